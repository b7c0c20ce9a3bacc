import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An edition of the national dictionary of occupations. */
@Entity('occupation_edition')
@Index('occupation_edition_name', ['name'], { unique: true })
@Index('occupation_edition_current', ['current'], { unique: true, where: 'current' })
export class OccupationEdition {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'date', nullable: true })
  publishedOn!: string | null;

  @Column({ type: 'boolean' })
  current!: boolean;
}
