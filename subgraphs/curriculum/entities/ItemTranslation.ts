import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '../../kit/language.ts';
import type { ItemTranslationState } from '../domain/itemTranslation.ts';
import { ItemVersion } from './ItemVersion.ts';

/** An item version in another language, as its translator wrote it. */
@Entity('item_translation')
@Check('item_translation_state', `state IN ('REVIEW', 'RETURNED', 'APPROVED')`)
@Index('item_translation_language', ['itemVersionId', 'language'], { unique: true })
export class ItemTranslation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ItemVersion, { name: 'item_translation_item_version' })
  @Column({ type: 'uuid' })
  itemVersionId!: string;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'text' })
  stem!: string;

  @Column({ type: 'jsonb' })
  options!: readonly { readonly key: string; readonly text: string }[];

  @Column({ type: 'text' })
  state!: ItemTranslationState;

  @Column({ type: 'text' })
  translator!: string;

  /** The expert who translated, where the account is that of one. */
  @Column({ type: 'uuid', nullable: true })
  translatorExpertId!: string | null;
}
