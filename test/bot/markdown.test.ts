import { describe, expect, test } from '@jest/globals';
import { channelActivity } from '../../bot/azure/channel-activity.js';
import { asMarkdown, markdownText } from '../../bot/markdown.js';

describe('plain text as Markdown', () => {
  test.each<[string, string]>([
    ['Deadline: 15 March 2026 (in 33 days).', 'Deadline: 15 March 2026 (in 33 days).'],
    ['see www.itu.int/a_b, please', 'see [www&#46;itu&#46;int/a&#95;b](<https://www.itu.int/a_b>), please'],
    ['to wsis-info@itu.int!', 'to [wsis-info&#64;itu&#46;int](<mailto:wsis-info@itu.int>)&#33;'],
    [
      'https://a.example/?b=1&c=2',
      '[https:&#47;/a&#46;example/?b&#61;1&#38;c&#61;2](<https://a.example/?b=1&amp;c=2>)',
    ],
    ['one\ntwo\n\nthree', 'one\\\ntwo\n\nthree'],
    ['one\r\ntwo', 'one\\\ntwo'],
    ['- a\n2. b\n    c', '&#45; a\\\n2&#46; b\\\n&#160;&#160;&#160;&#160;c'],
    ['*a* _b_ `c` <b> &amp; [d](e)', '&#42;a&#42; &#95;b&#95; &#96;c&#96; &#60;b&#62; &#38;amp; &#91;d&#93;(e)'],
    ['a. b.c 1...', 'a. b&#46;c 1&#46;&#46;.'],
    ['', ''],
  ])('%j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  test.each([
    ['webchat', 'markdown'],
    ['directline', 'markdown'],
    ['msteams', 'plain'],
    ['telegram', 'plain'],
    [undefined, 'plain'],
  ])('behind Azure Bot Service, the channel %s gets %s', (channelId, textFormat) => {
    const said = { type: 'message', from: { id: 'b', role: 'bot' }, text: 'www.itu.int', textFormat: 'plain' };
    expect(channelActivity(said, channelId)).toMatchObject({ textFormat });
  });

  test('is made of what the bot says, and of nothing else', () => {
    const bot = { type: 'message', from: { id: 'b', role: 'bot' }, text: 'a*b', textFormat: 'plain', locale: 'en' };
    expect(asMarkdown(bot)).toEqual({ ...bot, text: 'a&#42;b', textFormat: 'markdown' });
    for (const other of [
      { ...bot, from: { id: 'u', role: 'user' } },
      { ...bot, textFormat: 'markdown' },
      { ...bot, type: 'typing' },
      { ...bot, text: undefined },
    ]) {
      expect(asMarkdown(other)).toBe(other);
    }
  });
});
