import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DemandFigure } from '../domain/talentBalance.ts';

/** What curriculum has told of the people that employers look for; the id is edition, code and level. */
@Entity('known_demand')
export class KnownDemand {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: string;

  @Column({ type: 'jsonb' })
  figures!: readonly DemandFigure[];
}
