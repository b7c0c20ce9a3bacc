import { expertsOf, isSecretariat } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { dayOf, daysLater } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import { ruleOn } from '../../../kit/rule.ts';
import { addRule } from '../../../kit/ruleChange.ts';
import { mayComment } from '../../domain/callers.ts';
import {
  checkComment,
  checkCommentTime,
  checkConsultation,
  checkConsultationDays,
  speaksFor,
} from '../../domain/consultation.ts';
import { isDeveloper, standardVersionMoves } from '../../domain/standardVersion.ts';
import {
  Consultation,
  ConsultationComment,
  ConsultationRule,
  KnownAssignment,
  StandardVersion,
} from '../../entities/index.ts';
import { standardVersionTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { factsOf } from './standardVersion.ts';

type Mutations = Required<MutationResolvers>;

export const openConsultation: Mutations['openConsultation'] = (_, { input }, context) =>
  mutate(context, 'openConsultation', input, async (work) => {
    const version = await hold(work, StandardVersion, input.id, 'version of a standard');
    await move(
      work,
      standardVersionMoves,
      version,
      'consult',
      await factsOf(work, version, input.reason),
      input.reason,
    );
    const opensOn = dayOf(work.now);
    const rule = ruleOn(await work.manager.find(ConsultationRule), opensOn);
    if (rule === null) {
      insist(conflict('RULE_MISSING', 'No rule for consultations holds today.', 'id'));
      return version;
    }
    const closesOn = input.until ?? daysLater(opensOn, rule.minimumDays);
    insist(checkConsultation(opensOn, closesOn, rule));
    await work.manager.insert(Consultation, { id: newId(), standardVersionId: version.id, opensOn, closesOn });
    work.tell(standardVersionTold(version));
    return version;
  });

export const commentOnStandard: Mutations['commentOnStandard'] = (_, { input }, context) =>
  mutate(context, 'commentOnStandard', input, async (work) => {
    insist(mayComment(work.caller) ? null : forbidden('Comments are made by those who work in the alliance.'));
    const version = await hold(work, StandardVersion, input.id, 'version of a standard');
    const { level = null, function: name = null, workContent = null, text } = input;
    const place = { level, function: name, workContent, text };
    insist(await timeToComment(work, version), checkComment(place, version.levels));
    return work.manager.save(
      work.manager.create(ConsultationComment, {
        ...place,
        ...speaksFor(work.caller),
        id: newId(),
        standardVersionId: version.id,
        account: work.caller.account ?? '',
        commentedAt: work.now,
        verdict: null,
        answer: null,
        answeredAt: null,
      }),
    );
  });

async function timeToComment(work: Work, version: StandardVersion) {
  const where = { standardVersionId: version.id };
  const last = await work.manager.findOne(Consultation, { where, order: { id: 'DESC' } });
  const assigned = await work.manager.findBy(KnownAssignment, { ...where, state: 'ASSIGNED' });
  const experts = expertsOf(work.caller);
  const isAssigned = assigned.some(({ expertId }) => experts.includes(expertId));
  return checkCommentTime(version, last, dayOf(work.now), isAssigned);
}

export const answerConsultationComment: Mutations['answerConsultationComment'] = (_, { input }, context) =>
  mutate(context, 'answerConsultationComment', input, async (work) => {
    const comment = await hold(work, ConsultationComment, input.id, 'comment');
    const version = await work.manager.findOneByOrFail(StandardVersion, { id: comment.standardVersionId });
    insist(
      isDeveloper(work.caller, version) ? null : forbidden('Comments are answered by the developer.'),
      comment.verdict === null ? null : conflict('ALREADY_ANSWERED', 'The comment was answered already.', 'id'),
      checkText(input.answer, 2_000, 'answer'),
    );
    const { verdict, answer } = input;
    return work.manager.save(Object.assign(comment, { verdict, answer, answeredAt: work.now }));
  });

export const setConsultationRule: Mutations['setConsultationRule'] = (_, { input }, context) =>
  mutate(context, 'setConsultationRule', input, async (work) => {
    const { validFrom, minimumDays, maximumDays, source } = input;
    insist(
      isSecretariat(work.caller) ? null : forbidden('Rules are laid down by the office.'),
      checkConsultationDays(input),
      checkText(source, 1_000, 'source'),
    );
    const rule = { id: newId(), validFrom, validUntil: null, minimumDays, maximumDays, source };
    return addRule(work, ConsultationRule, {}, rule);
  });
