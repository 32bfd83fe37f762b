import { describe, expect, test } from '@jest/globals';
import { handedOver, kindOfMail } from '../../../dialogs/by-mail/letter-kind.js';

const kind = (text: string, subject = 'Letter', isFirst = true) => kindOfMail(subject, text, isFirst);

describe('a letter that tells or hands over', () => {
  test.each([
    'The Director gladly accepts your kind invitation.',
    'We confirm that our Deputy Minister will lead the delegation.',
    'I regret to say that the Commissioner will be unable to attend the session.',
    'We hereby nominate the project "River Mesh". Please acknowledge receipt.',
    'Our comments on the open consultation are attached.',
    'The title of my colleague is misspelt. Please correct it.',
    "Le Directeur général accepte volontiers l'invitation.",
    "Nous avons l'honneur de vous informer que la délégation participera au Forum.",
    'Malheureusement, notre ministre ne pourra pas assister à la réunion.',
    'Vous trouverez ci-joint notre contribution. Merci de confirmer la réception.',
    'Notre entrée contient une erreur. Merci de la corriger.',
    'La señora Directora acepta con mucho gusto la invitación.',
    'Tengo el gusto de comunicarles que el Subsecretario asistirá al Foro.',
    'Lamentablemente, la delegación no podrá viajar.',
    'Remitimos adjunta nuestra propuesta. Sírvanse acusar recibo.',
    'El registro contiene un error en el apellido. Favor corregirlo.',
    'С благодарностью принимаем Ваше приглашение.',
    'Сообщаем, что заместитель министра возглавит делегацию.',
    'К сожалению, директор не сможет приехать.',
    'Направляем наши предложения к консультациям. Просим подтвердить получение.',
    'В нашей записи допущена ошибка, просим исправить.',
    'يسرنا قبول دعوتكم الكريمة.',
    'نود إبلاغكم بأن الوزير سيشارك في المنتدى.',
    'نعتذر عن عدم إمكانية الحضور.',
    'نرفق لكم مساهمتنا في المشاورات. يرجى تأكيد الاستلام.',
    'ورد خطأ في اسم المدير، يرجى تصحيح الاسم.',
    '我部欣然接受贵方的邀请。',
    '我司副总裁将率团参加论坛。',
    '很遗憾，部长届时无法与会。',
    '随函附上我方的提案，请查收。',
    '我单位名称有误，请更正。',
  ])('%s', (text) => expect(kind(text)).toBe('submission'));

  test.each([
    ['Invitation', 'en'],
    ['Votre lettre', 'fr'],
    ['WSIS Forum 2026: dates', 'en'],
  ])('whatever its subject: %s', (subject) => {
    expect(kind('We are honoured to accept your invitation.', subject)).toBe('submission');
  });
});

describe("a person's own affair", () => {
  test.each([
    'I was harassed by a participant last year. Whom can I speak to in confidence?',
    'I wish to file a complaint about the way I was treated.',
    'Please delete all my personal data from your systems.',
    'I will take legal action.',
    "J'ai subi des propos déplacés de la part d'un collègue.",
    'Je souhaite déposer une plainte.',
    'Veuillez effacer toutes mes données.',
    'Sufrí acoso durante la ceremonia.',
    'Deseo presentar una reclamación.',
    'Eliminen por favor todos mis datos.',
    'Я столкнулась с домогательствами на мероприятии.',
    'Хочу подать жалобу на сотрудника.',
    'Удалите, пожалуйста, мои персональные данные.',
    'تعرضت للتحرش خلال الفعالية.',
    'أود تقديم شكوى رسمية.',
    'أطلب حذف جميع بياناتي.',
    '我在会上遭到骚扰。',
    '我要投诉贵处的工作人员。',
    '请删除贵方持有的我的数据。',
  ])('%s', (text) => expect(kind(text)).toBe('personal'));

  test('"that does not help" in a thread is about our answer', () => {
    expect(kind('Unacceptable, this does not help me at all.', 'Re: Prizes', false)).toBeUndefined();
  });
});

describe('a question', () => {
  test.each([
    'When does the Forum take place?',
    'We would like to submit a project. Until when can we?',
    'We accept the invitation. Could you tell us where the Forum takes place?',
    'I cannot attend in person. Is remote participation possible?',
    'Can we change our submission after the deadline?',
    'Merci de nous indiquer la date limite.',
    'Pouvons-nous encore modifier notre candidature ?',
    'Nous souhaitons participer, veuillez nous indiquer la procédure.',
    '¿Cómo presentamos una candidatura?',
    'Agradeceríamos nos informen la fecha del Foro.',
    'Просим сообщить даты проведения Форума.',
    'Можно ли заменить участника?',
    'يرجى إفادتنا بموعد المنتدى.',
    'كيف نقدم ترشيح مشروع؟',
    '请告知论坛的日期。',
    '如何提交意见？',
    'Is there an error in the programme?',
  ])('%s', (text) => expect(kind(text)).toBeUndefined());
});

describe('what a letter hands over besides asking', () => {
  test.each([
    ['We are pleased to accept your kind invitation. By when does the consultation close?', 'We are pleased to accept'],
    ["Nous acceptons volontiers l'invitation. Pourriez-vous indiquer les dates ?", 'Nous acceptons'],
    ['Confirmamos nuestra participación. ¿Cuál es el plazo de los Premios?', 'Confirmamos'],
  ])('%s', (text, expected) => expect(handedOver(text)).toMatch(new RegExp(`^${expected}`)));

  test.each([
    'We write to inform you that we have a question. When is the Forum?',
    'Can we accept your invitation by mail?',
    'When is the Forum?',
  ])('nothing: %s', (text) => expect(handedOver(text)).toBeUndefined());
});
