import { BLANK, clock, figure, figures, type Template, template } from './template.ts';

const linen = ['床单', '被套', '枕套', '浴巾', '面巾', '地巾', '浴袍'];
const supplies = ['牙具', '洗发液', '沐浴露', '茶包', '瓶装水', '拖鞋'];
const cleaners = ['多功能清洁剂', '玻璃清洁剂', '浴室清洁剂', '含氯消毒剂'];

/** 客房服务员: functions and work contents of the alliance's demonstration version. */
export const roomAttendant: readonly Template[] = [
  template('L5', '客房清洁', '清洁整理', (random) => {
    const [rooms, each, start] = [random.between(3, 14), random.between(5, 9) * 5, random.between(96, 120) * 5];
    const end = start + rooms * each;
    return {
      stem: `${clock(start)}开始清洁，每间退房用时${each}分钟，连续清洁${rooms}间，完成时间为${BLANK}。`,
      right: clock(end),
      wrong: [clock(end + each), clock(end - each), clock(end + 30), clock(end - 10)],
    };
  }),
  template('L5', '客房清洁', '布草与用品', (random) => {
    const [rooms, beds, sets] = [random.between(20, 320), random.between(1, 2), random.between(3, 5)];
    return {
      stem: `酒店有客房${rooms}间，每间${beds}床、每床${random.pick(linen)}1条，按${sets}套周转配备，共需${BLANK}。`,
      right: `${rooms * beds * sets}条`,
      wrong: figures([rooms * beds, rooms * sets + beds, rooms * beds * (sets + 1), rooms * (beds + sets) + 1], '条'),
    };
  }),
  template('L5', '客房清洁', '清洁整理', (random) => {
    const [ratio, total] = [random.pick([20, 30, 40, 50, 80, 100]), random.between(2, 40)];
    const agent = (total * 1_000) / (ratio + 1);
    return {
      stem: `${random.pick(cleaners)}按原液与水1:${ratio}稀释，配制${total}L稀释液约需原液${BLANK}。`,
      right: `${figure(agent, 0)}mL`,
      wrong: figures([agent * 2, (total * 1_000) / (ratio - 10), agent / 10, agent + 100], 'mL', 0),
    };
  }),
  template('L4', '安全与质量', '质量检查', (random) => {
    const [rooms, rate] = [
      random.pick([50, 100, 150, 200, 250, 300, 400]),
      random.pick([80, 84, 86, 88, 90, 92, 94, 96]),
    ];
    const scene = random.pick(['布草', '浴室', '地面', '迷你吧', '灯具', '空调滤网', '茶具', '镜面']);
    return {
      stem: `抽查客房${scene}${rooms}间，合格${(rooms * rate) / 100}间，合格率为${BLANK}。`,
      right: `${rate}%`,
      wrong: figures([100 - rate, rate - 3, rate + 2, rate / 2], '%'),
    };
  }),
  template('L3', '客房清洁', '布草与用品', (random) => {
    const [rooms, rate, each] = [random.between(40, 360), random.between(50, 96), random.between(1, 4)];
    const days = random.between(7, 31);
    const needed = (rooms * rate * each * days) / 100;
    return {
      stem: `酒店${rooms}间客房，预计出租率${rate}%，每间房每天用${random.pick(supplies)}${each}件，${days}天约需${BLANK}。`,
      right: `${figure(needed, 0)}件`,
      wrong: figures([rooms * each * days, needed / each + 1, needed * 2, needed + rooms], '件', 0),
    };
  }),
  template('L4', '客房清洁', '布草与用品', (random) => {
    const [stock, lost] = [random.between(20, 90) * 20, random.between(2, 12)];
    return {
      stem: `盘点${random.pick(linen)}，账面${stock}条，因破损报废${lost}%，应补充${BLANK}。`,
      right: `${figure((stock * lost) / 100)}条`,
      wrong: figures([stock - (stock * lost) / 100, (stock * lost) / 10, (stock * lost) / 200, stock / lost], '条', 1),
    };
  }),
  template('L4', '接待服务', '迎送宾客', (random) => {
    const [rooms, sold, price] = [random.between(5, 40) * 10, random.between(50, 95), random.between(30, 150) * 10];
    const revenue = (rooms * sold * price) / 100;
    return {
      stem: `${rooms}间客房当日出租${(rooms * sold) / 100}间，客房收入${revenue}元，平均房价为${BLANK}。`,
      right: `${price}元`,
      wrong: figures([revenue / rooms, price * 1.1, price - 50, price * 2], '元', 1),
    };
  }),
];
