import { expect, test } from '@jest/globals';
import type { Conversation } from '../../../dialogs/conversation.js';
import { realBrain } from '../../support/brain.js';
import { atDesk, type DeskWorld, FEBRUARY } from '../facts/desk-world.js';

realBrain();
const CHAT = 'chat-of-a-visitor';
/** Of who was named as the address, and need not be who sits at the chat. */
const PRIVATE = 'My passport is X1234567. Until when can projects be submitted to the WSIS Prizes 2026?';

const inChat = ({ ask }: DeskWorld, messageId: string, text: string) => ask(text, { conversationId: CHAT, messageId });
const byMail = ({ ask }: DeskWorld, text = PRIVATE) =>
  ask(text, {
    conversationId: CHAT,
    messageId: 'mail-1',
    channel: 'mail',
    address: 'amina@stakeholder.example',
    mail: { subject: 'Re: your case', delivery: 'send' },
  });
const shown = async ({ store }: DeskWorld) =>
  JSON.stringify((await store.pendingOutbox('chat', CHAT)).map(({ body }) => body));

test.each<Conversation['owner']>(['bot', 'staff'])(
  'what somebody writes by mail is not shown in the chat that named their address, with %s in charge',
  (owner) =>
    atDesk(async (world) => {
      await inChat(world, 'm-1', 'I want to talk to a human');
      if (owner === 'staff') {
        const answer = { conversationId: CHAT, mailId: 'own', text: 'Yes.', at: FEBRUARY };
        await world.assistant.takeOver(answer);
      }
      const before = await shown(world);
      await byMail(world);
      expect(await shown(world)).toBe(before);
      for (const [index, text] of [
        'in English please',
        'and until when?',
        'what did I ask?',
        'yes',
        'repeat',
      ].entries())
        await inChat(world, `after-${index}`, text);
      const after = await shown(world);
      for (const secret of ['X1234567', '15 March']) expect(after).not.toContain(secret);
    }),
);
