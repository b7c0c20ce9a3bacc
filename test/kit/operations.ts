import { join } from 'node:path';
import { readOperations, type SandboxOperation } from '../../gateway/sandbox/operations.ts';
import { resolveReferences } from '../../gateway/sandbox/references.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import type { Answer, Federation } from './federation.ts';

export const operationsFolder = join(packageRoot, 'schema/operations');

/** The example operations, by the names of their files. */
export async function exampleOperations(): Promise<readonly SandboxOperation[]> {
  return readOperations(operationsFolder);
}

/** Somebody who opens one example after the other in the sandbox, and whose later variables refer to earlier answers. */
export class Visitor {
  readonly #federation: Federation;
  readonly #answers = new Map<string, unknown>();
  readonly #run: string;

  constructor(federation: Federation, run: string) {
    this.#federation = federation;
    this.#run = run;
  }

  /** Runs an example as its persona. Throws when its variables refer to something that was not answered before. */
  async run(operation: SandboxOperation, as: string = operation.persona): Promise<Answer> {
    const { variables, missing } = resolveReferences(operation.variables, {
      answers: this.#answers,
      today: this.#federation.clock.now,
      run: this.#run,
    });
    if (missing.length > 0)
      throw new Error(`${operation.name} refers to ${missing.join(', ')}, which was not answered`);
    const answer = await this.#federation.ask(operation.query, { variables, ...(as === 'nobody' ? {} : { as }) });
    this.#answers.set(operation.operationName, answer.data);
    return answer;
  }
}
