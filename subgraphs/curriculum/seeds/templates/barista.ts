import { BLANK, clock, figure, figures, type Template, template } from './template.ts';

const beans = ['埃塞俄比亚水洗豆', '哥伦比亚豆', '巴西日晒豆', '云南小粒豆', '肯尼亚AA豆', '危地马拉豆', '意式拼配豆'];
const drinks = ['拿铁', '卡布奇诺', '澳白', '摩卡', '焦糖玛奇朵'];
const drippers = ['手冲滤杯', '法压壶', '聪明杯', '滴滤机', '冷萃壶'];

/** 咖啡师: functions and work contents of the alliance's demonstration version. */
export const barista: readonly Template[] = [
  template('L5', '咖啡制作', '冲煮咖啡制作', (random) => {
    const [grams, ratio] = [random.between(20, 120) / 2, random.between(12, 18)];
    return {
      stem: `用${random.pick(drippers)}冲煮${random.pick(beans)}，粉水比1:${ratio}（g:g），用粉${figure(grams)}g应注水${BLANK}。`,
      right: `${figure(grams * ratio)}g`,
      wrong: figures([grams * 10, grams + ratio, grams * (ratio + 2), (grams * ratio) / 2], 'g'),
    };
  }),
  template('L5', '咖啡制作', '意式咖啡制作', (random) => {
    const [grams, ratio] = [random.between(28, 44) / 2, random.pick([1.5, 1.8, 2, 2.2, 2.5, 3])];
    return {
      stem: `${random.pick(beans)}萃取意式浓缩，用粉${figure(grams)}g、粉液比1:${ratio}，目标液重为${BLANK}。`,
      right: `${figure(grams * ratio)}g`,
      wrong: figures([grams / ratio, grams + ratio, grams * (ratio + 0.7), grams * ratio * 2], 'g', 1),
    };
  }),
  template('L3', '咖啡制作', '冲煮咖啡制作', (random) => {
    const [strength, beverage, grams] = [
      random.between(110, 150) / 100,
      random.between(10, 60) * 10,
      random.between(12, 40),
    ];
    const rate = (strength * beverage) / grams;
    return {
      stem: `${random.pick(beans)}用粉${grams}g，得咖啡液${beverage}g，浓度（TDS）为${figure(strength)}%，萃取率约为${BLANK}。`,
      right: `${figure(rate, 1)}%`,
      wrong: figures([rate / strength, rate * 1.15, rate - 2, (strength * grams) / (beverage / 100)], '%', 1),
    };
  }),
  template('L5', '服务与管理', '成本与库存', (random) => {
    const [bag, grams, price] = [random.pick([250, 454, 500, 1_000]), random.between(7, 22), random.between(40, 320)];
    const each = (price * grams) / bag;
    return {
      stem: `${random.pick(beans)}每袋${bag}g售${price}元，每杯用粉${grams}g，每杯豆成本约为${BLANK}。`,
      right: `${figure(each)}元`,
      wrong: figures([each * 2, price / grams, each + 1, (bag * grams) / price / 10], '元'),
    };
  }),
  template('L4', '服务与管理', '成本与库存', (random) => {
    const [price, rate] = [random.between(15, 60), random.between(18, 38)];
    const spent = (price * rate) / 100;
    return {
      stem: `一杯${random.pick(drinks)}售${price}元，原料成本${figure(spent)}元，原料成本率为${BLANK}。`,
      right: `${rate}%`,
      wrong: figures([100 - rate, rate + 4, rate - 5, (rate / (100 - rate)) * 100], '%', 1),
    };
  }),
  template('L5', '营业准备', '原料检查', (random) => {
    const [milk, each, spare] = [random.between(60, 300), random.between(12, 30) * 10, random.pick([5, 8, 10, 15])];
    const needed = (milk * each * (100 + spare)) / 100_000;
    return {
      stem: `预计售出${random.pick(drinks)}${milk}杯，每杯用牛奶${each}mL，另备${spare}%，应备牛奶${BLANK}。`,
      right: `${figure(needed, 2)}L`,
      wrong: figures([(milk * each) / 1_000, needed * 10, needed / 10, needed + 2], 'L'),
    };
  }),
  template('L5', '营业准备', '原料检查', (random) => {
    const [opened, hours] = [random.between(72, 204) * 5, random.pick([4, 6, 8, 12])];
    const due = opened + hours * 60;
    return {
      stem: `门店规定拆封的牛奶冷藏保存不超过${hours}小时，${clock(opened)}拆封的一盒${random.pick(drinks)}用奶最迟应在${BLANK}前用完。`,
      right: clock(due),
      wrong: [clock(due + 60), clock(due - 60), clock(due + 120), clock(due - 30)],
    };
  }),
  template('L4', '咖啡制作', '冲煮咖啡制作', (random) => {
    const [hot, share] = [random.between(20, 60) * 10, random.between(25, 45)];
    const ice = (hot * share) / 100;
    return {
      stem: `冰手冲${random.pick(beans)}总水量${hot}g，其中${share}%以冰块代替，热水应为${BLANK}。`,
      right: `${figure(hot - ice)}g`,
      wrong: figures([ice, hot, hot + ice, (hot - ice) / 2], 'g', 1),
    };
  }),
];
