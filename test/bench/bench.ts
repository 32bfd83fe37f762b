type Benchmark = (args: readonly string[]) => Promise<void>;

/**
 * `npm run bench [-- NAME]`: every benchmark, or one; a line a figure on stdout. Each is loaded when it is run, so that it has
 * the memory to itself.
 */
const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  'answer-quality': async () => (await import('./answer-quality.js')).answerQuality,
  'answer-speed': async () => (await import('./answer-speed.js')).answerSpeed,
  chat: async () => (await import('./chat.js')).chat,
  'cold-load': async () => (await import('./cold-load.js')).coldLoad,
  desk: async () => (await import('./desk.js')).desk,
  'letter-quality': async () => (await import('./letter-quality.js')).letterQuality,
  mail: async () => (await import('./mail.js')).mail,
  robustness: async () => (await import('./robustness.js')).robustness,
  store: async () => (await import('./store.js')).store,
  understanding: async () => (await import('./understanding.js')).understanding,
};

const [name, ...args] = process.argv.slice(2);
// An exit that servers of the run hear of and end by.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code));
const chosen = name === undefined ? Object.values(BENCHMARKS) : [BENCHMARKS[name]];
for (const benchmark of chosen) {
  if (benchmark) await (await benchmark())(args);
  else {
    process.stderr.write(`There is no benchmark "${name}". Choose one of: ${Object.keys(BENCHMARKS).join(', ')}\n`);
    process.exitCode = 1;
  }
}
