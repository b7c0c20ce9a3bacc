import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ExamPart } from '../domain/score.ts';
import { Registration } from './Registration.ts';

/** What somebody scored in one part: final, by two examiners who agree or a third one who settled it. */
@Entity('score')
@Check('score_value', `value BETWEEN 0 AND 100`)
export class Score {
  @ForeignKey(() => Registration, { name: 'score_registration' })
  @PrimaryColumn({ type: 'uuid' })
  registrationId!: string;

  @PrimaryColumn({ type: 'text' })
  part!: ExamPart;

  @Column({ type: 'double precision' })
  value!: number;

  @Column({ type: 'text' })
  enteredBy!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  enteredAt!: Date;

  /** The third examiner, and why, where two did not agree. */
  @Column({ type: 'uuid', nullable: true })
  settledById!: string | null;

  @Column({ type: 'text', nullable: true })
  settledBecause!: string | null;
}
