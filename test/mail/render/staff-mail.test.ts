import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { headerValues } from '../../../mail/parsed-mail.js';
import { safeHtml } from '../../../mail/render/safe-html.js';
import { withoutMarker } from '../../../mail/staff-marker.js';
import { aDecision } from '../../dialogs/store/samples.js';
import { THREAD } from '../../support/mail-talk.js';
import { BOX, FEBRUARY, mailOf, type RenderTalk, renderTalk } from './render-talk.js';

const DEADLINE = 'Until when can I submit to the WSIS Prizes 2026?';
const ELSEWHERE = { staffMail: 'team@staff.example' };

describe('a case', () => {
  test('tells who, what, why, what is known nearby, and what was said', () =>
    renderTalk({}, async ({ receive, render }) => {
      const { outcome } = await receive(`${DEADLINE} May we still apply after it?`, {
        subject: 'Late entry',
        name: 'Amina B',
      });
      const { parsed } = await mailOf(await render('case'));
      const text = parsed.textPlain;
      for (const part of [
        outcome.caseNumber ?? '?',
        'From: Amina B <amina@stakeholder.example>',
        'Language: English',
        'Subject: Late entry',
        'Message-ID: <mail-1@stakeholder.example>',
        'Understood as: WSIS Prizes',
        'the letters say nothing about it',
        '15 March 2026',
        'Conversation so far',
      ])
        expect(text).toContain(part);
      expect(parsed.subject).toContain(outcome.caseNumber);
      expect(parsed.subject).toMatch(/WSIS Prizes.* · Amina B · Late entry$/);
    }));

  test('of which nothing was understood is told by its sender and subject', () =>
    renderTalk({}, async ({ receive, render }) => {
      const staffOnly = { reason: 'submission', receipt: false };
      const { outcome } = await receive('Our nomination.', { subject: 'RE: \u202eNomination\u2066' }, { staffOnly });
      const { parsed } = await mailOf(await render('case'));
      expect(parsed.subject).toBe(`Case ${outcome.caseNumber} · Amina · Nomination`);
    }));

  test.each([
    ['as text', { text: 'Our nomination is\nattached.', html: '' }],
    ['as HTML alone', { text: '', html: '<p>Our nomination is <b>attached</b>.</p>' }],
    ['as both', { text: 'Our nomination is attached.', html: '<p>Our nomination is attached.</p>' }],
  ])('says what was written once, in its text too: %s', (_what, original) =>
    renderTalk(ELSEWHERE, async ({ receive, render }) => {
      const words = 'Our nomination is attached.';
      const staffOnly = { reason: 'submission', receipt: false };
      await receive(words, {}, { staffOnly, original: { ...original, attachments: [] } });
      const { parsed } = await mailOf(await render('case'));
      expect(parsed.textPlain.replace(/\s+/g, ' ').split(words)).toHaveLength(2);
      expect(parsed.textPlain.split('it is not a question')).toHaveLength(2);
    }),
  );

  test('shows in its text what only HTML says', () =>
    renderTalk(ELSEWHERE, async ({ receive, render }) => {
      const original = {
        text: '',
        html: '<p>Visa?</p><blockquote>What was <i>quoted</i></blockquote>',
        attachments: [],
      };
      await receive('Visa?', {}, { original });
      const { parsed } = await mailOf(await render('case'));
      expect(parsed.textPlain).toContain('What was quoted');
    }));

  test('warns of who seems to write, and says where an answer goes', () =>
    renderTalk(ELSEWHERE, async ({ receive, render }) => {
      const doubts = ['reply-to-elsewhere'] as const;
      const replyTo = Array.from({ length: 300 }, (_, n) => `victim${n}@evil.example`);
      await receive('Do I need a visa?', { name: 'Amina <boss@itu.int>', doubts, replyTo });
      const { parsed } = await mailOf(await render('case'));
      const text = parsed.textPlain.replace(/\r/g, '');
      expect(text).toMatch(/^##-- .* --##\n/);
      expect(text).toContain('⚠ Warning: answers are asked to go to another domain');
      expect(text).toContain('\nFrom: Amina boss@itu.int <amina@stakeholder.example>\n');
      expect(text).toMatch(/\nReply-To: <victim0@evil\.example>, .*<victim4@evil\.example>, and 295 more\n/);
      expect(text).toContain('\nYour answer goes to: <amina@stakeholder.example>\n');
    }));

  test('of a forged sender has no line above which an answer is written, and no subject of theirs', () =>
    renderTalk(ELSEWHERE, async ({ receive, render }) => {
      const forged = { returnTo: '', doubts: ['authentication-failed'], subject: 'Pay at once' } as const;
      await receive('Do I need a visa?', forged);
      const { parsed } = await mailOf(await render('case'));
      expect(parsed.subject).not.toContain('Pay');
      expect(parsed.textPlain).not.toMatch(/##--|Your answer goes to/);
      expect(parsed.textPlain).toContain('⚠ Warning: our mail server could not verify the sender.');
      expect(parsed.textPlain).toContain('An answer to this mail is sent to nobody');
      expect(parsed.textPlain).toContain('Subject: Pay at once');
    }));

  test('lies in the inbox that staff read, and links to the mail instead of copying it', () =>
    renderTalk({}, async ({ receive, render }) => {
      const original = {
        text: 'THE ORIGINAL',
        html: '<p>THE ORIGINAL',
        attachments: [{ name: 'passport.pdf', size: 5 }],
      };
      await receive('Do I need a visa?', {}, { original });
      const rendering = await render('case');
      expect(rendering).toMatchObject({ kind: 'place', folder: 'inbox' });
      const { parsed, envelope } = await mailOf(rendering);
      expect(envelope.to).toBe(BOX);
      expect(parsed.textPlain).not.toMatch(/ORIGINAL|passport|##--/);
      expect(headerValues(parsed, 'Auto-Submitted')).toEqual(['auto-generated']);
      expect(headerValues(parsed, 'X-Auto-Response-Suppress')).toEqual(['All']);
      expect(parsed.messageId).toMatch(/^<wsis-case\./);
      expect(parsed.attachments).toEqual([]);
    }));

  test('goes to staff elsewhere with the message, its attachments by name, and the line above which they write', () =>
    renderTalk(ELSEWHERE, async ({ receive, render }) => {
      const html =
        '<p onclick="x()">Do I need a <b>visa</b>?<img src="https://evil.example/p.gif"><script>alert(1)</script></p><p>Regards</p>';
      const attachments = [
        { name: 'passport\r\n.pdf', size: 5_000 },
        ...Array.from({ length: 30 }, () => ({ name: 'x', size: 1 })),
      ];
      await receive('Do I need a visa?', {}, { original: { text: 'Do I need a visa?', html, attachments } });
      const rendering = await render('case');
      expect(rendering.kind).toBe('send');
      const { parsed, envelope } = await mailOf(rendering);
      expect(envelope.to).toBe('team@staff.example');
      expect(parsed.replyTo.map(({ address }) => address)).toEqual([BOX]);
      expect(parsed.textPlain).toMatch(/^##-- .* --##\r?\n/);
      expect(withoutMarker(`My answer\n\n${parsed.textPlain.replace(/^/gm, '> ')}`)).toBe('My answer');
      expect(parsed.textPlain).toContain('passport .pdf (5 kB)');
      expect(parsed.textPlain).toContain('and 11 more');
      expect(parsed.html).toContain('<b>visa</b>');
      expect(parsed.html).not.toMatch(/<script|<img|onclick|evil/);
    }));

  test.each(LANGUAGES)('is written in the language of staff (%s)', (staffLanguage) =>
    renderTalk({ ...ELSEWHERE, staffLanguage }, async ({ receive, render }) => {
      await receive('Нужна ли виза для участия в Форуме 2026?', { subject: 'Виза' });
      const { parsed, raw } = await mailOf(await render('case'));
      expect(parsed.html).toContain(`<html lang="${staffLanguage}" dir="${staffLanguage === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(parsed.textPlain).toContain('Нужна ли виза');
      expect(parsed.textPlain).not.toMatch(/undefined/);
      if (staffLanguage !== 'en') expect(parsed.textPlain).not.toMatch(/Left to you|Understood as|Russian/);
      expect(parsed.textPlain).toMatch(/^##-- .* --##\r?$/m);
      expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
    }),
  );

  test('with an answer that was not sent', () =>
    renderTalk({}, async ({ receive, render }) => {
      await receive(DEADLINE, {}, { proposeOnly: { reason: 'always-staff' } });
      const { parsed } = await mailOf(await render('case'));
      expect(parsed.textPlain).toContain('Proposed answer, not sent');
      expect(parsed.textPlain).toContain('this sender is always answered by staff');
    }));

  test('of which more is asked shows what was added', () =>
    renderTalk({}, async ({ receive, render }) => {
      const { outcome } = await receive('Do I need a visa?');
      await receive('How much is the badge?', { subject: 'Re: Question' });
      const { parsed } = await mailOf(await render('case'));
      expect(parsed.textPlain).toContain(`Added to case ${outcome.caseNumber}`);
      expect(parsed.subject).toMatch(/badge/i);
      expect(parsed.subject).not.toMatch(/visa/i);
    }));

  test('that staff have answered needs no mail any more; what came after it does, elsewhere', () =>
    renderTalk(ELSEWHERE, async ({ receive, render, assistant, renderer, store }) => {
      const { outcome } = await receive('Do I need a visa?');
      await assistant.relay({ caseNumber: outcome.caseNumber ?? '', mailId: 'staff-1', text: 'No.', at: FEBRUARY });
      expect(await render('case')).toEqual({ kind: 'withdraw', code: 'case-closed' });
      await receive('And my colleague?', {}, { original: { text: 'And my colleague?', html: '', attachments: [] } });
      const { parsed } = await mailOf(await render('case'));
      expect(parsed.textPlain).toContain('And my colleague?');
      const follow = (await store.pendingOutbox('mail')).at(-1);
      if (!follow) throw new Error('nothing came after');
      expect(await renderer({ staffMail: BOX }).render(follow)).toEqual({ kind: 'withdraw', code: 'case-closed' });
    }));
});

describe('an alert', () => {
  const alert = (language: Language, staffAddress?: string) => ({
    id: 'alert-w-2cdfgh-1',
    channel: 'mail' as const,
    conversationId: THREAD,
    createdAt: FEBRUARY,
    body: { kind: 'case-alert', caseNumber: '', language, ...(staffAddress ? { staffAddress } : {}) } as const,
  });

  test.each(LANGUAGES)(
    'in %s: number, language, topic, since when; no word of the stakeholder, and nothing to answer',
    (language) =>
      renderTalk({}, async ({ receive, renderer }) => {
        const { outcome } = await receive('Do I need a visa, dear robot?');
        const entry = alert(language, 'nina@secretariat.example');
        const body = { ...entry.body, caseNumber: outcome.caseNumber ?? '' };
        const rendering = await renderer({ publicUrl: 'https://wsis.example/chat' }).render({ ...entry, body });
        expect(rendering.kind).toBe('send');
        const { parsed, envelope, raw } = await mailOf(rendering);
        expect(envelope.to).toBe('nina@secretariat.example');
        expect(parsed.subject).toContain(outcome.caseNumber);
        expect(parsed.textPlain).toContain(`https://wsis.example/chat/staff/cases/${outcome.caseNumber}`);
        expect(parsed.textPlain).toContain('2026-02-10 10:00');
        expect(parsed.textPlain).not.toContain('dear robot');
        expect(raw).toMatch(/^Auto-Submitted: auto-generated$/im);
        expect(raw).toMatch(/^X-Auto-Response-Suppress: All$/im);
      }),
  );

  test('is for the mailbox that staff share where nobody is named, and withdrawn once somebody has it', () =>
    renderTalk({}, async ({ receive, renderer, assistant }) => {
      const { outcome } = await receive('Do I need a visa?');
      const { caseNumber = '' } = outcome;
      const entry = alert('en');
      const body = { ...entry.body, caseNumber };
      expect(await renderer().render({ ...entry, body })).toMatchObject({ kind: 'place', folder: 'inbox' });
      await assistant.relay({ caseNumber, mailId: 'staff-1', text: 'No.', at: FEBRUARY });
      expect(await renderer().render({ ...entry, body })).toEqual({ kind: 'withdraw', code: 'case-claimed' });
    }));
});

describe("a stranger's HTML", () => {
  test.each([
    ['<p>a<b>b</b></p>', '<p>a<b>b</b></p>'],
    ['<script>alert(1)</script>x', 'x'],
    ['<style>p{}</style><p style="color:red" class="x" id="y">x</p>', '<p>x</p>'],
    ['<img src=x onerror=alert(1)>x', 'x'],
    ['<a href="javascript:alert(1)">click</a>', 'click'],
    ['<form action="https://evil.example"><input name=a><button>Go</button>x</form>', 'x'],
    ['<svg><script>alert(1)</script></svg>x', 'x'],
    ['<iframe src="https://evil.example"></iframe>x', 'x'],
    ['<h1>Case closed</h1>', '<p>Case closed</p>'],
    [
      '<table background="https://evil.example/p.gif"><tr><td colspan="2" rowspan="999">x</td></tr></table>',
      '<table><tr><td colspan="2">x</td></tr></table>',
    ],
    ['<p dir="rtl" lang="ar">مرحبا</p>', '<p dir="rtl" lang="ar">مرحبا</p>'],
    ['<p dir="rtl&quot; onclick=&quot;x">x</p>', '<p>x</p>'],
    ['</blockquote></body><p>x', '<p>x</p>'],
    ['<b>not closed', '<b>not closed</b>'],
    ['<title>x</title><base href="https://evil.example/"><meta http-equiv=refresh>y', 'y'],
    ['a &lt;b&gt; &amp; &#60;script&#62;', 'a &lt;b&gt; &amp; &lt;script&gt;'],
    ['<constructor>x</constructor><p __proto__="1">y</p>', 'x<p>y</p>'],
  ])('%s', (source, expected) => {
    expect(safeHtml(source).markup).toBe(expected);
  });

  test('is bounded in length and depth, and balanced', () => {
    const { markup } = safeHtml('<div>'.repeat(100_000) + 'x'.repeat(100_000));
    expect(markup.length).toBeLessThan(70_000);
    expect(markup.match(/<div>/g)?.length).toBe(markup.match(/<\/div>/g)?.length);
  });
});

describe('the digest', () => {
  const decide = async ({ store }: RenderTalk, uid: number, more: Parameters<typeof aDecision>[0]) =>
    store.decideMail(
      { folder: 'INBOX', uidValidity: '1', uid },
      aDecision({ at: '2026-02-10T09:30:00.000Z', ...more }),
    );

  test('groups what was answered, drafted, left by question, stopped by rule', () =>
    renderTalk({}, async (talk) => {
      const { receive, render, store } = talk;
      await receive(DEADLINE, { name: 'Answered\r\nPerson' });
      await receive(DEADLINE, { name: 'Drafted Person' }, { delivery: 'draft' });
      const { outcome } = await receive('Do I need a visa?', { name: 'Asking Person' });
      await receive('x', { name: 'Robot' }, { staffOnly: { reason: 'x', receipt: false } });
      await decide(talk, 1, { outcome: 'reply' });
      await decide(talk, 2, { outcome: 'reply' });
      await decide(talk, 3, {
        outcome: 'escalate',
        reason: 'escalated',
        ...(outcome.caseNumber ? { caseNumber: outcome.caseNumber } : {}),
      });
      await decide(talk, 4, { outcome: 'ignore', reason: 'auto-submitted' });
      const body = { kind: 'digest', day: '2026-02-10' } as const;
      await store.addOutgoing({ id: 'digest-1', channel: 'mail', conversationId: 'digest', createdAt: FEBRUARY, body });
      const rendering = await render('digest');
      expect(rendering).toMatchObject({ kind: 'place', folder: 'inbox' });
      const { parsed } = await mailOf(rendering);
      expect(parsed.subject).toBe('Mail of 10 February 2026');
      const order = [
        'Answered: 1',
        '10:30 · Answered Person',
        'Drafts for you to send: 1',
        'Drafted Person',
        'For you: 1',
        'isas and visa letters (1)',
        outcome.caseNumber ?? '?',
        'Stopped, with the rule: 1',
        'it calls itself automatic (1)',
        'Robot',
      ];
      const places = order.map((part) => parsed.textPlain.indexOf(part));
      expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
    }));

  test('of another day says so', () =>
    renderTalk({}, async (talk) => {
      await talk.receive(DEADLINE);
      await decide(talk, 1, { outcome: 'reply' });
      const body = { kind: 'digest', day: '2026-02-09' } as const;
      await talk.store.addOutgoing({
        id: 'digest-2',
        channel: 'mail',
        conversationId: 'digest',
        createdAt: FEBRUARY,
        body,
      });
      expect((await mailOf(await talk.render('digest'))).parsed.textPlain).toContain('No mail.');
    }));
});

test('a warning goes to staff', () =>
  renderTalk(ELSEWHERE, async ({ store, render }) => {
    const body = { kind: 'warning', code: 'mail-unreadable', detail: 'too-slow' } as const;
    await store.addOutgoing({ id: 'warning-1', channel: 'mail', conversationId: 'w', createdAt: FEBRUARY, body });
    const rendering = await render('warning');
    expect(rendering.kind).toBe('send');
    const { parsed } = await mailOf(rendering);
    expect(parsed.textPlain).toContain('A mail could not be read and lies in the quarantine folder.\ntoo-slow');
  }));

test('without an address of staff nothing is made for them', () =>
  renderTalk({}, async ({ receive, renderer, store }) => {
    await receive('Do I need a visa?');
    const entry = (await store.pendingOutbox('mail')).at(-1);
    if (!entry) throw new Error('no case');
    expect(await renderer({ staffMail: undefined }).render(entry)).toEqual({ kind: 'withdraw', code: 'no-staff-mail' });
  }));
