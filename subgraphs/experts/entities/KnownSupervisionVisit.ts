import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What certification has told about a supervision visit. */
@Entity('known_supervision_visit')
@Index('known_supervision_visit_on_day', ['visitOn'])
@Index('known_supervision_visit_of_plan', ['examPlanId'])
export class KnownSupervisionVisit {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'uuid', nullable: true })
  examPlanId!: string | null;

  /** Who is visited. */
  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'date' })
  visitOn!: string;

  @Column({ type: 'text', nullable: true })
  edition!: string | null;

  @Column({ type: 'text', nullable: true })
  code!: string | null;
}
