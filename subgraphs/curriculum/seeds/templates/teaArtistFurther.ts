import { BLANK, clock, figure, figures, type Template, template } from './template.ts';

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
const events = ['茶会', '茶席展', '品鉴会', '茶艺课', '会议茶歇'];

/** 茶艺师: more templates for a larger bank, with the functions of the others. */
export const teaArtistFurther: readonly Template[] = [
  template('L4', '茶间服务', '茶品销售', (random) => {
    const [margin, price] = [random.between(40, 80), random.between(4, 90) * 10];
    const spent = (price * (100 - margin)) / 100;
    return {
      stem: `一份${random.pick(teas)}售价${price}元，茶叶及茶点成本${figure(spent)}元，销售毛利率为${BLANK}。`,
      right: `${margin}%`,
      wrong: figures([100 - margin, (margin / (100 - margin)) * 100, margin - 6, margin + 4], '%', 1),
    };
  }),
  template('L5', '接待准备', '茶室准备', (random) => {
    const [guests, each, spare] = [random.between(8, 120), random.between(1, 3), random.pick([5, 10, 15, 20])];
    const needed = Math.ceil((guests * each * (100 + spare)) / 100);
    return {
      stem: `${random.pick(events)}预计${guests}位来宾，每位备品茗杯${each}只，另备${spare}%，至少应备${BLANK}。`,
      right: `${needed}只`,
      wrong: figures([guests * each, needed + each * 5, needed - 3, guests + each], '只'),
    };
  }),
  template('L5', '接待准备', '茶室准备', (random) => {
    const [start, ready] = [random.between(108, 240) * 5, random.between(4, 18) * 5];
    const due = start - ready;
    return {
      stem: `${random.pick(events)}定于${clock(start)}开始，布席与备水需${ready}分钟，最迟应在${BLANK}着手准备。`,
      right: clock(due),
      wrong: [clock(due + 15), clock(due - 20), clock(due + ready + 5), clock(due + 30)],
    };
  }),
  template('L4', '茶艺服务', '冲泡备器', (random) => {
    const [dry, rate] = [random.between(6, 40) / 2, random.pick([2, 2.5, 3, 3.5, 4])];
    const poured = random.between(10, 60) * 10;
    const left = poured - dry * rate;
    return {
      stem: `${random.pick(teas)}投茶${figure(dry)}g、注水${poured}mL，叶底每克吸水约${rate}mL，可出茶汤约${BLANK}。`,
      right: `${figure(left)}mL`,
      wrong: figures([poured, dry * rate, poured - dry, left - 20], 'mL'),
    };
  }),
  template('L5', '茶艺服务', '冲泡备器', (random) => {
    const [pots, grams, price] = [random.between(4, 60), random.pick([3, 4, 5, 6, 7, 8]), random.between(3, 40) * 20];
    const spent = (pots * grams * price) / 500;
    return {
      stem: `${random.pick(events)}用${random.pick(teas)}冲泡${pots}壶，每壶${grams}g，该茶每500g进价${price}元，茶叶成本为${BLANK}。`,
      right: `${figure(spent)}元`,
      wrong: figures([spent * 2, (pots * price) / 500, spent / 2, spent + price / 10], '元'),
    };
  }),
];
