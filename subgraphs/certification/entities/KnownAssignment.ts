import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What experts has told about who does what in an examination. */
@Entity('known_assignment')
@Index('known_assignment_of_plan', ['examPlanId', 'duty'])
export class KnownAssignment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'uuid' })
  examPlanId!: string;

  @Column({ type: 'uuid' })
  expertId!: string;

  /** The expert's employer when they were assigned. */
  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  duty!: string;
}
