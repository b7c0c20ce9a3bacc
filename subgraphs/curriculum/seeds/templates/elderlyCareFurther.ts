import { BLANK, clock, figure, figures, type Template, template } from './template.ts';

const people = [
  '卧床老年人',
  '失能老年人',
  '糖尿病老年人',
  '高血压老年人',
  '术后康复老年人',
  '吞咽困难老年人',
  '认知障碍老年人',
];
const medicines = ['降压药', '降糖药', '钙片', '助消化药', '维生素片', '抗凝药'];
const exercises = ['踝泵练习', '握拳练习', '抬腿练习', '桥式练习', '扩胸练习'];

/** 养老护理员: more templates for a larger bank, with the functions and work contents of the others. */
export const elderlyCareFurther: readonly Template[] = [
  template('L4', '技术护理', '给药', (random) => {
    const [each, times, days] = [random.pick([0.5, 1, 1.5, 2, 2.5, 3]), random.between(1, 4), random.between(3, 30)];
    const who = random.pick(people);
    return {
      stem: `${who}遵医嘱服用${random.pick(medicines)}，每日${times}次、每次${each}片，${days}天共需备药${BLANK}。`,
      right: `${figure(each * times * days)}片`,
      wrong: figures([each * days, times * days + each, each * times * (days + 1), each * times * days * 2], '片'),
    };
  }),
  template('L4', '技术护理', '给药', (random) => {
    const [strength, ordered] = [random.pick([10, 15, 20, 24, 32, 40]), random.between(2, 40) / 2];
    const dose = strength * ordered;
    return {
      stem: `口服液浓度为每毫升${strength}mg，医嘱${random.pick(people)}每次${figure(dose)}mg，应量取${BLANK}。`,
      right: `${figure(ordered)}mL`,
      wrong: figures([ordered * 2, ordered / 2, ordered + 1, dose / 10], 'mL'),
    };
  }),
  template('L5', '生活照料', '睡眠照料', (random) => {
    const [start, gap, times] = [random.between(240, 280) * 5, random.pick([60, 90, 120, 180]), random.between(2, 5)];
    const due = start + gap * times;
    return {
      stem: `${random.pick(people)}夜间每${gap}分钟巡视一次，最近一次在${clock(start)}，其后第${times}次巡视应在${BLANK}。`,
      right: clock(due),
      wrong: [clock(due + gap), clock(due - gap), clock(due + 30), clock(due - 45)],
    };
  }),
  template('L5', '生活照料', '饮食照料', (random) => {
    const [energy, share] = [random.between(28, 44) * 50, random.pick([20, 25, 30, 35, 40])];
    const meal = random.pick(['早餐', '午餐', '晚餐']);
    return {
      stem: `${random.pick(people)}每日能量计划${energy}kcal，${meal}占${share}%，${meal}应供给${BLANK}。`,
      right: `${figure((energy * share) / 100)}kcal`,
      wrong: figures([energy / 3, energy - (energy * share) / 100, (energy * share) / 200, energy / 2], 'kcal', 0),
    };
  }),
  template('L4', '生活照料', '饮食照料', (random) => {
    const [weight, perKilogram] = [random.between(38, 85), random.pick([0.8, 1, 1.1, 1.2, 1.5])];
    return {
      stem: `${random.pick(people)}体重${weight}kg，营养师建议每千克体重每日蛋白质${perKilogram}g，每日应摄入${BLANK}。`,
      right: `${figure(weight * perKilogram)}g`,
      wrong: figures([weight / perKilogram, weight + perKilogram * 10, weight * perKilogram * 2, weight * 2], 'g', 1),
    };
  }),
  template('L4', '技术护理', '消毒', (random) => {
    const [tablet, wanted, litres] = [
      random.pick([100, 250, 500]),
      random.pick([250, 500, 1_000]),
      random.between(2, 40),
    ];
    const object = random.pick(['便器', '餐具', '地面', '桌面', '轮椅', '抹布']);
    const count = (wanted * litres) / tablet;
    return {
      stem: `每片含有效氯${tablet}mg的消毒片，配制${wanted}mg/L的${object}消毒液${litres}L，需要${BLANK}。`,
      right: `${figure(count)}片`,
      wrong: figures([count * 2, count / 2, (wanted * litres) / 1_000, count + 5], '片'),
    };
  }),
  template('L3', '康复护理', '康复训练', (random) => {
    const [first, step, day] = [random.between(5, 20), random.between(1, 5), random.between(3, 14)];
    const count = first + step * (day - 1);
    return {
      stem: `${random.pick(people)}的${random.pick(exercises)}第1天${first}次，以后每天增加${step}次，第${day}天应做${BLANK}。`,
      right: `${count}次`,
      wrong: figures([first + step * day, first * day, count - step, step * day], '次'),
    };
  }),
  template('L4', '技术护理', '护理记录', (random) => {
    const [before, after] = [random.between(45, 85), random.between(1, 5)];
    const change = (after / before) * 100;
    return {
      stem: `${random.pick(people)}一个月前体重${before}kg，现体重${before - after}kg，体重下降约${BLANK}。`,
      right: `${figure(change, 1)}%`,
      wrong: figures([after, change * 2, (after / (before - after)) * 110, change / 2], '%', 1),
    };
  }),
  template('L3', '技术护理', '危重病护理', (random) => {
    const [flow, hours, size] = [random.between(1, 5), random.between(1, 12), random.pick([4, 10, 15, 40])];
    return {
      stem: `${random.pick(people)}遵医嘱以每分钟${flow}L吸氧${hours}小时，使用${size}L氧气瓶供氧，共耗氧${BLANK}。`,
      right: `${flow * hours * 60}L`,
      wrong: figures([flow * hours, flow * 60, flow * hours * 60 + size, flow * hours * 24], 'L'),
    };
  }),
  template('L2', '护理管理', '组织管理', (random) => {
    const [residents, ratio] = [random.between(20, 320), random.pick([3, 4, 5, 6, 8, 10, 15])];
    const needed = Math.ceil(residents / ratio);
    return {
      stem: `护理区有${random.pick(people)}${residents}人，按每名护理员照护不超过${ratio}人配置，当班至少应有护理员${BLANK}。`,
      right: `${needed}人`,
      wrong: figures([needed - 1, needed + 1, needed * 2, ratio], '人'),
    };
  }),
];
