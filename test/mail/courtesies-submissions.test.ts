import { describe, expect, test } from '@jest/globals';
import { isCourtesyOnly } from '../../mail/screening/courtesies.js';
import { submissionKind } from '../../mail/screening/submissions.js';

describe('thanks and receipts', () => {
  test.each([
    'Thank you!',
    'Dear colleagues,\n\nMany thanks for your prompt reply.\n\nBest regards,\nAmina Diallo',
    'Thanks a lot, this is very helpful.',
    'Well received, thank you.',
    'Noted with thanks',
    'FYI',
    'Merci beaucoup pour votre réponse.\nBien cordialement,\nJean-Luc Martin',
    'Bien reçu, merci.',
    'Nous accusons bonne réception de votre courriel.',
    'Muchas gracias por la información. Saludos cordiales, Lucía Fernández',
    'Recibido, gracias.',
    'Спасибо за ответ!',
    'Большое спасибо, всё понятно.\nС уважением,\nИван Петров',
    'Письмо получено.',
    'شكرا جزيلا لكم على الرد السريع.',
    'تم الاستلام، شكرا.',
    '谢谢您的回复！',
    '已收到，谢谢。',
    '您好，邮件已收到。谢谢！',
    'Received, very kind of you. That is all I needed.',
    'Merci, c’est exactement ce qu’il nous fallait.\nAwa',
    'Recibido, muy amables. Con eso me basta. ¡Feliz día!\n\nWilmer',
    'Спасибо, вы очень помогли!',
    'وصلتني المعلومة، جزاكم الله خيرا وبارك في جهودكم.\n\nإيمان',
    '收到，辛苦了！这就够了。',
    'Vielen Dank für die Antwort!\nMit freundlichen Grüßen\nJonas Weber',
  ])('%j says nothing else', (text) => expect(isCourtesyOnly(text)).toBe(true));

  test.each([
    'Thank you. When does it begin?',
    'Thanks, and please send us the link.',
    'Thank you in advance for the dates of the Forum.',
    'Thank you. We will be six people from the ministry and need badges.',
    'Thanks but the link does not work',
    'That is all I needed, but where do we send it?',
    'Is that all we need to send',
    'Hello',
    'The deadline for the Prizes',
    'Merci de confirmer la date du Forum.',
    'Merci de nous envoyer le programme',
    'Merci, mais le lien ne fonctionne pas.',
    'Gracias. Necesitamos el programa del Foro.',
    'Спасибо. Пришлите, пожалуйста, программу.',
    'Спасибо, но ссылка не работает',
    'شكرا. نرجو إرسال البرنامج',
    '谢谢。请问什么时候开始',
    '谢谢，但是链接打不开',
    '',
  ])('%j is to be read', (text) => expect(isCourtesyOnly(text)).toBe(false));
});

describe('what hands something in', () => {
  test.each([
    [
      'note-verbale',
      '',
      'The Permanent Mission presents its compliments to the Secretariat and has the honour to transmit the list.',
    ],
    ['note-verbale', '', 'La Mission permanente présente ses compliments au secrétariat.'],
    ['note-verbale', '', 'La Misión Permanente saluda muy atentamente a la Secretaría.'],
    ['note-verbale', '', 'Постоянное представительство свидетельствует свое уважение Секретариату.'],
    ['note-verbale', '', 'تهدي البعثة الدائمة أطيب تحياتها إلى الأمانة.'],
    ['note-verbale', '', '常驻代表团谨向秘书处致意。'],
    ['acceptance', 'Re: Invitation', 'I am pleased to accept your kind invitation to moderate the session.'],
    ['acceptance', '', 'We hereby confirm our participation in the High-Level Event.'],
    ['acceptance', '', 'Nous confirmons notre participation au Forum.'],
    ['acceptance', '', 'Confirmamos nuestra participación en el Foro.'],
    ['acceptance', '', 'Подтверждаем наше участие в Форуме.'],
    ['acceptance', '', 'يسرنا قبول دعوتكم إلى المنتدى.'],
    ['acceptance', '', '我们欣然接受邀请。'],
    ['handed-in', '', 'Please find attached our contribution to the open consultation.'],
    ['handed-in', '', 'We hereby nominate Ms Ana Souza for the panel.'],
    ['handed-in', '', 'Veuillez trouver ci-joint notre contribution.'],
    ['handed-in', '', 'Adjuntamos la candidatura de nuestro proyecto.'],
    ['handed-in', '', 'Направляем материалы к открытым консультациям.'],
    ['handed-in', '', 'تجدون مرفقا مساهمة وزارتنا.'],
    ['handed-in', '', '附件是我们的意见，请查收。'],
    ['correction', 'Programme', 'Please correct the title of our minister in the programme.'],
    ['correction', '', 'Merci de corriger le nom de notre organisation.'],
    ['correction', '', 'Просим исправить название нашей организации.'],
    ['correction', '', '请更正我们单位的名称。'],
  ])('%s: %s %s', (kind, subject, text) => expect(submissionKind(subject, text, true)).toBe(kind));

  test.each([
    'How can I submit our contribution?',
    'Until when may nominations be sent in?',
    'Could you confirm our participation?',
    'Where do I find the form for the nomination?',
    'Please find attached our question in a letter. Until when can we send contributions?',
    'Comment envoyer une contribution ?',
    '¿Dónde se presenta la candidatura?',
    'Куда направлять материалы?',
    'أين نرسل مساهمتنا؟',
    '在哪里提交意见？',
    'Our Permanent Mission would be grateful for information on the dates.',
  ])('%s asks', (text) => expect(submissionKind('WSIS', text, false)).toBeUndefined());
});
