import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { ExpertServiceKind, ExpertServiceState } from '../domain/service.ts';

/** A competition or a research project that experts serve. */
@Entity('expert_service')
@Check('expert_service_state', `state IN ('PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED')`)
@Check('expert_service_period', `valid_until >= valid_from AND places > 0`)
@Index('expert_service_latest', ['validFrom', 'id'])
@Index('expert_service_of_organiser', ['organiserId', 'validFrom', 'id'])
@Index('expert_service_search', { synchronize: false })
export class ExpertService {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ExpertServiceKind;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'uuid' })
  organiserId!: string;

  @Column({ type: 'text', nullable: true })
  edition!: string | null;

  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date' })
  validUntil!: string;

  @Column({ type: 'integer' })
  places!: number;

  @Column({ type: 'text' })
  state!: ExpertServiceState;
}
