import type { LineKind } from './line.js';

/**
 * What mail programs put around quotes and signatures, by the attributes they give. `x_` before an id or a class is
 * Outlook's mark of an element that came with an earlier message.
 */
const BY_ID: readonly (readonly [RegExp, LineKind])[] = [
  // Outlook on the web and on telephones; old Hotmail; Outlook for Mac.
  [
    /^(?:appendonsend|divrplyfwdmsg|mail-editor-reference-message-container|ms-outlook-mobile-body-separator-line|olk_src_body_section.*|stopspelling|hotmail_quote)$/,
    'cut',
  ],
  [/^(?:zwchr|isreplycontent|isforwardcontent|reply-intro|origbody|replysplit)$/, 'cut'],
  [/yahoo_quoted/, 'quote'],
  [
    /^(?:ms-outlook-mobile-signature|signature|psignature|applemailsignature.*|.*_signature|linebreakatbeginningofsignature|sgn)$/,
    'signature',
  ],
];

const BY_CLASS: readonly (readonly [RegExp, LineKind])[] = [
  [
    /yahoo_quoted|tutanota_quote|protonmail_quote|moz-email-headers-table|js-readmsg-msg|zmail_extra|ydp\w*yahoo_quoted/,
    'quote',
  ],
  [/gmail_attr|moz-cite-prefix|apple-interchange-attribution/, 'attribution'],
  [/outlookmessageheader|mail-quote-header|ntes-quote/, 'cut'],
  [
    /gmail_signature|moz-signature|protonmail_signature_block|ydp\w*signature|tutanota_signature|\bsignature\b/,
    'signature',
  ],
];

/** Borders that Outlook draws above the header of the message it answers. */
const OUTLOOK_BORDER =
  /border-top:\s*(?:solid\s+#?(?:e1e1e1|b5c4df)|#?(?:e1e1e1|b5c4df)\s+1(?:\.0)?pt\s+solid|(?:1(?:\.0)?pt\s+)?solid\s+#?(?:e1e1e1|b5c4df))/i;

/** What an element's attributes say its text is; undefined where they say nothing. */
export function containerOf(tag: string, attributes: Readonly<Record<string, string>>): LineKind | undefined {
  if (tag === 'includetail') return 'cut';
  const id = (attributes.id ?? '').toLowerCase();
  const name = (attributes.class ?? '').toLowerCase();
  const byId = id && BY_ID.find(([pattern]) => pattern.test(id))?.[1];
  if (byId) return tag === 'blockquote' && byId === 'cut' ? 'quote' : byId;
  if (tag === 'blockquote')
    return /cite/i.test(attributes.type ?? '') || /gmail_quote|protonmail_quote/.test(name) ? 'quote' : 'indented';
  const byClass = name && BY_CLASS.find(([pattern]) => pattern.test(name))?.[1];
  if (byClass) return byClass;
  if (/__HEADERS__|__QUOTED_TEXT__/.test(attributes['data-marker'] ?? '')) return 'cut';
  if (attributes['data-signature-widget'] === 'container' || attributes['data-smartmail'] === 'gmail_signature')
    return 'signature';
  return OUTLOOK_BORDER.test(attributes.style ?? '') ? 'cut' : undefined;
}
