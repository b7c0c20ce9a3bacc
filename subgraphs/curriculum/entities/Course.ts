import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language, LocalizedText } from '../../kit/language.ts';
import type { CourseState } from '../domain/course.ts';
import type { CourseDelivery, SkillLevel } from '../resolvers.types.ts';
import { StandardVersion } from './StandardVersion.ts';

/** A course that prepares for one level of an occupation. */
@Entity('course')
@Check('course_state', `state IN ('DRAFT', 'OFFERED', 'WITHDRAWN')`)
@Index('course_newest', ['createdAt', 'id'])
@Index('course_of_level', ['edition', 'code', 'level', 'createdAt', 'id'])
@Index('course_of_institution', ['institutionId', 'createdAt', 'id'])
@Index('course_search', { synchronize: false })
export class Course {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @ForeignKey(() => StandardVersion, { name: 'course_standard_version' })
  @Column({ type: 'uuid', nullable: true })
  standardVersionId!: string | null;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'integer' })
  hours!: number;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'jsonb' })
  languages!: readonly Language[];

  @Column({ type: 'text' })
  delivery!: CourseDelivery;

  @Column({ type: 'integer' })
  priceAmount!: number;

  @Column({ type: 'text' })
  priceCurrency!: string;

  @Column({ type: 'text' })
  state!: CourseState;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
