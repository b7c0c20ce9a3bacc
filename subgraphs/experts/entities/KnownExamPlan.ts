import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What certification has told about an examination: all that decides who may be assigned to it. */
@Entity('known_exam_plan')
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
}
