import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What certification has told about a recognition. */
@Entity('known_recognition_case')
export class KnownRecognitionCase {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'date', nullable: true })
  decidedOn!: string | null;
}
