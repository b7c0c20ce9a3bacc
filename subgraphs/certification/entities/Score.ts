import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ExamPart } from '../domain/score.ts';
import { Registration } from './Registration.ts';

/** What somebody scored in one part. */
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
}
