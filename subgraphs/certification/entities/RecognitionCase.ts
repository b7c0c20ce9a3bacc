import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RecognitionCaseState } from '../domain/recognition.ts';
import { Candidate } from './Candidate.ts';
import { Certificate } from './Certificate.ts';
import { RecognitionRule } from './RecognitionRule.ts';

/** Somebody's case of recognition. */
@Entity('recognition_case')
@Check('recognition_case_state', `state IN ('APPLIED', 'MATCHED', 'PANEL', 'APPROVED', 'ISSUED', 'REJECTED')`)
@Index('recognition_case_open', ['ruleId', 'candidateId'], {
  unique: true,
  where: `state NOT IN ('ISSUED', 'REJECTED')`,
})
@Index('recognition_case_newest', ['appliedAt', 'id'])
@Index('recognition_case_of_submitter', ['submittedById'])
@Index('recognition_case_of_host', ['hostId'])
@Index('recognition_case_of_candidate', ['candidateId'])
export class RecognitionCase {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  state!: RecognitionCaseState;

  @ForeignKey(() => RecognitionRule, { name: 'recognition_case_rule' })
  @Column({ type: 'uuid' })
  ruleId!: string;

  @ForeignKey(() => Candidate, { name: 'recognition_case_candidate' })
  @Column({ type: 'uuid' })
  candidateId!: string;

  @Column({ type: 'uuid' })
  submittedById!: string;

  /** The body that will issue. */
  @Column({ type: 'uuid' })
  hostId!: string;

  @Column({ type: 'text' })
  evidence!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  appliedAt!: Date;

  @Column({ type: 'date', nullable: true })
  decidedOn!: string | null;

  @ForeignKey(() => Certificate, { name: 'recognition_case_certificate' })
  @Column({ type: 'uuid', nullable: true })
  certificateId!: string | null;
}
