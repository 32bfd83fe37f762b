import type { CaseQuestion, Conversation, TranscriptEntry } from '../conversation.js';
import { silentTurn } from '../silent-turn.js';
import type { Turn } from '../store/store.js';
import { actAtDesk, type DeskDeps, type DeskResult } from './desk-acts.js';
import { drawCaseNumber, openCase } from './open-case.js';

export interface Taking {
  /** Unique; the same again changes nothing. */
  readonly id: string;
  readonly conversationId: string;
  readonly staffId: string;
}

/** A turn may come between, and a number be taken; more of them in a row than this are a fault. */
const ATTEMPTS = 20;

/**
 * A member of staff steps into a conversation unasked: its case becomes theirs, or one is opened for them. `no-conversation`
 * where nothing was said yet. Rejects only when the store does.
 */
export async function takeConversation(taking: Taking, deps: DeskDeps): Promise<DeskResult | 'no-conversation'> {
  const { store, clock } = deps;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const conversation = await store.conversation(taking.conversationId);
    if (!conversation) return 'no-conversation';
    const { caseNumber: number } = conversation;
    if (number !== undefined) {
      const { id, staffId } = taking;
      return actAtDesk({ id, number, staffId, action: 'claim', seenVersion: 0 }, deps);
    }
    const said = await store.transcript(conversation.id);
    const mail = await store.mail(said.findLast(({ from }) => from === 'user')?.messageId ?? '');
    const turn = turnOf(taking, conversation, said, mail?.id, clock());
    const { kind } = await store.commitTurn(turn);
    if (kind === 'committed' && turn.newCase) return { kind: 'done', case: turn.newCase };
  }
  throw new Error('this conversation changed faster than it could be taken');
}

function turnOf(
  { id, staffId }: Taking,
  conversation: Conversation,
  transcript: readonly TranscriptEntry[],
  mailId: string | undefined,
  now: Date,
): Turn & Required<Pick<Turn, 'newCase'>> {
  const at = now.toISOString();
  const { id: conversationId, channel, language, address } = conversation;
  const questions = questionsOf(conversation, transcript);
  const opened = openCase(
    { number: drawCaseNumber(), questions, ...(address === undefined ? {} : { address }) },
    { conversationId, channel, at, language, transcript, ...(mailId === undefined ? {} : { mailId }) },
  );
  const { waitingSince: _, ...rest } = opened;
  const newCase = { ...rest, state: 'claimed', owner: staffId } as const;
  const after: Conversation = { ...conversation, owner: 'staff', offered: [], waiting: [], caseNumber: opened.number };
  return { ...silentTurn({ conversationId, messageId: `desk:${id}` }, after, 'with-staff', [], now), newCase };
}

/** What waited for an address; else what was said last, as the conversation understood it. */
function questionsOf({ waiting, focus }: Conversation, said: readonly TranscriptEntry[]): readonly CaseQuestion[] {
  if (waiting.length > 0) return waiting;
  const { activity, edition } = focus ?? {};
  const subject = focus?.neighbour ?? focus?.attribute;
  return [
    {
      text: said.findLast(({ from }) => from === 'user')?.text ?? '',
      reason: 'stepped-in',
      nearby: [],
      ...(subject === undefined ? {} : { subject }),
      ...(activity === undefined ? {} : { activity }),
      ...(edition === undefined ? {} : { edition }),
    },
  ];
}
