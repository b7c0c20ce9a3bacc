import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PanelLimit } from '../resolvers.types.ts';

/** A limit of panels, from a day until the next row of the same limit; data, since the rules are not verified. */
@Entity('panel_rule')
@Check('panel_rule_value', `value >= 0`)
@Index('panel_rule_from', ['limit', 'validFrom'], { unique: true })
export class PanelRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  limit!: PanelLimit;

  @Column({ type: 'integer' })
  value!: number;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
