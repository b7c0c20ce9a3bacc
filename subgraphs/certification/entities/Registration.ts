import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Declaration } from '../domain/declaration.ts';
import type { EligibilityResult } from '../domain/eligibility.ts';
import type { RegistrationState } from '../domain/registration.ts';
import { Candidate } from './Candidate.ts';
import { ExamPlan } from './ExamPlan.ts';

/** A person's registration for an examination. */
@Entity('registration')
@Index('registration_of_employer', ['examPlanId', 'employerId'])
@Index('registration_of_trainer', ['examPlanId', 'trainedById'])
@Check('registration_state', `state IN ('REGISTERED', 'WITHDRAWN', 'ABSENT', 'EXCLUDED')`)
@Index('registration_once', ['examPlanId', 'candidateId'], { unique: true, where: `state <> 'WITHDRAWN'` })
@Index('registration_of_plan', ['examPlanId', 'id'])
@Index('registration_of_candidate', ['candidateId', 'id'])
export class Registration {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ExamPlan, { name: 'registration_exam_plan' })
  @Column({ type: 'uuid' })
  examPlanId!: string;

  @ForeignKey(() => Candidate, { name: 'registration_candidate' })
  @Column({ type: 'uuid' })
  candidateId!: string;

  /** The institution that holds the examination. */
  @Column({ type: 'uuid' })
  hostId!: string;

  @Column({ type: 'text' })
  state!: RegistrationState;

  /** What the person declared, and how it was judged on the day; null where there was nothing to judge. */
  @Column({ type: 'jsonb', nullable: true })
  declared!: Declaration | null;

  @Column({ type: 'jsonb', nullable: true })
  eligibility!: EligibilityResult | null;

  /** Who employed and who trained the person when they registered; their experts are recused. */
  @Column({ type: 'uuid', nullable: true })
  employerId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  trainedById!: string | null;
}
