import { GraphQLScalarType } from 'graphql';
import { DateTimeResolver, LocalDateResolver, NonNegativeIntResolver, RegularExpression } from 'graphql-scalars';

const jurisdictionCode = new RegularExpression('JurisdictionCode', /^[A-Z]{2}(_[A-Z]+)?$/, { errorMessage: mistake });
const occupationCode = new RegularExpression('OccupationCode', /^[1-8]-\d{2}-\d{2}-\d{2}$/, { errorMessage: mistake });

/** How the scalars of `shared.graphql` are read and written. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  // A day is a text here, as in PostgreSQL: a Date would move it by the hours of some time zone.
  Date: new GraphQLScalarType({ ...LocalDateResolver.toConfig(), name: 'Date' }),
  DateTime: DateTimeResolver,
  NonNegativeInt: NonNegativeIntResolver,
  JurisdictionCode: jurisdictionCode,
  OccupationCode: occupationCode,
};

function mistake(_pattern: RegExp, value: unknown): string {
  return `${JSON.stringify(value)} does not have the form of this code`;
}
