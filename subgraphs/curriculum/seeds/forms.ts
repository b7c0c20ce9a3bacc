import { createHash } from 'node:crypto';
import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { LOCAL_ISSUER, timedSeedId } from '../../kit/seedHistory.ts';
import { canonicalText, checkSections, type FormContent, type FormState } from '../domain/form.ts';
import type { Form, FormItem, Item, ItemVersion, KnownExamPlan, StandardVersion } from '../entities/index.ts';

const ITEMS = 20;
/** How far the form of an examination is, by how far the examination is; earlier ones have none yet. */
const states: Readonly<Record<string, FormState>> = {
  ENROLLING: 'ASSEMBLED',
  SCHEDULED: 'SEALED',
  IN_PROGRESS: 'RELEASED',
  SCORING: 'USED',
  PUBLICITY: 'USED',
  CERTIFIED: 'USED',
};

interface Bank {
  readonly plans: readonly KnownExamPlan[];
  readonly standards: readonly StandardVersion[];
  /** Live versions with their items. */
  readonly live: readonly { readonly item: Item; readonly version: ItemVersion }[];
}

/** A theory paper for each examination of an invented host whose bank and weights suffice. */
export function seedForms({ plans, standards, live }: Bank, today: Date): { forms: Form[]; formItems: FormItem[] } {
  const random = seededRandom('forms');
  const hosts = ['demo-assessment-zhuhai', 'demo-assessment-macao'].map((key) => seedId('institution', key));
  const banks = grouped(live);
  const forms: Form[] = [];
  const formItems: FormItem[] = [];
  for (const plan of plans) {
    const state = states[plan.state];
    const { edition, code, level } = plan;
    const standard = standards.find((row) => row.edition === edition && row.code === code && row.weights.length > 0);
    const bank = banks.get(`${edition}/${code} ${level}`) ?? [];
    if (!state || !standard || !hosts.includes(plan.hostId) || bank.length < ITEMS) continue;
    const start = random.between(0, bank.length - ITEMS);
    const chosen = bank.slice(start, start + ITEMS);
    const id = timedSeedId('form', plan.id, new Date(today.getTime() - forms.length * 86_400_000));
    forms.push(
      formOf(
        plan,
        standard,
        state,
        chosen.map(({ version }) => version),
        id,
        today,
        forms.length,
      ),
    );
    formItems.push(...chosen.map(({ item, version }) => ({ formId: id, itemId: item.id, itemVersionId: version.id })));
  }
  return { forms, formItems };
}

/** Live versions by occupation and level, in their order. */
function grouped(live: Bank['live']): ReadonlyMap<string, Bank['live']> {
  const banks = new Map<string, Bank['live'][number][]>();
  for (const entry of live) {
    const { edition, occupationCode, level } = entry.item;
    const key = `${edition}/${occupationCode} ${level}`;
    const bank = banks.get(key);
    if (bank) bank.push(entry);
    else banks.set(key, [entry]);
  }
  return banks;
}

function formOf(
  { id: examPlanId, hostId, edition, code, level }: KnownExamPlan,
  standard: StandardVersion,
  state: FormState,
  versions: readonly ItemVersion[],
  id: string,
  today: Date,
  at: number,
): Form {
  const title = `理论知识试卷（示范）第${at + 1}号`;
  const positions = versions.map(({ id: itemVersionId }) => ({ itemVersionId, points: 5 }));
  const sections = [{ title: '客观题', positions }];
  insist(checkSections(title, sections));
  const content: FormContent = {
    title,
    sections: [
      {
        title: '客观题',
        positions: versions.map(({ id: itemVersionId, type, stem, options }, number) => ({
          number: number + 1,
          points: 5,
          itemVersionId,
          type,
          stem,
          options,
        })),
      },
    ],
  };
  const sealed = !['ASSEMBLED', 'REVIEWED', 'VOID'].includes(state);
  const createdAt = new Date(today.getTime() - at * 86_400_000);
  return {
    id,
    title,
    edition,
    code,
    level,
    part: 'THEORY',
    examPlanId,
    hostId,
    standardVersionId: standard.id,
    state,
    itemCount: versions.length,
    points: versions.length * 5,
    sections,
    content: sealed ? content : null,
    digest: sealed ? createHash('sha256').update(canonicalText(content)).digest('hex') : null,
    releasableFrom: sealed ? createdAt : null,
    author: `${LOCAL_ISSUER} item-writer`,
    authorExpertId: null,
    createdAt,
  };
}
