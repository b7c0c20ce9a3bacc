import { actsOf, idsAlone, type PersonalData, pseudonymOf, reasons } from '../kit/personalData.ts';

export const personal: PersonalData = {
  sealed: [],
  names: {
    candidate: `SELECT n.text FROM enrolment e, unnest(ARRAY[e.person_name, e.person_reference]) AS n(text)
      WHERE e.candidate_id = ANY($1)`,
  },
  holdings: [
    {
      about: 'candidate',
      table: 'enrolment',
      where: 't.candidate_id = ANY($1)',
      erasure: {
        because: reasons.purpose,
        columns: { person_name: pseudonymOf('t.candidate_id'), person_reference: pseudonymOf('t.id') },
      },
    },
    ...idsAlone('expert', {
      known_assignment: 'expert_id',
      consultation_comment: 'expert_id',
      form: 'author_expert_id',
      item: 'author_expert_id',
      item_review: 'reviewer_expert_id',
      item_translation: 'translator_expert_id',
      item_version: 'author_expert_id',
    }),
    actsOf('consultation_comment', 'account'),
    actsOf('form', 'author'),
    actsOf('item_review', 'reviewer'),
    actsOf('item_translation', 'translator'),
    actsOf('item_version', 'author'),
  ],
  obstacles: [
    {
      about: 'candidate',
      because: 'takes part in a training that has not ended',
      open: `SELECT 1 FROM enrolment t WHERE t.candidate_id = ANY($1) AND t.outcome = 'OPEN'`,
    },
  ],
};
