import { expect, test } from '@jest/globals';
import { deliveryReport } from '../../mail/report-part.js';
import { message, multipart, text } from './build-message.js';
import { bounces } from './corpus/automatic/bounces.js';
import { read } from './read.js';

test('several recipients in one report', async () => {
  const status = [
    'Reporting-MTA: dns; mx.office.example',
    '',
    'Final-Recipient: rfc822; a@office.example',
    'Action: Failed',
    'Status: 5.1.1 (no such box)',
    '',
    'Final-Recipient: RFC822;',
    ' <B@office.example>',
    'Action: delayed',
    'Status: 4.4.1',
    '',
  ].join('\r\n');
  const mail = await read(
    message(
      { From: 'MAILER-DAEMON@mx.office.example' },
      multipart('report; report-type=delivery-status', [
        text('not delivered'),
        { headers: { 'Content-Type': 'message/delivery-status' }, body: status },
        {
          headers: { 'Content-Type': 'message/rfc822' },
          body: 'Message-ID: <one@itu.int>\r\nSubject: x\r\n\r\nbody <two@itu.int>',
        },
      ]),
    ),
  );
  expect(deliveryReport(mail)).toEqual({
    recipients: [
      { recipient: 'a@office.example', action: 'failed', status: '5.1.1' },
      { recipient: 'b@office.example', action: 'delayed', status: '4.4.1' },
    ],
    messageIds: ['<one@itu.int>'],
  });
});

test('of bounces without structure the text tells', async () => {
  const qmail = bounces.find(({ system }) => system === 'qmail');
  const report = deliveryReport(await read(qmail?.source ?? ''));
  expect(report).toMatchObject({ messageIds: ['<reply.4711@itu.int>'] });
  expect(report.recipients).toContainEqual({ recipient: 'j.doe@office.example', action: '', status: '5.1.1' });
});
