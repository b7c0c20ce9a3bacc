import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** A class that TypeORM maps to a table. */
export type EntityClass<Row> = new () => Row;

/** The list of an entity's columns for a SELECT, each named by its property so that `hydrate` finds it. */
export function selectList(metadata: EntityMetadata, alias: string): string {
  return metadata.columns.map((column) => `${alias}."${column.databaseName}" AS "${column.propertyName}"`).join(', ');
}

/** An entity from a row of `selectList`; further properties of the row are ignored. */
export function hydrate<Row extends ObjectLiteral>(
  database: DataSource,
  metadata: EntityMetadata,
  row: Readonly<Record<string, unknown>>,
): Row {
  const entity = metadata.create() as Record<string, unknown>;
  for (const column of metadata.columns) {
    entity[column.propertyName] = database.driver.prepareHydratedValue(row[column.propertyName], column);
  }
  return entity as Row;
}

/** The database's name and type of a property, for casts such as `$1::uuid[]`. */
export function columnOf(metadata: EntityMetadata, property: string): { name: string; type: string } {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name} has no column ${property}`);
  return { name: `"${column.databaseName}"`, type: sqlType(column) };
}

/** A column's type as PostgreSQL spells it, without precision. */
export function sqlType(column: ColumnMetadata): string {
  const type = column.entityMetadata.connection.driver.normalizeType(column);
  return column.isArray ? `${type}[]` : type;
}
