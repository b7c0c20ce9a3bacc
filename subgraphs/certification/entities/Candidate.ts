import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { IdentityDocumentKind } from '../domain/identityDocument.ts';

/** A person who takes examinations. Confidential: see who may know them in `domain/callers.ts`. */
@Entity('candidate')
@Index('candidate_identity', ['identityKind', 'identityIndex'], { unique: true })
export class Candidate {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  identityKind!: IdentityDocumentKind;

  /** The number of the document, sealed: see `personal.ts`. */
  @Column({ type: 'text' })
  identitySealed!: string;

  /** By which the person is found again: a blind index of `identityKey` in `domain/identityDocument.ts`. */
  @Column({ type: 'text' })
  identityIndex!: string;

  @Column({ type: 'date' })
  bornOn!: string;

  /** The institution that first registered the person. */
  @Column({ type: 'uuid' })
  enteredById!: string;
}
