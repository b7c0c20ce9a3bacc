import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A survey of employers about the demand for skilled people. */
@Entity('job_survey')
export class JobSurvey {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  respondents!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  recordedAt!: Date;
}
