import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TrainingOutcome } from '../resolvers.types.ts';
import { TrainingRun } from './TrainingRun.ts';

/** A person who takes part in a run. Personal data: seen by the institution and the office. */
@Entity('enrolment')
@Check('enrolment_outcome', `outcome IN ('OPEN', 'COMPLETED', 'FAILED', 'DROPPED', 'WITHDRAWN')`)
@Index('enrolment_person', ['trainingRunId', 'personReference'], { unique: true, where: `outcome <> 'WITHDRAWN'` })
@Index('enrolment_of_run', ['trainingRunId', 'id'])
export class Enrolment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => TrainingRun, { name: 'enrolment_training_run' })
  @Column({ type: 'uuid' })
  trainingRunId!: string;

  @Column({ type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  personReference!: string;

  @Column({ type: 'text', nullable: true })
  candidateId!: string | null;

  @Column({ type: 'text' })
  outcome!: TrainingOutcome;

  @Column({ type: 'timestamptz', precision: 3 })
  enrolledAt!: Date;
}
