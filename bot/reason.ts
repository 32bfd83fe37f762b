/** What may be logged of an error. Its message may quote what a user wrote, so only its place in the code is kept. */
export function reason(error: unknown): { error: string; code?: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, ...code, at: frames.slice(0, 6).map((line) => line.trim()) };
}
