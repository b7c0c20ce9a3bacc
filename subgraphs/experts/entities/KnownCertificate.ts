import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What certification has told about a certificate; holds no one's name. */
@Entity('known_certificate')
@Index('known_certificate_number', ['number'])
export class KnownCertificate {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  level!: string;
}
