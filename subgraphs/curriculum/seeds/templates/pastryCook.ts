import { BLANK, figure, figures, type Template, template } from './template.ts';

const doughs = ['甜面包面团', '法式面包面团', '吐司面团', '丹麦面团', '佛卡夏面团', '葡式面包面团'];
const products = ['牛角包', '葡式蛋挞', '泡芙', '曲奇饼干', '杏仁饼', '玛德琳蛋糕', '司康', '手指饼干'];
const creams = ['卡仕达酱', '意式奶油霜', '淡奶油', '慕斯糊', '巧克力甘纳许'];
const parts = ['盐', '糖', '干酵母', '奶粉', '黄油', '改良剂'];

/** 西式面点师: functions and work contents of the alliance's demonstration version. */
export const pastryCook: readonly Template[] = [
  template('L5', '准备工作', '原料准备', (random) => {
    const [flour, percent] = [random.between(10, 160) * 50, random.between(2, 40) / 2];
    const needed = (flour * percent) / 100;
    return {
      stem: `按烘焙百分比计算，${random.pick(doughs)}用面粉${flour}g，${random.pick(parts)}的比例为${percent}%，应称取${BLANK}。`,
      right: `${figure(needed)}g`,
      wrong: figures([needed * 10, needed / 10, needed * 2, (flour * percent) / (100 + percent)], 'g'),
    };
  }),
  template('L5', '面点制作', '面团与面糊调制', (random) => {
    const [flour, hydration] = [random.between(10, 120) * 50, random.between(50, 78)];
    const water = (flour * hydration) / 100;
    return {
      stem: `${random.pick(doughs)}用面粉${flour}g、水${figure(water)}g，其含水率（烘焙百分比）为${BLANK}。`,
      right: `${hydration}%`,
      wrong: figures([100 - hydration, (hydration / (100 + hydration)) * 100, hydration + 6, hydration - 8], '%', 1),
    };
  }),
  template('L5', '面点制作', '成型与烘烤', (random) => {
    const [each, count] = [random.between(5, 30) * 5, random.between(10, 120)];
    return {
      stem: `${random.pick(products)}每个分割${each}g，制作${count}个（不计损耗），需要面团或面糊${BLANK}。`,
      right: `${each * count}g`,
      wrong: figures([each * (count + 10), (each * count) / 10, each + count, each * count * 2], 'g'),
    };
  }),
  template('L4', '面点制作', '成型与烘烤', (random) => {
    const [before, loss] = [random.between(8, 120) * 50, random.between(8, 18)];
    const after = (before * (100 - loss)) / 100;
    return {
      stem: `一炉${random.pick(products)}入炉前重${before}g，出炉后重${figure(after)}g，烘烤损耗率为${BLANK}。`,
      right: `${loss}%`,
      wrong: figures([100 - loss, (loss / (100 - loss)) * 100, loss + 3, loss / 2], '%', 1),
    };
  }),
  template('L4', '面点制作', '面团与面糊调制', (random) => {
    const [room, flour, friction] = [random.between(18, 30), random.between(16, 28), random.between(2, 8)];
    const wanted = random.between(24, 28);
    const water = wanted * 3 - room - flour - friction;
    return {
      stem: `面团理想温度${wanted}℃，室温${room}℃，粉温${flour}℃，搅拌升温${friction}℃，按三要素法（水温＝理想温度×3－室温－粉温－搅拌升温），水温应为${BLANK}。`,
      right: `${water}℃`,
      wrong: figures([water + friction * 2, wanted * 3 - room - flour, water - 4, wanted], '℃'),
    };
  }),
  template('L4', '出品与管理', '卫生与成本', (random) => {
    const [batch, pieces, other] = [random.between(20, 300), random.between(10, 60), random.between(1, 20) / 10];
    const each = batch / pieces + other;
    return {
      stem: `一批${random.pick(products)}共${pieces}个，原料成本${batch}元，每个包装${figure(other)}元，每个成本约为${BLANK}。`,
      right: `${figure(each)}元`,
      wrong: figures([batch / pieces, each + other, each * 2, (batch + other) / pieces], '元'),
    };
  }),
  template('L3', '准备工作', '原料准备', (random) => {
    const [first, second] = [random.pick([15, 18, 20, 22, 24, 26]), random.pick([16, 18, 20, 22, 24, 28])];
    const weight = random.between(4, 60) * 50;
    const needed = (weight * second ** 2) / first ** 2;
    return {
      stem: `直径${first}cm的圆形蛋糕用面糊${weight}g，同样高度、直径${second}cm的蛋糕约用面糊${BLANK}。`,
      right: `${figure(needed, 0)}g`,
      wrong: figures([(weight * second) / first, (weight * second ** 3) / first ** 3, weight, weight + 100], 'g', 0),
    };
  }),
  template('L5', '准备工作', '原料准备', (random) => {
    const [base, wanted] = [random.pick([6, 8, 10, 12, 20]), random.between(13, 90)];
    const each = random.between(4, 60) * 10;
    const needed = (each * wanted) / base;
    return {
      stem: `${random.pick(creams)}的配方按${base}份用糖${each}g，制作${wanted}份按比例用糖${BLANK}。`,
      right: `${figure(needed)}g`,
      wrong: figures([each * wanted, needed / 2, needed + each, (each * base) / wanted], 'g', 1),
    };
  }),
];
