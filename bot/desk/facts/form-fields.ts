import { type Html, html, NOTHING } from '../../../dialogs/html.js';

/** Fields of the pages of facts, each with its label. */

export interface Line {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'number' | 'email' | 'tel';
  readonly isNeeded?: boolean;
}

export function line({ name, label, value, type = 'text', isNeeded = false }: Line): Html {
  const needed = isNeeded ? html` required` : NOTHING;
  return html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" value="${value}" maxlength="2000" autocomplete="off"${needed}></div>
`;
}

export function area(name: string, label: string, value: string, language?: string): Html {
  const spoken =
    language === undefined ? NOTHING : html` lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
  return html`<div class="field"><label for="${name}">${label}</label>
<textarea id="${name}" name="${name}" rows="3" maxlength="2000"${spoken}>${value}</textarea></div>
`;
}

type Option = readonly [value: string, text: string];

export function choice(name: string, label: string, options: readonly Option[], chosen: string): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">${options.map((one) => item(one, chosen))}</select></div>
`;
}

/** The same with its options under headings. */
export function groupedChoice(
  name: string,
  label: string,
  groups: readonly { readonly label: string; readonly options: readonly Option[] }[],
  chosen: string,
): Html {
  const all = groups.map(
    (group) => html`<optgroup label="${group.label}">${group.options.map((one) => item(one, chosen))}</optgroup>`,
  );
  return html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">${all}</select></div>
`;
}

function item([value, text]: Option, chosen: string): Html {
  return html`<option value="${value}"${value === chosen ? html` selected` : NOTHING}>${text}</option>`;
}
