import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose certificates' numbers begin in which way. Never given to another institution, not even when its schemes have ended. */
@Entity('number_prefix')
export class NumberPrefix {
  /** See `numberPrefix`. */
  @PrimaryColumn({ type: 'text' })
  prefix!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;
}
