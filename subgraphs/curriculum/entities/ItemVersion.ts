import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { ItemType, NumericAnswer, ScoringCriterion } from '../domain/itemContent.ts';
import type { ItemVersionState } from '../domain/itemVersion.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { Item } from './Item.ts';

/** A version of an item; what it examines is what its item examines. */
@Entity('item_version')
@Check('item_version_state', `state IN ('DRAFT', 'REVIEW', 'PILOT', 'LIVE', 'RESTING', 'RETIRED', 'COMPROMISED')`)
@ForeignKey(
  () => Item,
  ['itemId', 'edition', 'occupationCode', 'level'],
  ['id', 'edition', 'occupationCode', 'level'],
  { name: 'item_version_item' },
)
@Index('item_version_live_place', ['edition', 'occupationCode', 'level', 'function', 'workContent'], {
  where: `state = 'LIVE'`,
})
@Index('item_version_live', ['itemId'], { unique: true, where: `state = 'LIVE'` })
@Index('item_version_of_cell', ['function', 'workContent', 'state'])
@Index('item_version_search', { synchronize: false })
@Index('item_version_number', ['itemId', 'number'], { unique: true })
export class ItemVersion {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  occupationCode!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  state!: ItemVersionState;

  @Column({ type: 'text' })
  type!: ItemType;

  @Column({ type: 'text' })
  function!: string;

  @Column({ type: 'text' })
  workContent!: string;

  @Column({ type: 'jsonb' })
  stem!: LocalizedText;

  @Column({ type: 'jsonb' })
  options!: readonly { readonly key: string; readonly text: LocalizedText }[];

  /** Confidential: see who may read it in `domain/callers.ts`. */
  @Column({ type: 'jsonb' })
  answerKeys!: readonly string[];

  @Column({ type: 'jsonb', nullable: true })
  numericAnswer!: NumericAnswer | null;

  @Column({ type: 'jsonb', nullable: true })
  scoringSheet!: readonly ScoringCriterion[] | null;

  /** Rises when the version is given back, so that its reviewers look again. */
  @Column({ type: 'integer' })
  reviewRound!: number;

  /** Issuer and subject of whoever wrote it, as the kit names accounts. */
  @Column({ type: 'text' })
  author!: string;

  /** The expert who wrote it, where the account is that of one. */
  @Column({ type: 'uuid', nullable: true })
  authorExpertId!: string | null;
}
