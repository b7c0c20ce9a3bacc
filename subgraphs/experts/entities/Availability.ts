import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AvailabilityKind } from '../resolvers.types.ts';
import { Expert } from './Expert.ts';

/** Days on which an expert is, or is not, available. */
@Entity('availability')
@Check('availability_period', `valid_until >= valid_from`)
@Exclusion(
  'availability_once',
  `USING gist (expert_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&) WHERE (NOT withdrawn)`,
)
@Index('availability_of_expert', ['expertId', 'validFrom', 'id'])
@Index('availability_away', ['validUntil'], { where: `kind = 'UNAVAILABLE' AND NOT withdrawn` })
export class Availability {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Expert, { name: 'availability_expert' })
  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'text' })
  kind!: AvailabilityKind;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date' })
  validUntil!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'boolean' })
  withdrawn!: boolean;
}
