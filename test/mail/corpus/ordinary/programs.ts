import { alternative, type BuiltPart, file, type HeaderTable, multipart, text } from '../../build-message.js';

/** How mail programs wrap what a person writes: structure, headers, signature. */
export interface Program {
  readonly name: string;
  readonly domain: string;
  readonly headers: HeaderTable;
  readonly write: (words: string) => BuiltPart;
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const lines = (words: string, open: string, close: string) =>
  words
    .split('\n')
    .map((line) => `${open}${escaped(line) || '<br>'}${close}`)
    .join('');

const base64 = (words: string, type: string): BuiltPart => ({
  headers: { 'Content-Type': `${type}; charset="utf-8"`, 'Content-Transfer-Encoding': 'base64' },
  body: (
    Buffer.from(words, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n'),
});

const quotedPrintable = (words: string, type: string): BuiltPart => ({
  headers: { 'Content-Type': type, 'Content-Transfer-Encoding': 'quoted-printable' },
  body: words
    .split('\n')
    .map((line) => soft(line))
    .join('\r\n'),
});

/** Lines of at most 75 characters with soft breaks, each byte outside printable ASCII as =XX. */
function soft(line: string): string {
  const units = [...line].map((character) =>
    /^[ -<>-~]$/.test(character)
      ? character
      : [...Buffer.from(character, 'utf8')]
          .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join(''),
  );
  let width = 0;
  return units
    .map((unit) => {
      const breaks = width + unit.length > 72;
      width = (breaks ? 0 : width) + unit.length;
      return breaks ? `=\r\n${unit}` : unit;
    })
    .join('');
}

const word =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang="EN-GB"><div class="WordSection1">';

export const programs: readonly Program[] = [
  {
    name: 'Outlook',
    domain: 'ministry.example',
    headers: {
      'X-MS-Has-Attach': '',
      'X-MS-TNEF-Correlator': '',
      'Thread-Index': 'AdwAAA==',
      'Thread-Topic': 'WSIS',
      'X-MS-Exchange-Organization-SCL': '-1',
      'Accept-Language': 'en-GB',
    },
    write: (words) =>
      multipart('alternative', [
        base64(words, 'text/plain'),
        base64(`${word}${lines(words, '<p class="MsoNormal">', '<o:p></o:p></p>')}</div></body></html>`, 'text/html'),
      ]),
  },
  {
    name: 'Gmail',
    domain: 'gmail.example',
    headers: {
      'X-Gm-Message-State': 'AOJu0Yx',
      'X-Google-Smtp-Source': 'AGHT',
      'DKIM-Signature': 'v=1; a=rsa-sha256; d=gmail.example; s=20230601; b=abc',
    },
    write: (words) => alternative(words, `<div dir="ltr">${lines(words, '<div>', '</div>')}</div>`),
  },
  {
    name: 'Apple Mail',
    domain: 'me.example',
    headers: { 'X-Mailer': 'Apple Mail (2.3774.300.61.1.2)', 'X-Universally-Unique-Identifier': 'A1' },
    write: (words) => quotedPrintable(words, 'text/plain; charset=utf-8'),
  },
  {
    name: 'iPhone',
    domain: 'icloud.example',
    headers: { 'X-Mailer': 'iPhone Mail (22D72)' },
    write: (words) =>
      multipart('alternative', [
        quotedPrintable(`${words}\n\nSent from my iPhone`, 'text/plain; charset=utf-8'),
        quotedPrintable(
          `<html><head></head><body dir="auto">${lines(words, '<div>', '</div>')}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div></body></html>`,
          'text/html; charset=utf-8',
        ),
      ]),
  },
  {
    name: 'Thunderbird',
    domain: 'uni.example',
    headers: { 'User-Agent': 'Mozilla Thunderbird', 'Content-Language': 'en-GB' },
    write: (words) =>
      text(
        `${words}\n\n-- \nInstitute of Telecommunications\nhttps://uni.example`,
        'text/plain; charset=UTF-8; format=flowed',
      ),
  },
  {
    name: 'Yahoo',
    domain: 'yahoo.example',
    headers: { 'X-Mailer': 'WebService/1.1.23187 YMailNovation' },
    write: (words) =>
      alternative(
        words,
        `<html><head></head><body><div class="ydp1yahoo-style-wrap" style="font-family:Helvetica;font-size:13px;">${lines(words, '<div dir="ltr" data-setdir="false">', '</div>')}</div></body></html>`,
      ),
  },
  {
    name: 'QQ Mail',
    domain: 'qq.example',
    headers: {
      'X-QQ-MIME': 'TCMime 1.0 by Tencent',
      'X-Mailer': 'QQMail 2.x',
      'X-QQ-SSF': '0000',
      'X-Has-Attach': 'no',
      'X-Priority': '3',
    },
    write: (words) =>
      multipart('alternative', [
        base64(words, 'text/plain'),
        base64(
          `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">${lines(words, '<div>', '</div>')}`,
          'text/html',
        ),
      ]),
  },
  {
    name: '163.com',
    domain: '163.example',
    headers: {
      'X-Originating-IP': '[192.0.2.7]',
      'X-CM-TRANSID': 'abc',
      'X-Coremail-Antispam': '1Uf129',
      'X-CM-CTRLMSGS': 'x',
      'X-Priority': '3',
    },
    write: (words) =>
      multipart('alternative', [
        base64(words, 'text/plain'),
        base64(
          `<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial">${lines(words, '<div>', '</div>')}</div>`,
          'text/html',
        ),
      ]),
  },
  {
    name: 'Yandex',
    domain: 'yandex.example',
    headers: { 'X-Mailer': 'Yamail [ http://yandex.example ] 5.0', 'X-Yandex-Spam': '1' },
    write: (words) => base64(lines(words, '<div>', '</div>'), 'text/html'),
  },
  {
    name: 'Mail.ru',
    domain: 'mail.example',
    headers: { 'X-Mailer': 'Mail.Ru Mailer 1.0', 'X-Priority': '3 (Normal)' },
    write: (words) =>
      multipart('alternative', [
        base64(words, 'text/plain'),
        base64(
          `<HTML><BODY>${lines(words, '<div>', '</div>')}<div data-signature-widget="container"><div data-signature-widget="content"></div></div></BODY></HTML>`,
          'text/html',
        ),
      ]),
  },
  {
    name: 'Proton Mail',
    domain: 'proton.example',
    headers: { 'X-Pm-Message-ID': 'abc', 'Feedback-ID': '1:user:proton' },
    write: (words) =>
      multipart('alternative', [
        text(`${words}\n\nSent with Proton Mail secure email.`),
        text(
          `<div style="font-family: Arial; font-size: 14px;">${lines(words, '<div>', '</div>')}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.example/">Proton Mail</a> secure email.</div></div>`,
          'text/html; charset=utf-8',
        ),
      ]),
  },
  {
    name: 'Outlook for Android',
    domain: 'office.example',
    headers: { 'X-MS-Exchange-MessageSentRepresentingType': '1', 'X-Auto-Response-Suppress': '' },
    write: (words) =>
      alternative(
        `${words}\n\nGet Outlook for Android<https://aka.example>`,
        `<html><body><div dir="auto">${lines(words, '<div>', '</div>')}</div><div id="ms-outlook-mobile-signature"><div>Get <a href="https://aka.example">Outlook for Android</a></div></div></body></html>`,
      ),
  },
  {
    name: 'Roundcube',
    domain: 'webmail.example',
    headers: { 'User-Agent': 'Roundcube Webmail/1.6.1', 'X-Sender': 'person@webmail.example' },
    write: (words) => text(words, 'text/plain; charset=UTF-8; format=flowed'),
  },
  {
    name: 'Zimbra',
    domain: 'gov.example',
    headers: { 'X-Mailer': 'Zimbra 9.0.0_GA_4583 (ZimbraWebClient)', 'X-Originating-IP': '[192.0.2.9]' },
    write: (words) =>
      multipart('mixed', [
        alternative(
          words,
          `<html><body><div style="font-family: arial">${lines(words, '<div>', '</div>')}</div></body></html>`,
        ),
        file('letter.pdf', 'application/pdf'),
      ]),
  },
  {
    name: 'Domino',
    domain: 'notes.example',
    headers: { 'X-Mailer': 'HCL Notes Release 12', 'X-MIMETrack': 'Serialize by Router on D1/Office' },
    write: (words) =>
      multipart('related', [
        text(
          `<font size=2 face="sans-serif">${words.split('\n').map(escaped).join('<br>')}</font><img src=cid:logo1>`,
          'text/html; charset=utf-8',
        ),
        file('logo.gif', 'image/gif', 'inline'),
      ]),
  },
  {
    name: 'old handset',
    domain: 'handset.example',
    headers: { 'X-Mailer': 'SEMC Mail' },
    write: (words) => ({ headers: {}, body: words.replaceAll('\n', '\r\n') }),
  },
];
