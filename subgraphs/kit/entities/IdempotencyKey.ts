import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grant } from '../caller.ts';

/** A mutation that was carried out, so that the same request sent again gives the same answer and does nothing. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn({ type: 'text' })
  account!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  operation!: string;

  /** A blind index of the input's SHA-256. */
  @Column({ type: 'text' })
  inputHash!: string;

  /** The type and id of what the mutation answered; null only inside its own transaction. */
  @Column({ type: 'text', nullable: true })
  resultType!: string | null;

  @Column({ type: 'uuid', nullable: true })
  resultId!: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  /** The roles that the account held when it asked first. */
  @Column({ type: 'jsonb' })
  grants!: readonly Grant[];
}
