import { BLANK, figure, figures, type Template, template } from './template.ts';

const teas = [
  '龙井',
  '碧螺春',
  '铁观音',
  '凤凰单丛',
  '祁门红茶',
  '普洱熟茶',
  '白毫银针',
  '茉莉花茶',
  '六堡茶',
  '正山小种',
];
const guests = ['散客', '会议来宾', '旅行团员', '茶会来宾', '品鉴会来宾'];

/** 茶艺师: the functions of L5, as far as they were seen; L4 goes on with them. */
export const teaArtist: readonly Template[] = [
  template('L5', '茶艺服务', '冲泡备器', (random) => {
    const ratio = random.pick([20, 25, 30, 40, 50]);
    const grams = random.between(4, 24) / 2;
    return {
      stem: `冲泡${random.pick(teas)}，茶水比取1:${ratio}（g:mL），注水${figure(grams * ratio)}mL应投茶${BLANK}。`,
      right: `${figure(grams)}g`,
      wrong: figures([grams * 2, grams / 2, grams + 2, grams * 10], 'g'),
    };
  }),
  template('L5', '茶艺服务', '冲泡备器', (random) => {
    const ratio = random.pick([20, 22, 25, 30, 40, 50]);
    const grams = random.between(3, 12);
    return {
      stem: `投${random.pick(teas)}${grams}g，茶水比取1:${ratio}（g:mL），应注水${BLANK}。`,
      right: `${grams * ratio}mL`,
      wrong: figures([grams * 10, grams * ratio * 2, grams + ratio, (grams * ratio) / 2], 'mL'),
    };
  }),
  template('L5', '茶间服务', '奉茶', (random) => {
    const [people, cup, rounds] = [random.between(3, 24), random.between(3, 12) * 10, random.between(2, 6)];
    return {
      stem: `为${people}位${random.pick(guests)}奉茶，每杯${cup}mL，共奉${rounds}巡，需备茶汤${BLANK}。`,
      right: `${people * cup * rounds}mL`,
      wrong: figures([people * cup, cup * rounds, people * cup * (rounds + 1), people * rounds * 10], 'mL'),
    };
  }),
  template('L5', '茶艺服务', '冲泡备器', (random) => {
    const [first, step, infusion] = [random.between(4, 16) * 5, random.between(1, 6) * 5, random.between(3, 7)];
    const seconds = first + step * (infusion - 1);
    return {
      stem: `${random.pick(teas)}第一泡${first}秒，以后每泡延长${step}秒，第${infusion}泡应浸泡${BLANK}。`,
      right: `${seconds}秒`,
      wrong: figures([first + step * infusion, first * infusion, seconds - step, step * infusion], '秒'),
    };
  }),
  template('L4', '茶艺服务', '冲泡备器', (random) => {
    const cold = random.pick([20, 25, 30]);
    const [hot, cool] = [random.between(2, 9) * 100, random.between(1, 3) * 100];
    const mixed = (hot * 100 + cool * cold) / (hot + cool);
    return {
      stem: `不计热量损失，100℃的水${hot}mL与${cold}℃的水${cool}mL混合，水温约为${BLANK}。`,
      right: `${figure(mixed, 0)}℃`,
      wrong: figures([(100 + cold) / 2, mixed - 8, mixed + 6, 100 - cold], '℃', 0),
    };
  }),
  template('L4', '茶间服务', '茶品销售', (random) => {
    const price = random.between(4, 60) * 50;
    const grams = random.between(3, 10);
    const spent = (price * grams) / 500;
    return {
      stem: `${random.pick(teas)}每500g售${price}元，每泡用茶${grams}g，每泡茶叶成本为${BLANK}。`,
      right: `${figure(spent)}元`,
      wrong: figures([spent * 2, spent / 2, price / grams, spent * 5], '元'),
    };
  }),
  template('L5', '接待准备', '茶室准备', (random) => {
    const grams = random.pick([3, 4, 5, 6, 7, 8]);
    const pots = random.between(10, 90);
    const stock = pots * grams;
    return {
      stem: `茶室备有${random.pick(teas)}${stock}g，每泡用${grams}g，可供冲泡${BLANK}。`,
      right: `${pots}泡`,
      wrong: figures([pots + grams, pots * 2, pots / 2, stock - grams], '泡', 0),
    };
  }),
  template('L5', '茶间服务', '茶品销售', (random) => {
    const [price, count, discount] = [
      random.between(10, 60) * 2,
      random.between(2, 9),
      random.pick([95, 90, 88, 85, 80]),
    ];
    const due = (price * count * discount) / 100;
    return {
      stem: `${random.pick(teas)}每份${price}元，宾客点${count}份并享${figure(discount / 10, 1)}折，应收${BLANK}。`,
      right: `${figure(due)}元`,
      wrong: figures([price * count, price * count - due, due - price, due + 10], '元'),
    };
  }),
  template('L5', '接待准备', '茶室准备', (random) => {
    const wanted = random.pick([250, 500]);
    const litres = random.between(2, 40);
    const needed = (wanted * litres) / 50;
    return {
      stem: `用有效氯50000mg/L的原液配制${wanted}mg/L的茶具消毒液${litres}L，需要原液${BLANK}。`,
      right: `${figure(needed)}mL`,
      wrong: figures([needed * 10, needed / 10, needed * 2, needed / 2], 'mL'),
    };
  }),
  template('L5', '接待准备', '茶室准备', (random) => {
    const seats = random.pick([4, 5, 6, 8, 10]);
    const people = random.between(21, 160);
    const tables = Math.ceil(people / seats);
    return {
      stem: `茶会预计${people}位来宾，每席坐${seats}位，至少应布置${BLANK}。`,
      right: `${tables}席`,
      wrong: figures([tables - 1, tables + 1, tables + 2, seats + 1], '席'),
    };
  }),
  template('L4', '茶间服务', '茶品销售', (random) => {
    const [price, pots] = [random.between(5, 40) * 4, random.between(5, 40)];
    const spent = price / 4;
    return {
      stem: `某茶品每泡售${price}元、茶叶成本${spent}元，当日售出${pots}泡，下列计算正确的有${BLANK}。`,
      right: [`营业额为${price * pots}元`, `毛利额为${(price - spent) * pots}元`, '毛利率为75%'],
      wrong: ['毛利率为25%'],
    };
  }),
];
