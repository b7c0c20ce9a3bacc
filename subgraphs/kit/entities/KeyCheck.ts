import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that only the right key makes or opens, so that a wrong one is noticed before it is used. */
@Entity('key_check')
export class KeyCheck {
  /** `index`, or `data` and the version. */
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  value!: string;
}
