import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far this subgraph has kept the events of another one; moved in the transaction that keeps them. */
@Entity('inbox_cursor')
export class InboxCursor {
  @PrimaryColumn({ type: 'text' })
  source!: string;

  @Column({ type: 'bigint' })
  position!: string;

  /** The place in the source's NATS stream, where that transport is used. */
  @Column({ type: 'bigint', default: 0 })
  streamSequence!: string;
}
