import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How long consultations have to last from a day on, until the next rule. */
@Entity('consultation_rule')
@Index('consultation_rule_from', ['validFrom'], { unique: true })
export class ConsultationRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'integer' })
  minimumDays!: number;

  @Column({ type: 'integer' })
  maximumDays!: number;

  @Column({ type: 'text' })
  source!: string;
}
