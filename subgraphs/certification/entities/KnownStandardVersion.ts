import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EligibilityRule } from '../domain/eligibility.ts';

/** What curriculum has told about a version of a standard: by which rules examinations are held. */
@Entity('known_standard_version')
export class KnownStandardVersion {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'jsonb' })
  levels!: readonly string[];

  @Column({ type: 'integer' })
  passMark!: number;

  @Column({ type: 'integer' })
  practicalRatio!: number;

  @Column({ type: 'integer' })
  panelMinimum!: number;

  @Column({ type: 'integer' })
  theoryMinutes!: number;

  @Column({ type: 'integer' })
  minimumAge!: number;

  @Column({ type: 'integer', nullable: true })
  reviewMinutes!: number | null;

  /** Who may take the examination of which level; empty where the standard has no rules. */
  @Column({ type: 'jsonb' })
  eligibility!: readonly EligibilityRule[];
}
