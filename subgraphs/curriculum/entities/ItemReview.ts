import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ItemVerdict } from '../resolvers.types.ts';
import { ItemVersion } from './ItemVersion.ts';

/** What a reviewer made of an item version in one round of review. */
@Entity('item_review')
@Check('item_review_verdict', `verdict IN ('APPROVE', 'OBJECT')`)
@Index('item_review_once', ['itemVersionId', 'round', 'reviewer'], { unique: true })
export class ItemReview {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ItemVersion, { name: 'item_review_item_version' })
  @Column({ type: 'uuid' })
  itemVersionId!: string;

  @Column({ type: 'integer' })
  round!: number;

  @Column({ type: 'text' })
  reviewer!: string;

  /** The expert who reviewed, where the account is that of one. */
  @Column({ type: 'uuid', nullable: true })
  reviewerExpertId!: string | null;

  @Column({ type: 'text' })
  verdict!: ItemVerdict;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  reviewedAt!: Date;
}
