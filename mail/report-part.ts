import type { Header, ParsedMail, ReportPart } from './parsed-mail.js';

/** Reads the machine-readable part of a report; undefined for any other part. */
export function reportOf(type: string, text: string): ReportPart | undefined {
  const kind = /(delivery-status|disposition-notification|feedback-report)$/.exec(type)?.[1] as
    | ReportPart['type']
    | undefined;
  if (!kind) return undefined;
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsOf)
    .filter((block) => block.length > 0);
  return { type: kind, blocks };
}

function fieldsOf(block: string): Header[] {
  return block
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .flatMap((line): Header[] => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
    });
}

/** What a bounce says of one recipient (RFC 3464). */
export interface DeliveryOutcome {
  readonly recipient: string;
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`, in lower case; empty where the report names none. */
  readonly action: string;
  /** Such as 5.1.1; empty where the report names none. */
  readonly status: string;
}

/** Whom and which messages a report is about. Ids come from enclosed headers, else from headers quoted in the text. */
export interface DeliveryReport {
  readonly recipients: readonly DeliveryOutcome[];
  readonly messageIds: readonly string[];
}

/** Reads a bounce, a receipt or an abuse report, recipient by recipient; bounces without structure from their text. */
export function deliveryReport(mail: ParsedMail): DeliveryReport {
  const blocks = mail.reports.flatMap((report) => report.blocks);
  const structured = blocks.flatMap((block): DeliveryOutcome[] => {
    const field = (name: string) => block.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
    const recipient = addressIn(field('final-recipient')) || addressIn(field('original-rcpt-to'));
    const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(field('status'))?.[0] ?? '';
    return recipient ? [{ recipient, action: field('action').toLowerCase().replace(/\s.*$/s, ''), status }] : [];
  });
  const ids = [
    ...mail.enclosed.flatMap((headers) => headers.filter(([name]) => /^message-id$/i.test(name)).map(([, id]) => id)),
    ...blocks.flatMap((block) => block.filter(([name]) => /^original-message-id$/i.test(name)).map(([, id]) => id)),
    ...[...mail.textPlain.matchAll(/^[> \t]{0,8}message-id:[ \t]{0,8}(<[^<>\s]{1,998}>)/gim)].map(([, id = '']) => id),
    ...mail.references,
  ];
  return { recipients: structured.length > 0 ? structured : recipientsInText(mail), messageIds: [...new Set(ids)] };
}

function recipientsInText(mail: ParsedMail): DeliveryOutcome[] {
  const named = mail.headers.filter(([name]) => /^x-failed-recipients$/i.test(name)).map(([, value]) => value);
  const text = `${mail.textPlain}\n${mail.visible.text}`.slice(0, 20_000);
  const status = /\b[45]\.\d{1,2}\.\d{1,3}\b/.exec(text)?.[0] ?? '';
  const addresses =
    named.length > 0 ? named.join(',').split(',') : (text.match(/<[^<>\s@]{1,64}@[^<>\s]{1,190}>/g) ?? []);
  const recipients = [...new Set(addresses.map(addressIn).filter(Boolean))];
  return recipients.slice(0, 50).map((recipient) => ({ recipient, action: '', status }));
}

function addressIn(field: string): string {
  const value = field.slice(field.indexOf(';') + 1).trim();
  return value.replace(/^<|>$/g, '').toLowerCase();
}
