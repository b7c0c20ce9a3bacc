/** How the answer to a pattern of questions is worked out, written apart from the templates that make the questions. */
export interface Solver {
  /** The stem; each number in it is a group, and the last group is the gap or what is stated in its place. */
  readonly stem: RegExp;
  readonly answer: (...numbers: readonly number[]) => number;
  /** To how many decimals the answers are given. */
  readonly decimals: number;
}

const solve = (stem: string, decimals: number, answer: Solver['answer']): Solver => ({
  // # is a number, ~ a word that does not matter, ? the gap.
  stem: new RegExp(
    `^${stem
      .replace(/[()+×*]/g, '\\$&')
      .replace('?', '(.+!)')
      .replaceAll('#', '(\\d+(?:\\.\\d+)?)')
      .replaceAll('~', '[^，。]*?')
      .replace('!', '?')}$`,
  ),
  decimals,
  answer,
});

const percent = (part: number, whole: number) => (100 * part) / whole;

export const solvers: readonly Solver[] = [
  // Electricians
  solve('测得某电阻两端的电压为#V，通过的电流为#A，该电阻的阻值为?。', 2, (u = 0, i = 1) => u / i),
  solve('将#Ω的电阻接到#V的直流电源上，串联的电流表读数应为?。', 2, (r = 1, u = 0) => u / r),
  solve('额定电压为#V的~（纯电阻负载）工作电流为#A，其功率为?。', 1, (u = 0, i = 0) => u * i),
  solve('~的功率为#W，每天运行#h，#天共耗电?。', 2, (p = 0, h = 0, d = 0) => (p / 1000) * h * d),
  solve('阻值为#Ω、#Ω和#Ω的三个电阻串联，总电阻为?。', 2, (a = 0, b = 0, c = 0) => a + b + c),
  solve('#Ω与#Ω的两个电阻并联，等效电阻为?。', 2, (a = 1, b = 1) => 1 / (1 / a + 1 / b)),
  solve('#Ω与#Ω的电阻串联后接在#V电源上，#Ω电阻两端的电压为?。', 2, (a = 0, b = 1, u = 0) => (u / (a + b)) * a),
  solve(
    '单相变压器一次侧电压为#V、匝数为#匝，二次侧匝数为#匝，二次侧空载电压为?。',
    2,
    (u = 0, n = 1, m = 0) => (u / n) * m,
  ),
  solve('可编程控制器中分辨率为#ms的定时器设定值为K#，其定时时间为?。', 3, (ms = 0, k = 0) => (ms * k) / 1000),
  solve('变比为#/5的电流互感器，二次侧电流表指示#A，一次侧电流为?。', 2, (n = 0, i = 0) => i * (n / 5)),
  solve('经#/5电流互感器接入的电能表，本月读数差为#kWh，实际用电量为?。', 2, (n = 0, e = 0) => e * (n / 5)),
  solve(
    '用截面#mm²的铜导线向#m外的单相负载供电，电流为#A，电阻率取#Ω·mm²/m，线路电压损失约为?。',
    1,
    (s = 1, l = 0, i = 0, rho = 0) => i * ((rho * 2 * l) / s),
  ),
  // Cooks
  solve('购进~#g，经初加工得净料#g，其净料率为?。', 1, (gross = 1, net = 0) => percent(net, gross)),
  solve('~进价为每千克#元，净料率为#%，净料成本为每千克?。', 2, (paid = 0, rate = 1) => paid / (rate / 100)),
  solve('宴席需净~#kg，净料率为#%，应购进毛料?。', 2, (net = 0, rate = 1) => net / (rate / 100)),
  solve(
    '一份~的原料成本为#元，销售毛利率定为#%，售价应为?。',
    2,
    (spent = 0, margin = 0) => spent / (1 - margin / 100),
  ),
  solve(
    '一份~的原料成本为#元，成本毛利率定为#%，售价应为?。',
    2,
    (spent = 0, markup = 0) => spent * (1 + markup / 100),
  ),
  solve('~售价#元，原料成本#元，其销售毛利率为?。', 1, (price = 1, spent = 0) => percent(price - spent, price)),
  solve('每份~用净料#g，备#份需净料?。', 2, (each = 0, count = 0) => (each * count) / 1000),
  solve('~的配方按#人份用盐#g，#人份按比例应用盐?。', 2, (base = 1, salt = 0, people = 0) => (salt / base) * people),
  solve('干~#g，涨发率（涨发后重量与干料重量之比）为#%，涨发后重?。', 2, (dry = 0, rate = 0) => dry * (rate / 100)),
  solve(
    '婚宴#桌，每桌原料成本#元，另备#%的机动用料，原料总成本为?。',
    2,
    (n = 0, each = 0, more = 0) => n * each * (1 + more / 100),
  ),
  solve('~一份重#g，分档出净肉#g，出肉率为?。', 2, (weight = 1, meat = 0) => percent(meat, weight)),
  solve('~重#g，宰杀损耗率为#%，可得净鱼?。', 2, (weight = 0, loss = 0) => weight * (1 - loss / 100)),
  // Care workers
  solve('某片剂每日服#次，每次#片，现有#片，可服用?。', 0, (times = 1, each = 1, stock = 0) => stock / times / each),
  solve(
    '按每日每千克体重#mL估算，体重#kg的老年人每日需水约?（医嘱限水者除外）。',
    0,
    (each = 0, weight = 0) => each * weight,
  ),
  solve(
    '用有效氯#mg/L的消毒原液配制#mg/L的消毒液#L，需要原液?。',
    2,
    (strong = 1, weak = 0, litres = 0) => ((weak * litres) / strong) * 1000,
  ),
  solve(
    '老年人身高#cm、体重#kg，其体重指数（BMI）约为?。',
    1,
    (height = 1, weight = 0) => weight / (height / 100) / (height / 100),
  ),
  solve(
    '康复计划要求关节活动每组#次、每日#组、连续#天，共应完成?。',
    0,
    (each = 0, sets = 0, days = 0) => each * sets * days,
  ),
  solve('~遵医嘱服用~，每日#次、每次#片，#天共需备药?。', 2, (times = 0, each = 0, days = 0) => times * days * each),
  solve('口服液浓度为每毫升#mg，医嘱~每次#mg，应量取?。', 2, (strength = 1, dose = 0) => dose / strength),
  solve('~每日能量计划#kcal，~占#%，~应供给?。', 0, (energy = 0, share = 0) => energy * (share / 100)),
  solve('~体重#kg，营养师建议每千克体重每日蛋白质#g，每日应摄入?。', 1, (weight = 0, each = 0) => weight * each),
  solve(
    '每片含有效氯#mg的消毒片，配制#mg/L的~消毒液#L，需要?。',
    2,
    (tablet = 1, wanted = 0, litres = 0) => (wanted * litres) / tablet,
  ),
  solve('~的~第1天#次，以后每天增加#次，第#天应做?。', 0, (first = 0, step = 0, day = 1) => first + step * (day - 1)),
  solve('~遵医嘱以每分钟#L吸氧#小时，使用#L氧气瓶供氧，共耗氧?。', 0, (flow = 0, hours = 0) => flow * 60 * hours),
  // Trainers of artificial intelligence
  solve('一批~共#条，标注后有效数据#条，有效率为?。', 2, (all = 1, good = 0) => percent(good, all)),
  solve('抽检~标注#条，发现错误#条，抽检准确率为?。', 2, (all = 1, bad = 0) => 100 - percent(bad, all)),
  solve('某模型的精确率为#%、召回率为#%，其F1值约为?。', 1, (p = 1, r = 1) => 2 / (1 / p + 1 / r)),
  solve('混淆矩阵为真正例#、假正例#、假反例#、真反例#，准确率约为?。', 1, (tp = 0, fp = 0, fn = 0, tn = 0) =>
    percent(tp + tn, tp + fp + fn + tn),
  ),
  solve('模型把#个样本判为正例，其中#个确为正例，另有#个正例被漏判，其精确率为?。', 1, (all = 1, hits = 0) =>
    percent(hits, all),
  ),
  solve('测试集中有#个正例，模型找出其中#个，并把#个负例误判为正例，其召回率为?。', 1, (all = 1, hits = 0) =>
    percent(hits, all),
  ),
  solve('#名标注员每人每小时标注#条，完成#条~需要?。', 0, (people = 1, rate = 1, all = 0) => all / people / rate),
  solve('规范要求按#%的比例抽检，一批#条~标注应抽检?。', 0, (share = 0, all = 0) => (all * share) / 100),
  // Tea
  solve('投~#g，茶水比取1:#（g:mL），应注水?。', 2, (grams = 0, ratio = 0) => grams * ratio),
  solve('为#位~奉茶，每杯#mL，共奉#巡，需备茶汤?。', 0, (people = 0, cup = 0, rounds = 0) => people * cup * rounds),
  solve('~第一泡#秒，以后每泡延长#秒，第#泡应浸泡?。', 0, (first = 0, step = 0, n = 1) => first + (n - 1) * step),
  solve('~每#g售#元，每泡用茶#g，每泡茶叶成本为?。', 2, (bag = 1, price = 0, grams = 0) => (price / bag) * grams),
  solve('茶室备有~#g，每泡用#g，可供冲泡?。', 0, (stock = 0, grams = 1) => stock / grams),
  solve('一份~售价#元，茶叶及茶点成本#元，销售毛利率为?。', 1, (price = 1, spent = 0) => percent(price - spent, price)),
  solve(
    '~用~冲泡#壶，每壶#g，该茶每#g进价#元，茶叶成本为?。',
    2,
    (pots = 0, grams = 0, bag = 1, price = 0) => (pots * grams * price) / bag,
  ),
  // Data security
  solve(
    '~每周日做全量备份#GB，其余六天每天做增量备份约#GB，一周备份量约为?。',
    0,
    (full = 0, more = 0) => full + more * 6,
  ),
  solve(
    '每周备份#GB，保留最近#周，并保存#份副本，至少需要存储空间?。',
    0,
    (each = 0, weeks = 0, copies = 0) => each * weeks * copies,
  ),
  solve('~每#小时备份一次，平均每小时产生#条记录，故障时最多可能丢失约?。', 0, (hours = 0, each = 0) => hours * each),
  // Pastry, coffee, rooms, drones
  solve('按烘焙百分比计算，~用面粉#g，~的比例为#%，应称取?。', 2, (flour = 0, share = 0) => (flour / 100) * share),
  solve('~用面粉#g、水#g，其含水率（烘焙百分比）为?。', 1, (flour = 1, water = 0) => percent(water, flour)),
  solve('一炉~入炉前重#g，出炉后重#g，烘烤损耗率为?。', 1, (before = 1, after = 0) => percent(before - after, before)),
  solve(
    '直径#cm的圆形蛋糕用面糊#g，同样高度、直径#cm的蛋糕约用面糊?。',
    0,
    (a = 1, grams = 0, b = 0) => grams * (b / a) * (b / a),
  ),
  solve('用~冲煮~，粉水比1:#（g:g），用粉#g应注水?。', 2, (ratio = 0, grams = 0) => ratio * grams),
  solve(
    '~用粉#g，得咖啡液#g，浓度（TDS）为#%，萃取率约为?。',
    1,
    (grams = 1, drink = 0, strength = 0) => (drink * strength) / grams,
  ),
  solve('一杯~售#元，原料成本#元，原料成本率为?。', 1, (price = 1, spent = 0) => percent(spent, price)),
  solve(
    '预计售出~#杯，每杯用牛奶#mL，另备#%，应备牛奶?。',
    2,
    (cups = 0, each = 0, more = 0) => (cups * each * (1 + more / 100)) / 1000,
  ),
  solve('~按原液与水1:#稀释，配制#L稀释液约需原液?。', 0, (ratio = 0, litres = 0) => (litres * 1000) / (1 + ratio)),
  solve(
    '酒店有客房#间，每间#床、每床~1条，按#套周转配备，共需?。',
    0,
    (rooms = 0, beds = 0, sets = 0) => rooms * beds * sets,
  ),
  solve('#间客房当日出租#间，客房收入#元，平均房价为?。', 1, (_rooms = 0, sold = 1, revenue = 0) => revenue / sold),
  solve(
    '~使用容量#mAh的电池，平均电流#A，按可用电量#%估算，续航约?。',
    1,
    (mah = 0, amps = 1, share = 0) => ((mah / 1000) * (share / 100) * 60) / amps,
  ),
  solve('~以#m/s的地速直线飞行#分钟，航程为?。', 2, (speed = 0, minutes = 0) => (speed * minutes * 60) / 1000),
  solve(
    '~单张影像旁向覆盖宽度#m，旁向重叠率#%，相邻航线间距应为?。',
    2,
    (width = 0, overlap = 0) => width * (1 - overlap / 100),
  ),
  solve(
    '~相机像元#μm、焦距#mm，相对航高#m，地面分辨率约为?。',
    2,
    (pixel = 0, focal = 1, height = 0) => ((pixel / 1000) * (height * 100)) / focal,
  ),
];

/** What stands in the gap of a question, and whether an answer is the right one; null where no solver knows the question. */
export function answerOf(stem: string) {
  for (const { stem: pattern, decimals, answer } of solvers) {
    const found = pattern.exec(stem);
    if (!found) continue;
    const groups = found.slice(1);
    const stated = groups.at(-1) ?? '';
    const expected = answer(...groups.slice(0, -1).map(Number));
    // Half a unit of the last decimal, and what binary fractions cost.
    const tolerance = 0.5 * 10 ** -decimals + 1e-9;
    const holds = (text: string) => Math.abs(Number.parseFloat(text) - expected) <= tolerance;
    return { stated, expected, holds };
  }
  return null;
}
