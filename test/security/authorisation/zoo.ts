import { buildSchema } from 'graphql';

/** A small schema with everything that authorisation has to see through; people in it are invented. */
export const zoo = buildSchema(`
  interface Being { id: ID! mate: Being name: String! friend: Being friends: [Being!] home: House! age: Int }
  interface Pet implements Being { id: ID! mate: Pet name: String! friend: Being friends: [Being!] home: House! age: Int owner: Person! }
  type Dog implements Pet & Being { id: ID! mate: Dog name: String! friend: Being friends: [Being!] home: House! age: Int owner: Person! tricks: [String!]! }
  type Cat implements Pet & Being { id: ID! mate: Cat name: String! friend: Being friends: [Being!] home: House! age: Int owner: Person! lives: Int! }
  type Person implements Being { id: ID! mate: Being name: String! friend: Being friends: [Being!] home: House! age: Int pets: [Pet] best: Pet! word(length: Int): String }
  type House { id: ID! rooms: [Room!]! content: [[Thing]!] owner: Person word(length: Int): String }
  type Room { id: ID! size: Int! inside: Thing }
  union Thing = Dog | House | Room
  type Query { being: Being! beings: [Being!]! pets: [Pet] thing: Thing things: [Thing!] person: Person house: House! word(length: Int): String }
  type Mutation { rename(name: String): Person feed: Dog }
`);
