import type { Brain } from '../../dialogs/brain.js';
import { loadBrainOrThrow } from '../../dialogs/brain-file.js';
import { composeMail } from '../../dialogs/by-mail/compose-mail.js';
import { readMail } from '../../dialogs/by-mail/read-mail.js';
import { newConversation } from '../../dialogs/conversation.js';
import type { OutcomeKind } from '../../dialogs/message.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../dialogs/settings.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { type EvaluationItem, evaluationSet } from '../evaluation/evaluation-set.js';
import { judge } from '../evaluation/judge.js';
import { type Dress, letterDress } from './letter-dress.js';
import { share } from './share.js';

const print = (text: string) => process.stdout.write(`letter-quality ${text}\n`);
const FLOORS = [0.35, 0.4, 0.5, 0.6, 0.7];
const BARE: Dress = { subject: '', opening: '', closing: '' };

interface Judged {
  readonly isRight: boolean;
  readonly isSaid: boolean;
  readonly confidence: number;
}

/**
 * The questions of the evaluation set as mails, bare and inside a letter, and what a floor for sending by itself would keep
 * back. `--faults` prints each that is not right.
 */
export async function letterQuality(args: readonly string[]): Promise<void> {
  const brain = await loadBrainOrThrow(dataFolder);
  for (const [name, dressOf] of [
    ['bare', () => BARE],
    ['in a letter', (language: Language) => letterDress[language]],
  ] as const) {
    const judged = LANGUAGES.flatMap((language) =>
      evaluationSet(language)
        .filter(({ history = [] }) => history.length === 0)
        .map((item) => judgedMail(item, language, dressOf(language), brain, args.includes('--faults'))),
    );
    print(`right, ${name}: ${share(judged.filter(({ isRight }) => isRight).length, judged.length)}`);
    const said = judged.filter(({ isSaid }) => isSaid);
    for (const floor of FLOORS) {
      const back = said.filter(({ confidence }) => confidence < floor);
      const wrong = back.filter(({ isRight }) => !isRight).length;
      print(`${name}, floor ${floor}: ${back.length} of ${said.length} answers kept back, ${wrong} of them wrong`);
    }
  }
}

function judgedMail(item: EvaluationItem, language: Language, dress: Dress, brain: Brain, tell: boolean): Judged {
  const now = new Date(item.now);
  const text = [dress.opening, item.text, dress.closing].filter(Boolean).join('\n\n');
  const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };
  const hint = item.lang ?? language;
  const reading = readMail({ subject: dress.subject, text, hint }, newConversation('bench', hint), {
    ...brain,
    now,
    gates,
  });
  const { parts, confidence } = reading;
  const isSaid = parts.some(({ kind }) => kind === 'answer');
  const isMissing = parts.some(({ kind }) => kind === 'missing');
  const outcome: OutcomeKind = isSaid ? (isMissing ? 'partial' : 'answered') : isMissing ? 'escalated' : 'social';
  const said = composeMail(parts, {}, reading.language, brain.knowledge, now);
  const answer = { outcome, language: reading.language, reply: said.text, facts: said.facts, confidence, ms: 0 };
  const { state: _, ...rest } = item;
  // By mail nothing is asked back; and states are worded as of a day, which the judge of chat does not know.
  const expected = { ...rest, outcome: item.outcome === 'clarify' ? ('escalated' as const) : item.outcome };
  const { verdict, reason } = judge(expected, answer, brain.knowledge);
  if (tell && verdict !== 'right') print(`fault ${item.id} ${verdict}: ${reason}\n  ${item.text}`);
  return { isRight: verdict === 'right', isSaid, confidence };
}
