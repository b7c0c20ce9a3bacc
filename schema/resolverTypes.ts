import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
} from 'graphql';
import { packageRoot } from '../subgraphs/kit/packageRoot.ts';
import { type ListedSubgraph, listedSubgraphs, schemaText } from './composition.ts';
import type { GeneratedFile } from './generated.ts';

const problems = ['InvalidInput', 'NotFound', 'NotAllowed', 'Conflict', 'IllegalMove', 'FactNotYetKnown'];

/**
 * The types of each subgraph's resolvers. By name alone: a type with a file of its name in `entities/` is
 * represented by that class, one whose file in `resolvers/` exports a row of its name by that row, a connection by the
 * kit's `Connection`, a step by its `Transition`, a refusal by its `Problem`, and another subgraph's entity by its key.
 */
export function resolverTypes(): Promise<readonly GeneratedFile[]> {
  return Promise.all(listedSubgraphs().map(resolverTypesOf));
}

async function resolverTypesOf(subgraph: ListedSubgraph): Promise<GeneratedFile> {
  const folder = join(packageRoot, 'subgraphs', subgraph.name);
  const document = parse(schemaText(subgraph));
  const content = await codegen({
    filename: 'resolvers.types.ts',
    schema: document,
    schemaAst: buildASTSchema(withoutDirectives(document)),
    documents: [],
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      noSchemaStitching: true,
      strictScalars: true,
      avoidOptionals: { defaultValue: true },
      contextType: './context.ts#Context',
      mappers: mappersOf(document, folder),
      scalars: {
        ID: 'string',
        Date: 'string',
        DateTime: { input: 'Date', output: 'Date' },
        NonNegativeInt: 'number',
        JurisdictionCode: 'string',
        OccupationCode: 'string',
      },
    },
  });
  const notice = '// Generated from schema/ by `npm run compose`; do not edit.\n';
  return { path: join(folder, 'resolvers.types.ts'), content: `${notice}${content}\n` };
}

function withoutDirectives(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: () => null, SchemaExtension: () => null });
}

function mappersOf(document: DocumentNode, folder: string): Record<string, string> {
  const types = document.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const mapper = (type: ObjectTypeDefinitionNode): string | undefined => {
    const name = type.name.value;
    if (problems.includes(name)) return '../kit/mutation.ts#Problem as ProblemAnswer';
    if (name === 'Step') return '../kit/entities/Transition.ts#Transition as StepRow';
    if (existsSync(join(folder, 'entities', `${name}.ts`))) return `./entities/${name}.ts#${name} as ${name}Row`;
    if (exportsRow(join(folder, 'resolvers', `${name}.ts`), name)) return `./resolvers/${name}.ts#${name}Row`;
    const [, node, kind] = /^(.+)(Connection|Edge)$/.exec(name) ?? [];
    if (node) return `../kit/connection.ts#${kind}<${node}Row>`;
    return type.directives?.some((directive) => directive.name.value === 'key') ? stubOf(type) : undefined;
  };
  return Object.fromEntries(types.flatMap((type) => (mapper(type) ? [[type.name.value, mapper(type) as string]] : [])));
}

function exportsRow(file: string, name: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes(`export interface ${name}Row `);
}

/** The inline type of another subgraph's entity: its key, and what a `@requires` may bring along. */
function stubOf(type: ObjectTypeDefinitionNode): string {
  const keys = (type.directives ?? []).filter(({ name }) => name.value === 'key').flatMap(fieldNames);
  const fields = (type.fields ?? []).flatMap((field) => {
    const name = field.name.value;
    if (keys.includes(name)) return [`readonly ${name}: ${outputType(field)}`];
    return field.directives?.some((directive) => directive.name.value === 'external')
      ? [`readonly ${name}?: ${outputType(field)}`]
      : [];
  });
  return `{ ${fields.join('; ')} }`;
}

function fieldNames(key: ConstDirectiveNode): readonly string[] {
  const fields = key.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value.split(/\s+/) : [];
}

function outputType(field: FieldDefinitionNode): string {
  const spell = (type: TypeNode): string => {
    if (type.kind === Kind.NON_NULL_TYPE) return spell(type.type);
    if (type.kind === Kind.LIST_TYPE) return `ReadonlyArray<${spell(type.type)}>`;
    const name = type.name.value;
    return ['ID', 'String', 'OccupationCode', 'Date'].includes(name) ? 'string' : name;
  };
  return field.type.kind === Kind.NON_NULL_TYPE ? spell(field.type) : `${spell(field.type)} | null`;
}
