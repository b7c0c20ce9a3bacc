import { actsFor, isStaffOf } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { forbidden, found, insist } from '../../../kit/refusal.ts';
import {
  checkDevelopmentProject,
  type DevelopmentProjectAction,
  developmentProjectMoves,
} from '../../domain/developmentProject.ts';
import { DevelopmentProject, Occupation } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution } from './known.ts';

type Mutations = Required<MutationResolvers>;

const ownOnly = forbidden('A project is planned by the institution that carries it out.');

export const planDevelopmentProject: Mutations['planDevelopmentProject'] = (_, { input }, context) =>
  mutate(context, 'planDevelopmentProject', input, async (work) => {
    const { institutionId, edition, code, title, scope, beginsOn, endsOn } = input;
    insist(actsFor(work.caller, institutionId) ? null : ownOnly, checkDevelopmentProject(input));
    found(await work.manager.findOneBy(Occupation, { edition, code }), 'occupation', ['code']);
    await activeInstitution(work, institutionId);
    const place = { id: newId(), institutionId, edition, code };
    const project = { ...place, title, scope, beginsOn, endsOn, state: 'PLANNED' as const, createdAt: work.now };
    return work.manager.save(work.manager.create(DevelopmentProject, project));
  });

const moveBy =
  (mutation: string, action: DevelopmentProjectAction) =>
  (
    ...[, { input }, context]: Parameters<Extract<Mutations['beginDevelopmentProject'], (...given: never[]) => unknown>>
  ) =>
    mutate(context, mutation, input, async (work) => {
      const project = await hold(work, DevelopmentProject, input.id, 'project');
      const facts = { reason: input.reason ?? null, ownStaff: isStaffOf(work.caller, project.institutionId) };
      return move(work, developmentProjectMoves, project, action, facts, input.reason);
    });

export const beginDevelopmentProject = moveBy('beginDevelopmentProject', 'begin');
export const deliverDevelopmentProject = moveBy('deliverDevelopmentProject', 'deliver');
export const acceptDevelopmentProject = moveBy('acceptDevelopmentProject', 'accept');
export const returnDevelopmentProject = moveBy('returnDevelopmentProject', 'return');
export const cancelDevelopmentProject = moveBy('cancelDevelopmentProject', 'cancel');
