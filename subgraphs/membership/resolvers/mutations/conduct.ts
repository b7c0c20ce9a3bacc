import { In } from 'typeorm';
import { actsFor, isSecretariat } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { checkNames, checkTexts, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid, type Refusal } from '../../../kit/refusal.ts';
import { type AdoptionFacts, checkOpenForAdherence, codeOfConductMoves, inForceOn } from '../../domain/conduct.ts';
import { Adherence, CodeOfConductVersion, Institution, Resolution } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const [TITLE_LONGEST, TEXT_LONGEST, REFERENCE_LONGEST, SIGNATORY_LONGEST] = [200, 50_000, 500, 100];
const officeOnly = forbidden('The code of conduct and the pact are drafted and adopted by the secretariat.');

export const draftCodeOfConduct: Mutations['draftCodeOfConduct'] = (_, { input }, context) =>
  mutate(
    context,
    'draftCodeOfConduct',
    input,
    async (work) => {
      insist(isSecretariat(work.caller) ? null : officeOnly);
      const { kind } = input;
      const versions = await holdVersions(work, kind);
      const version = work.manager.create(CodeOfConductVersion, {
        id: newId(),
        kind,
        number: Math.max(0, ...versions.map(({ number }) => number)) + 1,
        state: 'DRAFT',
        titles: localized(input.titles),
        texts: input.texts ? localized(input.texts) : null,
        documentReference: input.documentReference?.trim() || null,
        inForceFrom: null,
        resolutionId: null,
      });
      insist(checkContent(version));
      return work.manager.save(version);
    },
    {
      code_of_conduct_version_number: conflict(
        'CONDUCT_VERSION_OUTDATED',
        'The first version is being drafted by somebody else.',
        'kind',
      ),
    },
  );

export const editCodeOfConduct: Mutations['editCodeOfConduct'] = (_, { input }, context) =>
  mutate(context, 'editCodeOfConduct', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officeOnly);
    const version = await hold(work, CodeOfConductVersion, input.id, 'version');
    if (version.state !== 'DRAFT') insist(conflict('CONDUCT_VERSION_CLOSED', 'Only a draft is changed.', 'id'));
    if (input.titles) version.titles = localized(input.titles);
    if (input.texts) version.texts = localized(input.texts);
    if (input.documentReference !== null && input.documentReference !== undefined) {
      version.documentReference = input.documentReference.trim() || null;
    }
    insist(checkContent(version));
    return work.manager.save(version);
  });

function checkContent({ titles, texts, documentReference }: CodeOfConductVersion): Refusal | null {
  const reference = documentReference ?? '';
  return (
    checkNames(titles, TITLE_LONGEST) ??
    (texts && checkTexts(texts, TEXT_LONGEST, 'texts')) ??
    (texts || reference ? null : invalid('OUT_OF_RANGE', 'Give the text, or where its document is kept.', 'texts')) ??
    (reference.length <= REFERENCE_LONGEST
      ? null
      : invalid('OUT_OF_RANGE', `A reference has at most ${REFERENCE_LONGEST} characters.`, 'documentReference'))
  );
}

export const adoptCodeOfConduct: Mutations['adoptCodeOfConduct'] = (_, { input }, context) =>
  mutate(context, 'adoptCodeOfConduct', input, async (work) => {
    const version = await hold(work, CodeOfConductVersion, input.id, 'version');
    const versions = await holdVersions(work, version.kind);
    const { resolutionId } = input;
    const resolution = resolutionId ? await hold(work, Resolution, resolutionId, 'resolution', ['resolutionId']) : null;
    const days = versions.flatMap(({ state, inForceFrom }) =>
      state === 'ADOPTED' && inForceFrom ? [inForceFrom] : [],
    );
    const facts: AdoptionFacts = {
      reason: input.reason ?? null,
      today: dayOf(work.now),
      inForceFrom: input.inForceFrom,
      latest: days.sort().at(-1) ?? null,
      resolution,
    };
    await move(work, codeOfConductMoves, version, 'adopt', facts, input.reason);
    version.inForceFrom = input.inForceFrom;
    version.resolutionId = resolution?.id ?? null;
    return work.manager.save(version);
  });

export const dropCodeOfConduct: Mutations['dropCodeOfConduct'] = (_, { input }, context) =>
  mutate(context, 'dropCodeOfConduct', input, async (work) => {
    const version = await hold(work, CodeOfConductVersion, input.id, 'version');
    const nothing = { today: '', inForceFrom: '', latest: null, resolution: null };
    return move(work, codeOfConductMoves, version, 'drop', { ...nothing, reason: input.reason }, input.reason);
  });

/** Holds all versions of a kind, so that numbers and days are given out in turn; read anew once they are held. */
async function holdVersions(work: Work, kind: CodeOfConductVersion['kind']): Promise<CodeOfConductVersion[]> {
  const lock = { mode: 'pessimistic_write' as const };
  await work.manager.find(CodeOfConductVersion, { where: { kind }, order: { number: 'ASC' }, lock });
  return work.manager.find(CodeOfConductVersion, { where: { kind }, order: { number: 'ASC' } });
}

export const adhereToCodeOfConduct: Mutations['adhereToCodeOfConduct'] = (_, { input }, context) =>
  mutate(
    context,
    'adhereToCodeOfConduct',
    input,
    async (work) => {
      const { institutionId, versionId } = input;
      insist(
        actsFor(work.caller, institutionId) ? null : forbidden("A version is accepted by the member's staff."),
        input.signatory ? checkText(input.signatory, SIGNATORY_LONGEST, 'signatory') : null,
      );
      const institution = await hold(work, Institution, institutionId, 'member', ['institutionId']);
      if (institution.state === 'EXITED')
        insist(conflict('INSTITUTION_NOT_ACTIVE', 'The member has left.', 'institutionId'));
      const known = isId(versionId) ? await work.manager.findOneBy(CodeOfConductVersion, { id: versionId }) : null;
      const version = found(known, 'version', ['versionId']);
      const ofKind = await work.manager.findBy(CodeOfConductVersion, { kind: version.kind });
      insist(checkOpenForAdherence(version, ofKind, dayOf(work.now)));
      return work.manager.save(adherenceOf(work, institutionId, version.id, input.signatory?.trim() || null));
    },
    { adherence_once: conflict('ALREADY_ADHERED', 'The member has accepted this version.', 'versionId') },
  );

function adherenceOf(work: Work, institutionId: string, versionId: string, signatory: string | null): Adherence {
  const [account, adheredOn] = [work.caller.account as string, dayOf(work.now)];
  return work.manager.create(Adherence, { id: newId(), institutionId, versionId, adheredOn, signatory, account });
}

/** Writes down that a new member accepted, with its application, what is in force on the day of its admission. */
export async function adhereAtAdmission(work: Work, institutionId: string): Promise<void> {
  const kinds: CodeOfConductVersion['kind'][] = ['CODE_OF_CONDUCT', 'SELF_DISCIPLINE_PACT'];
  const versions = await work.manager.findBy(CodeOfConductVersion, { kind: In(kinds), state: 'ADOPTED' });
  for (const kind of kinds) {
    const version = inForceOn(
      versions.filter((one) => one.kind === kind),
      dayOf(work.now),
    );
    if (version) await work.manager.save(adherenceOf(work, institutionId, version.id, null));
  }
}
