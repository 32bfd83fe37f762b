import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../dialogs/cases/case.js';
import { newConversation } from '../../dialogs/conversation.js';
import { asksForPerson, openingFor, staffEnding } from '../../dialogs/left-to-staff.js';
import type { MissingPart } from '../../dialogs/message.js';
import { aCase } from './store/samples.js';

const ADDRESS = 'amina@stakeholder.example';
const question = { text: 'Do I need a visa?', reason: 'neighbour', subject: 'visa', nearby: [] };
const earlier = { ...question, text: 'Who pays for the hotel?', subject: 'prices' };
const caseIn = (state: Case['state']) => aCase('W-2CDFGH', 'c1', { state });
const neighbour = (subject: string): MissingPart => ({ kind: 'missing', reason: 'neighbour', subject, nearby: [] });

interface Situation {
  readonly canPromise?: boolean;
  readonly personAsked?: boolean;
  readonly address?: string;
  readonly openCase?: Case;
}

function endingIn({ canPromise = true, personAsked = false, ...known }: Situation) {
  const request = { conversation: { ...newConversation('c1', 'en'), waiting: [earlier] }, ...known };
  const drawCaseNumber = () => known.openCase?.number ?? 'W-NEWONE';
  const opened = openingFor([question], personAsked, request, { canPromise, drawCaseNumber });
  return { opened, ending: staffEnding(true, opened, request, { canPromise, mailAddress: 'box@example.org' }) };
}

describe('what is left to staff', () => {
  test.each<[string, Situation, string]>([
    ['is offered', {}, 'offer'],
    ['goes to them at once for who asks for a person', { personAsked: true }, 'opened'],
    ['goes to them where an address is known', { address: ADDRESS }, 'opened'],
    ['goes to the case that waits for them', { openCase: caseIn('queued') }, 'added'],
    ['is offered anew once they have given the case back', { openCase: caseIn('bot') }, 'offer'],
    ['goes to that case again for who asks for a person', { personAsked: true, openCase: caseIn('bot') }, 'added'],
    ['is for the mailbox where nobody keeps promises', { canPromise: false, personAsked: true }, 'write-to'],
  ])('%s', (_what, situation, kind) => {
    const { opened, ending } = endingIn(situation);
    expect(ending.kind).toBe(kind);
    expect(opened?.questions).toEqual(kind === 'opened' || kind === 'added' ? [earlier, question] : undefined);
    expect(opened?.address).toBe(opened && situation.address);
  });

  test.each([
    ['human', true],
    ['complaint', true],
    ['visa', false],
  ])('%s asks for a person: %s', (subject, expected) => {
    expect(asksForPerson([neighbour('fees'), neighbour(subject)])).toBe(expected);
  });
});
