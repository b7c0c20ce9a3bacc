import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that was imported: which import, by its content, by whom and when. The same file is not taken twice. */
@Entity('imported_file')
@Index('imported_file_once', ['name', 'sha256'], { unique: true })
export class ImportedFile {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** A blind index of the file's SHA-256. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text' })
  fileName!: string;

  @Column({ type: 'integer' })
  rows!: number;

  @Column({ type: 'text' })
  account!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
