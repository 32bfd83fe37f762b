import type { DateFields } from '../../knowledge/civil-date.js';
import { appended, joined, OWN_NAMES, sourceNames, spacedNumbers } from './forms.js';
import type { Phase, Wording } from './wording.js';

const number = spacedNumbers('zh');
const lists = new Intl.ListFormat('zh', { type: 'conjunction' });
const days = (count: number) => `${number(count)}天`;
const also = appended('，');

const monthPart = (month?: number) => (month === undefined ? '' : `${month}月`);
const dayPart = (day?: number) => (day === undefined ? '' : `${day}日`);
const date = ({ year, month, day }: DateFields) => `${year}年${monthPart(month)}${dayPart(day)}`;

/** The second date leaves out what it shares with the first. */
function range(start: DateFields, end: DateFields): string {
  if (start.year !== end.year || start.month === undefined || end.month === undefined)
    return `${date(start)}至${date(end)}`;
  const sameMonth = start.month === end.month && start.day !== undefined && end.day !== undefined;
  return `${date(start)}至${sameMonth ? '' : monthPart(end.month)}${dayPart(end.day)}`;
}

const what = (phase: Phase) =>
  ({ launch: '启动', submission: '提交', confirmation: '确认', voting: '投票', results: '公布结果' })[
    phase ?? 'submission'
  ];

const sourceName = sourceNames({
  kinds: {
    letter: (day) => `国际电联${day}的信函`,
    'web-page': (day) => `${day}查阅的网页`,
    announcement: (day) => `${day}的公告`,
    decision: (day) => `${day}的决定`,
    answer: (day) => `信息社会世界峰会秘书处${day}的答复`,
  },
  reference: (text) => `文号：${text}`,
  separator: '，',
  bracketed: (text) => `（${text}）`,
});

export const zh: Wording = {
  date,
  range,
  number,
  list: (items) => lists.format(items),
  title: (name, year) => (year === undefined ? name : `${year}年${name}`),
  labelled: (label, sentence) => `${label}：${sentence}`,

  eventAhead: (when, place, daysUntil) => `${when}${also(place)}（${days(daysUntil)}后）。`,
  eventOn: (when, place) => `${when}${also(place)}；按此日期，活动正在进行。`,
  eventPast: (when, place) => `公布的日期为${when}${also(place)}。该日期已过。`,
  eventPlace: (place, when) => `${place}，${when}。`,

  deadlineBy: (day, phase, hour) => `${what(phase)}的截止日期为${day}${also(hour)}。`,
  deadlineBefore: (day, phase, hour) => `${day}之前${what(phase)}${also(hour)}。`,
  stillOpen: (left) => (left === 0 ? '尚未截止：今天是最后一天。' : `尚未截止：还剩${days(left)}。`),
  lastDays: (today) => `日内瓦今天是${today}。信函未注明具体时刻，请尽早办理。`,
  onTheDay: (today) => `日内瓦今天是${today}，正是信函所写的日期，而信函未说明当天是否仍计算在内。秘书处可予以说明。`,
  passed: (ago) => `该日期已过（${days(ago)}前）。`,
  passedLongAgo: '该日期已过。',
  noHour: '信函未注明具体时刻，也未注明时区。',

  figure: (relation, value, unit, day) => {
    const amount = { exactly: value, 'more-than': `超过${value}`, nearly: `近${value}` }[relation];
    return `${amount}${unit}（${day}的数据）。`;
  },
  contact: ({ person, email, phone, fax }) =>
    joined('，', [person, email, phone && `电话：${phone}`, fax && `传真：${fax}`]),
  noLaterEdition: '信函未提及之后的届次。',
  wrongDate: '不是，信函所写的是另一个日期。',
  wrongPlace: '不是，信函所写的是另一个地点。',
  source: (sources) => `来源：${lists.format(sources.map(sourceName))}`,

  missing: {
    neighbour: (labels) => `秘书处的信函未涉及以下内容：${labels}。`,
    unknownEdition: (title) => `${title}：秘书处的信函均未提及。`,
    nearestEdition: (title) => `信函中提到的最近一届（${title}）：`,
    notStated: (title, label) => `${title}，${label}：秘书处的信函未作说明。`,
    onHold: (title, label) => `${title}：秘书处正在修订这项信息（${label}），因此目前暂不提供。`,
    paused: '秘书处已暂停本助手的服务，因此目前我无法回答问题。',
    notUnderstood: '我在秘书处的信函中没有找到这个问题的答案。',
    unservedLanguage: '我用中文、阿拉伯文、英文、法文、俄文和西班牙文答复。请您使用其中一种语言提问。',
    nearby: '信函中的相关内容：',
  },
  otherLanguages: `您也可以用以下语言提问：${OWN_NAMES.join('、')}。`,

  notHelpful: '很抱歉，这个回答没有帮到您。',
  offerStaff: '需要我把您的问题转交秘书处工作人员吗？如果您回答“是”，答复会显示在本对话中。',
  offerMail: '如果您写下电子邮件地址，也可以通过邮件收到答复。',
  passOn: '是，请转交',
  writeTo: (address) => `您可以致函秘书处：${address}`,
  caseOpened: (number) => `您的问题已转交秘书处，将由工作人员查看，编号为${number}。`,
  addedToCase: (number) => `已将此内容补充到您的${number}号咨询，供秘书处工作人员查看。`,
  answerHere: '答复将显示在本对话中。',
  answerByMailToo: '如果您也希望通过电子邮件收到答复，请在此写下您的地址。',
  answerAlsoTo: (address) => `答复将显示在本对话中；如果届时您已离开，也会发送至${address}。`,
  addressKept: (number, address) =>
    `谢谢。${number}号咨询的答复将显示在本对话中；如果届时您已离开，也会发送至${address}。`,
  notAnAddress: '这不像是电子邮件地址。正确的格式例如：name@example.org。',
  offerDeclined: '好的。您可以随时向我询问日期、截止时间和参与方式。',

  whichActivity: '请问您指的是哪一项活动？',
  whichAttribute: (title) => `${title}：您想了解什么？`,
  openDeadlines: '信函中尚未到期的截止日期：',
  answerByNumber: '您可以直接回复编号。',

  social: {
    greeting: '您好！我可以回答有关信息社会世界峰会（WSIS）的问题：日期、截止时间、参与方式和联系方式。',
    thanks: '不客气。关于信息社会世界峰会，您还想了解什么？',
    goodbye: '再见，感谢您对信息社会世界峰会的关注。',
    robot:
      '我是自动应答助手。我根据信息社会世界峰会秘书处的信函作答，每次都注明出自哪封信函；其他问题可由秘书处工作人员协助解答。',
    help: '我可以介绍信息社会世界峰会论坛、公开磋商进程、WSIS清点工作、信息社会世界峰会奖和信托基金：何时举行、何时截止、如何参与、与谁联系。',
    'small-talk': '谢谢关心，一切都好。关于信息社会世界峰会，您想了解什么？',
    insult: '很抱歉给您带来不便。请告诉我您想了解信息社会世界峰会的哪些情况，也可以要求由工作人员答复。',
    'off-subject':
      '这超出了我所了解的范围。我可以介绍信息社会世界峰会论坛、公开磋商进程、WSIS清点工作、信息社会世界峰会奖和信托基金。',
    manipulation: '我只根据秘书处的信函回答有关信息社会世界峰会的问题。您想了解什么？',
    yes: '好的。关于信息社会世界峰会，您想了解什么？',
    no: '没关系。关于信息社会世界峰会，您还想了解别的吗？',
  },
  tooLong: '这条消息太长，我无法处理。请用几句话说明您的问题。',
  empty: '收到的消息是空的。关于信息社会世界峰会，您想了解什么？',
  filesKept: '我无法打开文件。您的附件会保留24小时；如果您的问题转交给秘书处工作人员，他们可以看到附件。',
  filesNotRead: (address) => `我无法打开文件，这里也没有人查阅文件。请将文件发送至秘书处：${address}`,
  welcome:
    '您好！欢迎询问有关信息社会世界峰会（WSIS）的问题：日期、截止时间、参与方式。我根据峰会秘书处的信函作答，并注明来源。',
  welcomeQuestions: [
    '信息社会世界峰会论坛什么时候举行？',
    '信息社会世界峰会奖的截止日期是哪一天？',
    '怎样参与公开磋商进程？',
    '我可以联系谁？',
  ],
};
