import { appended, counted, datesOf, joined, monthNames, OWN_NAMES, sourceNames, spacedNumbers } from './forms.js';
import type { Phase, Wording } from './wording.js';

// Nobody is addressed by a verb that has a gender: no imperatives, no «تريد»; «يرجى» and «يمكن» instead.
// Months by both their names, Levantine first, as the UN writes them.
const month = monthNames([
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]);
const number = spacedNumbers('ar');
const lists = new Intl.ListFormat('ar', { type: 'conjunction' });
const counts = { one: 'يوم واحد', few: '# أيام', many: '# يومًا', other: '# يوم' };
const days = counted('ar', number, { ...counts, two: 'يومان' });
/** After a preposition the dual takes another ending. */
const daysGoverned = counted('ar', number, { ...counts, two: 'يومين' });
const also = appended('، ');

const what = (phase: Phase) =>
  ({
    launch: 'الإطلاق',
    submission: 'التقديم',
    confirmation: 'التأكيد',
    voting: 'التصويت',
    results: 'إعلان النتائج',
  })[phase ?? 'submission'];
const forWhat = (phase: Phase) =>
  ({
    launch: 'للإطلاق',
    submission: 'للتقديم',
    confirmation: 'للتأكيد',
    voting: 'للتصويت',
    results: 'لإعلان النتائج',
  })[phase ?? 'submission'];

const sourceName = sourceNames({
  kinds: {
    letter: (day) => `رسالة الاتحاد الدولي للاتصالات المؤرخة ${day}`,
    'web-page': (day) => `صفحة إلكترونية جرى الاطلاع عليها في ${day}`,
    announcement: (day) => `إعلان مؤرخ ${day}`,
    decision: (day) => `قرار مؤرخ ${day}`,
    answer: (day) => `رد أمانة القمة العالمية لمجتمع المعلومات المؤرخ ${day}`,
  },
  reference: (text) => `المرجع: ${text}`,
  separator: '، ',
  bracketed: (text) => ` (${text})`,
});

export const ar: Wording = {
  ...datesOf({
    monthDay: (number, day) => joined(' ', [day?.toString(), month(number)]),
    withYear: (monthDay, year) => `${monthDay} ${year}`,
    withinMonth: (firstDay, end) => `من ${firstDay} إلى ${end}`,
    across: (start, end) => `من ${start} إلى ${end}`,
  }),
  number,
  list: (items) => lists.format(items),
  title: (name, year) => (year === undefined ? name : `${name} لعام ${year}`),
  labelled: (label, sentence) => `${label}: ${sentence}`,

  eventAhead: (when, place, daysUntil) => `${when}${also(place)} (بعد ${daysGoverned(daysUntil)}).`,
  eventOn: (when, place) => `${when}${also(place)}؛ ووفقًا لهذا الموعد فالحدث جارٍ الآن.`,
  eventPast: (when, place) => `كان الموعد المعلن ${when}${also(place)}. وقد انقضى هذا الموعد.`,
  eventPlace: (place, when) => `${place}، ${when}.`,

  deadlineBy: (day, phase, hour) => `الموعد النهائي ${forWhat(phase)} هو ${day}${also(hour)}.`,
  deadlineBefore: (day, phase, hour) => `${what(phase)} قبل ${day}${also(hour)}.`,
  stillOpen: (left) =>
    left === 0 ? 'لم ينقضِ الموعد بعد: اليوم هو آخر يوم.' : `لم ينقضِ الموعد بعد: المتبقي ${days(left)}.`,
  lastDays: (today) => `تاريخ اليوم في جنيف هو ${today}. ولا تحدد الرسالة أي ساعة، لذا يُستحسن عدم الانتظار.`,
  onTheDay: (today) =>
    `تاريخ اليوم في جنيف هو ${today}، وهو اليوم نفسه المذكور في الرسالة التي لا توضح ما إذا كان لا يزال محسوبًا. ويمكن للأمانة توضيح ذلك.`,
  passed: (ago) => `انقضى هذا الموعد (منذ ${daysGoverned(ago)}).`,
  passedLongAgo: 'انقضى هذا الموعد.',
  noHour: 'لا تحدد الرسالة ساعة ولا منطقة زمنية.',

  figure: (relation, value, unit, day) => {
    const amount = { exactly: value, 'more-than': `أكثر من ${value}`, nearly: `ما يقرب من ${value}` }[relation];
    return `${amount} ${unit} (كما ورد في ${day}).`;
  },
  contact: ({ person, email, phone, fax }) =>
    joined('، ', [person, email, phone && `الهاتف: ${phone}`, fax && `الفاكس: ${fax}`]),
  noLaterEdition: 'لا تذكر الرسائل أي دورة لاحقة.',
  wrongDate: 'لا، تذكر الرسالة تاريخًا آخر.',
  wrongPlace: 'لا، تذكر الرسالة مكانًا آخر.',
  source: (sources) => `المصدر: ${lists.format(sources.map(sourceName))}`,

  missing: {
    neighbour: (labels) => `لا تتناول رسائل الأمانة ما يلي: ${labels}.`,
    unknownEdition: (title) => `${title}: لا ذكر لذلك في رسائل الأمانة.`,
    nearestEdition: (title) => `أقرب دورة تذكرها الرسائل (${title}):`,
    notStated: (title, label) => `${title}، ${label}: لا تحدد رسائل الأمانة ذلك.`,
    onHold: (title, label) => `${title}: هذه المعلومة قيد المراجعة لدى الأمانة (${label})، ولذلك لا يمكنني ذكرها الآن.`,
    paused: 'أوقفت الأمانة هذا المساعد مؤقتاً، ولذلك لا أجيب عن الأسئلة في الوقت الحالي.',
    notUnderstood: 'لم أجد جوابًا عن هذا السؤال في رسائل الأمانة.',
    unservedLanguage:
      'أجيب بالعربية والإسبانية والإنكليزية والروسية والصينية والفرنسية. يرجى الكتابة بإحدى هذه اللغات.',
    nearby: 'ما تذكره الرسائل:',
  },
  otherLanguages: `يمكن أيضًا طرح السؤال بإحدى هذه اللغات: ${OWN_NAMES.join('، ')}.`,

  notHelpful: 'نأسف لأن هذه الإجابة لم تكن مفيدة.',
  offerStaff: 'هل أحيل السؤال إلى موظفي الأمانة؟ في حال الإجابة بنعم، سيظهر ردهم هنا في هذه المحادثة.',
  offerMail: 'ويمكن كتابة عنوان البريد الإلكتروني هنا لتلقي الرد بالبريد أيضًا.',
  passOn: 'نعم، يرجى إحالة السؤال',
  writeTo: (address) => `يمكن الكتابة إلى الأمانة: ${address}`,
  caseOpened: (number) => `أُحيل السؤال إلى موظفي الأمانة، وسيطّلع عليه أحدهم. رقم الملف هو ${number}.`,
  addedToCase: (number) => `أُضيف هذا إلى الملف رقم ${number} ليطّلع عليه موظفو الأمانة.`,
  answerHere: 'سيظهر الرد هنا في هذه المحادثة.',
  answerByMailToo: 'ولتلقيه بالبريد الإلكتروني أيضًا، يمكن كتابة العنوان هنا.',
  answerAlsoTo: (address) => `سيظهر الرد هنا في هذه المحادثة، وفي حال مغادرتها قبل ذلك يُرسَل أيضًا إلى ${address}.`,
  addressKept: (number, address) =>
    `شكرًا. سيظهر الرد بشأن الملف رقم ${number} هنا في هذه المحادثة، وفي حال مغادرتها قبل ذلك يُرسَل أيضًا إلى ${address}.`,
  notAnAddress: 'لا يبدو هذا عنوان بريد إلكتروني. مثال على ذلك: name@example.org.',
  offerDeclined: 'حسنًا. يمكن في أي وقت طرح أسئلة عن المواعيد والمواعيد النهائية وسبل المساهمة.',

  whichActivity: 'ما النشاط المقصود؟',
  whichAttribute: (title) => `${title}: ما المعلومات المطلوبة؟`,
  openDeadlines: 'المواعيد النهائية المذكورة في الرسائل والتي لم تنقضِ بعد:',
  answerByNumber: 'يمكن الإجابة بالرقم.',

  social: {
    greeting:
      'مرحبًا! أجيب عن الأسئلة المتعلقة بالقمة العالمية لمجتمع المعلومات (WSIS): المواعيد، والمواعيد النهائية، وسبل المساهمة، وجهات الاتصال.',
    thanks: 'على الرحب والسعة. هل من سؤال آخر عن القمة العالمية لمجتمع المعلومات؟',
    goodbye: 'مع السلامة، وشكرًا على الاهتمام بالقمة العالمية لمجتمع المعلومات.',
    robot:
      'أنا مساعد آلي. أجيب استنادًا إلى رسائل أمانة القمة العالمية لمجتمع المعلومات وأذكر الرسالة في كل مرة؛ وفي ما عدا ذلك يمكن لموظفي الأمانة تقديم المساعدة.',
    help: 'يمكنني تقديم معلومات عن منتدى القمة العالمية لمجتمع المعلومات، وعملية التشاور المفتوحة، وتقييم أنشطة القمة، وجوائز القمة، والصندوق الاستئماني للقمة: التواريخ، والمواعيد النهائية، وكيفية المشاركة، وجهات الاتصال.',
    'small-talk': 'شكرًا على السؤال، كل شيء على ما يرام. ما المعلومات المطلوبة عن القمة العالمية لمجتمع المعلومات؟',
    insult: 'يؤسفني هذا الإزعاج. يمكن طرح سؤال عن القمة العالمية لمجتمع المعلومات أو طلب التواصل مع أحد موظفي الأمانة.',
    'off-subject':
      'هذا خارج نطاق معلوماتي. يمكنني المساعدة بشأن منتدى القمة العالمية لمجتمع المعلومات، وعملية التشاور المفتوحة، وتقييم أنشطة القمة، وجوائز القمة، والصندوق الاستئماني للقمة.',
    manipulation:
      'لا أجيب إلا عن الأسئلة المتعلقة بالقمة العالمية لمجتمع المعلومات، استنادًا إلى رسائل أمانتها. ما المعلومات المطلوبة؟',
    yes: 'حسنًا. ما المعلومات المطلوبة عن القمة العالمية لمجتمع المعلومات؟',
    no: 'لا بأس. هل من سؤال آخر عن القمة العالمية لمجتمع المعلومات؟',
  },
  tooLong: 'هذه الرسالة أطول مما يمكنني معالجته. يرجى إرسال السؤال في بضع جمل.',
  empty: 'وصلت رسالة فارغة. ما المعلومات المطلوبة عن القمة العالمية لمجتمع المعلومات؟',
  filesKept: 'لا يمكنني فتح الملفات. تُحفظ المرفقات مدة 24 ساعة، ويطّلع عليها موظفو الأمانة إذا أُحيل السؤال إليهم.',
  filesNotRead: (address) => `لا يمكنني فتح الملفات، ولا يطّلع عليها أحد هنا. يرجى إرسالها إلى الأمانة: ${address}`,
  welcome:
    'مرحبًا! يمكن هنا طرح الأسئلة عن القمة العالمية لمجتمع المعلومات (WSIS): المواعيد، والمواعيد النهائية، وسبل المساهمة. أجيب استنادًا إلى رسائل أمانتها مع ذكر المصدر.',
  welcomeQuestions: [
    'متى يُعقد منتدى القمة العالمية لمجتمع المعلومات؟',
    'ما الموعد النهائي لجوائز القمة العالمية لمجتمع المعلومات؟',
    'كيف يمكن المشاركة في عملية التشاور المفتوحة؟',
    'بمن يمكنني الاتصال؟',
  ],
};
