import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ExamPart } from '../domain/score.ts';
import { Appeal } from './Appeal.ts';
import { Registration } from './Registration.ts';

/** What one examiner entered for one part; two of them agree on a score. */
@Entity('score_entry')
@Check('score_entry_value', `value BETWEEN 0 AND 100`)
@Index('score_entry_once', ['registrationId', 'part', 'round', 'expertId'], {
  unique: true,
  where: `set_aside_by_id IS NULL`,
})
@Index('score_entry_of_account', ['registrationId', 'part', 'round', 'enteredBy'], {
  unique: true,
  where: `set_aside_by_id IS NULL`,
})
export class ScoreEntry {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Registration, { name: 'score_entry_registration' })
  @Column({ type: 'uuid' })
  registrationId!: string;

  @Column({ type: 'text' })
  part!: ExamPart;

  /** From 1; both enter anew in each round. */
  @Column({ type: 'integer' })
  round!: number;

  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'double precision' })
  value!: number;

  @Column({ type: 'text' })
  enteredBy!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  enteredAt!: Date;

  /** The granted appeal by which it does not count any more. */
  @ForeignKey(() => Appeal, { name: 'score_entry_appeal' })
  @Column({ type: 'uuid', nullable: true })
  setAsideById!: string | null;
}
