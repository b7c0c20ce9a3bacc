import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Period } from '../../kit/day.ts';

/** What certification has told about an institution that assesses. */
@Entity('known_assessment_body')
export class KnownAssessmentBody {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  /** In which spans of days it has schemes. */
  @Column({ type: 'jsonb' })
  schemePeriods!: readonly Period[];

  /** Whether it has ever issued a certificate. */
  @Column({ type: 'boolean' })
  hasIssued!: boolean;
}
