import type { Target } from './target.js';

/** One thing that a Direct Line server must do, seen from outside. Fails by throwing; `Skip` says that it cannot be seen. */
export interface Check {
  /** Section of the description of Direct Line that it comes from. */
  readonly section: string;
  readonly name: string;
  /** Waits a minute or more. */
  readonly slow?: boolean;
  run(target: Target): Promise<void>;
}

/** Why a check says nothing about this server. */
export class Skip extends Error {
  override readonly name = 'Skip';
}

export const titleOf = ({ section, name }: Check): string => `${section} ${name}`;

export type Result =
  | { readonly kind: 'ok' }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Milliseconds for a check; a slow one gets as much again as it waits. */
export const CHECK_MS = 30_000;
export const SLOW_CHECK_MS = 240_000;

/** Runs one check; never rejects. */
export async function runCheck(check: Check, target: Target): Promise<Result> {
  if (check.slow && !target.slow) return { kind: 'skipped', reason: 'it waits for minutes; --slow runs it' };
  const limit = check.slow ? SLOW_CHECK_MS : CHECK_MS;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no result within ${limit / 1000} s`)), limit);
  });
  try {
    await Promise.race([check.run(target), late]);
    return { kind: 'ok' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: error instanceof Skip ? 'skipped' : 'failed', reason };
  } finally {
    clearTimeout(timer);
  }
}
