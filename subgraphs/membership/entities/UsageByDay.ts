import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { UsageCaller, UsageKind } from '../domain/usage.ts';

/** How often something was used on a day, by whom. */
@Entity('usage_by_day')
@Index('usage_by_day_once', ['day', 'caller', 'clientId', 'kind', 'name', 'sha256'], { unique: true })
@Index('usage_by_day_latest', ['day', 'id'])
@Index('usage_by_day_of_name', ['kind', 'name', 'day'])
export class UsageByDay {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'text' })
  caller!: UsageCaller;

  /** Empty where no client asked, since a null would not be the same as another one. */
  @Column({ type: 'text' })
  clientId!: string;

  @Column({ type: 'text' })
  kind!: UsageKind;

  @Column({ type: 'text' })
  name!: string;

  /** Empty for what is not an operation. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'integer' })
  count!: number;
}
