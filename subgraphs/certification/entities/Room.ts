import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A room in which examinations are held. Locked while a session is planned in it, so that none is double. */
@Entity('room')
@Check('room_seats', `seats BETWEEN 1 AND 10000`)
@Index('room_once', ['institutionId', 'venue', 'name'], { unique: true })
@Index('room_by_name', ['name', 'id'])
@Index('room_of_institution', ['institutionId', 'name', 'id'])
export class Room {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'text' })
  venue!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  seats!: number;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;
}
