import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person or a program that can sign in and has held a role. */
@Entity('account')
@Index('account_issuer_subject', ['issuer', 'subject'], { unique: true })
export class Account {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text' })
  subject!: string;
}
