import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SkillLevel } from '../resolvers.types.ts';

/** An item of the question bank, through all its versions. */
@Entity('item')
@Index('item_code', ['code'], { unique: true })
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

  @Column({ type: 'uuid' })
  currentVersionId!: string;
}
