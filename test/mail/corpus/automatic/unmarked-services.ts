import { alternative, type HeaderTable } from '../../build-message.js';
import { type AutomaticMail, built, plain } from './row.js';

/** What accounts, shops, lists and sellers send without a header that says so. */

const notice = (system: string, from: string, subject: string, body: string, headers: HeaderTable = {}) =>
  plain(system, 'notification', from, subject, body, headers);

const accounts: readonly AutomaticMail[] = [
  notice(
    'Google',
    'Google <accounts@google.example>',
    'Security alert',
    'A new sign-in on Linux. If this was you, you don’t need to do anything. If not, we will help you secure your account.',
  ),
  notice(
    'Microsoft',
    'Microsoft account team <account-security@microsoft.example>',
    'Your single-use code',
    'Your single-use code is: 331224. If you did not request this code, you can safely ignore this email.',
  ),
  notice(
    'Own site',
    'Conference Platform <platform@events.example>',
    'Reset your password',
    'Click here to choose a new password. If you did not request this, ignore this message.',
  ),
  notice(
    'Own site',
    'Plate-forme <plateforme@events.example>',
    'Confirmez votre adresse',
    'Cliquez sur le lien pour confirmer. Si vous n’êtes pas à l’origine de cette demande, ignorez ce message.',
  ),
  notice(
    'Own site',
    'Plataforma <plataforma@events.example>',
    'Código de verificación',
    'Su código es 331224. Si usted no lo ha solicitado, ignore este mensaje. Haga clic para continuar.',
  ),
  notice(
    'Own site',
    'Портал <portal@events.example>',
    'Код подтверждения',
    'Ваш код: 331224. Если вы не запрашивали код, проигнорируйте письмо. Если вы не регистрировались, нажмите здесь.',
  ),
  notice('Own site', '平台 <platform@events.example>', '验证码', '您的验证码为331224。如非本人操作，请忽略。'),
  notice(
    'Own site',
    'المنصة <platform@events.example>',
    'رمز التحقق',
    'رمز التحقق هو 331224. إذا لم تطلب الرمز فتجاهل هذه الرسالة.',
  ),
  notice(
    'Google Drive',
    'Ana Souza (via Google Drive) <drive-shares-dm@google.example>',
    'Document shared with you: "List"',
    'Ana Souza has shared a document. Open. You have received this email because a file was shared with you.',
  ),
  notice('Trello', 'Trello <do.not.reply@trello.example>', 'Ana mentioned you', 'View the card'),
  notice(
    'LinkedIn',
    'LinkedIn <messages@linkedin.example>',
    'Ana sent you a message',
    'View message. You are receiving this email because of your settings. Unsubscribe',
  ),
];

const shops: readonly AutomaticMail[] = [
  notice(
    'Booking site',
    'Hotel Lac <bookings@hotel.example>',
    'Booking confirmation 4421-88',
    'Check-in: 6 July\nCheck-out: 10 July\nGuests: 2\nTotal: CHF 900',
  ),
  notice(
    'Airline',
    'Air Lac <eticket@airline.example>',
    'Your e-ticket and itinerary',
    'Booking reference: XK22PA. Manage your preferences online.',
  ),
  notice(
    'Shop',
    'Shop <orders@shop.example>',
    'Your order #88123 has shipped',
    'Track your parcel here. Questions? Visit our help centre.',
  ),
  notice(
    'Shop',
    'Boutique <commandes@shop.example>',
    'Confirmation de votre commande n° 88123',
    'Merci pour votre achat. Cliquez ici pour suivre la livraison.',
  ),
  notice('Shop', 'Tienda <pedidos@shop.example>', 'Confirmación de su pedido 88123', 'Haga clic para ver su pedido.'),
  notice(
    'Shop',
    'Магазин <orders@shop.example>',
    'Ваш заказ №88123 оформлен',
    'Статус заказа можно посмотреть, нажмите здесь.',
  ),
  notice('Shop', '商城 <orders@shop.example>', '订单88123已发货', '点击此处查看物流。'),
  notice(
    'Billing',
    'Billing <invoices@telecom.example>',
    'Invoice #2026-02',
    'Your invoice is ready. Log in to your account to see it.',
  ),
  notice(
    'Parcel service',
    'Paketdienst <notify@parcel.example>',
    'Ihre Sendung kommt heute',
    'Sendungsnummer: 00340434. Klicken Sie hier.',
  ),
];

const administration: readonly AutomaticMail[] = [
  notice(
    'Google Groups',
    'Civil Society <civil+noreply@groups.example>',
    'Your message to civil awaits moderator approval',
    'Your message is being held.',
  ),
  notice(
    'Mailman',
    'ict4d-confirm+abc@lists.example',
    'confirm abc',
    'Mailing list subscription confirmation notice. We have received a request for subscription of your email address.',
  ),
  notice(
    'Sympa',
    'SYMPA <sympa@listes.example>',
    'Votre message pour la liste smsi est en attente de modération',
    'Il sera distribué après approbation.',
  ),
  notice(
    'LISTSERV',
    'ICT4D List <ict4d-l@listserv.example>',
    'You have been added to the ICT4D list',
    'Welcome to the list. Unsubscribe at any time.',
  ),
];

const sold = (system: string, subject: string, body: string, headers: HeaderTable = {}) =>
  plain(system, 'bulk', 'Kim Lee <kim.lee@growth.example>', subject, body, headers);

const offers: readonly AutomaticMail[] = [
  sold(
    'SEO offer',
    'Improve itu.int rankings',
    'Hi,\n\nI was on your website and noticed it could rank higher. We are a leading SEO agency. Can I send you a free audit and our price list?',
  ),
  sold(
    'SEO offer',
    'Website redesign',
    'Hello, we provide website design and mobile app development services at affordable prices. Would you be interested in a quick call?',
  ),
  sold(
    'List seller',
    'WSIS Forum 2026 attendees list',
    'Hi, would you be interested in acquiring the attendees list of WSIS Forum 2026? 12,400 verified contacts. Let me know your interest and I will send you the pricing.',
  ),
  sold(
    'Guest posts',
    'Guest post on your blog',
    'We would like to publish a sponsored post with a do-follow backlink on your site. What is the price?',
  ),
  sold(
    'Manufacturer',
    'LED display supplier',
    'We are a professional manufacturer of LED screens in Shenzhen with competitive price. Free sample. If interested, we can send you the catalogue.',
  ),
  sold(
    'Référencement',
    'Votre site',
    'Nous sommes une agence spécialisée en référencement naturel. Seriez-vous intéressé par un devis gratuit ?',
  ),
  sold(
    'Posicionamiento',
    'Su página web',
    'Somos una empresa de posicionamiento web. ¿Le interesaría recibir un presupuesto sin compromiso? Ofrecemos los mejores servicios y descuentos.',
  ),
  sold(
    'Продвижение',
    'Предложение',
    'Наша компания предлагает продвижение сайтов. Скидка 20 %. Если вам интересно, готовы выслать коммерческое предложение.',
  ),
  sold('推广', '合作', '我司专业提供网站优化与关键词排名服务，价格优惠，如有需要请加微信。'),
  sold('تسويق', 'عرض خاص', 'نحن شركة رائدة في تحسين محركات البحث. عرض خاص: خصم 20%. هل ترغب في الحصول على عرض سعر؟'),
  built(
    'Newsletter',
    'bulk',
    { From: 'Digital Weekly <hello@digital-weekly.example>', Subject: 'Ready for 2026?' },
    alternative(
      'x',
      '<p>View this email in your browser</p><p>Are you ready for the year?</p><p>You are receiving this email because you signed up. <a href="https://x.example">Unsubscribe</a></p>',
    ),
  ),
  sold(
    'Boutique',
    'Soldes : -30 % sur tout',
    'Profitez de nos offres exclusives. Afficher dans le navigateur. Se désabonner : cliquez ici. Vous recevez ce message car vous êtes client.',
  ),
  sold(
    'Angebot',
    'Sonderangebot',
    'Nur diese Woche 20 % Rabatt. Im Browser ansehen. Hier abmelden. Alle Rechte vorbehalten.',
  ),
];

export const unmarkedServices: readonly AutomaticMail[] = [...accounts, ...shops, ...administration, ...offers];
