import type { Activity } from './wire.js';

/** What the user says of an answer. */
export type Reaction = 'like' | 'dislike';

/** The activity that says it; the stock client's own. */
export function reactionActivity(answerId: string, reaction: Reaction, clientId: string): Activity {
  return {
    type: 'invoke',
    name: 'message/submitAction',
    replyToId: answerId,
    value: { actionName: 'feedback', actionValue: { reaction } },
    from: {},
    channelData: { clientActivityID: clientId },
  };
}

/** The reaction in an activity of the log, from this tab or another. */
export function reactionOf({ type, name, value }: Activity): Reaction | undefined {
  if (type !== 'invoke' || name !== 'message/submitAction') return undefined;
  const { reaction } = ((value ?? {}) as { actionValue?: { reaction?: unknown } }).actionValue ?? {};
  return reaction === 'like' || reaction === 'dislike' ? reaction : undefined;
}
