import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { examPlanStates } from '../../subgraphs/certification/domain/examPlan.ts';
import { recognitionCaseStates } from '../../subgraphs/certification/domain/recognition.ts';
import { KnownInstitution, KnownStandardVersion } from '../../subgraphs/certification/entities/index.ts';
import { type PlanInUse, seedPlans } from '../../subgraphs/certification/seeds/plans.ts';
import { seedOffer } from '../../subgraphs/certification/seeds/schemes.ts';
import { sizes } from '../../subgraphs/certification/seeds/sizes.ts';
import { loadHouses } from '../../subgraphs/houses.ts';
import { seedId } from '../../subgraphs/kit/ids.ts';
import { seededRandom } from '../../subgraphs/kit/random.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

/** What the demonstration data promises to those who look at it, read from the seeded databases. */
const clones: TestDatabase[] = [];
const databases = new Map<string, DataSource>();
beforeAll(async () => {
  for (const house of await loadHouses()) {
    const clone = await cloneDatabase(house.name);
    clones.push(clone);
    databases.set(house.name, await house.connect(clone.url).initialize());
  }
});
afterAll(async () => {
  for (const database of databases.values()) await database.destroy();
  for (const clone of clones) await clone.drop();
});

async function rows<Row>(house: string, sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const database = databases.get(house);
  if (!database) throw new Error(`There is no ${house}`);
  return database.query<Row[]>(sql, [...values]);
}

describe('real organisations', () => {
  /**
   * Whatever could shame somebody, and praise, by house: the statement names the institutions of whom, or of whose
   * people, it is said.
   */
  const told: readonly (readonly [string, string, string])[] = [
    ['membership', 'a suspension or an exit', `SELECT id FROM institution WHERE state <> 'ACTIVE'`],
    ['membership', 'a merger', 'SELECT id FROM institution WHERE merged_into_id IS NOT NULL'],
    ['membership', 'a task that was given up', `SELECT owner_id AS id FROM work_plan_task WHERE state = 'DROPPED'`],
    ['membership', 'a lost election', `SELECT institution_id AS id FROM nomination WHERE outcome = 'NOT_ELECTED'`],
    ['membership', 'a vote', 'SELECT s.institution_id AS id FROM resolution_vote v JOIN seat s ON s.id = v.seat_id'],
    [
      'membership',
      'an event that was called off',
      `SELECT jsonb_array_elements_text(organiser_ids) AS id FROM exchange_event WHERE state = 'CANCELLED'`,
    ],
    [
      'membership',
      'people who did not come',
      'SELECT institution_id AS id FROM exchange_participant WHERE attended = false',
    ],
    [
      'membership',
      'a code of conduct that is not accepted',
      `SELECT i.id FROM institution i, code_of_conduct_version v WHERE v.state = 'ADOPTED' AND i.state = 'ACTIVE'
         AND NOT EXISTS (SELECT FROM code_of_conduct_version n WHERE n.kind = v.kind AND n.state = 'ADOPTED' AND n.number > v.number)
         AND NOT EXISTS (SELECT FROM adherence a WHERE a.institution_id = i.id AND a.version_id = v.id)`,
    ],
    [
      'experts',
      'an appointment that was refused or stopped',
      `SELECT e.institution_id AS id FROM appointment a JOIN expert e ON e.id = a.expert_id
       WHERE a.state IN ('SUSPENDED', 'REMOVED', 'DECLINED')`,
    ],
    [
      'experts',
      'evidence that did not stand',
      `SELECT e.institution_id AS id FROM qualification q JOIN expert e ON e.id = q.expert_id
       WHERE q.state IN ('REJECTED', 'REFUTED')`,
    ],
    [
      'experts',
      'a grade or a remark on their work',
      'SELECT e.institution_id AS id FROM performance_review r JOIN expert e ON e.id = r.expert_id',
    ],
    ['experts', 'a judgement passed on others', 'SELECT reviewer_id AS id FROM performance_review'],
    [
      'experts',
      'an interest that others of them declared',
      'SELECT institution_id AS id FROM relationship_declaration WHERE institution_id IS NOT NULL',
    ],
    [
      'curriculum',
      'a claim that was rejected',
      `SELECT institution_id AS id FROM funding_claim WHERE state = 'REJECTED'`,
    ],
    [
      'curriculum',
      'a project that was given up',
      `SELECT institution_id AS id FROM development_project WHERE state = 'CANCELLED'`,
    ],
    ['curriculum', 'a course that was withdrawn', `SELECT institution_id AS id FROM course WHERE state = 'WITHDRAWN'`],
    [
      'curriculum',
      'people who failed or left a course',
      `SELECT r.institution_id AS id FROM enrolment e JOIN training_run r ON r.id = e.training_run_id
       WHERE e.outcome IN ('FAILED', 'DROPPED')`,
    ],
    [
      'curriculum',
      'a comment that was declined',
      `SELECT institution_id AS id FROM consultation_comment WHERE verdict = 'DECLINED'`,
    ],
    ['certification', 'a finding of supervision', 'SELECT institution_id AS id FROM finding'],
    ['certification', 'a visit of supervision', 'SELECT institution_id AS id FROM supervision_visit'],
    [
      'certification',
      'a certificate that was suspended, revoked or replaced',
      `SELECT institution_id AS id FROM certificate WHERE state IN ('SUSPENDED', 'REVOKED', 'REPLACED')`,
    ],
    ['certification', 'an appeal', 'SELECT host_id AS id FROM appeal'],
    [
      'certification',
      'an examination that was called off',
      `SELECT host_id AS id FROM exam_plan WHERE state = 'CANCELLED'`,
    ],
    [
      'certification',
      'candidates who left or did not come',
      `SELECT host_id AS id FROM registration WHERE state <> 'REGISTERED'`,
    ],
    [
      'certification',
      'a refused recognition',
      `SELECT unnest(ARRAY[submitted_by_id, host_id]) AS id FROM recognition_case WHERE state = 'REJECTED'`,
    ],
    [
      'certification',
      'a subsidy that was refused or taken back',
      `SELECT institution_id AS id FROM subsidy_claim WHERE state IN ('REJECTED', 'RECOVERED')`,
    ],
    [
      'certification',
      "candidates' employers and trainers",
      `SELECT unnest(ARRAY[employer_id, trained_by_id]) AS id FROM registration
       WHERE employer_id IS NOT NULL AND trained_by_id IS NOT NULL`,
    ],
  ];

  const real = async () => {
    const found = await rows<{ id: string }>(
      'membership',
      `SELECT id FROM institution WHERE provenance = 'PUBLIC_FACTS'`,
    );
    return new Set(found.map(({ id }) => id));
  };
  const concerned = async (house: string, sql: string) => (await rows<{ id: string }>(house, sql)).map(({ id }) => id);

  test.each(told)('%s: %s is never said of one', async (house, _, sql) => {
    const [ids, known] = [await concerned(house, sql), await real()];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => known.has(id))).toEqual([]);
  });

  test('applications that were not approved are of visibly invented bodies', async () => {
    const names = await rows<{ name: string }>(
      'membership',
      `SELECT names->>'zhHans' AS name FROM membership_application WHERE state <> 'APPROVED'`,
    );
    expect(names.length).toBeGreaterThan(0);
    for (const { name } of names) expect(name).toMatch(/虚构/);
  });

  test('what is said of one is noticed', async () => {
    const [first] = [...(await real())];
    await rows(
      'certification',
      'UPDATE finding SET institution_id = $1 WHERE id = (SELECT min(id::text)::uuid FROM finding)',
      [first],
    );
    expect(await concerned('certification', 'SELECT institution_id AS id FROM finding')).toContain(first);
  });
});

describe('cases of direct recognition', () => {
  test('are in every state there is', async () => {
    const states = await rows<{ state: string }>('certification', 'SELECT DISTINCT state FROM recognition_case');
    expect(states.map(({ state }) => state).sort()).toEqual([...recognitionCaseStates].sort());
  });

  test('that are issued have a certificate by their rule, of the person, after a majority decided for it', async () => {
    const issued = await rows<Record<string, unknown>>(
      'certification',
      `SELECT k.state, k.number, k.candidate_id = c.candidate_id AS theirs, k.institution_id = c.host_id AS "byHost",
         k.scheme_id = r.scheme_id AND k.level = r.level AS "byRule", k.exam_plan_id AS "examPlanId",
         k.issued_on >= c.decided_on AS "afterwards", k.certified_on = k.issued_on AS "certified",
         (SELECT count(*) FROM recognition_opinion o WHERE o.case_id = c.id AND o.recognises)::int AS "for",
         (SELECT count(*) FROM transition t WHERE t.entity_id = k.id AND t.action = 'issue')::int AS issues
       FROM recognition_case c JOIN recognition_rule r ON r.id = c.rule_id
       LEFT JOIN certificate k ON k.id = c.certificate_id WHERE c.state = 'ISSUED'`,
    );
    expect(issued.length).toBeGreaterThan(0);
    for (const one of issued) {
      expect(one).toEqual({
        ...{ state: 'ISSUED', theirs: true, byHost: true, byRule: true, examPlanId: null, afterwards: true },
        ...{ certified: true, for: 2, issues: 1, number: expect.stringMatching(/^S440400040001\d{9}$/) },
      });
    }
  });

  test('have panels of people whom neither side employs, and not always the same', async () => {
    const panels = await rows<{ panel: string }>(
      'certification',
      `SELECT string_agg(o.expert_id::text, ' ' ORDER BY o.expert_id) AS panel FROM recognition_opinion o GROUP BY o.case_id`,
    );
    expect(new Set(panels.map(({ panel }) => panel)).size).toBeGreaterThan(3);
    const sides = await rows<{ id: string; experts: string[] }>(
      'certification',
      `SELECT unnest(ARRAY[c.submitted_by_id, c.host_id]) AS id, array_agg(o.expert_id) AS experts
       FROM recognition_case c JOIN recognition_opinion o ON o.case_id = c.id GROUP BY 1`,
    );
    for (const { id, experts } of sides) {
      const own = await rows('experts', 'SELECT id FROM expert WHERE institution_id = $1 AND id = ANY($2)', [
        id,
        experts,
      ]);
      expect(own).toEqual([]);
    }
  });

  test('count in the statistics as they were issued', async () => {
    const [counted] = await rows<{ tallied: number; certificates: number }>(
      'certification',
      `SELECT (SELECT sum(issued) FROM certificate_tally t WHERE t.code = '6-31-01-03' AND t.jurisdiction = 'CN_ZHUHAI')::int AS tallied,
        (SELECT count(*) FROM certificate WHERE code = '6-31-01-03' AND jurisdiction = 'CN_ZHUHAI')::int AS certificates`,
    );
    expect(counted?.tallied).toBe(counted?.certificates);
    const [issued] = await rows<{ count: number }>(
      'certification',
      `SELECT count(*)::int FROM recognition_case WHERE state = 'ISSUED'`,
    );
    const [told] = await rows<{ count: number }>(
      'membership',
      `SELECT sum(count)::int AS count FROM fact_tally WHERE measure = 'RECOGNITIONS_ISSUED'`,
    );
    expect(told?.count).toBe(issued?.count);
  });
});

describe('the largest gaps between demand and supply', () => {
  const largest = (place: string) =>
    rows<{ code: string; level: string; examined: boolean; plans: number }>(
      'certification',
      `SELECT d.edition, d.code, d.level,
         EXISTS (SELECT FROM scheme s JOIN known_standard_version v ON v.edition = s.edition AND v.code = s.code
           WHERE s.edition = d.edition AND s.code = d.code AND s.jurisdiction = $1 AND s.levels::text LIKE '%' || d.level || '%'
             AND v.state = 'IN_FORCE') AS examined,
         (SELECT count(*) FROM exam_plan e WHERE e.edition = d.edition AND e.code = d.code AND e.level = d.level
           AND e.jurisdiction = $1 AND e.state = 'ENROLLING')::int AS plans
       FROM known_demand d, LATERAL (SELECT (x->>'people')::int AS people FROM jsonb_array_elements(d.figures) x
         WHERE x->>'jurisdiction' = $1 AND x->>'year' = '2026') f
       ORDER BY f.people - coalesce((SELECT sum(t.issued - t.revoked) FROM certificate_tally t WHERE t.edition = d.edition
         AND t.code = d.code AND t.level = d.level AND t.jurisdiction = $1), 0) DESC LIMIT 10`,
      [place],
    );

  test.each(['CN_ZHUHAI', 'MO'])('of %s have courses there with a run to come', async (place) => {
    for (const { code, level } of await largest(place)) {
      const coming = await rows(
        'curriculum',
        `SELECT r.id FROM course c JOIN training_run r ON r.course_id = c.id
         WHERE c.edition = '2022' AND c.code = $1 AND c.level = $2 AND c.jurisdiction = $3 AND c.state = 'OFFERED'
           AND r.state IN ('PLANNED', 'OPEN') AND r.begins_on > '2026-11-20'`,
        [code, level, place],
      );
      expect([code, level, coming.length > 0]).toEqual([code, level, true]);
    }
  });

  test.each([
    ['CN_ZHUHAI', 4],
    ['MO', 5],
  ])('of %s have an examination to register for, where a standard is in force', async (place, least) => {
    const examined = (await largest(place)).filter((one) => one.examined);
    expect(examined.length).toBeGreaterThanOrEqual(least);
    for (const { code, level, plans } of examined) expect([code, level, plans > 0]).toEqual([code, level, true]);
  });
});

test('every examination has got to where it is step by step, none of them in the future', async () => {
  const wrong = await rows(
    'certification',
    `SELECT p.state, t.to_state, t.at FROM exam_plan p LEFT JOIN LATERAL (SELECT to_state, at FROM transition
       WHERE entity_type = 'ExamPlan' AND entity_id = p.id ORDER BY at DESC LIMIT 1) t ON true
     WHERE t.to_state IS DISTINCT FROM nullif(p.state, 'DRAFT') OR t.at > '2026-11-20T04:00:00Z'`,
  );
  expect(wrong).toEqual([]);
  const unordered = await rows(
    'certification',
    `SELECT entity_id FROM (SELECT entity_id, to_state, lead(from_state) OVER (PARTITION BY entity_id ORDER BY at) AS next
       FROM transition WHERE entity_type = 'ExamPlan') s WHERE next <> to_state`,
  );
  expect(unordered).toEqual([]);
});

test('the expert of the persona has examined before, was reviewed for it, and says when they can serve', async () => {
  const [found] = await rows<{ duties: number; reviews: number; offers: number }>(
    'experts',
    `SELECT (SELECT count(*) FROM assignment a JOIN known_exam_plan p ON p.id = a.exam_plan_id
        WHERE a.expert_id = $1 AND p.state = 'CERTIFIED')::int AS duties,
      (SELECT count(*) FROM performance_review r WHERE r.expert_id = $1)::int AS reviews,
      (SELECT count(*) FROM availability v WHERE v.expert_id = $1)::int AS offers`,
    [seedId('expert', 'demo')],
  );
  expect(found?.duties).toBeGreaterThan(0);
  expect(found?.reviews).toBeGreaterThan(0);
  expect(found?.offers).toBeGreaterThan(0);
});

test('the supervisor of the persona holds an appointment as one, and the programs of personas are let in', async () => {
  const appointed = await rows(
    'experts',
    `SELECT 1 FROM appointment WHERE expert_id = $1 AND role = 'SUPERVISOR' AND state = 'ACTIVE'`,
    [seedId('expert', 'elderly-care-supervisor-01')],
  );
  expect(appointed).toHaveLength(1);
  const clients = await rows<{ subject: string }>(
    'membership',
    `SELECT subject FROM api_client WHERE state = 'APPROVED' AND valid_until > '2026-11-20' ORDER BY subject`,
  );
  expect(clients.map(({ subject }) => subject)).toEqual(['partner', 'verifier']);
});

describe('ten alliances', () => {
  test('have ten times as many examinations in each state around today, the further ones of invented bodies', async () => {
    const manager = databases.get('certification')?.manager;
    if (!manager) throw new Error('There is no certification');
    const offer = seedOffer(await manager.find(KnownInstitution), await manager.find(KnownStandardVersion));
    const plansOf = (scale: 'demo' | 'alliance') =>
      seedPlans(offer, '2026-11-20', seededRandom('plans of a test'), sizes[scale]).filter(
        ({ row }) => row.state !== 'CERTIFIED',
      );
    const [demo, alliance] = [plansOf('demo'), plansOf('alliance')];
    const counted = (plans: readonly PlanInUse[]) => {
      const counts: Record<string, number> = {};
      for (const { row } of plans) counts[row.state] = (counts[row.state] ?? 0) + 1;
      return counts;
    };
    const tenfold = Object.entries(counted(demo)).map(([state, count]) => [state, count * 10]);
    expect(Object.keys(counted(demo)).sort()).toEqual([...examPlanStates].filter((one) => one !== 'CERTIFIED').sort());
    expect(counted(alliance)).toEqual(Object.fromEntries(tenfold));
    const keys = new Set(demo.map(({ key }) => key));
    expect(alliance.filter(({ key, scheme }) => scheme.real && !keys.has(key))).toEqual([]);
    for (const { row, examinedOn } of alliance) {
      const isPast = ['IN_PROGRESS', 'SCORING', 'PUBLICITY'].includes(row.state);
      if (row.state !== 'CANCELLED') expect(examinedOn < '2026-11-20').toBe(isPast);
      expect(row.createdAt.getTime()).toBeLessThan(Date.parse('2026-11-20'));
    }
  });
});
