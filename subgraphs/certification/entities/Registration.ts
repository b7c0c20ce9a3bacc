import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Candidate } from './Candidate.ts';
import { ExamPlan } from './ExamPlan.ts';

/** A person's registration for an examination. */
@Entity('registration')
@Index('registration_once', ['examPlanId', 'candidateId'], { unique: true })
@Index('registration_of_plan', ['examPlanId', 'id'])
@Index('registration_of_candidate', ['candidateId'])
export class Registration {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ExamPlan, { name: 'registration_exam_plan' })
  @Column({ type: 'uuid' })
  examPlanId!: string;

  @ForeignKey(() => Candidate, { name: 'registration_candidate' })
  @Column({ type: 'uuid' })
  candidateId!: string;

  /** Who employed and who trained the person when they registered; their experts are recused. */
  @Column({ type: 'uuid', nullable: true })
  employerId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  trainedById!: string | null;
}
