import { join } from 'node:path';
import { projectRoot } from '../../knowledge/project-root.js';
import { type MailParsing, openParser } from '../../mail/parse-mail.js';
import type { ParseLimits } from '../../mail/parsed-mail.js';

/** The parser as the product runs it, in worker threads, on the sources as they are. Close it in `afterAll`. */
export function openTestParser(limits: Partial<ParseLimits> = {}): MailParsing {
  const hooks = join(projectRoot, 'test', 'support', 'typescript.mjs');
  return openParser({
    limits,
    worker: { file: join(projectRoot, 'mail', 'parse-worker.ts'), execArgv: ['--import', hooks] },
  });
}
