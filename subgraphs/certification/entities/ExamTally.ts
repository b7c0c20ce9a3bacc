import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Candidates of examinations counted as they register and as results become final. */
@Entity('exam_tally')
@Index('exam_tally_of_occupation', ['edition', 'code', 'level', 'jurisdiction', 'month'])
export class ExamTally {
  @PrimaryColumn({ type: 'uuid' })
  institutionId!: string;

  @PrimaryColumn({ type: 'text' })
  edition!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @PrimaryColumn({ type: 'text' })
  level!: string;

  @PrimaryColumn({ type: 'text' })
  jurisdiction!: string;

  /** The first day of the month of the examination. */
  @PrimaryColumn({ type: 'date' })
  month!: string;

  @Column({ type: 'integer' })
  registrations!: number;

  @Column({ type: 'integer' })
  passed!: number;

  @Column({ type: 'integer' })
  failed!: number;
}
