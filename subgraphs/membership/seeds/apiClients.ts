import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { daysLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import type { ApiClient, UsageByDay } from '../entities/index.ts';
import { sealClientContact } from '../personal.ts';

/** The programs that ask as the personas `partner` and `verifier`, and one that an invented assessment centre has asked for. */
export function seedApiClients(database: DataSource, today: string): ApiClient[] {
  const institutionId = seedId('institution', 'demo-assessment-zhuhai');
  const shared = {
    institutionId,
    issuer: 'urn:alliance:local',
    budget: null,
    rate: null,
    validUntil: daysLater(today, 365),
  };
  const clients: Omit<ApiClient, 'contactSealed'>[] = [
    {
      ...shared,
      id: seedId('apiClient', 'partner'),
      names: localized({
        zhHans: '合作伙伴看板（虚构）',
        zhHant: '合作夥伴看板（虛構）',
        en: 'Partner dashboard (invented)',
      }),
      subject: 'partner',
      scopes: ['STATISTICS_READ'],
      safelistOnly: false,
      state: 'APPROVED',
    },
    {
      ...shared,
      id: seedId('apiClient', 'verifier'),
      names: localized({
        zhHans: '用人单位查验程序（虚构）',
        zhHant: '用人單位查驗程式（虛構）',
        en: "Employer's checker (invented)",
      }),
      subject: 'verifier',
      scopes: [],
      safelistOnly: false,
      rate: 600,
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
      scopes: [],
      safelistOnly: true,
      rate: 600,
      state: 'REQUESTED',
    },
  ];
  return clients.map((client) => ({
    ...client,
    contactSealed: sealClientContact(database, client.id, 'dashboard@example.invalid'),
  }));
}

const DAYS = 30;

/** What the dashboard asked on the last thirty days: its figures on working days, and more at the beginning of a month. */
export function seedUsage(today: string): UsageByDay[] {
  const days = Array.from({ length: DAYS }, (_, ago) => daysLater(today, -ago - 1));
  const working = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
  const used = [
    { kind: 'OPERATION', name: 'CertificatesByMonth', times: 12 },
    { kind: 'OPERATION', name: 'MembersByKindAndPlace', times: 4 },
    { kind: 'FIELD', name: 'Query.certificateStatistics', times: 12 },
    { kind: 'ENUM_VALUE', name: 'StatisticsDimension.MONTH', times: 12 },
  ] as const;
  return working.flatMap((day) =>
    used.map(({ kind, name, times }) => ({
      id: seedId('usage', `${day} ${kind} ${name}`),
      day,
      caller: 'CLIENT' as const,
      clientId: seedId('apiClient', 'partner'),
      kind,
      name,
      sha256: kind === 'OPERATION' ? createHash('sha256').update(name).digest('hex') : '',
      count: day.endsWith('-01') ? times * 3 : times,
    })),
  );
}
