import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import type { ApiClient } from '../entities/index.ts';

/** The dashboard that asks as the persona `partner`, and one that an invented assessment centre has asked for. */
export function seedApiClients(today: string): ApiClient[] {
  const institutionId = seedId('institution', 'demo-assessment-zhuhai');
  const shared = {
    institutionId,
    issuer: 'urn:alliance:local',
    budget: null,
    rate: null,
    contact: 'dashboard@example.invalid',
    validUntil: daysLater(today, 365),
  };
  return [
    {
      ...shared,
      id: seedId('apiClient', 'partner'),
      names: localized({
        zhHans: '合作伙伴看板（虚构）',
        zhHant: '合作夥伴看板（虛構）',
        en: 'Partner dashboard (invented)',
      }),
      subject: 'partner',
      scopes: ['PARTNER', 'FIGURES_READ', 'CERTIFICATES_VERIFY'],
      safelistOnly: false,
      state: 'APPROVED',
    },
    {
      ...shared,
      id: seedId('apiClient', 'requested'),
      names: localized({
        zhHans: '证书查验程序（虚构）',
        zhHant: '證書查驗程式（虛構）',
        en: 'Certificate checker (invented)',
      }),
      subject: 'certificate-checker',
      scopes: ['CERTIFICATES_VERIFY'],
      safelistOnly: true,
      rate: 600,
      state: 'REQUESTED',
    },
  ];
}
