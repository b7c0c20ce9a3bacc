import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SkillLevel } from '../resolvers.types.ts';

/** An item of the question bank, through all its versions. */
@Entity('item')
@Index('item_code', ['code'], { unique: true })
@Index('item_place', ['id', 'edition', 'occupationCode', 'level'], { unique: true })
@Index('item_current_version', ['currentVersionId'], { unique: true })
@Index('item_of_author', ['authorExpertId', 'code'])
@Index('item_of_level', ['edition', 'occupationCode', 'level', 'code'])
export class Item {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  occupationCode!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  /** The newest version, whatever its state. */
  @Column({ type: 'uuid' })
  currentVersionId!: string;

  /** Who wrote the first version, where the account is that of an expert. */
  @Column({ type: 'uuid', nullable: true })
  authorExpertId!: string | null;
}
