import { actsFor, isSecretariat, isStaffOf } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid } from '../../../kit/refusal.ts';
import type { PublicationAction } from '../../domain/publication.ts';
import { checkLicence, checkTeachingResource, isSpdx, teachingResourceMoves } from '../../domain/teachingResource.ts';
import { Licence, Occupation, TeachingResource } from '../../entities/index.ts';
import type { EditTeachingResourceInput, MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution } from './known.ts';
import { assessedAt } from './occupation.ts';

type Mutations = Required<MutationResolvers>;
type Place = Pick<TeachingResource, 'edition' | 'code'>;

const ownOnly = forbidden('Resources are entered by the institution that has the right to share them.');
const LICENCES_MOST = 100;

/** What is entered of a resource, checked, as it is kept. */
async function entryOf(work: Work, input: Omit<EditTeachingResourceInput, 'id' | 'idempotencyKey'>, place: Place) {
  const { kind, titles, languages, url, sizeBytes, sha256, level } = input;
  const entry = { kind, names: localized(titles), languages, url, sizeBytes, sha256, level: level ?? null };
  insist(checkTeachingResource(entry));
  if (entry.level) await assessedAt(work, place, [entry.level]);
  const licence = await work.manager.findOneBy(Licence, { code: input.licence });
  if (!licence) insist(invalid('LICENCE_UNKNOWN', 'The licence is not listed.', 'licence'));
  return { ...entry, licenceId: licence?.id ?? '' };
}

export const draftTeachingResource: Mutations['draftTeachingResource'] = (_, { input }, context) =>
  mutate(context, 'draftTeachingResource', input, async (work) => {
    const { institutionId, edition, code } = input;
    insist(actsFor(work.caller, institutionId) ? null : ownOnly);
    found(await work.manager.findOneBy(Occupation, { edition, code }), 'occupation', ['code']);
    const entry = await entryOf(work, input, { edition, code });
    await activeInstitution(work, institutionId);
    const place = { id: newId(), edition, code, institutionId };
    return work.manager.save(
      work.manager.create(TeachingResource, { ...entry, ...place, state: 'DRAFT', createdAt: work.now }),
    );
  });

export const editTeachingResource: Mutations['editTeachingResource'] = (_, { input }, context) =>
  mutate(context, 'editTeachingResource', input, async (work) => {
    const resource = await hold(work, TeachingResource, input.id, 'resource');
    insist(
      actsFor(work.caller, resource.institutionId) ? null : ownOnly,
      resource.state === 'DRAFT' ? null : conflict('ILLEGAL_MOVE', 'Only a draft is rewritten.', 'id'),
    );
    return work.manager.save(Object.assign(resource, await entryOf(work, input, resource)));
  });

const moveBy =
  (mutation: string, action: PublicationAction) =>
  (
    ...[, { input }, context]: Parameters<Extract<Mutations['reviewTeachingResource'], (...given: never[]) => unknown>>
  ) =>
    mutate(context, mutation, input, async (work) => {
      const resource = await hold(work, TeachingResource, input.id, 'resource');
      const facts = { reason: input.reason ?? null, ownStaff: isStaffOf(work.caller, resource.institutionId) };
      return move(work, teachingResourceMoves, resource, action, facts, input.reason);
    });

export const reviewTeachingResource = moveBy('reviewTeachingResource', 'review');
export const returnTeachingResource = moveBy('returnTeachingResource', 'return');
export const shareTeachingResource = moveBy('shareTeachingResource', 'publish');
export const withdrawTeachingResource = moveBy('withdrawTeachingResource', 'withdraw');

export const addLicence: Mutations['addLicence'] = (_, { input }, context) =>
  mutate(
    context,
    'addLicence',
    input,
    async (work) => {
      const { code, name, url } = input;
      insist(isSecretariat(work.caller) ? null : forbidden('Licences are listed by the office.'), checkLicence(input));
      const full = (await work.manager.count(Licence)) >= LICENCES_MOST;
      insist(full ? conflict('TOO_MANY', `At most ${LICENCES_MOST} licences are listed.`, 'code') : null);
      const licence = work.manager.create(Licence, { id: newId(), code, name, spdx: isSpdx(code), url });
      await work.manager.insert(Licence, licence);
      return licence;
    },
    { licence_code: conflict('LICENCE_EXISTS', 'The licence is listed already.', 'code') },
  );
