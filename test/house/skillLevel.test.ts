import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, type GraphQLEnumType, Kind, parse } from 'graphql';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { numberedLevels, rankOf, skillLevels } from '../../subgraphs/kit/skillLevel.ts';

describe('the ladder of skill levels', () => {
  test('is the one of the schema, in its order', () => {
    const { definitions, ...document } = parse(readFileSync(join(packageRoot, 'subgraphs/kit/shared.graphql'), 'utf8'));
    const enums = definitions.filter(({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION);
    const ladder = buildASTSchema({ ...document, definitions: enums }).getType('SkillLevel') as GraphQLEnumType;
    expect(skillLevels).toEqual(ladder.getValues().map(({ name }) => name));
  });

  test('has apprentices below the five numbered levels, and two grades above them', () => {
    expect(numberedLevels).toEqual(['L5', 'L4', 'L3', 'L2', 'L1']);
    expect([rankOf('APPRENTICE'), rankOf('L5'), rankOf('L1'), rankOf('CHIEF')]).toEqual([1, 2, 6, 8]);
  });
});
