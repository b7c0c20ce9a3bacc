import { In } from 'typeorm';
import { actsFor, expertsOf, isSecretariat } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { dayOf, within } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist } from '../../../kit/refusal.ts';
import { periodOf } from '../../../kit/rule.ts';
import {
  checkApplication,
  checkMembers,
  checkPanel,
  type DecidedCase,
  type PanelAppointment,
  type RecognitionCaseAction,
  recognitionCaseMoves,
} from '../../domain/recognition.ts';
import { mayIssue } from '../../domain/scheme.ts';
import {
  Certificate,
  KnownAppointment,
  KnownRecusal,
  RecognitionCase,
  RecognitionOpinion,
  RecognitionRule,
  Scheme,
} from '../../entities/index.ts';
import { recognitionCaseTold } from '../../events.ts';
import type { ApplyForRecognitionInput, MutationResolvers } from '../../resolvers.types.ts';
import { issueAll } from './issue.ts';
import { activeInstitutions } from './known.ts';
import { checkPerson, recognise } from './person.ts';

type Mutations = Required<MutationResolvers>;

const notApplicant = forbidden('An institution applies on behalf of the person.');
const notOffice = forbidden('Cases are matched and given to panels by the secretariat.');
const notOnPanel = forbidden('Opinions are given by the experts of the panel.');
const appliedAlready = conflict('RECOGNITION_APPLIED_ALREADY', 'The person has a case by this rule.', 'ruleId');
const certificateExists = conflict('CERTIFICATE_EXISTS', 'The person holds this certificate already.', 'id');
const schemeEnded = conflict('NO_SCHEME', 'The scheme of the rule does not hold for the level today.', 'id');
const recused = conflict('RECUSED', 'You have declared a relation to this person.', 'id');
const certificateHeld = { ...certificateExists, path: ['identity', 'number'] };

export const applyForRecognition: Mutations['applyForRecognition'] = (_, { input }, context) =>
  mutate(
    context,
    'applyForRecognition',
    input,
    async (work) => {
      insist(
        actsFor(work.caller, input.institutionId) ? null : notApplicant,
        checkPerson(input),
        checkText(input.evidence, 2_000, 'evidence'),
      );
      await activeInstitutions(work, [input.institutionId], 'institutionId');
      const { rule, scheme, candidateId } = await applicantFor(work, input);
      const made = work.manager.create(RecognitionCase, {
        id: newId(),
        state: 'APPLIED',
        ruleId: rule.id,
        candidateId,
        submittedById: input.institutionId,
        hostId: scheme.institutionId,
        evidence: input.evidence.trim(),
        appliedAt: work.now,
        decidedOn: null,
        certificateId: null,
      });
      await work.manager.save(made);
      work.tell(recognitionCaseTold(made, scheme.jurisdiction));
      return made;
    },
    { recognition_case_open: appliedAlready },
  );

/** The person by the rule, if they may apply now and do not hold the certificate already. */
async function applicantFor(work: Work, input: ApplyForRecognitionInput) {
  const rule = await hold(work, RecognitionRule, input.ruleId, 'rule', ['ruleId']);
  insist(checkApplication({ ...rule, ...periodOf(rule) }, input.bornOn, dayOf(work.now)));
  const scheme = await work.manager.findOneByOrFail(Scheme, { id: rule.schemeId });
  const { id: candidateId } = await recognise(work, input, input.institutionId);
  const held = { candidateId, schemeId: scheme.id, level: rule.level, state: In(['ISSUED', 'SUSPENDED']) };
  insist((await work.manager.existsBy(Certificate, held)) ? certificateHeld : null);
  return { rule, scheme, candidateId };
}

/** Moves a held case and tells of it. */
async function moved(
  work: Work,
  row: RecognitionCase,
  action: RecognitionCaseAction,
  reason: string | null | undefined,
): Promise<{ readonly rule: RecognitionRule; readonly scheme: Scheme }> {
  const given = await work.manager.findBy(RecognitionOpinion, { caseId: row.id });
  const facts = { reason: reason ?? null, opinions: given.map(({ recognises }) => recognises) };
  if (action === 'approve' || action === 'reject') row.decidedOn = dayOf(work.now);
  await move(work, recognitionCaseMoves, row, action, facts, reason);
  const rule = await work.manager.findOneByOrFail(RecognitionRule, { id: row.ruleId });
  const scheme = await work.manager.findOneByOrFail(Scheme, { id: rule.schemeId });
  work.tell(recognitionCaseTold(row, scheme.jurisdiction));
  return { rule, scheme };
}

const moveBy =
  (mutation: string, action: RecognitionCaseAction): Mutations['matchRecognitionCase'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const row = await hold(work, RecognitionCase, input.id, 'case');
      await moved(work, row, action, input.reason);
      return row;
    });

export const matchRecognitionCase = moveBy('matchRecognitionCase', 'match');
export const approveRecognitionCase = moveBy('approveRecognitionCase', 'approve');
export const rejectRecognitionCase = moveBy('rejectRecognitionCase', 'reject');

export const convenePanel: Mutations['convenePanel'] = (_, { input }, context) =>
  mutate(context, 'convenePanel', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice);
    const row = await hold(work, RecognitionCase, input.id, 'case');
    const { rule, scheme } = await moved(work, row, 'convene', null);
    const expertIds = input.expertIds.slice(0, 16);
    insist(
      checkPanel(
        rule.panelSize,
        expertIds,
        await appointmentsOf(work, scheme, expertIds),
        await decidedCase(work, row, rule),
      ),
    );
    const nothingYet = { recognises: null, findings: null, givenAt: null };
    const seats = expertIds.map((expertId) => ({ id: newId(), caseId: row.id, expertId, ...nothingYet }));
    await work.manager.insert(RecognitionOpinion, seats);
    return row;
  });

async function decidedCase(work: Work, row: RecognitionCase, { level }: RecognitionRule): Promise<DecidedCase> {
  return { level, sides: [row.submittedById, row.hostId], related: await relatedTo(work, row) };
}

/** Who has declared a relation to the person that lasts today. */
async function relatedTo(work: Work, { candidateId }: RecognitionCase): Promise<readonly string[]> {
  const today = dayOf(work.now);
  const declared = await work.manager.findBy(KnownRecusal, { candidateId });
  return declared.flatMap(({ expertId, validFrom, validUntil }) =>
    within(today, { from: validFrom, until: validUntil }) ? [expertId] : [],
  );
}

/** Replaces a member of the panel who has not said their opinion, so that nobody's silence holds a case for ever. */
export const replacePanelMember: Mutations['replacePanelMember'] = (_, { input }, context) =>
  mutate(context, 'replacePanelMember', input, async (work) => {
    const { expertId, replacementId } = input;
    const row = await hold(work, RecognitionCase, input.id, 'case');
    const { rule, scheme } = await moved(work, row, 'replace', input.reason);
    const seats = await work.manager.findBy(RecognitionOpinion, { caseId: row.id });
    const seat = found(seats.find((one) => one.expertId === expertId) ?? null, 'member of the panel', ['expertId']);
    const wrong = (message: string, field: string) => conflict('RECOGNITION_PANEL_WRONG', message, field);
    insist(
      seat.recognises === null ? null : wrong('The expert has given an opinion.', 'expertId'),
      seats.some((one) => one.expertId === replacementId)
        ? wrong('The expert is on it already.', 'replacementId')
        : null,
    );
    const appointments = await appointmentsOf(work, scheme, [replacementId]);
    insist(checkMembers([replacementId], appointments, await decidedCase(work, row, rule), 'replacementId'));
    await work.manager.update(RecognitionOpinion, { id: seat.id }, { expertId: replacementId });
    return row;
  });

/** The experts' appointments for the occupation that are in force today. */
async function appointmentsOf(
  work: Work,
  { edition, code }: Scheme,
  ids: readonly string[],
): Promise<readonly PanelAppointment[]> {
  const where = { expertId: In(ids.filter(isId)), edition, code, state: 'ACTIVE' };
  const today = dayOf(work.now);
  const appointments = await work.manager.findBy(KnownAppointment, where);
  return appointments.filter(({ validFrom, validUntil }) =>
    within(today, { from: validFrom ?? today, until: validUntil }),
  );
}

export const recordRecognitionOpinion: Mutations['recordRecognitionOpinion'] = (_, { input }, context) =>
  mutate(context, 'recordRecognitionOpinion', input, async (work) => {
    const row = await hold(work, RecognitionCase, input.id, 'case');
    const expertId = In([...expertsOf(work.caller)]);
    // One account can be two experts of the panel: whoever gave one opinion gives no other.
    const seats = await work.manager.findBy(RecognitionOpinion, { caseId: row.id, expertId });
    const [seat] = seats;
    const given = seats.some(({ recognises }) => recognises !== null);
    const related = await relatedTo(work, row);
    insist(
      seat ? null : notOnPanel,
      row.state === 'PANEL' ? null : conflict('RECOGNITION_OPINION_WRONG', `The case is ${row.state}.`, 'id'),
      given ? conflict('RECOGNITION_OPINION_WRONG', 'You gave your opinion already.', 'id') : null,
      seats.some((one) => related.includes(one.expertId)) ? recused : null,
      checkText(input.findings, 4_000, 'findings'),
    );
    const opinion = { recognises: input.recognises, findings: input.findings.trim(), givenAt: work.now };
    await work.manager.update(RecognitionOpinion, { id: seat?.id ?? '' }, opinion);
    return row;
  });

export const issueRecognitionCase: Mutations['issueRecognitionCase'] = (_, { input }, context) =>
  mutate(
    context,
    'issueRecognitionCase',
    input,
    async (work) => {
      const row = await hold(work, RecognitionCase, input.id, 'case');
      const { rule, scheme } = await moved(work, row, 'issue', input.reason);
      insist(mayIssue(scheme, rule.level, dayOf(work.now)) ? null : schemeEnded);
      const { edition, code } = scheme;
      const from = { examPlanId: null, issuedTogether: false, replacesId: null, certifiedOn: dayOf(work.now) };
      const basis = { edition, code, level: rule.level, ...from };
      const [certificate] = await issueAll(work, [scheme], [row.candidateId], basis);
      row.certificateId = certificate?.id ?? null;
      return work.manager.save(row);
    },
    { certificate_in_force: certificateExists },
  );
