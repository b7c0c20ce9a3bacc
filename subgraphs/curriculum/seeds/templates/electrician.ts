import { BLANK, figure, figures, type Template, template } from './template.ts';

const heaters = ['电热水器', '电烤箱', '电水壶', '电炉', '电暖器'];
const appliances = ['空调机', '电冰箱', '通风机', '水泵', '照明灯组', '电热毯'];
/** tan φ of usual power factors. */
const tangents = [
  [0.6, 1.333],
  [0.65, 1.169],
  [0.7, 1.02],
  [0.75, 0.882],
  [0.8, 0.75],
] as const;
const improved = [
  [0.9, 0.484],
  [0.92, 0.426],
  [0.95, 0.329],
] as const;

/** 电工: the functions are groupings of the main tasks, since those of the standard were not seen. */
export const electrician: readonly Template[] = [
  template('L5', '室内线路与照明', '欧姆定律', (random) => {
    const current = random.between(1, 40) / 10;
    const resistance = random.between(2, 80) * 5;
    const voltage = current * resistance;
    return {
      stem: `测得某电阻两端的电压为${figure(voltage)}V，通过的电流为${figure(current)}A，该电阻的阻值为${BLANK}。`,
      right: `${resistance}Ω`,
      wrong: figures([resistance * 2, resistance / 2, voltage * current, resistance * 10], 'Ω'),
    };
  }),
  template('L5', '仪表与工具', '电流测量', (random) => {
    const current = random.between(2, 50) / 10;
    const resistance = random.between(2, 60) * 2;
    return {
      stem: `将${resistance}Ω的电阻接到${figure(current * resistance)}V的直流电源上，串联的电流表读数应为${BLANK}。`,
      right: `${figure(current)}A`,
      wrong: figures([current * 2, current / 2, current * 10, current + 1], 'A'),
    };
  }),
  template('L5', '室内线路与照明', '功率计算', (random) => {
    const current = random.between(4, 60) / 2;
    const power = 220 * current;
    return {
      stem: `额定电压为220V的${random.pick(heaters)}（纯电阻负载）工作电流为${figure(current)}A，其功率为${BLANK}。`,
      right: `${figure(power)}W`,
      wrong: figures([power / 2, power * 1.732, 220 / current, power / 10], 'W', 1),
    };
  }),
  template('L5', '室内线路与照明', '电能计算', (random) => {
    const power = random.between(2, 40) * 50;
    const hours = random.between(2, 12);
    const days = random.between(5, 31);
    const energy = (power * hours * days) / 1_000;
    return {
      stem: `${random.pick(appliances)}的功率为${power}W，每天运行${hours}h，${days}天共耗电${BLANK}。`,
      right: `${figure(energy)}kWh`,
      wrong: figures([energy * 10, energy / 10, (power * hours) / 1_000, (power * days) / 1_000], 'kWh'),
    };
  }),
  template('L5', '供配电线路', '电阻串联', (random) => {
    const [a, b, c] = [random.between(2, 60), random.between(2, 60), random.between(2, 60)];
    const sum = a + b + c;
    return {
      stem: `阻值为${a}Ω、${b}Ω和${c}Ω的三个电阻串联，总电阻为${BLANK}。`,
      right: `${sum}Ω`,
      wrong: figures([1 / (1 / a + 1 / b + 1 / c), sum / 3, a + b, Math.max(a, b, c)], 'Ω'),
    };
  }),
  template('L4', '供配电线路', '电阻并联', (random) => {
    const [a, b, scale] = [random.between(1, 5), random.between(1, 5), random.between(1, 12)];
    const [first, second] = [scale * a * (a + b), scale * b * (a + b)];
    return {
      stem: `${first}Ω与${second}Ω的两个电阻并联，等效电阻为${BLANK}。`,
      right: `${scale * a * b}Ω`,
      wrong: figures([first + second, (first + second) / 2, (first + second) / 4, Math.abs(first - second) + 1], 'Ω'),
    };
  }),
  template('L4', '供配电线路', '串联分压', (random) => {
    const current = random.between(1, 20) / 10;
    const [first, second] = [random.between(2, 30) * 5, random.between(2, 30) * 5];
    const total = current * (first + second);
    return {
      stem: `${first}Ω与${second}Ω的电阻串联后接在${figure(total)}V电源上，${first}Ω电阻两端的电压为${BLANK}。`,
      right: `${figure(current * first)}V`,
      wrong: figures([current * second, total / 2, total, (total * first) / second], 'V'),
    };
  }),
  template('L4', '电气设备安装调试', '三相功率', (random) => {
    const current = random.between(5, 120);
    const factor = random.pick([0.75, 0.8, 0.85, 0.9]);
    const power = (1.732 * 380 * current * factor) / 1_000;
    return {
      stem: `线电压380V的三相对称负载，线电流为${current}A，功率因数为${factor}，其有功功率约为${BLANK}。`,
      right: `${figure(power, 1)}kW`,
      wrong: figures([power / 1.732, power * 1.732, power / factor, power * 3], 'kW', 1),
    };
  }),
  template('L4', '电气设备安装调试', '三相异步电动机', (random) => {
    const pairs = random.between(1, 6);
    const slip = random.between(4, 16) / 2;
    const synchronous = 3_000 / pairs;
    return {
      stem: `${2 * pairs}极三相异步电动机接在50Hz电源上，额定转速为${figure(synchronous * (1 - slip / 100), 1)}r/min，额定转差率约为${BLANK}。`,
      right: `${figure(slip)}%`,
      wrong: figures([slip * 2, slip / 2, 100 - slip, slip + 5], '%'),
    };
  }),
  template('L4', '电气设备安装调试', '变压器', (random) => {
    const ratio = random.pick([2, 4, 5, 10, 20]);
    const turns = random.between(3, 30) * 10;
    const primary = random.pick([220, 380, 400, 660, 1_000]);
    const secondary = primary / ratio;
    return {
      stem: `单相变压器一次侧电压为${primary}V、匝数为${turns * ratio}匝，二次侧匝数为${turns}匝，二次侧空载电压为${BLANK}。`,
      right: `${figure(secondary)}V`,
      wrong: figures([primary * ratio, secondary * 2, secondary / 2, primary], 'V'),
    };
  }),
  template('L3', '供配电线路', '无功补偿', (random) => {
    const power = random.between(4, 60) * 5;
    const [before, tangent] = random.pick(tangents);
    const [after, lower] = random.pick(improved);
    const needed = power * (tangent - lower);
    return {
      stem: `某负载有功功率为${power}kW，要把功率因数由${before}提高到${after}，需补偿的无功功率约为${BLANK}。`,
      right: `${figure(needed, 1)}kvar`,
      wrong: figures([power * tangent, power * lower, power * (after - before), needed * 2], 'kvar', 1),
    };
  }),
  template('L3', '供配电线路', '电压损失', (random) => {
    const section = random.pick([1.5, 2.5, 4, 6, 10, 16]);
    const length = random.between(2, 30) * 5;
    const current = random.between(4, 32);
    const drop = (2 * 0.0175 * length * current) / section;
    return {
      stem: `用截面${section}mm²的铜导线向${length}m外的单相负载供电，电流为${current}A，电阻率取0.0175Ω·mm²/m，线路电压损失约为${BLANK}。`,
      right: `${figure(drop, 1)}V`,
      wrong: figures([drop / 2, drop * 2, drop * 1.732, drop / 10], 'V', 1),
    };
  }),
  template('L3', '电气设备安装调试', '可编程控制器', (random) => {
    const setting = random.between(5, 900);
    const step = random.pick([10, 100]);
    const seconds = (setting * step) / 1_000;
    return {
      stem: `可编程控制器中分辨率为${step}ms的定时器设定值为K${setting}，其定时时间为${BLANK}。`,
      right: `${figure(seconds)}s`,
      wrong: figures([setting, seconds * 10, seconds / 10, seconds * 100], 's', 3),
    };
  }),
  template('L5', '仪表与工具', '万用表', (random) => {
    const range = random.pick([10, 100, 1_000]);
    const reading = random.between(4, 90) / 2;
    const resistance = range * reading;
    return {
      stem: `指针式万用表置于R×${range}挡，指针读数为${figure(reading)}，被测电阻为${BLANK}。`,
      right: `${figure(resistance)}Ω`,
      wrong: figures([reading, resistance * 10, resistance / 10, reading / range], 'Ω', 4),
    };
  }),
  template('L5', '仪表与工具', '钳形电流表', (random) => {
    const turns = random.between(2, 6);
    const current = random.between(2, 60) / 5;
    return {
      stem: `将被测导线在钳形电流表的钳口中绕${turns}匝，读数为${figure(current * turns)}A，导线中的实际电流为${BLANK}。`,
      right: `${figure(current)}A`,
      wrong: figures([current * turns, current * turns * turns, current * (turns + 1), current / turns], 'A'),
    };
  }),
  template('L4', '仪表与工具', '电流互感器', (random) => {
    const rated = random.pick([50, 75, 100, 150, 200, 300, 400, 600]);
    const reading = random.between(5, 48) / 10;
    const current = (rated * reading) / 5;
    return {
      stem: `变比为${rated}/5的电流互感器，二次侧电流表指示${figure(reading)}A，一次侧电流为${BLANK}。`,
      right: `${figure(current)}A`,
      wrong: figures([rated * reading, current / 5, current * 2, rated / reading], 'A'),
    };
  }),
  template('L4', '仪表与工具', '电能计量', (random) => {
    const rated = random.pick([50, 75, 100, 150, 200, 300]);
    const reading = random.between(20, 400);
    const energy = (reading * rated) / 5;
    return {
      stem: `经${rated}/5电流互感器接入的电能表，本月读数差为${reading}kWh，实际用电量为${BLANK}。`,
      right: `${figure(energy)}kWh`,
      wrong: figures([reading, reading * rated, reading * 5, energy / 2], 'kWh'),
    };
  }),
  template('L4', '供配电线路', '串联电路', (random) => {
    const [first, second] = [random.between(2, 20) * 5, random.between(2, 20) * 5 + 1];
    const current = random.between(1, 20) / 10;
    const voltage = current * (first + second);
    return {
      stem: `${first}Ω与${second}Ω的电阻串联后接在${figure(voltage)}V直流电源上，下列计算正确的有${BLANK}。`,
      right: [`总电阻为${first + second}Ω`, `电路电流为${figure(current)}A`, `总功率为${figure(voltage * current)}W`],
      wrong: [`两个电阻上的电压均为${figure(voltage / 2)}V`],
    };
  }),
];
