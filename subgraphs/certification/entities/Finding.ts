import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FindingSeverity, FindingState } from '../domain/supervision.ts';
import { SupervisionVisit } from './SupervisionVisit.ts';

/** Something that a visit of supervision found and that must be corrected. */
@Entity('finding')
@Check('finding_state', `state IN ('OPEN', 'CORRECTED', 'CLOSED', 'ESCALATED')`)
@Index('finding_by_deadline', ['deadline', 'id'])
@Index('finding_open', ['deadline', 'id'], { where: `state = 'OPEN'` })
@Index('finding_of_institution', ['institutionId', 'deadline', 'id'])
@Index('finding_of_visit', ['visitId', 'deadline', 'id'])
export class Finding {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  state!: FindingState;

  @ForeignKey(() => SupervisionVisit, { name: 'finding_visit' })
  @Column({ type: 'uuid' })
  visitId!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'text' })
  severity!: FindingSeverity;

  @Column({ type: 'date' })
  deadline!: string;

  @Column({ type: 'text', nullable: true })
  correction!: string | null;

  @Column({ type: 'text' })
  recordedBy!: string;
}
