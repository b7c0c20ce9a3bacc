import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Window } from '../domain/recognition.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { Scheme } from './Scheme.ts';

/** 直接采认: what is recognised as which certificate, under which conditions. */
@Entity('recognition_rule')
@Check('recognition_rule_panel', `panel_size % 2 = 1`)
@Index('recognition_rule_newest', ['validFrom', 'id'])
@Index('recognition_rule_of_scheme', ['schemeId'])
export class RecognitionRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Scheme, { name: 'recognition_rule_scheme' })
  @Column({ type: 'uuid' })
  schemeId!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  sourceIssuer!: string;

  @Column({ type: 'integer' })
  minimumAge!: number;

  @Column({ type: 'integer' })
  panelSize!: number;

  @Column({ type: 'jsonb' })
  windows!: readonly Window[];

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
