import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What curriculum has told about a training. */
@Entity('known_training_run')
export class KnownTrainingRun {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'integer' })
  completed!: number;
}
