import { createHash } from 'node:crypto';
import { creditCodeCheckDigit } from '../../subgraphs/membership/domain/creditCode.ts';

let made = 0;

/** A unified social credit code that nobody has used in this test file. */
export function creditCode(): string {
  made += 1;
  const body = `91440400MA${String(made).padStart(7, '0')}`;
  return `${body}${creditCodeCheckDigit(body)}`;
}

/** A document of an application, described; the same kind gives the same bytes. */
export function describedDocument(kind: string, change: Readonly<Record<string, unknown>> = {}) {
  const sha256 = createHash('sha256').update(kind).digest('hex');
  return { kind, fileName: `${kind}.pdf`, mediaType: 'application/pdf', sizeInBytes: 1_000, sha256, ...change };
}

/** The input of an application by an invented employer in Zhuhai, different each time. */
export function application(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const number = creditCode();
  return {
    idempotencyKey: `apply-${number}`,
    names: { zhHans: `示范公司${number}（虚构）`, en: `Invented Company ${number}` },
    kind: 'EMPLOYER',
    jurisdiction: 'CN_ZHUHAI',
    registration: { register: 'UNIFIED_SOCIAL_CREDIT_CODE', number },
    acceptsCodeOfConduct: true,
    documents: ['REGISTRATION_EXTRACT', 'SIGNED_PACT'].map((kind) => describedDocument(kind)),
    ...change,
  };
}

const answer = `
  __typename
  ... on Problem { code message path }
  ... on IllegalMove { currentState allowedActions }
`;

export const START = `mutation ($input: StartMembershipApplicationInput!) {
  result: startMembershipApplication(input: $input) { ${answer} ... on MembershipApplication { id state name } }
}`;
export const SUBMIT = `mutation ($input: SubmitMembershipApplicationInput!) {
  result: submitMembershipApplication(input: $input) { ${answer} ... on MembershipApplication { id state } }
}`;
export const RECOMMEND = `mutation ($input: RecommendMembershipDecisionInput!) {
  result: recommendMembershipDecision(input: $input) { ${answer} ... on MembershipRecommendation { id advice round } }
}`;
/** A move of an application by the name of its mutation. */
export const moveOf = (mutation: string): string => `mutation ($input: MembershipApplicationMoveInput!) {
  result: ${mutation}(input: $input) { ${answer} ... on MembershipApplication { id state institution { id memberNumber } } }
}`;
/** A move of a member's standing by the name of its mutation. */
export const standingOf = (mutation: string): string => `mutation ($input: InstitutionMoveInput!) {
  result: ${mutation}(input: $input) { ${answer} ... on Institution { id standing } }
}`;
