import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ExamPart } from '../domain/score.ts';
import { ExamPlan } from './ExamPlan.ts';
import { Room } from './Room.ts';

/** When and where a part of an examination is held. */
@Entity('exam_session')
@Check('exam_session_minutes', `minutes BETWEEN 1 AND 1440`)
@Check('exam_session_seats', `seats BETWEEN 1 AND 10000`)
@Index('exam_session_of_plan', ['examPlanId', 'startsAt', 'id'])
@Index('exam_session_of_room', ['roomId', 'startsAt'])
export class ExamSession {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ExamPlan, { name: 'exam_session_exam_plan' })
  @Column({ type: 'uuid' })
  examPlanId!: string;

  @Column({ type: 'text' })
  part!: ExamPart;

  @Column({ type: 'timestamptz', precision: 3 })
  startsAt!: Date;

  @Column({ type: 'integer' })
  minutes!: number;

  /** The registered room; null where the place is only known in words. */
  @ForeignKey(() => Room, { name: 'exam_session_room' })
  @Column({ type: 'uuid', nullable: true })
  roomId!: string | null;

  @Column({ type: 'text' })
  venue!: string;

  @Column({ type: 'integer' })
  seats!: number;
}
