import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SkillLevel } from '../resolvers.types.ts';
import { JobSurvey } from './JobSurvey.ts';

/** How many people a survey found wanted at one level of an occupation in one place. */
@Entity('demand_figure')
@Index('demand_figure_newest', { synchronize: false })
export class DemandFigure {
  @ForeignKey(() => JobSurvey, { name: 'demand_figure_survey' })
  @PrimaryColumn({ type: 'uuid' })
  surveyId!: string;

  @PrimaryColumn({ type: 'text' })
  edition!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @PrimaryColumn({ type: 'text' })
  level!: SkillLevel;

  @PrimaryColumn({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  people!: number;
}
