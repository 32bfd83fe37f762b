import type { RenderedMail } from '../mail-agent-types.js';
import { openSmtpLine, type SendResult, type SmtpAccess, type SmtpLine } from './smtp-line.js';

/** Sends mails over lines that are kept open for a while. */
export interface SmtpSender {
  /** So many mails may be on their way at once. */
  readonly most: number;
  /** One attempt; never rejects. Nothing is ever sent twice here: what is unknown stays unknown. */
  send(mail: RenderedMail): Promise<SendResult>;
  close(): void;
}

/** Some servers refuse more on one connection. */
const MAILS_PER_LINE = 90;
/** Milliseconds; below the five minutes that servers wait (RFC 5321, 4.5.3.2.7). */
const IDLE_MS = 60_000;

interface Kept {
  readonly line: SmtpLine;
  sent: number;
  timer?: NodeJS.Timeout;
}

export function createSmtpSender(access: SmtpAccess, most: number): SmtpSender {
  const idle: Kept[] = [];
  const take = (): Kept | undefined => {
    for (let kept = idle.pop(); kept; kept = idle.pop()) {
      clearTimeout(kept.timer);
      if (kept.line.usable) return kept;
    }
    return undefined;
  };
  const putBack = (kept: Kept) => {
    if (!kept.line.usable) return;
    if (kept.sent >= MAILS_PER_LINE) return kept.line.close();
    idle.push(kept);
    kept.timer = setTimeout(() => {
      idle.splice(idle.indexOf(kept), 1);
      kept.line.close();
    }, IDLE_MS);
    kept.timer.unref();
  };
  const over = async (kept: Kept, mail: RenderedMail) => {
    const result = await kept.line.send(mail);
    kept.sent += 1;
    putBack(kept);
    return result;
  };
  return {
    most,
    async send(mail) {
      const kept = take();
      const result = kept && (await over(kept, mail));
      // A line that lay idle may have been closed by the server meanwhile: then this mail was never taken.
      if (result && result.kind !== 'not-taken') return result;
      const opened = await openSmtpLine(access);
      return 'kind' in opened ? opened : over({ line: opened, sent: 0 }, mail);
    },
    close() {
      for (const { line, timer } of idle.splice(0)) {
        clearTimeout(timer);
        line.close();
      }
    },
  };
}
