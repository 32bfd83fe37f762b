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
      judged.push({ language, item, ...judge(item, answer, brain.knowledge), outcome: answer.outcome });
      if (args.includes('--faults') && judged.at(-1)?.verdict !== 'right') {
        print(
          `fault ${item.id} ${judged.at(-1)?.verdict}: ${judged.at(-1)?.reason}\n  ${item.text}\n  ${answer.reply.replaceAll('\n', ' / ')}`,
        );
      }
    }
  }
  report(judged);
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
