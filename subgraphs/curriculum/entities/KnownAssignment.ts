import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What experts has told about an expert's assignment to a version of a standard. */
@Entity('known_assignment')
@Index('known_assignment_of_standard', ['standardVersionId', 'expertId'])
export class KnownAssignment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'uuid', nullable: true })
  standardVersionId!: string | null;

  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'text' })
  state!: string;
}
