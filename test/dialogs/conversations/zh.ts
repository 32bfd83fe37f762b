import type { Wording } from '../../../dialogs/wording/wording.js';
import { once, type Row } from './row.js';
import type { Says } from './scripts.js';

export const says: Says = {
  prizesDeadline: '2026年信息社会世界峰会奖的项目最晚什么时候提交？',
  consultationDeadline: '2026年公开磋商的意见截止到哪一天？',
  consultationDeadlineNoYear: '公开磋商什么时候截止？',
  forumWhen: '信息社会世界峰会论坛什么时候开？',
  forum2024When: '2024年的WSIS论坛是哪几天？',
  stocktakingDeadline: '2026年峰会清点工作有截止日期吗？',
  prizes2023: '2023年峰会奖的截止日期是哪天？',
  forum2027: '2027年WSIS论坛什么时候举行？',
  visa: '我要去参加论坛，能给我开签证邀请函吗？',
  forumAndVisa: '2026年WSIS论坛什么时候举行？签证邀请函由谁开具？',
  andPrizes: '那峰会奖呢？',
  andIn2024: '2024年呢？',
  deadlineAlone: '截止日期是什么时候？',
  deadlineAgain: '我是说，最晚什么时候交？',
  greeting: '你好！',
  thanks: '非常感谢',
  robot: '你是真人还是机器人？',
  insult: '你是个没用的笨蛋',
  human: '我想找人工客服',
  yes: '好的',
  no: '不用了',
  late: '2026年峰会奖过了截止日期还能补交吗？',
  payment: '给WSIS信托基金的捐款汇到哪个银行账户？',
  paris: '2026年WSIS论坛是在巴黎举行吧？',
  hour: '2026年峰会奖报名几点截止？',
  contact: '关于峰会奖的问题可以写信给谁？',
  talkOfTrustFund: '怎样向WSIS信托基金捐助？',
};

export const rows: readonly Row[] = [
  once('繁體字', '2026-01-20T10:00:00+08:00', '2026年資訊社會世界峰會獎幾時截止？', {
    kind: 'answered',
    facts: ['prizes.2026.deadline'],
    dates: ['2026-03-15'],
  }),
  once('English words inside', '2026-02-10T10:00:00+01:00', 'WSIS Prizes 2026 的 deadline 是什么时候？', {
    kind: 'answered',
    facts: ['prizes.2026.deadline'],
    dates: ['2026-03-15'],
  }),
  once('the year before last, said from 2026', '2026-02-10T10:00:00+01:00', '前年的WSIS论坛是哪几天开的？', {
    kind: 'answered',
    dates: ['2024-05-27', '2024-05-31'],
  }),
  once('谁签的信', '2026-02-10T10:00:00+01:00', '2025年12月那封信是谁签署的？', {
    kind: 'answered',
    facts: ['letters.2025.signatory'],
  }),
  once('an insult in two clauses', '2026-02-10T10:00:00+01:00', '你这个笨蛋，一点用都没有', { kind: 'social' }),
  ...[
    { said: '好的，请转交', kind: 'escalated', opensCase: true, words: (words: Wording) => words.answerHere } as const,
    { said: '不用了，谢谢', kind: 'social', opensCase: false, words: (words: Wording) => words.offerDeclined } as const,
  ].map(
    ({ said, kind, opensCase, words }): Row => ({
      name: `the offer, and "${said}"`,
      now: '2026-02-10T10:00:00+01:00',
      canPromise: true,
      turns: [
        { text: says.visa, expected: { kind: 'escalated' } },
        { text: said, expected: { kind, opensCase, says: [words] } },
      ],
    }),
  ),
  {
    name: 'after a figure of then, the one of now',
    now: '2026-02-10T10:00:00+01:00',
    turns: [
      {
        text: '2022年9月清点数据库有多少条目？',
        expected: { kind: 'answered', facts: ['stocktaking.general.size-2022-09'] },
      },
      { text: '现在呢？', expected: { kind: 'answered', facts: ['stocktaking.general.size-2025-12'] } },
    ],
  },
];
