import { seedId } from '../../subgraphs/kit/ids.ts';
import type { Federation } from '../kit/federation.ts';
import { acting } from './curriculum/acting.ts';

const LOCAL = { issuer: 'urn:alliance:local' };
/** Invented members: two assessment centres, the first that of the persona `host`, and a college. */
export const CENTRE = seedId('institution', 'demo-assessment-zhuhai');
export const MACAO = seedId('institution', 'demo-assessment-macao');
export const COLLEGE = seedId('institution', 'invented-college-zhuhai');

export interface Node {
  readonly id: string;
}

/** What a page of a list holds. */
export const nodes = <Found extends Node>(page: { edges: readonly { node: Found }[] }): readonly Found[] =>
  page.edges.map(({ node }) => node);

/** What people of the alliance do again and again in the stories of its duties, through the gateway alone. */
export function peopleOf(federation: () => Federation) {
  const { act, ask } = acting(federation);

  /** Does what must succeed. */
  async function done(mutation: string, as: string, input: object, fields = 'id state') {
    const result = await act(mutation, as, input, fields);
    if (result.message) throw new Error(`${mutation}: ${result.code} ${result.message}`);
    return result;
  }

  /** A resolution that all seats of the council vote for. */
  async function resolved(subject: string, title: string, terms: object = {}): Promise<string> {
    const words = { titles: { en: title }, texts: { en: `${title}.` } };
    const { id } = await done('proposeResolution', 'council', { bodyKind: 'COUNCIL', subject, ...words, ...terms });
    await done('openResolution', 'secretariat', { id });
    const { governanceBody } = await ask(
      '{ governanceBody(kind: COUNCIL) { seatsOn { holder { subject } } } }',
      'secretariat',
    );
    for (const { holder } of governanceBody.seatsOn)
      await done('castResolutionVote', holder.subject, { id, choice: 'FOR' }, 'id');
    const { state } = await done('closeResolution', 'secretariat', { id });
    if (state !== 'ADOPTED') throw new Error(`The resolution is ${state}`);
    await federation().settle();
    return id;
  }

  /** Gives an expert an account of their own to sign in with. */
  async function account(subject: string, expertId: string): Promise<string> {
    await done('grantRole', 'secretariat', { ...LOCAL, subject, role: 'EXPERT', expertId }, 'id');
    return subject;
  }

  /** Somebody of the college in the pool, appointed for a role in training artificial intelligence. */
  async function appointed(role: string, name: string): Promise<string> {
    const person = { institutionId: COLLEGE, names: { zhHans: name }, skillLevel: 'L3', title: 'MIDDLE' };
    const expert = await done(
      'registerExpert',
      'college',
      person,
      'id qualifications(first: 5) { edges { node { id } } }',
    );
    for (const { id } of nodes(expert.qualifications)) await done('verifyQualification', 'secretariat', { id });
    const trade = { edition: '2022', code: '4-04-05-05' };
    const { id } = await done('nominateExpert', 'college', { expertId: expert.id, role, ...trade });
    await done('vetAppointment', 'secretariat', { id });
    await done('activateAppointment', 'secretariat-second', { id });
    await federation().settle();
    return expert.id;
  }

  /** Lets somebody act for a member. */
  async function staff(subject: string, institutionId: string): Promise<void> {
    await done('grantRole', 'secretariat', { ...LOCAL, subject, role: 'INSTITUTION_STAFF', institutionId }, 'id');
  }

  /** An examination of the centre for the lowest level of training artificial intelligence, open for registration. */
  async function examination(as: string): Promise<string> {
    const { occupation } = await ask('{ occupation(code: "4-04-05-05") { standardInForce { id } } }');
    const session = (part: string, hour: string) => {
      return { part, startsAt: `2026-11-20T${hour}:00:00+08:00`, minutes: 120, venue: '示范考场（虚构）', seats: 10 };
    };
    const plan = {
      ...{ institutionId: CENTRE, edition: '2022', code: '4-04-05-05', level: 'L5', jurisdiction: 'CN_ZHUHAI' },
      standardVersionId: occupation.standardInForce.id,
      sessions: [session('THEORY', '00'), session('PRACTICAL', '03')],
    };
    const { id } = await done('createExamPlan', as, plan);
    await done('fileExamPlan', as, { id });
    await done('openEnrolment', 'secretariat', { id });
    await federation().settle();
    return id;
  }

  return { act, ask, done, staff, account, resolved, appointed, examination };
}
