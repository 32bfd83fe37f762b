import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mailWords } from '../../../dialogs/by-mail/mail-words.js';
import { returnWords } from '../../../dialogs/return-words.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { headerValues } from '../../../mail/parsed-mail.js';
import { aCase, aTurn } from '../../dialogs/store/samples.js';
import { BOX, FEBRUARY, mailOf, type RenderTalk, renderTalk } from './render-talk.js';

const DEADLINE = 'Until when can I submit to the WSIS Prizes 2026?';
const VISA = 'Do I need a visa?';
const ADDRESS = 'amina@stakeholder.example';

const replyTo = async ({ receive, render }: RenderTalk, ...mail: Parameters<RenderTalk['receive']>) => {
  await receive(...mail);
  return render('mail-reply');
};

describe('an automatic answer', () => {
  test('calls itself automatic, answers one mail and one address', () =>
    renderTalk({}, async (talk) => {
      const references = ['<first@stakeholder.example>', '<second@stakeholder.example>'];
      const rendering = await replyTo(talk, DEADLINE, { subject: 'RE: Re: Prizes', references });
      expect(rendering.kind).toBe('send');
      const { parsed, envelope, messageId } = await mailOf(rendering);
      expect(envelope).toEqual({ from: 'bounces@secretariat.example', to: ADDRESS });
      expect(parsed.from).toEqual([{ name: 'WSIS Secretariat', address: BOX, valid: true }]);
      expect(parsed.to.map(({ address }) => address)).toEqual([ADDRESS]);
      expect([parsed.cc, parsed.replyTo]).toEqual([[], []]);
      expect(parsed.subject).toBe('Re: Prizes');
      expect(parsed.inReplyTo).toBe('<mail-1@stakeholder.example>');
      expect(parsed.references).toEqual([...references, '<mail-1@stakeholder.example>']);
      expect(headerValues(parsed, 'Auto-Submitted')).toEqual(['auto-replied']);
      expect(headerValues(parsed, 'X-Auto-Response-Suppress')).toEqual(['All']);
      expect(messageId).toMatch(/^<wsis-answer\.[\w-]{36}@secretariat\.example>$/);
      expect(parsed.messageId).toBe(messageId);
      expect(parsed.attachments).toEqual([]);
      expect(parsed.partTypes).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
      expect(parsed.textPlain).toContain('This is an automatic answer.');
      expect(parsed.textPlain).toContain('To reach a person');
      expect(parsed.textPlain).toContain('Source: ITU letter of 23 December 2025');
    }));

  test.each([
    ['turns the reading direction', { subject: 'Re: \u202eForum \u2067dates\u2069\u061c' }, 'Re: Forum dates'],
    [
      'a forger chose',
      { subject: 'Pay at once', doubts: ['authentication-failed'] },
      'Re: Your message to the WSIS Secretariat',
    ],
  ] as const)('a subject that %s', (_what, stored, subject) =>
    renderTalk({}, async (talk) => {
      expect((await mailOf(await replyTo(talk, DEADLINE, stored))).parsed.subject).toBe(subject);
    }),
  );

  test('names at most twenty mails, the first among them', () =>
    renderTalk({}, async (talk) => {
      const references = Array.from({ length: 40 }, (_, index) => `<r${index}@stakeholder.example>`);
      const { parsed } = await mailOf(await replyTo(talk, DEADLINE, { references }));
      expect(parsed.references).toHaveLength(20);
      expect(parsed.references[0]).toBe('<r0@stakeholder.example>');
      expect(parsed.references.at(-1)).toBe('<mail-1@stakeholder.example>');
    }));

  test('to a mail without subject, Message-ID and name', () =>
    renderTalk({}, async (talk) => {
      const { messageId: _, ...rest } = { messageId: '' };
      const { parsed, raw } = await mailOf(
        await replyTo(talk, DEADLINE, {
          ...rest,
          messageId: 'not an id',
          references: ['<bad id>', 'x'],
          subject: '',
          name: '',
        }),
      );
      expect(parsed.subject).toBe('Re: Your message to the WSIS Secretariat');
      expect(raw).not.toMatch(/^(?:In-Reply-To|References):/m);
    }));

  test.each(LANGUAGES)('%s: whole lines, below 8 kB, in the direction of its script', (language) =>
    renderTalk({}, async (talk) => {
      const questions = {
        en: `${DEADLINE} ${VISA}`,
        fr: 'Quelle est la date limite des Prix du SMSI 2026 ? Faut-il un visa ?',
        es: '¿Cuál es la fecha límite de los Premios de la CMSI 2026? ¿Necesito un visado?',
        ar: 'ما هو الموعد النهائي لجوائز القمة 2026؟ وهل أحتاج إلى تأشيرة؟',
        ru: 'Каков крайний срок подачи на Премии ВВУИО 2026? Нужна ли виза?',
        zh: '2026年信息社会世界峰会奖的截止日期是什么时候？需要签证吗？',
      };
      const { raw, parsed, source } = await mailOf(await replyTo(talk, questions[language]));
      expect(source.byteLength).toBeLessThan(8_000);
      expect(raw.split('\r\n').every((line) => line.length <= 998 && !/[\r\n]/.test(line))).toBe(true);
      expect(raw).toMatch(/^[\t\r\n -~]*$/);
      expect(headerValues(parsed, 'Content-Language')).toEqual([language]);
      expect(parsed.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(parsed.html).toContain('<a href="https://www.wsis.org/prizes">www.wsis.org/prizes</a>');
      const { greeting, closing, signature } = mailWords[language];
      expect(parsed.textPlain.replace(/\r/g, '').startsWith(`${greeting}\n\n`)).toBe(true);
      expect(parsed.textPlain.replace(/\r/g, '').trimEnd().endsWith(`\n\n${closing}\n${signature}`)).toBe(true);
      expect(parsed.html.match(/<h2>/g)).toHaveLength(2);
      expect(parsed.html).not.toMatch(/<(?:img|script|style|link|form)|style=/i);
      expect(parsed.textPlain).toContain('2026');
      expect(raw).not.toMatch(/format=flowed/i);
    }),
  );

  test('says nothing of the sender again', () =>
    renderTalk({}, async (talk) => {
      const { parsed } = await mailOf(await replyTo(talk, `${DEADLINE} zanzibar@secret.example`, { name: 'Zanzibar' }));
      expect(`${parsed.textPlain}${parsed.html}`).not.toMatch(/zanzibar/i);
    }));

  test('many questions in Russian go without HTML rather than over 8 kB', () =>
    renderTalk({}, async (talk) => {
      const asked =
        'Каков крайний срок подачи на Премии ВВУИО 2026? Когда состоится Форум 2026? Как принять участие в открытых консультациях 2026? Сколько записей в Stocktaking? Кто организует Форум 2024?';
      const { parsed, source } = await mailOf(await replyTo(talk, asked));
      expect(source.byteLength).toBeLessThan(8_000);
      expect(parsed.partTypes).toEqual(['text/plain']);
    }));
});

describe('a draft', () => {
  const asDraft = (talk: RenderTalk) => replyTo(talk, DEADLINE, {}, { delivery: 'draft' });
  test.each([
    ['was decided as one', { mode: 'auto' }, asDraft],
    ['whatever was decided, in mode draft', { mode: 'draft' }, (talk: RenderTalk) => replyTo(talk, DEADLINE)],
  ] as const)('%s', (_, more, reply) =>
    renderTalk(more, async (talk) => {
      const rendering = await reply(talk);
      expect(rendering).toMatchObject({ kind: 'place', folder: 'drafts' });
      const { parsed, raw } = await mailOf(rendering);
      expect(raw).not.toMatch(/^(?:Auto-Submitted|X-Auto-Response-Suppress)/im);
      expect(parsed.textPlain).not.toMatch(/automatic|To reach a person/);
      expect(parsed.inReplyTo).toBe('<mail-1@stakeholder.example>');
    }),
  );

  test('of a receipt makes no sense', () =>
    renderTalk({ mode: 'draft' }, async (talk) => {
      const staffOnly = { reason: 'submission', receipt: true };
      const rendering = await replyTo(talk, 'Our nomination is attached.', {}, { staffOnly });
      expect(rendering).toEqual({ kind: 'withdraw', code: 'mode-draft' });
    }));
});

describe('as things stand now', () => {
  test('an answer is worded anew when its deadline has passed meanwhile', () =>
    renderTalk({}, async (talk) => {
      await talk.receive(DEADLINE);
      talk.at('2026-03-17T09:00:00+01:00');
      const { parsed } = await mailOf(await talk.render('mail-reply'));
      expect(parsed.textPlain).toContain('This date had passed by 16 March 2026.');
      expect(parsed.textPlain).toContain('secretariat, as of 16 March 2026');
    }));

  test('what is still true keeps its day', () =>
    renderTalk({}, async (talk) => {
      await talk.receive(DEADLINE);
      talk.at('2026-02-12T09:00:00+01:00');
      const { parsed } = await mailOf(await talk.render('mail-reply'));
      expect(parsed.textPlain).toContain('secretariat, as of 10 February 2026');
    }));

  test('a person has taken over: the answer is withdrawn', () =>
    renderTalk({}, async ({ receive, render, assistant, store }) => {
      await receive(DEADLINE);
      const [entry] = await store.pendingOutbox('mail');
      const conversationId = entry?.conversationId ?? '';
      await assistant.takeOver({ conversationId, mailId: 'sent', text: 'By 15 March.', at: FEBRUARY });
      expect(await render('mail-reply')).toEqual({ kind: 'withdraw', code: 'with-staff' });
    }));

  test('an address that rests gets nothing', () =>
    renderTalk({}, async (talk) => {
      await talk.receive(DEADLINE);
      await talk.store.restAddress(ADDRESS, '2026-04-01T00:00:00.000Z', '5.1.1');
      expect(await talk.render('mail-reply')).toEqual({ kind: 'withdraw', code: 'address-rests' });
    }));

  test('facts have changed: withdrawn, and staff are told once', () =>
    renderTalk({}, async (talk) => {
      await talk.receive(DEADLINE);
      const [entry] = await talk.store.pendingOutbox('mail');
      if (!entry) throw new Error('no answer');
      const { knowledge } = (await import('../../support/brain.js')).realBrain();
      const fact = knowledge.facts.get('prizes.2026.deadline');
      if (!fact) throw new Error('no fact');
      const newer = { ...knowledge, facts: new Map([...knowledge.facts, [fact.id, { ...fact, version: 2 }]]) };
      const renderer = talk.renderer({ knowledge: () => newer });
      for (let round = 0; round < 2; round++)
        expect(await renderer.render(entry)).toEqual({ kind: 'withdraw', code: 'facts-changed' });
      const warnings = (await talk.store.pendingOutbox('mail')).filter(({ body }) => body.kind === 'warning');
      expect(warnings).toHaveLength(1);
      const { parsed } = await mailOf(await talk.render('warning'));
      expect(parsed.textPlain).toContain('An answer was not sent');
      expect(parsed.textPlain).toContain('From: Amina <amina@stakeholder.example>');
    }));

  test('the same entry gives the same bytes, save the date', () =>
    renderTalk({}, async (talk) => {
      const first = await mailOf(await replyTo(talk, DEADLINE));
      expect((await mailOf(await talk.render('mail-reply'))).raw).toBe(first.raw);
    }));
});

test("staff's words go out as a person's mail in every mode", () =>
  renderTalk({ mode: 'draft', staffMail: 'team@staff.example' }, async ({ receive, render, assistant }) => {
    const { outcome } = await receive(VISA, { subject: 'Visa' });
    const text = 'Dear Amina,\n\nPlease find it <here>: https://evil.example/\n\nBest\nAnna';
    await assistant.relay({ caseNumber: outcome.caseNumber ?? '', mailId: 'staff-1', text, at: FEBRUARY });
    const rendering = await render('relay');
    expect(rendering.kind).toBe('send');
    const { parsed, raw, envelope } = await mailOf(rendering);
    expect(raw).not.toMatch(/^(?:Auto-Submitted|X-Auto-Response-Suppress)/im);
    expect(parsed).toMatchObject({ subject: 'Re: Visa', inReplyTo: '<mail-1@stakeholder.example>' });
    expect(envelope.to).toBe(ADDRESS);
    expect(parsed.textPlain.trim()).toBe(text);
    expect(parsed.html).toContain('it &lt;here&gt;: https://evil.example/</p>');
  }));

describe("staff's words to who asked in the chat", () => {
  const LINK = 'https://assistant.example/back?to=a.b-c_d.e';
  const words = (language: Language) => ({
    id: 'relay-0001',
    channel: 'mail' as const,
    conversationId: 'chat-1',
    createdAt: FEBRUARY,
    body: { kind: 'relay', text: 'Yes.', language, caseNumber: 'W-2CDFGH', to: ADDRESS } as const,
  });

  test('go to the address that was given last, should the first have been mistyped', () =>
    renderTalk({}, async ({ store, renderer }) => {
      const newCase = aCase('W-2CDFGH', 'chat-1', { address: 'amira@stakeholder.example' });
      await store.commitTurn({ ...aTurn('chat-1', 'm1', 0), newCase });
      const { envelope, raw } = await mailOf(await renderer().render(words('en')));
      expect(envelope.to).toBe('amira@stakeholder.example');
      expect(raw).not.toContain(ADDRESS);
    }));

  test.each(LANGUAGES)('in %s: as they stand, then the case and the way back into the chat', (language) =>
    renderTalk({}, async ({ store, renderer }) => {
      await store.commitTurn(aTurn('chat-1', 'm1', 0));
      const withLink = renderer({
        returnLink: async (id, to) => (id === 'chat-1' && to === ADDRESS ? LINK : undefined),
      });
      const { parsed, raw, envelope } = await mailOf(await withLink.render(words(language)));
      expect(envelope.to).toBe(ADDRESS);
      expect(raw).not.toMatch(/^Auto-Submitted/im);
      expect(parsed.subject).toContain('W-2CDFGH');
      const [said, ...foot] = parsed.textPlain.trim().split('\n\n');
      expect(said).toBe('Yes.');
      const plain = foot.join('\n').replace(/\p{Cf}/gu, '');
      const { answerThis, goOnInChat } = returnWords[language];
      for (const part of [answerThis('W-2CDFGH'), goOnInChat, LINK]) expect(plain).toContain(part);
      expect(parsed.html).toContain(`<a href="${LINK}" dir="ltr">${LINK}</a>`);
      const without = await mailOf(await renderer().render(words(language)));
      expect(without.parsed.textPlain).not.toContain(goOnInChat.slice(0, 20));
      expect(without.parsed.html).not.toContain('href');
    }),
  );
});

test(
  'nothing that comes from outside adds a header or a recipient',
  () =>
    renderTalk({}, async (talk) => {
      await talk.receive(DEADLINE);
      const [entry] = await talk.store.pendingOutbox('mail');
      if (entry?.body.kind !== 'mail-reply') throw new Error('no answer');
      const expected = (await mailOf(await talk.renderer().render(entry))).parsed.headers.map(([name]) => name).sort();
      const nasty = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({
          unit: fc.constantFrom(
            '\r',
            '\n',
            ' ',
            ':',
            '<',
            '>',
            ',',
            '"',
            '=',
            '?',
            'B',
            'c',
            '\u2028',
            '\0',
            'é',
            '@',
            '.',
          ),
          maxLength: 60,
        }),
        fc.constantFrom(
          'x\r\nBcc: a@evil.example',
          '=?utf-8?Q?a=0D=0ABcc:_a@evil.example?=',
          'x\nTo: <b@evil.example>',
          '\r\n\r\n<b>',
          'Re:\u0085Cc: x@evil.example',
        ),
      );
      const { body } = entry;
      await fc.assert(
        fc.asyncProperty(nasty, nasty, nasty, nasty, async (subject, id, reference, name) => {
          const mail = { subject, messageId: `<${id}>`, references: [reference, `<${reference}>`], name };
          const store = {
            ...talk.store,
            mail: async () => ({ ...(await talk.store.mail(body.mailId)), ...mail }) as never,
          };
          const { parsed, raw, envelope } = await mailOf(await talk.renderer({ store }).render(entry));
          const names = parsed.headers
            .map(([header]) => header)
            .filter((header) => !/^(?:References|In-Reply-To)$/.test(header));
          expect(names.sort()).toEqual(expected.filter((header) => !/^(?:References|In-Reply-To)$/.test(header)));
          expect(parsed.to.map(({ address }) => address)).toEqual([ADDRESS]);
          expect(parsed.cc).toEqual([]);
          expect(envelope.to).toBe(ADDRESS);
          expect(parsed.subject).toMatch(/^Re: \S/);
          expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
          expect(raw.split('\r\n\r\n', 1)[0]?.match(/^(?:To|Subject|From):/gim)).toHaveLength(3);
        }),
        { numRuns: 100 },
      );
    }),
  60_000,
);
