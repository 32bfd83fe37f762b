import type { CaseQuestion, Conversation } from '../conversation.js';
import { temporaryReference } from '../facts/held-answers.js';
import { judgement } from '../feedback.js';
import type { Case, Feedback, Store, TranscriptEntry } from '../store/store.js';

/** What an earlier mail of a conversation has led to, as far as the next one depends on it. */
export interface MailThread {
  readonly transcript: readonly TranscriptEntry[];
  /** The case to which staff have not answered yet. */
  readonly openCase?: Case;
  /** The stakeholder has been told of that case. */
  readonly acknowledged: boolean;
  /** `id@version` of the facts with which questions of this conversation were answered. */
  readonly stated: ReadonlySet<string>;
}

const NEW_THREAD: MailThread = { transcript: [], acknowledged: false, stated: new Set() };

export async function threadOf({ id, version, caseNumber }: Conversation, store: Store): Promise<MailThread> {
  if (version === 0) return NEW_THREAD;
  const open = caseNumber === undefined ? undefined : await store.case(caseNumber);
  const replies = (await store.outgoingOf(id)).flatMap(({ entry, state }) =>
    entry.body.kind === 'mail-reply' && state !== 'withdrawn' ? [entry.body] : [],
  );
  return {
    transcript: await store.transcript(id),
    ...(open && (open.state === 'queued' || open.state === 'bot') ? { openCase: open } : {}),
    acknowledged: caseNumber !== undefined && replies.some((reply) => reply.caseNumber === caseNumber),
    stated: new Set(
      replies.flatMap(({ parts }) =>
        parts.flatMap((part) =>
          part.kind !== 'answer'
            ? []
            : part.temporary
              ? [temporaryReference(part.temporary.id), ...part.temporary.states]
              : part.facts,
        ),
      ),
    ),
  };
}

/** "That did not help": the last answer of a thread as a question for staff, and the verdict on it. */
export async function complaintOf(
  text: string,
  { id }: Conversation,
  { transcript }: MailThread,
  store: Store,
  now: Date,
): Promise<{ readonly question: CaseQuestion; readonly feedback?: Feedback }> {
  const answer = transcript.findLast(({ from }) => from === 'bot');
  if (!answer) return { question: { text, reason: 'not-helpful', nearby: [] } };
  const asked = transcript.find(({ from, messageId }) => from === 'user' && messageId === answer.messageId);
  const judged = await judgement({ about: answer.messageId, helpful: false }, id, store, now);
  const outcome = judged?.outcome ?? (await store.outcomeOf(id, answer.messageId));
  return {
    question: {
      text: asked?.text ?? text,
      reason: 'not-helpful',
      nearby: outcome?.facts ?? [],
      answer: answer.text,
    },
    ...(judged ? { feedback: { ...judged.feedback, personOffered: true } } : {}),
  };
}
