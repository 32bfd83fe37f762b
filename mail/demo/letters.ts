/** Letters as people and machines write them, for the demonstration; every name and address is made up. */
export interface DemoLetter {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: readonly string[];
}

export const DEMO_LETTERS: readonly DemoLetter[] = [
  {
    from: 'Amina Diallo <amina@ministry.example>',
    subject: 'Forum 2026',
    text: 'Bonjour,\n\nQuand a lieu le Forum 2026 du SMSI, et où ?\n\nCordialement,\nAmina Diallo',
  },
  {
    from: 'James Okoro <james@university.example>',
    subject: 'WSIS Prizes',
    text: 'Dear colleagues,\n\nUntil when can we submit a project for the WSIS Prizes 2026?\nDo I need a visa for Geneva?\n\nThanks,\nJames',
  },
  {
    from: 'Li Na <lina@institute.example>',
    subject: '论坛',
    text: '您好，\n\n2026年信息社会世界峰会论坛什么时候举行？\n\n谢谢',
  },
  {
    from: 'Mail Delivery <mailer-daemon@relay.example>',
    subject: 'Undelivered Mail Returned to Sender',
    text: 'I could not deliver your message.',
    headers: ['Auto-Submitted: auto-replied', 'Return-Path: <>'],
  },
  {
    from: 'Bert Maas <bert@company.example>',
    subject: 'Automatic reply: Forum',
    text: 'I am out of the office until Monday.',
    headers: ['X-Auto-Response-Suppress: All', 'Auto-Submitted: auto-replied'],
  },
  {
    from: 'سلمى حداد <salma@association.example>',
    subject: 'المنتدى',
    text: 'السلام عليكم،\n\nمتى ينعقد منتدى القمة العالمية لمجتمع المعلومات 2026؟\n\nمع الشكر',
  },
  {
    from: 'Carla Ruiz <carla@permanent-mission.example>',
    subject: 'Nomination of a speaker',
    text: 'Please find attached the nomination of our minister as a speaker at the Forum.\n\nCarla Ruiz',
  },
];

/** The bytes of a letter that comes now. */
export function letterSource(
  { from, subject, text, headers = [] }: DemoLetter,
  to: string,
  date: Date,
  number: number,
): Buffer {
  const encoded = (words: string) =>
    /^[ -~]*$/.test(words) ? words : `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`;
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(from) ?? [];
  const lines = [
    ...headers,
    `From: ${encoded(name)} <${address}>`,
    `To: <${to}>`,
    `Subject: ${encoded(subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <demo-${number}@letters.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
