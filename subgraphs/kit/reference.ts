/** How an entity is found by the key that another subgraph holds of it. An unknown key gives null. */
export interface Reference<Key, Row, Context> {
  readonly __resolveReference: (key: Key, context: Context) => Promise<Row | null>;
}
