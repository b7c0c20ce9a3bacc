import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A panel drawn at random, with all that is needed to draw it again. */
@Entity('panel_draw')
@Index('panel_draw_number', ['examPlanId', 'number'], { unique: true })
export class PanelDraw {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  examPlanId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  drawnAt!: Date;

  @Column({ type: 'text' })
  drawnBy!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text' })
  method!: string;

  @Column({ type: 'text' })
  seed!: string;

  @Column({ type: 'jsonb' })
  pool!: readonly string[];

  @Column({ type: 'jsonb' })
  heldOver!: readonly string[];

  @Column({ type: 'integer', nullable: true })
  heldOverPlaces!: number | null;

  @Column({ type: 'jsonb' })
  drawnIds!: readonly string[];

  @Column({ type: 'jsonb' })
  reserveIds!: readonly string[];
}
