import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What certification has told about a certificate, as far as it is counted. */
@Entity('known_certificate')
export class KnownCertificate {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'date', nullable: true })
  certifiedOn!: string | null;
}
