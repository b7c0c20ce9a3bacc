import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What experts has told about who does what in an examination or a visit of supervision. */
@Entity('known_assignment')
@Index('known_assignment_of_plan', ['examPlanId', 'duty'])
@Index('known_assignment_of_visit', ['supervisionVisitId'])
@Index('known_assignment_of_expert', ['expertId'])
export class KnownAssignment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  /** The examination, or else the visit of supervision. */
  @Column({ type: 'uuid', nullable: true })
  examPlanId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  supervisionVisitId!: string | null;

  @Column({ type: 'uuid' })
  expertId!: string;

  /** The expert's employer when they were assigned. */
  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  duty!: string;

  /** 'ASSIGNED' or 'WITHDRAWN'. */
  @Column({ type: 'text' })
  state!: string;
}
