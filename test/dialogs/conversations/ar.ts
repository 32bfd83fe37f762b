import { once, type Row } from './row.js';
import type { Says } from './scripts.js';

export const says: Says = {
  prizesDeadline: 'حتى متى يمكننا تقديم مشروعنا لجوائز القمة العالمية لمجتمع المعلومات 2026؟',
  consultationDeadline: 'ما هو آخر موعد للمشاركة في المشاورة المفتوحة لعام 2026؟',
  consultationDeadlineNoYear: 'متى ينتهي التقديم في عملية التشاور المفتوحة؟',
  forumWhen: 'متى ينعقد منتدى القمة العالمية لمجتمع المعلومات؟',
  forum2024When: 'متى كان منتدى القمة العالمية لعام 2024؟',
  stocktakingDeadline: 'هل هناك موعد نهائي لتقييم أنشطة القمة لعام 2026؟',
  prizes2023: 'ما الموعد النهائي الذي كان محددًا لجوائز القمة لعام 2023؟',
  forum2027: 'متى يقام منتدى القمة العالمية لعام 2027؟',
  visa: 'أحتاج خطابًا من أجل التأشيرة لحضور المنتدى، هل ترسلونه؟',
  forumAndVisa: 'متى منتدى القمة العالمية لعام 2026؟ ومن يصدر خطاب التأشيرة؟',
  andPrizes: 'وبالنسبة للجوائز؟',
  andIn2024: 'وفي عام 2024؟',
  deadlineAlone: 'ما هو الموعد النهائي؟',
  deadlineAgain: 'أقصد، حتى متى يمكنني الإرسال؟',
  greeting: 'السلام عليكم',
  thanks: 'شكرًا جزيلًا لكم',
  robot: 'هل أنت روبوت أم إنسان؟',
  insult: 'أنت غبي ولا فائدة منك',
  human: 'أريد التحدث مع موظف من فضلكم',
  yes: 'نعم، من فضلك',
  no: 'لا، شكرًا',
  late: 'هل يمكن تقديم مشروع لجوائز القمة 2026 بعد انتهاء الموعد؟',
  payment: 'إلى أي حساب مصرفي نحوّل مساهمتنا في الصندوق الاستئماني للقمة؟',
  paris: 'منتدى القمة العالمية 2026 سيكون في باريس، أليس كذلك؟',
  hour: 'في أي ساعة يُغلق باب التقديم لجوائز القمة 2026؟',
  contact: 'لمن أكتب بخصوص جوائز القمة؟',
  talkOfTrustFund: 'كيف يمكن المساهمة في الصندوق الاستئماني للقمة؟',
};

export const rows: readonly Row[] = [
  once('Egyptian, with Eastern digits', '2026-01-20T10:00:00+02:00', 'امتى آخر معاد لجوائز القمة ٢٠٢٦؟', {
    kind: 'answered',
    facts: ['prizes.2026.deadline'],
    dates: ['2026-03-15'],
  }),
  once('Levantine', '2026-02-10T10:00:00+01:00', 'وين راح يكون منتدى القمة العالمية 2026؟', {
    kind: 'answered',
    dates: ['2026-07-06'],
  }),
  once('the size, with its date', '2023-12-01T10:00:00+01:00', 'كم عدد المشاريع في تقييم أنشطة القمة؟', {
    kind: 'answered',
    facts: ['stocktaking.general.size-2023-11'],
    values: ['14000'],
    never: ['19000'],
  }),
  once(
    'on the page in Arabic a question in English',
    '2026-02-10T10:00:00+01:00',
    'Until when can I send projects to the WSIS Prizes 2026, please?',
    {
      kind: 'answered',
      language: 'en',
      dates: ['2026-03-15'],
    },
  ),
  {
    name: 'after a figure of then, the one of now',
    now: '2026-02-10T10:00:00+01:00',
    turns: [
      {
        text: 'كم مدخلاً كان في قاعدة الجرد في سبتمبر 2022؟',
        expected: { kind: 'answered', facts: ['stocktaking.general.size-2022-09'] },
      },
      { text: 'وكم أصبح العدد الآن؟', expected: { kind: 'answered', facts: ['stocktaking.general.size-2025-12'] } },
    ],
  },
];
