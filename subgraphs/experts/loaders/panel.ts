import type { DataSource, EntityManager } from 'typeorm';
import { keySource, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { perKey } from '../../kit/perKey.ts';
import { hydrate, selectList } from '../../kit/rows.ts';
import { oppositeDuty } from '../domain/assignment.ts';
import type { ExpertFacts } from '../domain/panel.ts';
import type { RelatedPair } from '../domain/panelDraw.ts';
import { Expert, PanelDraw } from '../entities/index.ts';
import type { PanelLimit } from '../resolvers.types.ts';

/** All that decides whether an expert may do a duty, with what follows from the duty. */
export interface Facts extends ExpertFacts {
  /** Is assigned to this duty here already. */
  readonly assigned: boolean;
  /** How many of a hundred members of a panel must not have sat on the last one, on that day. */
  readonly rotatingPercent: number;
}

export interface Considered extends Facts {
  readonly expert: Expert;
}

/** Some experts of whom all that decides is the same. */
export interface Alike extends Facts {
  readonly experts: number;
}

/** A duty on which experts are judged, as the parts of a key. */
export interface DutyKey {
  /** The id of what the duty is in. */
  readonly placeId: string;
  /** The occupation; null where any will do. */
  readonly occupation: { readonly edition: string; readonly code: string } | null;
  readonly level: string | null;
  /** The first and the last day on which the appointment must be in force and the expert be there. */
  readonly from: string;
  readonly until: string;
  /** Whether the expert is needed there on those days, so that they can be nowhere else. */
  readonly occupies: boolean;
  /** The institutions whose people are recused. */
  readonly recused: readonly string[];
  /** Further institutions a relationship to which recuses. */
  readonly related: readonly string[];
  readonly roles: readonly string[];
  readonly duty: string;
}

const KEY_TYPES = 'uuid text text text date date boolean jsonb jsonb jsonb text text'.split(' ');

/** A key of `considered`, in the order of KEY_TYPES. */
export function dutyKey(key: DutyKey): string[] {
  const { placeId, occupation, level, from, until, occupies, recused, related, roles, duty } = key;
  const lists = [recused, related, roles].map((list) => JSON.stringify(list));
  const place = [occupation?.edition ?? '', occupation?.code ?? '', level ?? ''];
  return [placeId, ...place, from, until, String(occupies), ...lists, duty, oppositeDuty(duty) ?? ''];
}

/** The assignments of an expert `t` that count, each with where and when: the examination e, the visit w, the service x. */
export const BUSY = `SELECT 1 FROM assignment s
  LEFT JOIN known_exam_plan e ON e.id = s.exam_plan_id AND e.state <> 'CANCELLED'
  LEFT JOIN known_supervision_visit w ON w.id = s.supervision_visit_id AND w.state <> 'CANCELLED'
  LEFT JOIN expert_service x ON x.id = s.service_id AND x.state <> 'CANCELLED' AND x.kind = 'COMPETITION'
  WHERE s.expert_id = t.id AND s.state = 'ASSIGNED'`;

/** A limit of panels as it holds on the first day. */
const limitOf = (name: PanelLimit) => `(SELECT r.value FROM panel_rule r WHERE r."limit" = '${name}'
  AND r.valid_from <= p.k4 AND (r.valid_until IS NULL OR r.valid_until >= p.k4))`;

const EXAMINED = `s.state = 'ASSIGNED' AND s.duty = 'EXAMINER'`;

/** Of a duty: the body's last examinations before the day, newest first, as many as the limit says; and the limits. */
const LAST_PANELS = `SELECT coalesce(array_agg(y.id ORDER BY y.examined_on DESC, y.id DESC), '{}') AS ids,
    ${limitOf('CONSECUTIVE_TIMES')} AS times, ${limitOf('ROTATING_PERCENT')} AS percent
  FROM (
    SELECT e.id, e.examined_on FROM known_exam_plan here
    JOIN known_exam_plan e ON e.host_id = here.host_id AND e.edition = here.edition AND e.code = here.code
    WHERE here.id = p.k0 AND e.examined_on < p.k4 AND e.state NOT IN ('DRAFT', 'FILED', 'CANCELLED')
    ORDER BY e.examined_on DESC, e.id DESC LIMIT ${limitOf('CONSECUTIVE_TIMES')}) y`;

/** Who has which duty at a place: an examination and the visits that look at it are one. */
const AT_PLACE = `SELECT s.expert_id, s.duty FROM assignment s WHERE s.state = 'ASSIGNED'
    AND coalesce(s.exam_plan_id, s.supervision_visit_id, s.standard_version_id, s.service_id) = p.k0
  UNION ALL SELECT s.expert_id, s.duty FROM known_supervision_visit w JOIN assignment s ON s.supervision_visit_id = w.id
  WHERE w.exam_plan_id = p.k0 AND w.state <> 'CANCELLED' AND s.state = 'ASSIGNED'`;

/**
 * Of a duty: who sat on the last panel, who on all of the last ones, who is assigned here, who at this place has the
 * opposite duty, who serves at this examination, who elsewhere that day, who is away, whom those who are recused
 * employ, and which institutions take part.
 */
const PEOPLE = `SELECT
    ARRAY(SELECT s.expert_id FROM assignment s WHERE s.exam_plan_id = l.ids[1] AND ${EXAMINED}) AS last,
    ARRAY(SELECT s.expert_id FROM assignment s WHERE s.exam_plan_id = ANY(l.ids) AND ${EXAMINED}
      GROUP BY s.expert_id HAVING count(DISTINCT s.exam_plan_id) = l.times) AS always,
    ARRAY(SELECT s.expert_id FROM assignment s WHERE s.state = 'ASSIGNED' AND s.duty = p.k10
      AND coalesce(s.exam_plan_id, s.supervision_visit_id, s.standard_version_id, s.service_id) = p.k0) AS here,
    ARRAY(SELECT s.expert_id FROM (${AT_PLACE}) s WHERE s.duty = p.k11) AS opposite,
    ARRAY(SELECT s.expert_id FROM (${AT_PLACE}) s WHERE s.duty IN ('EXAMINER', 'SUPERVISOR')) AS beside,
    ARRAY(SELECT s.expert_id FROM known_exam_plan e JOIN assignment s ON s.exam_plan_id = e.id
        WHERE p.k6 AND e.examined_on BETWEEN p.k4 AND p.k5 AND e.state <> 'CANCELLED' AND e.id <> p.k0
          AND s.state = 'ASSIGNED'
      UNION ALL SELECT s.expert_id FROM known_supervision_visit w JOIN assignment s ON s.supervision_visit_id = w.id
        WHERE p.k6 AND w.visit_on BETWEEN p.k4 AND p.k5 AND w.state <> 'CANCELLED'
          AND coalesce(w.exam_plan_id, w.id) <> p.k0 AND s.state = 'ASSIGNED'
      UNION ALL SELECT s.expert_id FROM expert_service x JOIN assignment s ON s.service_id = x.id
        WHERE p.k6 AND x.valid_from <= p.k5 AND x.valid_until >= p.k4 AND x.kind = 'COMPETITION'
          AND x.state <> 'CANCELLED' AND x.id <> p.k0 AND s.state = 'ASSIGNED') AS elsewhere,
    ARRAY(SELECT v.expert_id FROM availability v WHERE p.k6 AND v.kind = 'UNAVAILABLE' AND NOT v.withdrawn
      AND v.valid_from <= p.k5 AND v.valid_until >= p.k4) AS away,
    ARRAY(SELECT t.id FROM expert t WHERE t.institution_id = ANY(ARRAY(
      SELECT recused::uuid FROM jsonb_array_elements_text(p.k7) AS recused))) AS employed,
    ARRAY(SELECT side::uuid FROM jsonb_array_elements_text(p.k7 || p.k8) AS side) AS sides`;

/** A declared relationship `r` that lasts on one of the days. */
const LASTING = 'r.valid_from <= p.k5 AND (r.valid_until IS NULL OR r.valid_until >= p.k4)';

/** Who is related to an institution that takes part, or to somebody who serves here; and how many of the last panel do. */
const NEAR = `SELECT
    ARRAY(SELECT r.expert_id FROM relationship_declaration r WHERE r.institution_id = ANY(h.sides) AND ${LASTING}
      UNION ALL SELECT r.expert_id FROM relationship_declaration r WHERE r.other_expert_id = ANY(h.beside) AND ${LASTING}
      UNION ALL SELECT r.other_expert_id FROM relationship_declaration r WHERE r.expert_id = ANY(h.beside) AND ${LASTING}
        AND r.other_expert_id IS NOT NULL) AS related,
    (SELECT count(*)::int FROM unnest(h.here) AS one(id) WHERE one.id = ANY(h.last)) AS held_over`;

/** By expert: what they hold of the roles in the occupation, as it is on the days. */
const held = (whose: string) => `SELECT a.expert_id,
    bool_or(a.state = 'ACTIVE' AND a.valid_from <= p.k4 AND a.valid_until >= p.k5) AS appointed,
    bool_or(a.state = 'SUSPENDED' AND a.valid_from <= p.k4 AND a.valid_until >= p.k5) AS suspended,
    bool_or(a.state = 'ACTIVE' AND a.valid_from <= p.k4 AND a.valid_until >= p.k5
      AND (p.k3 = '' OR a.levels ? p.k3)) AS covers
  FROM appointment a WHERE ${whose} AND a.role = ANY(ARRAY(SELECT jsonb_array_elements_text(p.k9))) AND a.state IN ('ACTIVE', 'SUSPENDED', 'VETTED')
  GROUP BY a.expert_id`;

/** What is held in the occupation, whether or not in force: among those who do a panel is looked for. */
const IN_OCCUPATION = held('a.edition = p.k1 AND a.code = p.k2');

/** Those experts. */
const POOL = `SELECT t.*, q.appointed, q.suspended, q.covers FROM (${IN_OCCUPATION}) q JOIN expert t ON t.id = q.expert_id`;

/** The same by their ids alone, to be counted. */
const POOL_OF_IDS = `SELECT q.expert_id AS id, q.appointed, q.suspended, q.covers FROM (${IN_OCCUPATION}) q`;

/** Some experts, whatever they hold; their ids are one more parameter. */
const CHOSEN = `SELECT t.*, q.appointed, q.suspended, q.covers FROM expert t LEFT JOIN (${held(
  `a.expert_id = ANY($${KEY_TYPES.length + 1}::uuid[]) AND (p.k1 = '' OR a.edition = p.k1 AND a.code = p.k2)`,
)}) q ON q.expert_id = t.id WHERE t.id = ANY($${KEY_TYPES.length + 1}::uuid[])`;

/** What decides, by its name, of an expert `t` with what they hold; `h` is the same for all of a duty. */
const FACTS: Readonly<Record<keyof Facts, string>> = {
  appointed: 'coalesce(t.appointed, false)',
  suspended: 'coalesce(t.suspended, false)',
  covers: 'coalesce(t.covers, false)',
  recused: 't.id = ANY(h.employed)',
  related: 't.id = ANY(h.related)',
  ownWork: 't.id = ANY(h.opposite)',
  unavailable: 't.id = ANY(h.away)',
  busy: 't.id = ANY(h.elsewhere)',
  running: 'cardinality(h.ids) = h.times AND t.id = ANY(h.always)',
  heldOver: 't.id = ANY(h.last)',
  heldOverAssigned: 'h.held_over - (t.id = ANY(h.last) AND t.id = ANY(h.here))::int',
  rotatingPercent: 'h.percent',
  assigned: 't.id = ANY(h.here)',
};
const NAMES = Object.keys(FACTS) as readonly (keyof Facts)[];

/**
 * Everything that the rules look at, for the experts of a source. One statement, whatever the page. What is the same for
 * all of them is MATERIALIZED: else the planner may read the last panels and their people anew for each expert.
 */
const statement = (source: string, columns = '') => `WITH h AS MATERIALIZED (
    SELECT l.ids, l.times, l.percent, h.*, n.* FROM (${LAST_PANELS}) l CROSS JOIN LATERAL (${PEOPLE}) h
      CROSS JOIN LATERAL (${NEAR}) n)
  SELECT ${columns}${NAMES.map((name) => `${FACTS[name]} AS "${name}"`).join(', ')}
  FROM h CROSS JOIN LATERAL (${source}) t`;

/** The same with the experts themselves, first those who did not sit on the last panel. */
const inOrder = (source: string, columns: string) => `${statement(source, `${columns}, `)}
  ORDER BY "heldOver", localized_name(t.names) COLLATE zh_pinyin, t.id`;

/** By duty: every expert of the pool with what decides, first those who did not sit on the last panel. */
export const considered = (database: DataSource) =>
  perKey(database, KEY_TYPES, inOrder(POOL, selectList(database.getMetadata(Expert), 't')), (row) =>
    asConsidered(database, row),
  );

/** By duty: the experts of the pool counted, those in one who are alike in all that decides. */
export const consideredAlike = (database: DataSource) => {
  const names = NAMES.map((name) => `f."${name}"`).join(', ');
  const select = `SELECT ${names}, count(*)::int AS experts FROM (${statement(POOL_OF_IDS)}) f GROUP BY ${names}`;
  return perKey<Alike>(database, KEY_TYPES, select, (row) => ({ ...factsOf(row), experts: Number(row['experts']) }));
};

/** A row of the statement: the columns of the expert, and beside them each fact under its own name. */
function asConsidered(database: DataSource, row: Readonly<Record<string, unknown>>): Considered {
  return { ...factsOf(row), expert: hydrate<Expert>(database, database.getMetadata(Expert), row) };
}

function factsOf(row: Readonly<Record<string, unknown>>): Facts {
  const holds = (fact: keyof Facts) => row[fact] === true;
  const number = (fact: keyof Facts) => Number(row[fact]);
  return {
    appointed: holds('appointed'),
    suspended: holds('suspended'),
    covers: holds('covers'),
    ownWork: holds('ownWork'),
    recused: holds('recused'),
    related: holds('related'),
    unavailable: holds('unavailable'),
    busy: holds('busy'),
    running: holds('running'),
    heldOver: holds('heldOver'),
    heldOverAssigned: number('heldOverAssigned'),
    assigned: holds('assigned'),
    rotatingPercent: number('rotatingPercent'),
  };
}

/** What decides about some experts, read inside a transaction. */
export async function considerExperts(
  manager: EntityManager,
  key: DutyKey,
  expertIds: readonly string[] | null,
): Promise<readonly Considered[]> {
  const metadata = manager.connection.getMetadata(Expert);
  const source = expertIds === null ? POOL : CHOSEN;
  const rows = await manager.query<Record<string, unknown>[]>(
    `SELECT c.* FROM ${keySource(KEY_TYPES)} CROSS JOIN LATERAL (${inOrder(source, selectList(metadata, 't'))}) c`,
    [...dutyKey(key).map((part) => [part]), ...(expertIds === null ? [] : [expertIds])],
  );
  return rows.map((row) => asConsidered(manager.connection, row));
}

/** Which of some experts are related to one another on a day, by what either has declared. */
export async function relatedPairs(
  manager: EntityManager,
  expertIds: readonly string[],
  day: string,
): Promise<readonly RelatedPair[]> {
  const rows = await manager.query<{ one: string; other: string }[]>(
    `SELECT expert_id AS one, other_expert_id AS other FROM relationship_declaration
     WHERE expert_id = ANY($1::uuid[]) AND other_expert_id = ANY($1::uuid[])
       AND valid_from <= $2 AND (valid_until IS NULL OR valid_until >= $2)`,
    [expertIds, day],
  );
  return rows.map(({ one, other }) => [one, other]);
}

export const drawsOfPlan = (database: DataSource) =>
  pages<PanelDraw>(database, {
    name: 'examPlan.panelDraws',
    entity: PanelDraw,
    parent: ['examPlanId'],
    orders: {
      LATEST: {
        direction: 'DESC',
        terms: [{ sql: 't.number', type: 'integer', value: ({ number }) => String(number) }],
      },
    },
  });

export const panelDraw = (database: DataSource) => byKey(database, PanelDraw, ['id']);
