/** Why a file cannot be taken at all: an HTTP status, a code for programs, a message for people. */
export class BulkError extends Error {
  override readonly name = 'BulkError';
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
