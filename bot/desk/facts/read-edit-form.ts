import type { FactWish } from '../../../dialogs/facts/draw-wish.js';
import { proposalSchema } from '../../../dialogs/facts/proposal.js';
import { type KnownFact, partsOfFactId } from '../../../knowledge/knowledge.js';
import { LANGUAGES } from '../../../knowledge/language.js';

export type ReadForm = { readonly wish: FactWish } | { readonly faults: readonly string[] };

/** What the form of a fact asks for. Its fields are those of `edit-page.ts`; whether it fits is checked later. */
export function readEditForm(form: URLSearchParams, fact: KnownFact): ReadForm {
  const given = (name: string) => form.get(name)?.trim() || undefined;
  const proposal = { source: sourceIn(given), facts: [{ ...targetIn(given, fact), ...valuesIn(given, form, fact) }] };
  return checked(proposal);
}

type Given = (name: string) => string | undefined;

function sourceIn(given: Given) {
  const known = given('source');
  if (known !== undefined && known !== 'new') return { id: known };
  return defined({
    kind: given('sourceKind'),
    date: given('sourceDate'),
    by: given('sourceBy'),
    reference: given('reference'),
  });
}

function targetIn(given: Given, fact: KnownFact) {
  if (given('how') === 'slip') return { corrects: fact.id };
  if (given('how') !== 'edition') return { supersedes: fact.id };
  return sameIn(given('year') ?? '', fact);
}

/** The same of another edition. */
function sameIn(year: string, fact: KnownFact) {
  const { activity, what } = partsOfFactId(fact.id);
  const { attribute, place, phase } = fact;
  // A day in the old name is the day of the decision that moved it.
  const plain = what.replace(/-\d{4}-\d{2}-\d{2}(?:-\d+)?$/, '');
  return defined({ id: `${activity}.${year}.${plain}`, attribute, place, phase });
}

function valuesIn(given: Given, form: URLSearchParams, fact: KnownFact, prefix = '') {
  const links = (given('links') ?? '').split('\n').map((line) => line.trim());
  return defined({
    deadline: fact.deadline && { date: given('deadline'), wording: given('wording') },
    event: fact.event && defined({ start: given('start'), end: given('end') }),
    contact:
      fact.contact &&
      defined({ ...fact.contact, person: given('person'), email: given('email'), phone: given('phone') }),
    links: links.filter((line) => line !== ''),
    text: fact.text && inSix(form, `${prefix}text`),
    act: fact.act && inSix(form, `${prefix}act`),
    absence: fact.absence,
    figure: fact.figure,
  });
}

function inSix(form: URLSearchParams, name: string) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, form.get(`${name}-${language}`)?.trim() ?? '']));
}

/** Several facts of an edition, each like one that is known, under one source. Those that are not ticked are left out. */
export function readEditionForm(form: URLSearchParams, facts: readonly KnownFact[]): ReadForm {
  const given = (name: string) => form.get(name)?.trim() || undefined;
  const wanted = facts.flatMap((fact, index) => {
    const prefix = prefixOf(index);
    if (!form.has(`${prefix}add`)) return [];
    const own = (name: string) => given(prefix + name);
    return [{ ...sameIn(given('year') ?? '', fact), ...valuesIn(own, form, fact, prefix) }];
  });
  return checked({ source: sourceIn(given), facts: wanted });
}

/** Stands before the names of the fields of a fact, where a form has several. */
export const prefixOf = (index: number) => `f${index}-`;

function checked(proposal: unknown): ReadForm {
  const result = proposalSchema.safeParse(proposal);
  if (result.success) return { wish: { kind: 'put', proposal: result.data } };
  return { faults: result.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`) };
}

/** Without what is not there. */
function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
