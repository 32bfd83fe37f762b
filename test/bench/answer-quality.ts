import { loadBrainOrThrow } from '../../dialogs/brain-file.js';
import { createTerminal } from '../../dialogs/terminal.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { type EvaluationItem, evaluationSet } from '../evaluation/evaluation-set.js';
import { judge, type Verdict } from '../evaluation/judge.js';
import { share } from './share.js';

interface Judged {
  readonly language: Language;
  readonly item: EvaluationItem;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly outcome: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly facts: readonly string[];
}

const print = (text: string) => process.stdout.write(`answer-quality ${text}\n`);

/** Every question of the evaluation set; `-- answer-quality --faults` also prints each that is not right. */
export async function answerQuality(args: readonly string[]): Promise<void> {
  const brain = await loadBrainOrThrow(dataFolder);
  const terminal = createTerminal(brain);
  const judged: Judged[] = [];
  for (const language of LANGUAGES) {
    for (const item of evaluationSet(language)) {
      const question = {
        text: item.text,
        now: new Date(item.now),
        history: item.history ?? [],
        language: item.lang ?? language,
      };
      const answer = await terminal.ask(question);
      const { outcome, confidence, facts } = answer;
      judged.push({ language, item, ...judge(item, answer, brain.knowledge), outcome, confidence, facts });
      if (args.includes('--faults') && judged.at(-1)?.verdict !== 'right') {
        print(
          `fault ${item.id} ${judged.at(-1)?.verdict}: ${judged.at(-1)?.reason}\n  ${item.text}\n  ${answer.reply.replaceAll('\n', ' / ')}`,
        );
      }
    }
  }
  report(judged);
  reportReliability(judged);
  reportConfusions(judged);
}

function report(judged: readonly Judged[]): void {
  const count = (list: readonly Judged[], verdict: Verdict) => list.filter((one) => one.verdict === verdict).length;
  for (const language of LANGUAGES) {
    const own = judged.filter((one) => one.language === language);
    print(`right, ${language}: ${share(count(own, 'right'), own.length)}`);
  }
  for (const kind of [...new Set(judged.map(({ item }) => item.kind))].sort()) {
    const own = judged.filter(({ item }) => item.kind === kind);
    print(`right, ${kind}: ${share(count(own, 'right'), own.length)}`);
  }
  print(`right, all: ${share(count(judged, 'right'), judged.length)}`);
  for (const verdict of ['wrong-fact', 'wrongly-answered', 'wrongly-to-staff', 'wrong-language', 'other'] as const) {
    print(`${verdict}: ${share(count(judged, verdict), judged.length)}`);
  }
  const staff = judged.filter(({ item }) => item.outcome === 'escalated');
  print(
    `of what belongs to staff, to staff: ${share(staff.filter(({ outcome }) => outcome === 'escalated').length, staff.length)}`,
  );
  const answerable = judged.filter(({ item }) => item.outcome === 'answered');
  print(
    `of what is answerable, to staff: ${share(answerable.filter(({ outcome }) => outcome === 'escalated').length, answerable.length)}`,
  );
}

const isAnswer = ({ outcome }: Judged) => outcome === 'answered' || outcome === 'partial';
const isRight = ({ verdict }: Judged) => verdict === 'right';
const DECILES = 10;

/** Whether the surer answers are right more often: by tenths of the answers, and what is right of the surest ones. */
function reportReliability(judged: readonly Judged[]): void {
  const answers = judged.filter(isAnswer).sort((a, b) => b.confidence - a.confidence);
  const upTo = (decile: number) => Math.round((answers.length * decile) / DECILES);
  for (let decile = 1; decile <= DECILES; decile++) {
    const own = answers.slice(upTo(decile - 1), upTo(decile));
    const surest = answers.slice(0, upTo(decile));
    const [from, to] = [own.at(-1), own[0]].map((one) => (one?.confidence ?? 0).toFixed(2));
    print(
      `answers, tenth ${decile}, confidence ${from}–${to}: right ${share(own.filter(isRight).length, own.length)}; ` +
        `of the surest ${decile * DECILES} %: ${share(surest.filter(isRight).length, surest.length)}`,
    );
  }
}

const WORST_PAIRS = 15;

/** What was asked for (as the set names it) and what was said instead, the commonest first, each with its questions. */
function reportConfusions(judged: readonly Judged[]): void {
  const pairs = new Map<string, string[]>();
  for (const one of judged.filter((each) => !isRight(each))) {
    const said = isAnswer(one) && one.facts.length > 0 ? topicsOf(one.facts) : one.outcome;
    const pair = `${withoutEdition(one.item.about) || one.item.outcome} taken for ${said}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one.item.id]);
  }
  const worst = [...pairs].sort(([, a], [, b]) => b.length - a.length).slice(0, WORST_PAIRS);
  for (const [pair, ids] of worst) print(`confused ${ids.length}×: ${pair} (${ids.join(', ')})`);
}

const withoutEdition = (topic: string) => topic.replace(/\.(?:\d{4}|general)\./, '.');
const topicsOf = (facts: readonly string[]) =>
  [...new Set(facts.map((fact) => withoutEdition(fact).replace(/(?:-\d.*)?@.*$/, '')))].sort().join(' + ');
