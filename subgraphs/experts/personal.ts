import { actsOf, idsAlone, type PersonalData, pseudonymOf, reasons } from '../kit/personalData.ts';

const expert = 't.expert_id::text = ANY($1)';
const name = pseudonymOf('t.id');
const theirThings = ['appointment', 'assignment', 'qualification', 'performance_review']
  .map((table) => `SELECT x.id FROM ${table} x WHERE x.expert_id::text = ANY($1)`)
  .join(' UNION ALL ');

export const personal: PersonalData = {
  sealed: [],
  names: {
    expert: 'SELECT n.value AS text FROM expert e, jsonb_each_text(e.names) n WHERE e.id::text = ANY($1)',
  },
  holdings: [
    {
      about: 'expert',
      table: 'expert',
      where: 't.id::text = ANY($1)',
      erasure: {
        because: reasons.purpose,
        columns: { names: `jsonb_build_object('zhHans', ${name}, 'zhHant', null, 'pt', null, 'en', ${name})` },
      },
    },
    {
      about: 'expert',
      table: 'qualification',
      where: expert,
      erasure: {
        because: reasons.purpose,
        columns: { certificate_number: 'NULL', attested_by: 'NULL', obtained_on: 'NULL' },
      },
    },
    {
      about: 'expert',
      table: 'relationship_declaration',
      where: `${expert} OR t.other_expert_id::text = ANY($1)`,
      erasure: { because: reasons.purpose, columns: { note: 'NULL' } },
    },
    {
      about: 'candidate',
      table: 'relationship_declaration',
      where: 't.candidate_id::text = ANY($1)',
      erasure: { because: reasons.purpose, columns: { note: 'NULL' } },
    },
    {
      about: 'expert',
      table: 'availability',
      where: expert,
      erasure: { because: reasons.purpose, columns: { note: 'NULL' } },
    },
    {
      about: 'expert',
      table: 'performance_review',
      where: `${expert} OR t.reviewer_id::text = ANY($1)`,
      erasure: { rows: 'KEPT', because: reasons.decisions },
    },
    {
      about: 'expert',
      table: 'panel_draw',
      where: 't.pool ?| $1 OR t.held_over ?| $1 OR t.drawn_ids ?| $1 OR t.reserve_ids ?| $1',
      erasure: { rows: 'KEPT', because: reasons.decisions },
    },
    {
      about: 'expert',
      table: 'transition',
      where: `t.entity_id IN (${theirThings})`,
      erasure: { rows: 'KEPT', because: reasons.decisions },
    },
    ...idsAlone('expert', { appointment: 'expert_id', assignment: 'expert_id' }),
    actsOf('panel_draw', 'drawn_by'),
  ],
  obstacles: [
    {
      about: 'expert',
      because: 'is nominated, or appointed and not yet released',
      open: `SELECT 1 FROM appointment t WHERE ${expert} AND t.state IN ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED')`,
    },
  ],
};
