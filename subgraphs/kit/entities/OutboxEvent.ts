import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A fact told to other subgraphs, written in the transaction that made it true. Rows are only ever added. */
@Entity('outbox')
export class OutboxEvent {
  /** Rises in the order of commits, since it is drawn under a lock that is held until the commit. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  position!: string;

  @Column({ type: 'text' })
  topic!: string;

  @Column({ type: 'text' })
  entityId!: string;

  @Column({ type: 'jsonb' })
  payload!: Record<string, unknown>;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
