import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something confidential that was given out or erased. Rows are only ever added, by `audit_append`. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn({ type: 'bigint' })
  position!: string;

  /** JSON of an `AuditContent`, kept as the text that was hashed. */
  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'text' })
  previousHash!: string;

  @Column({ type: 'text' })
  hash!: string;
}
