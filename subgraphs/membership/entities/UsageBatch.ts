import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A batch of counts that was added already: it is added once, however often it comes. */
@Entity('usage_batch')
@Index('usage_batch_by_age', ['at'])
export class UsageBatch {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
