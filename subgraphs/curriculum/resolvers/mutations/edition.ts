import { isSecretariat } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { newId } from '../../../kit/ids.ts';
import { localized } from '../../../kit/language.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist } from '../../../kit/refusal.ts';
import { checkEdition, checkMapping, checkOccupations, MAPPINGS_MOST } from '../../domain/edition.ts';
import { Occupation, OccupationEdition, OccupationMapping } from '../../entities/index.ts';
import { occupationMappingTold } from '../../events.ts';
import type { MutationResolvers, OccupationKeyInput } from '../../resolvers.types.ts';
import { tellOccupations } from './occupation.ts';

type Mutations = Required<MutationResolvers>;

function insistOnOffice({ caller }: Work): void {
  insist(isSecretariat(caller) ? null : forbidden('The dictionary is looked after by the office.'));
}

/** Reads an edition and holds it, so that two changes of the dictionary take turns. */
async function heldEdition(work: Work, name: string, ...path: readonly string[]): Promise<OccupationEdition> {
  const lock = { mode: 'pessimistic_write' as const };
  return found(await work.manager.findOne(OccupationEdition, { where: { name }, lock }), 'edition', path);
}

export const enterOccupationEdition: Mutations['enterOccupationEdition'] = (_, { input }, context) =>
  mutate(
    context,
    'enterOccupationEdition',
    input,
    async (work) => {
      insistOnOffice(work);
      insist(checkEdition(input));
      const { name, title, publishedOn = null } = input;
      const edition = { id: newId(), name, title, publishedOn, year: Number(name), current: false };
      await work.manager.insert(OccupationEdition, edition);
      return work.manager.create(OccupationEdition, edition);
    },
    { occupation_edition_name: conflict('EDITION_EXISTS', 'The edition is entered already.', 'name') },
  );

export const makeEditionCurrent: Mutations['makeEditionCurrent'] = (_, { input }, context) =>
  mutate(context, 'makeEditionCurrent', input, async (work) => {
    insistOnOffice(work);
    const edition = await heldEdition(work, input.name, 'name');
    await work.manager.update(OccupationEdition, { current: true }, { current: false });
    return work.manager.save(Object.assign(edition, { current: true }));
  });

export const enterOccupations: Mutations['enterOccupations'] = (_, { input }, context) =>
  mutate(context, 'enterOccupations', input, async (work) => {
    insistOnOffice(work);
    const rows = input.occupations.map(({ names, definition = null, ...occupation }) => ({
      ...occupation,
      names: localized(names),
      definition,
      edition: input.edition,
    }));
    insist(checkOccupations(rows));
    const edition = await heldEdition(work, input.edition, 'edition');
    // What the dictionary does not say of an occupation stays as it is.
    await work.manager
      .createQueryBuilder()
      .insert()
      .into(Occupation)
      .values(rows.map((row) => ({ ...row, oneExamSeveralCertificates: false, assessed: false })))
      .orUpdate(['names', 'definition', 'green', 'digital'], ['edition', 'code'])
      .updateEntity(false)
      .execute();
    await tellOccupations(
      work,
      input.edition,
      rows.map(({ code }) => code),
    );
    return edition;
  });

export const mapOccupation: Mutations['mapOccupation'] = (_, { input }, context) =>
  mutate(
    context,
    'mapOccupation',
    input,
    async (work) => {
      insistOnOffice(work);
      const { from, to, kind, source, note = null } = input;
      const earlier = await heldEdition(work, from.edition, 'from', 'edition');
      const later = from.edition === to.edition ? earlier : await heldEdition(work, to.edition, 'to', 'edition');
      insist(checkMapping(earlier, later, { source, note }));
      for (const [field, key] of Object.entries({ from, to })) await existingOccupation(work, key, field);
      await insistOnRoom(work, from, to);
      const ends = { fromEdition: from.edition, fromCode: from.code, toEdition: to.edition, toCode: to.code };
      const row = { id: newId(), ...ends, kind, note, source, withdrawn: false };
      const mapping = work.manager.create(OccupationMapping, row);
      await work.manager.insert(OccupationMapping, mapping);
      work.tell(occupationMappingTold(mapping));
      return mapping;
    },
    { occupation_mapping_pair: conflict('MAPPING_EXISTS', 'The two occupations are mapped already.', 'to') },
  );

async function existingOccupation(work: Work, { edition, code }: OccupationKeyInput, field: string): Promise<void> {
  found(await work.manager.findOneBy(Occupation, { edition, code }), 'occupation', [field, 'code']);
}

async function insistOnRoom(work: Work, from: OccupationKeyInput, to: OccupationKeyInput): Promise<void> {
  const withdrawn = false;
  const onward = { fromEdition: from.edition, fromCode: from.code, withdrawn };
  const back = { toEdition: to.edition, toCode: to.code, withdrawn };
  const most = Math.max(
    await work.manager.countBy(OccupationMapping, onward),
    await work.manager.countBy(OccupationMapping, back),
  );
  insist(most < MAPPINGS_MOST ? null : conflict('TOO_MANY', `At most ${MAPPINGS_MOST} mappings are kept.`, 'to'));
}

export const unmapOccupation: Mutations['unmapOccupation'] = (_, { input }, context) =>
  mutate(context, 'unmapOccupation', input, async (work) => {
    insistOnOffice(work);
    insist(checkText(input.reason, 1_000, 'reason'));
    const mapping = await hold(work, OccupationMapping, input.id, 'mapping');
    insist(mapping.withdrawn ? conflict('ILLEGAL_MOVE', 'The mapping was taken back already.', 'id') : null);
    Object.assign(mapping, { withdrawn: true, note: input.reason });
    work.tell(occupationMappingTold(mapping));
    return work.manager.save(mapping);
  });
