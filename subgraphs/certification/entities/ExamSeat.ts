import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ExamPart } from '../domain/score.ts';
import { ExamSession } from './ExamSession.ts';
import { Registration } from './Registration.ts';

/** A candidate's seat in a session. */
@Entity('exam_seat')
@Check('exam_seat_number', `number >= 1`)
@Index('exam_seat_once', ['registrationId', 'part'], { unique: true })
@Index('exam_seat_of_session', ['sessionId', 'number'], { unique: true })
export class ExamSeat {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Registration, { name: 'exam_seat_registration' })
  @Column({ type: 'uuid' })
  registrationId!: string;

  @Column({ type: 'text' })
  part!: ExamPart;

  @ForeignKey(() => ExamSession, { name: 'exam_seat_session' })
  @Column({ type: 'uuid' })
  sessionId!: string;

  /** From 1 in each session. */
  @Column({ type: 'integer' })
  number!: number;
}
