import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A batch of counts that was added already: it is added once, however often it comes. */
@Entity('usage_batch')
export class UsageBatch {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
