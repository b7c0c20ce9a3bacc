import { BLANK, figure, figures, type Template, template } from './template.ts';

const vegetables = ['芥蓝', '西芹', '莲藕', '冬瓜', '胡萝卜', '竹笋', '菜心', '茭白'];
const fish = ['鲈鱼', '草鱼', '鳜鱼', '石斑鱼', '生鱼', '鲩鱼'];
const meats = ['整鸡', '整鸭', '整鹅', '乳鸽', '羊后腿', '猪前腿'];
const dried = ['木耳', '香菇', '海参', '鱿鱼', '银耳', '蹄筋'];
const dishes = ['清蒸鱼', '咕噜肉', '白切鸡', '蒜蓉菜心', '红烧排骨', '鱼香肉丝', '宫保鸡丁', '菠萝炒饭'];
const cost = '食品成本核算知识';

/** 中式烹调师: functions and work contents of the theory outline. */
export const cook: readonly Template[] = [
  template('L5', cost, '主料和配料成本核算', (random) => {
    const rate = random.between(50, 96);
    const gross = random.between(5, 60) * 100;
    return {
      stem: `购进${random.pick(vegetables)}${gross}g，经初加工得净料${(gross * rate) / 100}g，其净料率为${BLANK}。`,
      right: `${rate}%`,
      wrong: figures([100 - rate, rate - 5, rate + 3, 10_000 / rate], '%', 1),
    };
  }),
  template('L5', cost, '主料和配料成本核算', (random) => {
    const rate = random.pick([50, 60, 70, 75, 80, 90]);
    const price = random.between(8, 120);
    const paid = (price * rate) / 100;
    return {
      stem: `${random.pick(fish)}进价为每千克${figure(paid)}元，净料率为${rate}%，净料成本为每千克${BLANK}。`,
      right: `${price}元`,
      wrong: figures([(paid * rate) / 100, paid * (2 - rate / 100), paid, price * 1.1], '元'),
    };
  }),
  template('L5', '原料的初加工', '鲜活原料的初加工', (random) => {
    const rate = random.pick([60, 65, 70, 75, 80, 85, 90]);
    const gross = random.between(4, 60) / 2;
    const net = (gross * rate) / 100;
    return {
      stem: `宴席需净${random.pick(vegetables)}${figure(net, 3)}kg，净料率为${rate}%，应购进毛料${BLANK}。`,
      right: `${figure(gross)}kg`,
      wrong: figures([(net * rate) / 100, net * (2 - rate / 100), net + 1, gross * 2], 'kg'),
    };
  }),
  template('L4', cost, '饮食产品价格控制与管理', (random) => {
    const margin = random.pick([40, 45, 50, 55, 60, 65]);
    const price = random.between(9, 90) * 2;
    const spent = (price * (100 - margin)) / 100;
    return {
      stem: `一份${random.pick(dishes)}的原料成本为${figure(spent)}元，销售毛利率定为${margin}%，售价应为${BLANK}。`,
      right: `${price}元`,
      wrong: figures([spent * (1 + margin / 100), (spent * 100) / margin, spent * 2.5, price * 1.2], '元'),
    };
  }),
  template('L4', cost, '饮食产品价格控制与管理', (random) => {
    const markup = random.pick([40, 60, 80, 120, 150]);
    const spent = random.between(8, 80);
    const price = spent * (1 + markup / 100);
    return {
      stem: `一份${random.pick(dishes)}的原料成本为${spent}元，成本毛利率定为${markup}%，售价应为${BLANK}。`,
      right: `${figure(price)}元`,
      wrong: figures([(spent * markup) / 100, spent + markup, price * 1.25, price - spent / 2], '元'),
    };
  }),
  template('L4', cost, '饮食产品价格控制与管理', (random) => {
    const margin = random.between(35, 70);
    const price = random.between(3, 30) * 10;
    const spent = (price * (100 - margin)) / 100;
    return {
      stem: `${random.pick(dishes)}售价${price}元，原料成本${figure(spent)}元，其销售毛利率为${BLANK}。`,
      right: `${margin}%`,
      wrong: figures([100 - margin, (margin / (100 - margin)) * 100, margin + 5, margin - 8], '%', 1),
    };
  }),
  template('L5', '原料调配与预制加工', '菜肴组配', (random) => {
    const portion = random.between(10, 60) * 5;
    const portions = random.between(8, 120);
    const needed = (portion * portions) / 1_000;
    return {
      stem: `每份${random.pick(dishes)}用净料${portion}g，备${portions}份需净料${BLANK}。`,
      right: `${figure(needed)}kg`,
      wrong: figures([needed * 10, needed / 10, needed + 1.5, needed * 1.2], 'kg'),
    };
  }),
  template('L5', '原料调配与预制加工', '调味调色处理', (random) => {
    const grams = random.between(4, 40) * 2;
    const people = random.between(12, 90);
    const needed = (grams * people) / 10;
    return {
      stem: `${random.pick(dishes)}的配方按10人份用盐${grams}g，${people}人份按比例应用盐${BLANK}。`,
      right: `${figure(needed)}g`,
      wrong: figures([grams * people, grams + people, needed / 2, needed * 1.5], 'g'),
    };
  }),
  template('L4', '原料的初加工', '加工性原料初加工', (random) => {
    const rate = random.between(6, 18) * 50;
    const weight = random.between(5, 40) * 10;
    const soaked = (weight * rate) / 100;
    return {
      stem: `干${random.pick(dried)}${weight}g，涨发率（涨发后重量与干料重量之比）为${rate}%，涨发后重${BLANK}。`,
      right: `${figure(soaked)}g`,
      wrong: figures([soaked + weight, soaked - weight, soaked / 10, soaked * 1.5], 'g'),
    };
  }),
  template('L4', '原料调配与预制加工', '调味调色处理', (random) => {
    const strength = random.between(2, 15);
    const total = random.between(5, 60) * 100;
    const salt = (strength * total) / 100;
    return {
      stem: `配制质量分数为${strength}%的盐水${total}g，需用盐${BLANK}。`,
      right: `${figure(salt)}g`,
      wrong: figures([total - salt, salt * 10, salt / 10, (strength * total) / (100 + strength)], 'g', 1),
    };
  }),
  template('L5', '饮食营养知识', '人体必需的营养素', (random) => {
    const [protein, fat, starch] = [random.between(5, 40), random.between(3, 30), random.between(5, 90)];
    const energy = 4 * protein + 9 * fat + 4 * starch;
    return {
      stem: `一份${random.pick(dishes)}含蛋白质${protein}g、脂肪${fat}g、碳水化合物${starch}g，按每克4、9、4kcal计，共含能量${BLANK}。`,
      right: `${energy}kcal`,
      wrong: figures(
        [9 * protein + 4 * fat + 4 * starch, 4 * (protein + fat + starch), energy + 90, energy - 40],
        'kcal',
      ),
    };
  }),
  template('L3', cost, '宴会成本核算', (random) => {
    const margin = random.pick([45, 50, 52, 55, 58, 60, 65]);
    const price = random.between(10, 60) * 100;
    const spent = (price * (100 - margin)) / 100;
    return {
      stem: `宴席每桌售价${price}元，销售毛利率定为${margin}%，每桌原料成本应控制在${BLANK}以内。`,
      right: `${figure(spent)}元`,
      wrong: figures([(price * margin) / 100, spent * 1.2, price / (1 + margin / 100), spent / 2], '元', 0),
    };
  }),
  template('L3', cost, '宴会成本核算', (random) => {
    const tables = random.between(6, 60);
    const each = random.between(20, 90) * 10;
    const reserve = random.pick([3, 5, 8, 10]);
    const total = tables * each * (1 + reserve / 100);
    return {
      stem: `婚宴${tables}桌，每桌原料成本${each}元，另备${reserve}%的机动用料，原料总成本为${BLANK}。`,
      right: `${figure(total)}元`,
      wrong: figures([tables * each, tables * each * (1 - reserve / 100), total * 1.1, total + each], '元'),
    };
  }),
  template('L4', '原料调配与预制加工', '着衣处理', (random) => {
    const [starch, water] = random.pick([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 3],
      [5, 4],
    ] as const);
    const share = random.between(4, 60) * 10;
    const total = share * (starch + water);
    return {
      stem: `按淀粉与水${starch}:${water}的重量比调制水粉糊${total}g，需用淀粉${BLANK}。`,
      right: `${share * starch}g`,
      wrong: figures([share * water, total, total / starch, share * (starch + 1)], 'g', 0),
    };
  }),
  template('L4', '原料分档与切割', '原料部位分割', (random) => {
    const rate = random.between(40, 78);
    const weight = random.between(8, 50) * 100;
    return {
      stem: `${random.pick(meats)}一份重${weight}g，分档出净肉${(weight * rate) / 100}g，出肉率为${BLANK}。`,
      right: `${rate}%`,
      wrong: figures([100 - rate, rate + 4, rate - 6, rate / 2], '%'),
    };
  }),
  template('L5', '原料的初加工', '鲜活原料的初加工', (random) => {
    const loss = random.between(15, 45);
    const weight = random.between(6, 40) * 100;
    const net = (weight * (100 - loss)) / 100;
    return {
      stem: `${random.pick(fish)}重${weight}g，宰杀损耗率为${loss}%，可得净鱼${BLANK}。`,
      right: `${figure(net)}g`,
      wrong: figures([(weight * loss) / 100, weight, net / 2, net + 100], 'g'),
    };
  }),
  template('L4', cost, '饮食产品价格控制与管理', (random) => {
    const share = random.between(30, 60);
    const price = random.between(4, 30) * 10;
    const spent = (price * share) / 100;
    return {
      stem: `${random.pick(dishes)}售价${price}元，原料成本${figure(spent)}元，下列计算正确的有${BLANK}。`,
      right: [`毛利额为${figure(price - spent)}元`, `成本率为${share}%`, `销售毛利率为${100 - share}%`],
      wrong: [`成本毛利率为${100 - share}%`],
    };
  }),
];
