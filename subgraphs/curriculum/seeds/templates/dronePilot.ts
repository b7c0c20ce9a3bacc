import { BLANK, figure, figures, type Template, template } from './template.ts';

const tasks = ['农田测绘', '光伏巡检', '海岸巡查', '桥梁检查', '电力巡线', '工地航拍', '林区监测'];

/** 无人机驾驶员: the functions are groupings of the main tasks, since those of the standard were not seen. */
export const dronePilot: readonly Template[] = [
  template('L5', '飞行前准备', '电池管理', (random) => {
    const [capacity, current] = [random.between(20, 240) * 100, random.between(8, 60)];
    const minutes = ((capacity / 1_000) * 0.8 * 60) / current;
    return {
      stem: `${random.pick(tasks)}使用容量${capacity}mAh的电池，平均电流${current}A，按可用电量80%估算，续航约${BLANK}。`,
      right: `${figure(minutes, 1)}分钟`,
      wrong: figures([minutes / 0.8, minutes * 0.8, minutes * 2, minutes + 6], '分钟', 1),
    };
  }),
  template('L5', '飞行前准备', '航线规划', (random) => {
    const [speed, minutes] = [random.between(3, 18), random.between(4, 35)];
    return {
      stem: `${random.pick(tasks)}以${speed}m/s的地速直线飞行${minutes}分钟，航程为${BLANK}。`,
      right: `${figure((speed * minutes * 60) / 1_000)}km`,
      wrong: figures(
        [(speed * minutes) / 10, speed * minutes * 0.6, (speed * minutes * 36) / 1_000, speed * 3.6],
        'km',
      ),
    };
  }),
  template('L4', '任务实施', '航测作业', (random) => {
    const [image, overlap] = [random.between(8, 60) * 10, random.between(55, 85)];
    return {
      stem: `${random.pick(tasks)}单张影像旁向覆盖宽度${image}m，旁向重叠率${overlap}%，相邻航线间距应为${BLANK}。`,
      right: `${figure((image * (100 - overlap)) / 100)}m`,
      wrong: figures([(image * overlap) / 100, image, (image * (100 - overlap)) / 200, image - overlap], 'm'),
    };
  }),
  template('L4', '任务实施', '航测作业', (random) => {
    const [speed, interval, overlap] = [random.between(4, 20), random.pick([1, 2, 3, 4, 5]), random.between(60, 85)];
    const cover = (speed * interval) / (1 - overlap / 100);
    return {
      stem: `${random.pick(tasks)}航速${speed}m/s，每${interval}s拍摄一张，要达到航向重叠率${overlap}%，单张影像航向覆盖长度至少约为${BLANK}。`,
      right: `${figure(cover, 1)}m`,
      wrong: figures([speed * interval, cover / 2, (speed * interval * overlap) / 100, cover * 1.5], 'm', 1),
    };
  }),
  template('L3', '任务实施', '航测作业', (random) => {
    const [pixel, focal, height] = [
      random.pick([2.4, 3.3, 4.4, 3.76]),
      random.pick([24, 35, 50]),
      random.between(5, 50) * 10,
    ];
    const resolution = (pixel * height) / focal / 10;
    return {
      stem: `${random.pick(tasks)}相机像元${pixel}μm、焦距${focal}mm，相对航高${height}m，地面分辨率约为${BLANK}。`,
      right: `${figure(resolution)}cm`,
      wrong: figures([resolution * 10, resolution / 2, (focal * height) / pixel / 1_000, resolution + 1.5], 'cm'),
    };
  }),
  template('L4', '飞行前准备', '载荷配置', (random) => {
    const [empty, battery, most] = [
      random.between(20, 60) / 10,
      random.between(6, 24) / 10,
      random.between(90, 150) / 10,
    ];
    const load = most - empty - battery;
    return {
      stem: `${random.pick(tasks)}用机空机重${figure(empty)}kg、电池${figure(battery)}kg，最大起飞重量${figure(most)}kg，最多还可挂载${BLANK}。`,
      right: `${figure(load)}kg`,
      wrong: figures([most - empty, most - battery, load + battery / 2, load / 2], 'kg'),
    };
  }),
];
