import { seedId } from '../../kit/ids.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import type { ExamPlanState } from '../domain/examPlan.ts';
import type { KnownInstitution, KnownStandardVersion, MultiCertificateRule, Scheme } from '../entities/index.ts';
import type { SkillLevel } from '../resolvers.types.ts';

interface ListedScheme {
  readonly key: string;
  readonly institution: string;
  readonly jurisdiction: string;
  readonly kind: Scheme['kind'];
  readonly edition: string;
  readonly code: string;
  readonly levels: readonly SkillLevel[];
  readonly numberFormat: string;
  readonly publicityDays: number;
  /** How many of the examinations are held by this scheme, relative to the others; 0 for none. */
  readonly share: number;
  /** The day from which examinations are held by it. */
  readonly since: string;
  /** Whether a real organisation issues by it, of which nothing bad is invented. */
  readonly real?: boolean;
}
interface Place {
  readonly venues: readonly string[];
  readonly employers: readonly string[];
  readonly trainers: readonly string[];
}
/** An examination that is not over, so many days after today; negative ones have been held. */
export interface OpenPlan {
  readonly key: string;
  readonly state: ExamPlanState;
  readonly scheme: string;
  readonly level: SkillLevel;
  readonly days: number;
}
interface Content {
  readonly schemes: readonly ListedScheme[];
  readonly rules: readonly {
    readonly scheme: string;
    readonly furtherScheme: string;
    readonly validFrom: string;
    readonly validUntil?: string;
  }[];
  readonly places: Readonly<Record<string, Place>>;
  readonly openPlans: readonly OpenPlan[];
}

/** A scheme with what decides how it is used: the standard in force, if there is one, and where it is at home. */
export interface SchemeInUse {
  readonly key: string;
  readonly row: Scheme;
  readonly share: number;
  readonly since: string;
  readonly real: boolean;
  readonly standard: KnownStandardVersion | undefined;
  readonly venues: readonly string[];
  readonly employerIds: readonly string[];
  readonly trainerIds: readonly string[];
}

export interface Offer {
  readonly schemes: readonly SchemeInUse[];
  readonly rules: readonly MultiCertificateRule[];
  readonly openPlans: readonly OpenPlan[];
}

/** Who may issue what, and which certificates come together. */
export function seedOffer(
  institutions: readonly KnownInstitution[],
  standards: readonly KnownStandardVersion[],
): Offer {
  const { schemes, rules, places, openPlans } = readSeed<Content>('certification', 'schemes.json');
  const active = new Set(institutions.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id));
  const member = (key: string): string => {
    const id = seedId('institution', key);
    if (!active.has(id)) throw new Error(`${key} is not known as an active member`);
    return id;
  };
  const inForce = new Map(
    standards.filter(({ state }) => state === 'IN_FORCE').map((one) => [`${one.edition}/${one.code}`, one]),
  );

  const inUse = schemes.map(({ key, institution, share, since, real, ...row }): SchemeInUse => {
    const standard = inForce.get(`${row.edition}/${row.code}`);
    if (share > 0 && !row.levels.every((level) => standard?.levels.includes(level))) {
      throw new Error(`No standard in force covers the levels of ${key}`);
    }
    const place = places[row.jurisdiction];
    if (!place) throw new Error(`${key} is at home in an unknown place`);
    return {
      key,
      row: {
        ...row,
        id: seedId('scheme', key),
        institutionId: member(institution),
        scoreTolerance: 0,
        usesItemBank: false,
        validFrom: since,
        validUntil: null,
      },
      share,
      since,
      real: real ?? false,
      standard,
      venues: place.venues,
      employerIds: place.employers.map(member),
      trainerIds: place.trainers.map(member),
    };
  });
  return {
    schemes: inUse,
    openPlans,
    rules: rules.map(({ scheme, furtherScheme, validFrom, validUntil }) => ({
      id: seedId('multiCertificateRule', `${scheme} ${furtherScheme}`),
      schemeId: seedId('scheme', scheme),
      furtherSchemeId: seedId('scheme', furtherScheme),
      validFrom,
      validUntil: validUntil ?? null,
    })),
  };
}
