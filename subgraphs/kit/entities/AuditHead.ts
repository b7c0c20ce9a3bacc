import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the audit log goes; one row. */
@Entity('audit_head')
@Check('audit_head_single', 'single')
export class AuditHead {
  @PrimaryColumn({ type: 'boolean' })
  single!: boolean;

  @Column({ type: 'bigint' })
  position!: string;

  @Column({ type: 'text' })
  hash!: string;
}
