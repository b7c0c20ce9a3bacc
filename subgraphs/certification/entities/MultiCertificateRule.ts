import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Scheme } from './Scheme.ts';

/** 一试多证: whoever passes an examination of one scheme also gets the certificate of another one. */
@Entity('multi_certificate_rule')
@Index('multi_certificate_rule_pair', ['schemeId', 'furtherSchemeId'])
@Index('multi_certificate_rule_of_further', ['furtherSchemeId'])
@Index('multi_certificate_rule_newest', ['validFrom', 'id'])
export class MultiCertificateRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Scheme, { name: 'multi_certificate_rule_scheme' })
  @Column({ type: 'uuid' })
  schemeId!: string;

  @ForeignKey(() => Scheme, { name: 'multi_certificate_rule_further' })
  @Column({ type: 'uuid' })
  furtherSchemeId!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
