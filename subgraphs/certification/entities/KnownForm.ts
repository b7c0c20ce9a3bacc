import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What curriculum has told about a form: for which examination and part it is, and how far it is; never what it says. */
@Entity('known_form')
@Index('known_form_of_plan', ['examPlanId'])
export class KnownForm {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'uuid', nullable: true })
  examPlanId!: string | null;

  @Column({ type: 'text' })
  part!: string;

  @Column({ type: 'text' })
  state!: string;
}
