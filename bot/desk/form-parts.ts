import { type Html, html, NOTHING } from '../../dialogs/html.js';
import type { Notice } from './desk-pages.js';

/** One field of a form, with its label, its hint and what is wrong with it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly value?: string;
  readonly hint?: string;
  readonly autofocus?: boolean;
  /** Letters and digits that read from left to right in every language. */
  readonly latin?: boolean;
}

/** `notice` is what the page says of what was sent: where it is about this field, the field says so. */
export function fieldMarkup(field: Field, notice?: Notice): Html {
  const { name, label, type, autocomplete, value = '', hint, autofocus, latin } = field;
  const isFaulty = notice?.kind === 'fault' && notice.field === name;
  const described = [...(hint === undefined ? [] : [`${name}-hint`]), ...(isFaulty ? ['notice'] : [])].join(' ');
  return html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${value}" required maxlength="512"${flag(autofocus || isFaulty, 'autofocus')}${latin ? html` dir="ltr" spellcheck="false" autocapitalize="none"` : NOTHING}${described ? html` aria-describedby="${described}"` : NOTHING}${flag(isFaulty, 'aria-invalid="true"')}>
${hint === undefined ? NOTHING : html`<p class="hint" id="${name}-hint">${hint}</p>`}</div>
`;
}

/** What the page says about what was sent; read out as soon as it is there. */
export function noticeMarkup(notice: Notice | undefined): Html {
  if (!notice) return NOTHING;
  const role = notice.kind === 'fault' ? html`alert` : html`status`;
  return html`<p class="notice ${notice.kind}" id="notice" role="${role}">${notice.text}</p>
`;
}

function flag(isSet: boolean | undefined, name: 'autofocus' | 'aria-invalid="true"'): Html {
  if (!isSet) return NOTHING;
  return name === 'autofocus' ? html` autofocus` : html` aria-invalid="true"`;
}
