import { BLANK, figure, figures, type Template, template } from './template.ts';

const kinds = ['商品评论', '客服对话', '道路图像', '语音片段', '发票图像', '地址文本', '人脸图像', '病虫害图像'];
const percent = (part: number, whole: number) => (part / whole) * 100;

/** 人工智能训练师: functions and work contents of the national standard of 2021. */
export const aiTrainer: readonly Template[] = [
  template('L4', '数据标注', '标注数据审核', (random) => {
    const sample = random.pick([100, 200, 250, 400, 500, 800, 1_000]);
    const errors = random.between(1, Math.floor(sample * 0.12));
    const accuracy = percent(sample - errors, sample);
    return {
      stem: `抽检${random.pick(kinds)}标注${sample}条，发现错误${errors}条，抽检准确率为${BLANK}。`,
      right: `${figure(accuracy)}%`,
      wrong: figures([100 - accuracy, accuracy - 2, percent(sample - 2 * errors, sample), accuracy + 0.4], '%'),
    };
  }),
  template('L5', '数据标注', '标注后数据分类与统计', (random) => {
    const total = random.between(4, 60) * 100;
    const rate = random.between(70, 98);
    return {
      stem: `一批${random.pick(kinds)}共${total}条，标注后有效数据${(total * rate) / 100}条，有效率为${BLANK}。`,
      right: `${rate}%`,
      wrong: figures([100 - rate, rate + 1, rate - 4, rate - 10], '%'),
    };
  }),
  template('L3', '智能训练', '算法测试', (random) => {
    const precision = random.between(60, 98);
    const predicted = random.pick([100, 200, 300, 400]);
    const hits = (predicted * precision) / 100;
    const missed = random.between(5, 60);
    return {
      stem: `模型把${predicted}个样本判为正例，其中${figure(hits)}个确为正例，另有${missed}个正例被漏判，其精确率为${BLANK}。`,
      right: `${precision}%`,
      wrong: figures(
        [percent(hits, hits + missed), 100 - precision, percent(hits, predicted + missed), precision - 5],
        '%',
        1,
      ),
    };
  }),
  template('L3', '智能训练', '算法测试', (random) => {
    const recall = random.between(60, 98);
    const positives = random.pick([100, 200, 300, 400]);
    const hits = (positives * recall) / 100;
    const wrong = random.between(5, 60);
    return {
      stem: `测试集中有${positives}个正例，模型找出其中${figure(hits)}个，并把${wrong}个负例误判为正例，其召回率为${BLANK}。`,
      right: `${recall}%`,
      wrong: figures(
        [percent(hits, hits + wrong), 100 - recall, percent(hits, positives + wrong), recall + 1.5],
        '%',
        1,
      ),
    };
  }),
  template('L3', '智能训练', '算法测试', (random) => {
    const [precision, recall] = [random.between(50, 98), random.between(50, 98)];
    const score = (2 * precision * recall) / (precision + recall);
    return {
      stem: `某模型的精确率为${precision}%、召回率为${recall}%，其F1值约为${BLANK}。`,
      right: `${figure(score, 1)}%`,
      wrong: figures(
        [(precision * recall) / 100, score + 4, score - 5, (precision * recall) / (precision + recall)],
        '%',
        1,
      ),
    };
  }),
  template('L3', '智能训练', '算法测试', (random) => {
    const [truePositive, falsePositive] = [random.between(30, 120), random.between(2, 40)];
    const [falseNegative, trueNegative] = [random.between(2, 40), random.between(30, 120)];
    const all = truePositive + falsePositive + falseNegative + trueNegative;
    const accuracy = percent(truePositive + trueNegative, all);
    return {
      stem: `混淆矩阵为真正例${truePositive}、假正例${falsePositive}、假反例${falseNegative}、真反例${trueNegative}，准确率约为${BLANK}。`,
      right: `${figure(accuracy, 1)}%`,
      wrong: figures(
        [100 - accuracy, percent(truePositive, all), accuracy + 3, percent(truePositive, truePositive + trueNegative)],
        '%',
        1,
      ),
    };
  }),
  template('L3', '智能训练', '算法测试', (random) => {
    const [hits, falsePositive, falseNegative] = [
      random.between(4, 18) * 10,
      random.between(1, 4) * 10,
      random.between(5, 9) * 10,
    ];
    return {
      stem: `某模型的真正例为${hits}、假正例为${falsePositive}、假反例为${falseNegative}，下列计算正确的有${BLANK}。`,
      right: [
        `精确率约为${figure(percent(hits, hits + falsePositive), 1)}%`,
        `召回率约为${figure(percent(hits, hits + falseNegative), 1)}%`,
      ],
      wrong: [
        `精确率约为${figure(percent(hits, hits + falseNegative), 1)}%`,
        `召回率约为${figure(percent(hits, hits + falsePositive), 1)}%`,
      ],
    };
  }),
  template('L4', '数据采集和处理', '业务数据质量检测', (random) => {
    const total = random.pick([100, 200, 300, 400, 500]);
    const rate = random.between(70, 98);
    return {
      stem: `两名标注员独立标注同一批${total}条${random.pick(kinds)}，结论相同的有${(total * rate) / 100}条，一致率为${BLANK}。`,
      right: `${rate}%`,
      wrong: figures([100 - rate, rate / 2, rate - 3, rate + 2], '%'),
    };
  }),
  template('L3', '智能训练', '数据处理规范制定', (random) => {
    const expected = random.pick([0.4, 0.5, 0.6]);
    const kappa = random.between(40, 95) / 100;
    const observed = expected + kappa * (1 - expected);
    return {
      stem: `两名标注员的观察一致率为${figure(observed, 3)}，期望一致率为${expected}，Cohen's kappa为${BLANK}。`,
      right: figure(kappa),
      wrong: [observed - expected, observed, observed * expected, kappa / 2].map((value) => figure(value)),
    };
  }),
  template('L3', '智能训练', '算法测试', (random) => {
    const shared = random.between(20, 80) * 10;
    const [predicted, real] = [shared + random.between(2, 40) * 10, shared + random.between(2, 40) * 10];
    const ratio = shared / (predicted + real - shared);
    return {
      stem: `目标检测的预测框面积为${predicted}、真实框面积为${real}、重叠面积为${shared}（像素），交并比（IoU）约为${BLANK}。`,
      right: figure(ratio),
      wrong: [shared / (predicted + real), shared / predicted, shared / real, ratio / 2].map((value) => figure(value)),
    };
  }),
  template('L3', '智能训练', '算法测试', (random) => {
    const [train, validation, test] = random.pick([
      [7, 2, 1],
      [8, 1, 1],
      [6, 2, 2],
    ] as const);
    const total = random.between(5, 90) * 200;
    const share = (total * test) / 10;
    return {
      stem: `${total}条样本按${train}:${validation}:${test}划分为训练集、验证集和测试集，测试集有${BLANK}。`,
      right: `${share}条`,
      wrong: figures([(total * train) / 10, (total * (validation + 2)) / 10, share / 2, share + 200], '条'),
    };
  }),
  template('L5', '数据标注', '原始数据清洗与标注', (random) => {
    const [rate, people, hours] = [random.between(6, 24) * 5, random.between(2, 9), random.between(2, 24)];
    return {
      stem: `${people}名标注员每人每小时标注${rate}条，完成${rate * people * hours}条${random.pick(kinds)}需要${BLANK}。`,
      right: `${hours}小时`,
      wrong: figures([hours * people, hours + people, hours * 2, hours + 1], '小时'),
    };
  }),
  template('L5', '数据采集和处理', '业务数据处理', (random) => {
    const total = random.between(10, 200) * 100;
    const [duplicates, garbled] = [random.between(2, 15), random.between(1, 6)];
    const left = total - (total * (duplicates + garbled)) / 100;
    return {
      stem: `原始数据${total}条，其中重复${duplicates}%、乱码${garbled}%（互不重叠），全部去除后剩余${BLANK}。`,
      right: `${left}条`,
      wrong: figures(
        [total - left, total - (total * duplicates) / 100, total - (total * garbled) / 100, left - 100],
        '条',
      ),
    };
  }),
  template('L4', '数据标注', '标注数据审核', (random) => {
    const total = random.between(10, 150) * 100;
    const share = random.pick([2, 3, 5, 8, 10, 15]);
    const sample = (total * share) / 100;
    return {
      stem: `规范要求按${share}%的比例抽检，一批${total}条${random.pick(kinds)}标注应抽检${BLANK}。`,
      right: `${sample}条`,
      wrong: figures([sample * 10, sample / 2, total - sample, sample + 50], '条'),
    };
  }),
  template('L5', '数据采集和处理', '业务数据采集', (random) => {
    const [rate, step] = random.pick([
      [25, 5],
      [25, 25],
      [30, 10],
      [30, 6],
      [24, 12],
      [24, 8],
    ] as const);
    const seconds = random.between(2, 40) * 10;
    const frames = (seconds * rate) / step;
    return {
      stem: `从帧率为${rate}帧/秒、时长${seconds}秒的视频中每${step}帧抽取1帧，约可采集图像${BLANK}。`,
      right: `${frames}张`,
      wrong: figures([seconds * rate, frames * 2, seconds * step, seconds + rate], '张', 0),
    };
  }),
  template('L4', '智能系统运维', '智能系统维护', (random) => {
    const asked = random.between(4, 60) * 100;
    const rate = random.between(55, 96);
    return {
      stem: `客服机器人当日接到提问${asked}次，知识库命中${(asked * rate) / 100}次，命中率为${BLANK}。`,
      right: `${rate}%`,
      wrong: figures([100 - rate, rate - 5, rate + 3, rate / 2], '%'),
    };
  }),
  template('L3', '智能系统设计', '智能系统监控和优化', (random) => {
    const [promoters, detractors] = [random.between(40, 75), random.between(5, 25)];
    return {
      stem: `问卷显示推荐者占${promoters}%、贬损者占${detractors}%，净推荐值（NPS）为${BLANK}。`,
      right: String(promoters - detractors),
      wrong: [promoters + detractors, 100 - promoters, promoters, 100 - detractors].map(String),
    };
  }),
  template('L2', '智能训练', '智能训练流程优化', (random) => {
    const before = random.pick([40, 48, 50, 56, 60, 64]);
    const relative = random.pick([5, 10, 15, 20, 25]);
    const after = before * (1 + relative / 100);
    return {
      stem: `参数调优后，机器人的一次解决率由${before}%升至${figure(after)}%，相对提升${BLANK}。`,
      right: `${relative}%`,
      wrong: figures([after - before, relative / 2, relative + 10, after], '%'),
    };
  }),
  template('L1', '业务分析', '业务设计', (random) => {
    const [manual, automatic] = [random.between(5, 12), random.between(1, 4)];
    const orders = random.between(5, 60) * 1_000;
    const share = random.pick([30, 40, 50, 60, 70]);
    const saved = (orders * share * (manual - automatic)) / 100;
    return {
      stem: `人工处理每单成本${manual}元，智能系统每单${automatic}元，每月${orders}单中${share}%改由系统承接，每月可节省${BLANK}。`,
      right: `${saved}元`,
      wrong: figures([(orders * share * manual) / 100, orders * (manual - automatic), saved / 2, saved + orders], '元'),
    };
  }),
];
