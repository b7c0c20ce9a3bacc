import { type ImportAnswer, type ImportOptions, importFile, problemsOf } from './bulk.ts';
import type { Federation } from './federation.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** A file of an import as tests make it: rows by headings, sent as somebody, and the outcome of the answer. */
export function filesOf(federation: () => Federation, name: string, headings: readonly string[]) {
  const row = (cells: Cells): unknown[] => {
    const unknown = Object.keys(cells).find((heading) => !headings.includes(heading));
    if (unknown) throw new Error(`There is no column ${unknown}`);
    return headings.map((heading) => cells[heading] ?? '');
  };
  const csv = (rows: readonly Cells[]) =>
    [headings, ...rows.map(row)].map((cells) => cells.map((cell) => `"${String(cell)}"`).join(',')).join('\r\n');
  const send = (file: string | Uint8Array, options: ImportOptions = {}): Promise<ImportAnswer> =>
    importFile(federation(), name, file, { as: 'secretariat', ...options });
  return {
    table: (rows: readonly Cells[]) => [headings, ...rows.map(row)],
    csv,
    send,
    /** Sends rows and answers the outcome, with the problems where there are some. */
    give: async (rows: readonly Cells[], options: ImportOptions = {}) => outcomeOf(await send(csv(rows), options)),
    /** Sends rows, of which each must have its problem, and answers those. */
    refused: async (rows: readonly Cells[], options: ImportOptions = {}) => {
      const answer = await send(csv(rows), options);
      if (outcomeOf(answer).outcome !== 'REFUSED') throw new Error(JSON.stringify(answer.lines));
      return [...problemsOf(answer)].sort((one, other) => one[0] - other[0]);
    },
  };
}

/** The last line of a report; where the file was refused, with its problems in words. */
// biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is what it asserts
export function outcomeOf(answer: ImportAnswer): any {
  const outcome = answer.lines.at(-1);
  const said = answer.lines.flatMap(({ kind, ...problem }) => (kind === 'problem' ? [problem] : []));
  return said.length > 0 ? { ...outcome, said } : { ...outcome };
}
