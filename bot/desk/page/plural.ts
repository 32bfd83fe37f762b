import type { PluralWords } from '../../../dialogs/desk-words-group.js';
import type { Texts } from './texts.js';

/** Words with a number in the form that the number asks for; figures are the ones that replies use. */
export function plural(forms: PluralWords, count: number, { language, fill }: Texts): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  const number = new Intl.NumberFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`).format(count);
  return fill(form, { count: number });
}
