import type { EntityManager } from 'typeorm';

/** So many new member numbers, in order. Numbers that were brought along by an import are passed over. */
export async function freeMemberNumbers(manager: EntityManager, count: number): Promise<string[]> {
  const free: string[] = [];
  while (free.length < count) {
    const drawn = await manager.query<{ number: string }[]>(
      `SELECT n.number FROM (
         SELECT d.drawn, 'A-' || lpad(d.drawn::text, greatest(4, length(d.drawn::text)), '0') AS number
         FROM (SELECT nextval('member_number') AS drawn FROM generate_series(1, $1)) d) n
       WHERE NOT EXISTS (SELECT 1 FROM institution t WHERE t.member_number = n.number) ORDER BY n.drawn`,
      [count - free.length],
    );
    free.push(...drawn.map(({ number }) => number));
  }
  return free;
}
