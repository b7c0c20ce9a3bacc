import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SurveyMethod } from '../resolvers.types.ts';

/** A survey of employers about the demand for skilled people. */
@Entity('job_survey')
@Index('job_survey_newest', ['recordedAt', 'id'])
@Index('job_survey_of_institution', ['institutionId', 'recordedAt', 'id'])
@Index('job_survey_revision', ['seriesId', 'revision'], { unique: true })
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

  @Column({ type: 'text', nullable: true })
  method!: SurveyMethod | null;

  @Column({ type: 'date', nullable: true })
  askedFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  askedUntil!: string | null;

  @Column({ type: 'integer', nullable: true })
  sample!: number | null;

  @Column({ type: 'integer' })
  revision!: number;

  /** The id of its first revision, by which surveys are ordered: a late correction makes a survey no newer. */
  @Column({ type: 'uuid' })
  seriesId!: string;

  @Column({ type: 'uuid', nullable: true })
  correctsId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  correctedById!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  recordedAt!: Date;
}
