import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { ProfessionalTitle, SkillLevel } from '../resolvers.types.ts';

/** A person in the expert pool. */
@Entity('expert')
@Index('expert_by_name', { synchronize: false })
@Index('expert_of_jurisdiction', { synchronize: false })
@Index('expert_of_institution', { synchronize: false })
@Index('expert_search', { synchronize: false })
export class Expert {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  /** The member that employs the expert. */
  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'text', nullable: true })
  skillLevel!: SkillLevel | null;

  @Column({ type: 'text' })
  title!: ProfessionalTitle;
}
