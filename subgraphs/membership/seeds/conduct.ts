import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import { live, OFFICE } from '../../kit/seedHistory.ts';
import { codeOfConductMoves } from '../domain/conduct.ts';
import type { Adherence, CodeOfConductVersion, Institution } from '../entities/index.ts';

const SECOND_FROM = '2025-07-01';

const titles = {
  CODE_OF_CONDUCT: localized({
    zhHans: '行动准则',
    zhHant: '行動準則',
    pt: 'Código de conduta',
    en: 'Code of conduct',
  }),
  SELF_DISCIPLINE_PACT: localized({
    zhHans: '自律公约',
    zhHant: '自律公約',
    pt: 'Pacto de autodisciplina',
    en: 'Self-discipline pact',
  }),
};

const planned = [
  { kind: 'CODE_OF_CONDUCT', number: 1, from: '2023-03-06', resolution: 'conduct-1' },
  { kind: 'SELF_DISCIPLINE_PACT', number: 1, from: '2023-03-06', resolution: 'conduct-1' },
  { kind: 'CODE_OF_CONDUCT', number: 2, from: SECOND_FROM, resolution: 'conduct-2' },
  { kind: 'CODE_OF_CONDUCT', number: 3, from: null, resolution: null },
] as const;

/** Two adopted codes, one pact and a draft, and who accepted them: all members, but some invented ones not yet the newest. */
export function seedConduct(institutions: readonly Institution[]): {
  versions: CodeOfConductVersion[];
  adherences: Adherence[];
  transitions: Transition[];
} {
  const transitions: Transition[] = [];
  const versions = planned.map(({ kind, number, from, resolution }): CodeOfConductVersion => {
    const id = seedId('codeOfConductVersion', `${kind} ${number}`);
    const steps = from ? [{ action: 'adopt' as const, at: new Date(`${from}T02:00:00Z`), account: OFFICE }] : [];
    const lived = live(codeOfConductMoves, { type: 'CodeOfConductVersion', id }, 'DRAFT', steps);
    transitions.push(...lived.transitions);
    return {
      id,
      kind,
      number,
      state: lived.state,
      titles: titles[kind],
      texts: localized({
        zhHans: `第${number}版（示范文本，虚构）`,
        en: `Version ${number} (invented example of a text)`,
      }),
      documentReference: null,
      inForceFrom: from,
      resolutionId: resolution === null ? null : seedId('resolution', resolution),
    };
  });
  const adherences = versions.flatMap((version) =>
    institutions
      .filter((institution, at) => accepts(version, institution, at))
      .map((institution): Adherence => {
        const from = version.inForceFrom ?? '';
        return {
          id: seedId('adherence', `${version.id} ${institution.id}`),
          institutionId: institution.id,
          versionId: version.id,
          adheredOn: institution.joinedOn > from ? institution.joinedOn : from,
          signatory: null,
          account: OFFICE,
        };
      }),
  );
  return { versions, adherences, transitions };
}

/** Whether a member accepted a version. Only invented members are late. */
function accepts({ state, kind, number, inForceFrom }: CodeOfConductVersion, member: Institution, at: number): boolean {
  if (state !== 'ADOPTED' || inForceFrom === null) return false;
  if (number === 1 && kind === 'CODE_OF_CONDUCT') return member.joinedOn < SECOND_FROM;
  if (kind === 'SELF_DISCIPLINE_PACT') return true;
  const left = member.state === 'EXITED' && (member.standingSince ?? '') < inForceFrom;
  return !left && (member.provenance !== 'INVENTED' || at % 4 !== 0);
}
