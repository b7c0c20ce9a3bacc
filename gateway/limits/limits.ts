/** What one request may hold, whoever sends it. */
export interface DocumentLimits {
  /** Words and signs of the operation's text. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields that are given another name, with fragments counted where they are spread. */
  readonly aliases: number;
  /** Fields of Query or Mutation itself. */
  readonly rootFields: number;
  /** All fields, with fragments counted where they are spread. */
  readonly fields: number;
  /** Directives at one place. */
  readonly directives: number;
  /** Objects, lists and values within the variables. */
  readonly variableNodes: number;
  /** Characters of all texts within the variables. */
  readonly variableCharacters: number;
}

/** Several times what the largest example asks for; a test holds that. */
export const documentLimits: DocumentLimits = {
  tokens: 5_000,
  depth: 25,
  aliases: 100,
  rootFields: 60,
  fields: 1_000,
  directives: 8,
  variableNodes: 10_000,
  variableCharacters: 900_000,
};
