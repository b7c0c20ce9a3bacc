import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { BodyKind } from '../domain/seat.ts';

/** A body that governs the alliance; held while seats change, so that changes take turns. */
@Entity('governance_body')
@Index('governance_body_kind', ['kind'], { unique: true })
export class GovernanceBody {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: BodyKind;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;
}
