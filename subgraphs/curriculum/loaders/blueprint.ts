import type { DataSource } from 'typeorm';
import { perKey } from '../../kit/perKey.ts';

/** How many live items one function and work content have. */
export interface LiveItems {
  readonly function: string;
  readonly workContent: string;
  readonly live: number;
}

/** By edition, code and level: the live items of each function and work content. */
export const liveItems = (database: DataSource) =>
  perKey<LiveItems>(
    database,
    ['text', 'text', 'text'],
    `SELECT v.function, v.work_content, count(*) AS live FROM item_version v
     WHERE v.edition = p.k0 AND v.occupation_code = p.k1 AND v.level = p.k2 AND v.state = 'LIVE'
     GROUP BY v.function, v.work_content LIMIT 1000`,
    (record) => ({
      function: String(record['function']),
      workContent: String(record['work_content']),
      live: Number(record['live']),
    }),
  );
