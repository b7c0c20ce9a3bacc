import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What certification has told about an examination: all that decides who may be assigned to it. */
@Entity('known_exam_plan')
@Index('known_exam_plan_of_host', ['hostId', 'edition', 'code', 'examinedOn', 'id'])
@Index('known_exam_plan_on_day', ['examinedOn'])
export class KnownExamPlan {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'uuid' })
  hostId!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: string;

  @Column({ type: 'date', nullable: true })
  examinedOn!: string | null;

  @Column({ type: 'jsonb' })
  recusedInstitutionIds!: readonly string[];

  @Column({ type: 'integer', nullable: true })
  registrations!: number | null;

  /** How many candidates one examiner examines in the practical test. */
  @Column({ type: 'double precision', nullable: true })
  practicalRatio!: number | null;

  @Column({ type: 'integer', nullable: true })
  panelMinimum!: number | null;
}
