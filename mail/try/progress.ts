/** What a terminal shows while messages are tried; silent where nobody looks. */
export interface Progress {
  step(outcome: string): void;
  /** Leaves a table of how often each outcome came. */
  end(): void;
}

const WIDTH = 30;

export function createProgress(total: number, out: NodeJS.WriteStream): Progress {
  const counts = new Map<string, number>();
  let done = 0;
  if (!out.isTTY) return { step: () => undefined, end: () => undefined };
  return {
    step(outcome) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      done += 1;
      const filled = Math.round((WIDTH * done) / total);
      out.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total}`);
    },
    end() {
      const width = Math.max(0, ...[...counts.keys()].map(({ length }) => length));
      const rows = [...counts].sort(([, a], [, b]) => b - a);
      out.write(`\n${rows.map(([outcome, count]) => `  ${outcome.padEnd(width)}  ${count}`).join('\n')}\n`);
    },
  };
}
