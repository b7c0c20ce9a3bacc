import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RecognitionCase } from './RecognitionCase.ts';

/** A seat on the panel of a case of recognition, and what the expert found. */
@Entity('recognition_opinion')
@Index('recognition_opinion_once', ['caseId', 'expertId'], { unique: true })
@Index('recognition_opinion_of_expert', ['expertId'])
export class RecognitionOpinion {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => RecognitionCase, { name: 'recognition_opinion_case' })
  @Column({ type: 'uuid' })
  caseId!: string;

  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'boolean', nullable: true })
  recognises!: boolean | null;

  @Column({ type: 'text', nullable: true })
  findings!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  givenAt!: Date | null;
}
