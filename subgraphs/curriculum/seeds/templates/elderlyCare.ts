import { BLANK, clock, figure, figures, type Template, template } from './template.ts';

const feverGrades = [
  ['低热', 373, 380],
  ['中等度热', 381, 390],
  ['高热', 391, 410],
  ['超高热', 411, 418],
] as const;
const urineGrades = [
  ['无尿', 10, 90],
  ['少尿', 110, 390],
  ['正常', 1_000, 2_000],
  ['多尿', 2_510, 3_600],
] as const;
const pressureGrades = [
  ['正常高值', 120, 139, 80, 89],
  ['1级高血压', 140, 159, 90, 99],
  ['2级高血压', 160, 179, 100, 109],
  ['3级高血压', 180, 210, 110, 124],
] as const;

/** 养老护理员: functions and work contents of the version from before 2019. */
export const elderlyCare: readonly Template[] = [
  template('L5', '技术护理', '给药', (random) => {
    const hours = random.pick([3, 4, 6, 8]);
    const first = random.between(24, 36) * 15;
    const time = random.between(2, Math.floor((1_425 - first) / (hours * 60)) + 1);
    const due = first + (time - 1) * hours * 60;
    return {
      stem: `医嘱每${hours}小时服药一次，首次在${clock(first)}，第${time}次服药应在${BLANK}。`,
      right: clock(due),
      wrong: [clock(due + 60), clock(due - 60), clock(due + hours * 60), clock(due - 30)],
    };
  }),
  template('L4', '技术护理', '给药', (random) => {
    const strength = random.pick([5, 10, 12.5, 20, 25, 50, 100, 250]);
    const count = random.pick([0.5, 1.5, 2, 2.5, 3, 4]);
    return {
      stem: `医嘱每次服用某片剂${figure(strength * count)}mg，规格为每片${strength}mg，每次应协助服用${BLANK}。`,
      right: `${figure(count)}片`,
      wrong: figures([count * 2, count / 2, count + 1, count + 0.5], '片'),
    };
  }),
  template('L5', '技术护理', '给药', (random) => {
    const daily = random.between(1, 4);
    const each = random.between(1, 3);
    const days = random.between(3, 30);
    return {
      stem: `某片剂每日服${daily}次，每次${each}片，现有${daily * each * days}片，可服用${BLANK}。`,
      right: `${days}天`,
      wrong: figures([days * daily, days * each, days + daily, (daily * each * days) / 2], '天', 0),
    };
  }),
  template('L4', '技术护理', '护理记录', (random) => {
    const [drunk, eaten, infused] = [
      random.between(6, 16) * 50,
      random.between(4, 14) * 50,
      random.between(0, 4) * 250,
    ];
    const [urine, other] = [random.between(12, 36) * 50, random.between(2, 8) * 50];
    const balance = drunk + eaten + infused - urine - other;
    const text = (value: number) =>
      value === 0 ? '出入平衡' : `${value > 0 ? '入量多' : '出量多'}${Math.abs(value)}mL`;
    return {
      stem: `老年人24小时饮水${drunk}mL、食物含水${eaten}mL、输液${infused}mL，尿量${urine}mL、其他排出${other}mL，出入量比较为${BLANK}。`,
      right: text(balance),
      wrong: [text(-balance), text(balance + other), text(balance - eaten), text(balance + 100)],
    };
  }),
  template('L5', '技术护理', '观察', (random) => {
    const celsius = random.between(355, 412) / 10;
    const fahrenheit = celsius * 1.8 + 32;
    return {
      stem: `体温计显示${figure(fahrenheit, 1)}℉，换算为摄氏温度约为${BLANK}。`,
      right: `${celsius.toFixed(1)}℃`,
      wrong: [0.8, -0.7, 1.8, -1.5].map((error) => `${(celsius + error).toFixed(1)}℃`),
    };
  }),
  template('L5', '技术护理', '观察', (random) => {
    const seconds = random.pick([15, 20, 30]);
    const beats = random.between(Math.ceil(seconds * 0.9), Math.floor(seconds * 1.9));
    const rate = (beats * 60) / seconds;
    return {
      stem: `脉搏规则的老年人，${seconds}秒内数得脉搏${beats}次，其脉率为${BLANK}。`,
      right: `${rate}次/分`,
      wrong: figures([beats, beats * 2, beats * 3, beats * 4, rate + 10, rate - 6], '次/分', 0),
    };
  }),
  template('L5', '生活照料', '饮食照料', (random) => {
    const weight = random.between(40, 82);
    const perKilogram = random.pick([25, 30, 35]);
    const water = weight * perKilogram;
    return {
      stem: `按每日每千克体重${perKilogram}mL估算，体重${weight}kg的老年人每日需水约${BLANK}（医嘱限水者除外）。`,
      right: `${water}mL`,
      wrong: figures([water / 2, water * 2, water + 500, (weight + perKilogram) * 10], 'mL', 0),
    };
  }),
  template('L5', '生活照料', '睡眠照料', (random) => {
    const start = 1_200 + random.between(0, 46) * 5;
    const times = random.between(2, 5);
    const due = start + times * 120;
    return {
      stem: `卧床老年人每2小时翻身一次，最近一次在${clock(start)}，其后第${times}次翻身应在${BLANK}。`,
      right: clock(due),
      wrong: [clock(due - 60), clock(due + 60), clock(due + 120), clock(due - 120)],
    };
  }),
  template('L4', '技术护理', '消毒', (random) => {
    const strong = random.pick([40_000, 50_000]);
    const wanted = random.pick([250, 500, 1_000, 2_000]);
    const litres = random.between(1, 30);
    const needed = (wanted * litres * 1_000) / strong;
    return {
      stem: `用有效氯${strong}mg/L的消毒原液配制${wanted}mg/L的消毒液${litres}L，需要原液${BLANK}。`,
      right: `${figure(needed)}mL`,
      wrong: figures([needed * 10, needed / 10, needed * 2, needed / 2], 'mL'),
    };
  }),
  template('L3', '技术护理', '健康教育', (random) => {
    const weight = random.between(42, 90);
    const height = random.between(145, 182);
    const index = weight / (height / 100) ** 2;
    return {
      stem: `老年人身高${height}cm、体重${weight}kg，其体重指数（BMI）约为${BLANK}。`,
      right: `${figure(index, 1)}kg/m²`,
      wrong: figures([(weight / height) * 100, index + 3, index - 3, index * 1.4], 'kg/m²', 1),
    };
  }),
  template('L4', '生活照料', '饮食照料', (random) => {
    const each = random.between(10, 20) * 10;
    const times = random.between(4, 7);
    const water = random.between(2, 8) * 50;
    const total = each * times + water;
    return {
      stem: `鼻饲老年人每次注入流质${each}mL，每日${times}次，另分次注水共${water}mL，全日鼻饲总量为${BLANK}。`,
      right: `${total}mL`,
      wrong: figures([each * times, each + water, total - each, (each + water) * times], 'mL'),
    };
  }),
  template('L3', '技术护理', '危重病护理', (random) => {
    const volume = random.pick([100, 250, 500]);
    const drops = random.pick([15, 20]);
    const rate = random.pick([20, 25, 30, 40, 50, 60]);
    const minutes = (volume * drops) / rate;
    return {
      stem: `由护士设定的输液为${volume}mL、每毫升${drops}滴、每分钟${rate}滴，护理员可预计约${BLANK}后滴完。`,
      right: `${figure(minutes, 0)}分钟`,
      wrong: figures([volume / rate, minutes / 2, minutes * 2, minutes + 30], '分钟', 0),
    };
  }),
  template('L3', '康复护理', '康复训练', (random) => {
    const [each, sets, days] = [random.between(5, 20), random.between(2, 5), random.between(5, 28)];
    return {
      stem: `康复计划要求关节活动每组${each}次、每日${sets}组、连续${days}天，共应完成${BLANK}。`,
      right: `${each * sets * days}次`,
      wrong: figures([each * sets, each * days, sets * days, each * sets * days + each], '次'),
    };
  }),
  template('L4', '技术护理', '观察', (random) => {
    const [right, low, high] = random.pick(urineGrades);
    return {
      stem: `老年人24小时尿量为${random.between(low / 10, high / 10) * 10}mL，属于${BLANK}。`,
      right,
      wrong: urineGrades.map(([name]) => name),
    };
  }),
  template('L4', '技术护理', '观察', (random) => {
    const [right, low, high] = random.pick(feverGrades);
    return {
      stem: `老年人口腔温度为${(random.between(low, high) / 10).toFixed(1)}℃，属于${BLANK}。`,
      right,
      wrong: feverGrades.map(([name]) => name),
    };
  }),
  template('L4', '技术护理', '常见病护理', (random) => {
    const [right, low, high, lower, upper] = random.pick(pressureGrades);
    return {
      stem: `老年人血压为${random.between(low, high)}/${random.between(lower, upper)}mmHg，按血压水平属于${BLANK}。`,
      right,
      wrong: pressureGrades.map(([name]) => name),
    };
  }),
  template('L4', '技术护理', '护理记录', (random) => {
    const [morning, noon, evening] = [
      random.between(10, 40) * 10,
      random.between(10, 40) * 10,
      random.between(5, 30) * 10,
    ];
    const total = morning + noon + evening;
    return {
      stem: `老年人三次尿量分别为${morning}mL、${noon}mL和${evening}mL，下列记录正确的有${BLANK}。`,
      right: [`总尿量${total}mL`, `平均每次约${figure(total / 3, 0)}mL`],
      wrong: [`总尿量${total - evening}mL`, `平均每次约${figure(total / 2, 0)}mL`],
    };
  }),
];
