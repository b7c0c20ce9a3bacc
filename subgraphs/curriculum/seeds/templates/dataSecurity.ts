import type { Random } from '../../../kit/random.ts';
import { BLANK, figure, figures, type Template, template } from './template.ts';

const days = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
const systems = ['人事系统', '教务系统', '订单数据库', '门诊系统', '档案库', '财务系统', '会员系统'];
const letters = ['---', '--x', '-w-', '-wx', 'r--', 'r-x', 'rw-', 'rwx'];
const mode = (digits: readonly number[]) => digits.map((digit) => letters[digit]).join('');
const three = (random: Random) => [random.between(4, 7), random.between(0, 7), random.between(0, 5)];

/** 网络与信息安全管理员（数据安全管理员）: functions and work contents of the national standard of 2024. */
export const dataSecurity: readonly Template[] = [
  template('L4', '数据安全管理', '数据备份', (random) => {
    const [full, increment] = [random.between(4, 80) * 10, random.between(2, 30)];
    const total = full + 6 * increment;
    return {
      stem: `${random.pick(systems)}每周日做全量备份${full}GB，其余六天每天做增量备份约${increment}GB，一周备份量约为${BLANK}。`,
      right: `${total}GB`,
      wrong: figures([full * 7, full + increment, full + 7 * increment, total * 2], 'GB'),
    };
  }),
  template('L3', '数据安全管理', '数据冗余与备份', (random) => {
    const [change, day] = [random.between(2, 40), random.between(2, 6)];
    return {
      stem: `${random.pick(systems)}周日全量备份后每天新增变化数据${change}GB，采用差异备份，${days[day - 1]}的备份量约为${BLANK}。`,
      right: `${change * day}GB`,
      wrong: figures([change, change * (day + 1), change * 7, change + day], 'GB'),
    };
  }),
  template('L3', '数据安全管理', '数据冗余与备份', (random) => {
    const [weekly, weeks, copies] = [random.between(4, 60) * 10, random.between(4, 13), random.between(2, 3)];
    return {
      stem: `每周备份${weekly}GB，保留最近${weeks}周，并保存${copies}份副本，至少需要存储空间${BLANK}。`,
      right: `${weekly * weeks * copies}GB`,
      wrong: figures([weekly * weeks, weekly * copies, weekly * (weeks + copies), weekly * weeks * (copies + 1)], 'GB'),
    };
  }),
  template('L4', '数据安全处置', '数据恢复', (random) => {
    const day = random.between(2, 6);
    const system = random.pick(systems);
    const hour = random.between(8, 17);
    return {
      stem: `${system}每周日做全量备份，其余每天23时做增量备份。${days[day - 1]}${hour}时发生故障，恢复到最近备份需使用备份集${BLANK}。`,
      right: `${day}个`,
      wrong: figures([1, day + 1, day + 2, 7, day - 1], '个'),
    };
  }),
  template('L3', '数据安全处置', '数据恢复', (random) => {
    const interval = random.pick([1, 2, 3, 4, 6, 8, 12]);
    const perHour = random.between(5, 90) * 10;
    return {
      stem: `${random.pick(systems)}每${interval}小时备份一次，平均每小时产生${perHour}条记录，故障时最多可能丢失约${BLANK}。`,
      right: `${interval * perHour}条`,
      wrong: figures([perHour, 24 * perHour, interval * perHour * 2, (interval * perHour) / 2], '条', 0),
    };
  }),
  template('L3', '数据安全管理', '数据冗余与备份', (random) => {
    const speed = random.pick([100, 200, 400, 500, 1_000]);
    const minutes = random.between(4, 60);
    const size = (speed * minutes * 60) / 8_000;
    return {
      stem: `以${speed}Mbps的有效带宽异地传输${figure(size, 3)}GB备份数据（1GB=1000MB），约需${BLANK}。`,
      right: `${minutes}分钟`,
      wrong: figures([minutes / 8, minutes * 8, minutes * 2, minutes + 10], '分钟', 1),
    };
  }),
  template('L3', '数据安全管理', '数据冗余与备份', (random) => {
    const [disks, size] = [random.between(4, 12), random.pick([1, 2, 4, 6, 8, 10, 12, 16])];
    const [name, capacity] = random.pick([
      ['RAID 5', (disks - 1) * size],
      ['RAID 6', (disks - 2) * size],
      ['RAID 0', disks * size],
    ] as const);
    return {
      stem: `${disks}块${size}TB的磁盘组成${name}，可用容量为${BLANK}。`,
      right: `${capacity}TB`,
      wrong: figures([disks * size, (disks - 1) * size, (disks - 2) * size, (disks * size) / 2, size], 'TB'),
    };
  }),
  template('L4', '数据安全防护', '数据访问控制', (random) => {
    const digits = three(random);
    return {
      stem: `文件权限“${mode(digits)}”用八进制表示为${BLANK}。`,
      right: digits.join(''),
      wrong: [three(random), three(random), three(random), three(random), [...digits].reverse()].map((other) =>
        other.join(''),
      ),
    };
  }),
  template('L4', '数据安全防护', '数据访问控制', (random) => {
    const [minimum, characters] = [random.between(4, 12), random.pick([10, 16, 26, 36, 52, 62])];
    return {
      stem: `口令由${characters}种字符组成、长度固定为${minimum}位，可能的口令总数为${BLANK}。`,
      right: `${characters}的${minimum}次方`,
      wrong: [
        `${minimum}的${characters}次方`,
        `${characters * minimum}`,
        `${characters}的${minimum - 1}次方`,
        `${characters + minimum}`,
      ],
    };
  }),
  template('L4', '数据安全防护', '数据完整性保护', (random) => {
    const [name, bits] = random.pick([
      ['SM3', 256],
      ['SHA-224', 224],
      ['SHA-256', 256],
      ['SHA-384', 384],
      ['SHA-512', 512],
    ] as const);
    const files = random.between(2, 60);
    return {
      stem: `用${name}（输出${bits}位）为${files}个文件计算杂凑值并以十六进制保存，杂凑值共占字符${BLANK}。`,
      right: `${(bits / 4) * files}个`,
      wrong: figures([bits * files, (bits / 8) * files, bits / 4, (bits / 2) * files], '个'),
    };
  }),
  template('L3', '数据安全管理', '数据脱敏与防泄漏', (random) => {
    const number = String(random.between(10_000_000, 99_999_999));
    const [head, tail] = random.pick([
      [2, 2],
      [3, 2],
      [2, 3],
      [1, 3],
      [3, 1],
    ] as const);
    const masked = (begin: number, end: number) =>
      number.slice(0, begin) + '*'.repeat(8 - begin - end) + number.slice(8 - end);
    return {
      stem: `会员编号${number}按“保留前${head}位和后${tail}位”脱敏，结果为${BLANK}。`,
      right: masked(head, tail),
      wrong: [masked(tail, head), masked(head + 1, tail), masked(head, tail + 1), masked(head - 1, tail), number],
    };
  }),
  template('L3', '数据安全管理', '数据脱敏与防泄漏', (random) => {
    const groups = Array.from({ length: random.between(4, 6) }, () => random.between(2, 24));
    const least = Math.min(...groups);
    const sum = groups.reduce((total, size) => total + size, 0);
    return {
      stem: `数据表按准标识符分成若干等价组，各组记录数为${groups.join('、')}，该表满足k-匿名的最大k值为${BLANK}。`,
      right: String(least),
      wrong: [Math.max(...groups), groups.length, sum, least + 1, least - 1].filter((value) => value > 0).map(String),
    };
  }),
  template('L4', '数据安全处置', '数据安全监测', (random) => {
    const perDay = random.between(5, 95) / 10;
    const kept = random.pick([180, 200, 270, 365]);
    return {
      stem: `数据库审计日志每天约${figure(perDay)}GB，按制度保存${kept}天，至少需要空间${BLANK}。`,
      right: `${figure(perDay * kept)}GB`,
      wrong: figures([perDay * 30, perDay * kept * 2, kept / perDay, (perDay * kept) / 2], 'GB'),
    };
  }),
  template('L2', '数据安全处置', '数据安全应急响应', (random) => {
    const stopped = random.between(4, 60) * 18;
    const availability = 100 - (stopped / 43_200) * 100;
    return {
      stem: `某重要系统30天内累计中断${stopped}分钟，当月可用率约为${BLANK}。`,
      right: `${figure(availability, 2)}%`,
      wrong: figures(
        [availability - 1, availability + 0.02, 100 - stopped / 100, 100 - (stopped / 1_440) * 100],
        '%',
        2,
      ),
    };
  }),
  template('L2', '数据安全管理', '数据安全风险管理', (random) => {
    const scenes = ['越权查询', '介质丢失', '接口滥用', '误删数据'].map((name) => ({
      name,
      likely: random.between(1, 5),
      harm: random.between(1, 5),
    }));
    const values = scenes.map(({ likely, harm }) => likely * harm);
    const most = Math.max(...values);
    const worst = scenes.filter((_, at) => values[at] === most);
    return {
      stem: `按“风险值＝可能性×影响”评估：${scenes.map(({ name, likely, harm }) => `${name}${likely}×${harm}`).join('，')}。应最优先处置的是${BLANK}。`,
      right: worst.length === 1 ? (worst[0]?.name ?? '') : '',
      wrong: scenes.map(({ name }) => name),
    };
  }),
  template('L4', '数据安全处置', '数据销毁', (random) => {
    const speed = random.pick([100, 125, 200, 250]);
    const passes = random.pick([1, 3, 7]);
    const hours = random.between(1, 12);
    const size = (speed * hours * 3_600) / 1_000_000;
    return {
      stem: `以${speed}MB/s的速度对${figure(size, 3)}TB磁盘（1TB=1000000MB）覆写${passes}遍，约需${BLANK}。`,
      right: `${hours * passes}小时`,
      wrong: figures([hours * passes * 2, hours * (passes + 1), (hours * passes) / 2, hours * passes + 5], '小时', 1),
    };
  }),
  template('L2', '数据安全防护', '数据分类分级', (random) => {
    const total = random.between(4, 40) * 50;
    const [core, important] = [random.between(1, 4) * 2, random.between(4, 12) * 2];
    const rest = total - (total * (core + important)) / 100;
    return {
      stem: `数据资产清单共${total}项，核心数据占${core}%，重要数据占${important}%，其余为一般数据，下列计算正确的有${BLANK}。`,
      right: [`核心数据${(total * core) / 100}项`, `一般数据${rest}项`],
      wrong: [`重要数据${(total * (core + important)) / 100}项`, `一般数据占${100 - important}%`],
    };
  }),
];
