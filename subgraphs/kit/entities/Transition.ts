import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A move that some state machine made: what, by whom, when and why. Rows are only ever added. */
@Entity('transition')
@Index('transition_of_entity', ['entityId', 'id'])
export class Transition {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  entityType!: string;

  @Column({ type: 'uuid' })
  entityId!: string;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text' })
  fromState!: string;

  @Column({ type: 'text' })
  toState!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text' })
  account!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
