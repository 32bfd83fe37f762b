import { divs, paragraphs, type QuotedReply, SPEECH, type Spoken, US_HTML } from './row.js';

/** Replies in HTML, with the containers of their programs. */

type Build = (speech: (typeof SPEECH)[Spoken], attribution: string) => string;

const reply = (program: string, language: Spoken, attribution: string, build: Build, both = true): QuotedReply => {
  const speech = SPEECH[language];
  return {
    program,
    language,
    html: build(speech, attribution),
    expected: both ? `${speech.own} ${speech.more}` : speech.own,
  };
};

const gmail: Build = ({ own, more, ours }, attribution) =>
  `<div dir="ltr"><div>${own}</div><div>${more}</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${divs(ours)}</blockquote></div>`;

const gmailInline: Build = ({ own, more, ours: [first = '', second = ''] }, attribution) =>
  `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote">${first}</blockquote><div>${own}</div><blockquote class="gmail_quote">${second}</blockquote><div>${more}</div></div></div>`;

const apple: Build = ({ own, more, ours }, attribution) =>
  `<html><head></head><body style="overflow-wrap: break-word;">${own}<div><br></div><div>${more}<br><div><br><blockquote type="cite"><div>${attribution}</div><br class="Apple-interchange-newline"><div>${divs(ours)}</div></blockquote></div><br></div></body></html>`;

const thunderbirdBottom: Build = ({ own, more, ours }, attribution) =>
  `<html><head></head><body><div class="moz-cite-prefix">${attribution}<br></div><blockquote type="cite" cite="mid:reply.4711@itu.int">${divs(ours)}</blockquote><p>${own}</p><p>${more}</p><pre class="moz-signature" cols="72">-- \nInstitute of Telecommunications</pre></body></html>`;

const outlookWord =
  (labels: readonly [string, string, string, string]): Build =>
  ({ own, more, closing, ours }) =>
    `<html><head><style><!-- p.MsoNormal {margin:0} --></style></head><body><div class="WordSection1">${paragraphs([own, more, '&nbsp;', ...closing.split('\n')])}<p class="MsoNormal">&nbsp;</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>${labels[0]}</b> ${US_HTML}<br><b>${labels[1]}</b> 10 February 2026 10:05<br><b>${labels[2]}</b> A. Diallo &lt;a.diallo@ministry.example&gt;<br><b>${labels[3]}</b> RE: WSIS Forum</p></div></div>${paragraphs(ours)}</div></body></html>`;

const outlookWeb =
  (labels: readonly [string, string, string, string]): Build =>
  ({ own, more, ours }) =>
    `<html><body dir="ltr"><div class="elementToProof">${own}</div><div class="elementToProof">${more}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>${labels[0]}</b> ${US_HTML}<br><b>${labels[1]}</b> Tuesday, February 10, 2026 10:05<br><b>${labels[2]}</b> a.diallo@ministry.example<br><b>${labels[3]}</b> Re: WSIS Forum</font><div>&nbsp;</div></div><div>${divs(ours)}</div></body></html>`;

const outlookPhone: Build = ({ own, more, ours }) =>
  `<html><body><div dir="auto">${own}</div><div dir="auto">${more}</div><div id="ms-outlook-mobile-signature"><div></div>Get <a href="https://aka.example">Outlook for iOS</a></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> ${US_HTML}<br><b>Sent:</b> Tuesday<br></div>${divs(ours)}</body></html>`;

const yahoo: Build = ({ own, more, ours }, attribution) =>
  `<html><body><div class="ydp1yahoo-style-wrap"><div dir="ltr" data-setdir="false">${own}</div><div dir="ltr">${more}</div><div><br></div></div><div id="ydp9yahoo_quoted_4711" class="ydp9yahoo_quoted"><div style="font-family:Helvetica;font-size:13px;color:#26282a;"><div>${attribution}</div><div><br></div>${divs(ours)}</div></div></body></html>`;

const proton: Build = ({ own, more, ours }, attribution) =>
  `<div style="font-family: Arial;">${own}</div><div>${more}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">${attribution}<br><blockquote class="protonmail_quote" type="cite">${divs(ours)}</blockquote></div>`;

const qq =
  (mark: string): Build =>
  ({ own, more, ours }) =>
    `<div>${own}</div><div>${more}</div><div><br></div><div><includetail><!--<![endif]--></includetail></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;${mark}&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"WSIS Info"&lt;wsis-info@itu.int&gt;;</div><div><b>发送时间:</b>&nbsp;2026年2月10日(星期二) 上午10:05</div><div><b>收件人:</b>&nbsp;"王"&lt;wang@qq.example&gt;;</div><div><b>主题:</b>&nbsp;Re: WSIS</div></div><div><br></div>${divs(ours)}`;

const netease: Build = ({ own, more, ours }, attribution) =>
  `<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial"><div>${own}</div><div>${more}</div><div><br></div><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><p style="margin: 0;"><br></p><pre>${attribution}</pre><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid">${divs(ours)}</blockquote></div>`;

const yandex: Build = ({ own, more, ours }, attribution) =>
  `<div>${own}</div><div>${more}</div><div> </div><div>${attribution}</div><blockquote><div>${divs(ours)}</div></blockquote>`;

const mailru: Build = ({ own, more, ours }, attribution) =>
  `<HTML><BODY><div>${own}</div><div>${more}</div><div><br></div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">${attribution}<br><div id=""><div class="js-helper js-readmsg-msg">${divs(ours)}</div></div></blockquote></BODY></HTML>`;

const zimbra: Build = ({ own, more, ours }) =>
  `<html><body><div style="font-family: arial"><div>${own}</div><div>${more}</div><br><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>${US_HTML}<br><b>To: </b>"Amina" &lt;amina@gov.example&gt;<br><b>Sent: </b>Tuesday, 10 February, 2026 10:05:00<br><b>Subject: </b>Re: Forum<br></div><div data-marker="__QUOTED_TEXT__">${divs(ours)}</div></div></body></html>`;

const notes: Build = ({ own, more, ours }) =>
  `<font size=2 face="sans-serif">${own}</font><br><font size=2>${more}</font><br><br><br><font size=1 color=#5f5f5f face="sans-serif">From: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">"WSIS Info" &lt;wsis-info@itu.int&gt;</font><br><font size=1 color=#5f5f5f>To: &nbsp; &nbsp;</font><font size=1>A. Diallo/Office</font><br><font size=1 color=#5f5f5f>Date: &nbsp;</font><font size=1>10/02/2026 10:05</font><br><font size=1 color=#5f5f5f>Subject: &nbsp;</font><font size=1>Re: WSIS Forum</font><br><hr noshade><br>${ours.join('<br>')}`;

export const htmlReplies: readonly QuotedReply[] = [
  reply('Gmail', 'en', `On Tue, Feb 10, 2026 at 10:05 AM ${US_HTML} wrote:`, gmail),
  reply(
    'Gmail',
    'ar',
    `في الثلاثاء، 10 فبراير 2026 في 10:05 ص تمت كتابة ما يلي بواسطة ‪WSIS Info‬‏ &lt;wsis-info@itu.int&gt;:`,
    gmail,
  ),
  reply('Gmail', 'ru', `вт, 10 февр. 2026 г. в 10:05, ${US_HTML}:`, gmail),
  reply('Gmail', 'es', `El mar, 10 feb 2026 a las 10:05, ${US_HTML} escribió:`, gmailInline),
  reply('Apple Mail', 'en', `On 10 Feb 2026, at 10:05, ${US_HTML} wrote:`, apple),
  reply('Apple Mail', 'fr', `Le 10 févr. 2026 à 10:05, ${US_HTML} a écrit :`, apple),
  reply('Apple Mail', 'zh', `2026年2月10日 10:05，${US_HTML} 写道：`, apple),
  reply('Thunderbird', 'en', 'On 10/02/2026 10:05, WSIS Info wrote:', thunderbirdBottom),
  reply('Thunderbird', 'ru', '10.02.2026 10:05, WSIS Info пишет:', thunderbirdBottom),
  reply('Outlook', 'en', '', outlookWord(['From:', 'Sent:', 'To:', 'Subject:'])),
  reply('Outlook', 'fr', '', outlookWord(['De :', 'Envoyé :', 'À :', 'Objet :'])),
  reply('Outlook', 'ru', '', outlookWord(['От:', 'Отправлено:', 'Кому:', 'Тема:'])),
  reply('Outlook', 'zh', '', outlookWord(['发件人:', '发送时间:', '收件人:', '主题:'])),
  reply('Outlook on the web', 'es', '', outlookWeb(['De:', 'Enviado:', 'Para:', 'Asunto:'])),
  reply('Outlook on the web', 'ar', '', outlookWeb(['من:', 'تم الإرسال:', 'إلى:', 'الموضوع:'])),
  reply('Outlook for iOS', 'en', '', outlookPhone),
  reply(
    'Yahoo',
    'en',
    'On Tuesday, February 10, 2026 at 10:05:00 AM GMT+1, WSIS Info &lt;wsis-info@itu.int&gt; wrote:',
    yahoo,
  ),
  reply(
    'Yahoo',
    'pt',
    'Em terça-feira, 10 de fevereiro de 2026 10:05:00 GMT+1, WSIS Info &lt;wsis-info@itu.int&gt; escreveu:',
    yahoo,
  ),
  reply(
    'Proton Mail',
    'de',
    'Am Dienstag, 10. Februar 2026 um 10:05, WSIS Info &lt;wsis-info@itu.int&gt; schrieb:',
    proton,
  ),
  reply('QQ Mail', 'zh', '', qq('原始邮件')),
  reply('QQ Mail', 'en', '', qq('Original')),
  reply('163.com', 'zh', '在 2026-02-10 10:05:00，"WSIS Info" &lt;wsis-info@itu.int&gt; 写道：', netease),
  reply('163.com', 'en', 'At 2026-02-10 10:05:00, "WSIS Info" &lt;wsis-info@itu.int&gt; wrote:', netease),
  reply('Yandex', 'ru', '10.02.2026, 10:05, "WSIS Info" &lt;wsis-info@itu.int&gt;:', yandex),
  reply('Mail.ru', 'ru', 'Вторник, 10 февраля 2026, 10:05 +03:00 от WSIS Info &lt;wsis-info@itu.int&gt;:', mailru),
  reply('Zimbra', 'fr', '', zimbra),
  reply('Domino', 'en', '', notes),
];
