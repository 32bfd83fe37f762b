import type { ChatWords } from '../../dialogs/chat-words.js';
import { copyText } from './copy-text.js';
import { button, element, icon } from './element.js';
import type { Reaction } from './reaction.js';
import type { Activity } from './wire.js';

export interface AnswerToolsDeps {
  readonly words: ChatWords;
  /** Resolves to whether the server has it. */
  readonly react: (answerId: string, reaction: Reaction) => Promise<boolean>;
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** The buttons under an answer: copy it, and where the server asks, say whether it helped. */
export interface AnswerTools {
  readonly parts: readonly HTMLElement[];
  /** Shows what the user said of the answer, here or in another tab. */
  mark(reaction: Reaction | undefined): void;
}

const COPY = 'M9 9h11v11H9zM15 9V4H4v11h5';
const UP = 'M4 10h3v10H4zM7 11l4-8c2 0 3 1 3 3l-1 4h5c2 0 2.5 1.2 2.2 2.5l-1.4 6c-.2 1-.9 1.5-2 1.5H7';
const DOWN = 'M20 14h-3V4h3zM17 13l-4 8c-2 0-3-1-3-3l1-4H6c-2 0-2.5-1.2-2.2-2.5l1.4-6c.2-1 .9-1.5 2-1.5H17';

export function answerTools(activity: Activity, deps: AnswerToolsDeps): AnswerTools {
  const copy = copyButton(activity.text ?? '', deps);
  if (!asksFeedback(activity)) return { parts: [copy], mark: () => {} };
  const { root, mark } = feedback(activity.id ?? '', deps);
  return { parts: [copy, root], mark };
}

function asksFeedback({ id, channelData }: Activity): boolean {
  return id !== undefined && Boolean(channelData?.feedbackLoop);
}

function copyButton(text: string, { words, say, warn }: AnswerToolsDeps): HTMLElement {
  const made = button(
    { class: 'tool', 'aria-label': words.copy, title: words.copy },
    async () => {
      const done = await copyText(text);
      if (!done) return warn(words.copyFailed);
      say(words.copied);
      made.classList.add('done');
      setTimeout(() => made.classList.remove('done'), 1500);
    },
    icon(COPY),
    element('span', { class: 'bubble', 'aria-hidden': 'true' }, words.copied),
  );
  return made;
}

function feedback(answerId: string, { words, react, say, warn }: AnswerToolsDeps) {
  const buttons = new Map<Reaction, HTMLButtonElement>();
  let current: Reaction | undefined;
  const mark = (chosen: Reaction | undefined) => {
    current = chosen;
    for (const [reaction, made] of buttons) made.setAttribute('aria-pressed', String(reaction === chosen));
  };
  const press = async (reaction: Reaction) => {
    const before = current;
    if (before === reaction) return;
    mark(reaction);
    if (await react(answerId, reaction)) return say(words.thanks);
    mark(before);
    warn(words.failed);
  };
  const add = (reaction: Reaction, label: string, picture: string) => {
    const attributes = { class: 'tool', 'aria-pressed': 'false' };
    buttons.set(
      reaction,
      button(attributes, () => void press(reaction), icon(picture), element('span', {}, label)),
    );
  };
  add('like', words.helpful, UP);
  add('dislike', words.notHelpful, DOWN);
  const attributes = { class: 'feedback', role: 'group', 'aria-label': words.helpfulQuestion };
  return { root: element('span', attributes, ...buttons.values()), mark };
}
