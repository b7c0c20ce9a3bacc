import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { LOCAL_ISSUER, timedSeedId } from '../../kit/seedHistory.ts';
import { checkComment } from '../domain/consultation.ts';
import type { Consultation, ConsultationComment, StandardVersion } from '../entities/index.ts';

const said = [
  '建议补充过敏原信息的说明要求。',
  '服务用语一项请增加葡语基本用语。',
  '该内容与四级要求重复，建议合并。',
  '请明确操作时限，以便命题。',
  '相关知识中建议加入食品安全最新规定。',
];
const answers = [
  { verdict: 'ACCEPTED', answer: '采纳，已在下一稿中补充。' },
  { verdict: 'PARTLY', answer: '部分采纳：写入相关知识，技能要求不变。' },
  { verdict: 'DECLINED', answer: '不采纳：该要求属于上一等级。' },
] as const;
const commentators = ['invented-hotel-macao', 'invented-employer-macao', 'demo-school-zhuhai', 'demo-employer-zhuhai'];

/** What was said about the versions that are, or were, open to comments. Made up, by invented members. */
export function seedConsultations(versions: readonly StandardVersion[]) {
  const random = seededRandom('consultations');
  const consultations: Consultation[] = [];
  const comments: ConsultationComment[] = [];
  for (const version of versions) {
    const over = version.state === 'IN_FORCE';
    if (version.developedById === null || !(over || version.state === 'CONSULTATION')) continue;
    const opened = new Date(version.createdAt.getTime() + 14 * 86_400_000);
    const closesOn = over && version.inForceFrom ? version.inForceFrom : '2026-12-18';
    const opensOn = opened.toISOString().slice(0, 10);
    const id = timedSeedId('consultation', version.id, opened);
    consultations.push({ id, standardVersionId: version.id, opensOn, closesOn });
    for (let at = 0; at < 6; at += 1) comments.push(commentOn(version, opened, at, over || at < 4));
  }

  function commentOn(version: StandardVersion, opened: Date, at: number, answered: boolean): ConsultationComment {
    const level = random.pick(version.levels);
    const entry = random.pick(level.functions);
    const institution = random.pick(commentators);
    const commentedAt = new Date(opened.getTime() + (at + 1) * 86_400_000);
    const place = {
      level: level.level,
      function: entry.name,
      workContent: random.pick(entry.workContents).name,
      text: random.pick(said),
    };
    insist(checkComment(place, version.levels));
    const { verdict, answer } = random.pick(answers);
    return {
      ...place,
      id: timedSeedId('consultationComment', `${version.id} ${at}`, commentedAt),
      standardVersionId: version.id,
      account: `${LOCAL_ISSUER} ${institution}-office`,
      expertId: null,
      institutionId: seedId('institution', institution),
      commentedAt,
      verdict: answered ? verdict : null,
      answer: answered ? answer : null,
      answeredAt: answered ? new Date(commentedAt.getTime() + 3_600_000) : null,
    };
  }
  return { consultations, comments };
}
