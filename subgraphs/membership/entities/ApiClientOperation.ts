import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApiClient } from './ApiClient.ts';

/** An operation that an API client has registered for its safelist. */
@Entity('api_client_operation')
@Index('api_client_operation_once', ['clientId', 'sha256'], { unique: true })
@Index('api_client_operation_of_client', ['clientId', 'id'])
export class ApiClientOperation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ApiClient, { name: 'api_client_operation_client' })
  @Column({ type: 'uuid' })
  clientId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  approvedAt!: Date | null;
}
