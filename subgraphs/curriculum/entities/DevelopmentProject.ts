import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DevelopmentProjectState } from '../domain/developmentProject.ts';
import type { DevelopmentScope } from '../resolvers.types.ts';

/** A project that develops a standard's detail table, a question bank, or both. */
@Entity('development_project')
@Check('development_project_state', `state IN ('PLANNED', 'RUNNING', 'DELIVERED', 'ACCEPTED', 'CANCELLED')`)
@Check('development_project_period', 'ends_on >= begins_on')
@Index('development_project_newest', ['createdAt', 'id'])
@Index('development_project_of_institution', ['institutionId', 'createdAt', 'id'])
export class DevelopmentProject {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  scope!: DevelopmentScope;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'date' })
  beginsOn!: string;

  @Column({ type: 'date' })
  endsOn!: string;

  @Column({ type: 'text' })
  state!: DevelopmentProjectState;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
