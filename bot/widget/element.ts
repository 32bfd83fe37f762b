/** Attributes by name; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A new element. Strings among its children become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that submits nothing. */
export function button(attributes: Attributes, press: () => void, ...children: readonly (Node | string)[]) {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of lines on a field of 24 by 24, in the colour of the text; those who do not see it miss nothing. */
export function icon(path: string): SVGElement {
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  const made = document.createElementNS(SVG, 'svg');
  const attributes = { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' };
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(line);
  return made;
}
