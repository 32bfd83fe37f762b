/**
 * The look of button and window, inside their shadow tree. Lengths are in `em` of the reader's own font size, since the
 * page around may have made anything of `rem`; sides by their physical names, which browsers of early 2020 know.
 */
export const STYLE = `
:host { all: initial !important; font: 1em/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "PingFang SC", "Microsoft YaHei", Arial, sans-serif !important; font-size: medium !important; color-scheme: light dark !important; --blue: #0068ab; --paper: #fff; --ink: #17212b; --line: #d5dee7; --link: #005a96; }
[hidden] { display: none !important; }
*, ::before, ::after { box-sizing: border-box; }
button { margin: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper); }
svg { flex: none; width: 1.5em; height: 1.5em; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.launch { position: fixed; z-index: 2147483000; bottom: 1em; right: 1em; display: flex; align-items: center; min-height: 3.5em; padding: 0 1.2em; border: 1px solid rgb(255 255 255 / 45%); border-radius: 1.75em; background: #0068ab; color: #fff; font-weight: 600; box-shadow: 0 .25em 1em rgb(0 0 0 / 30%); }
.launch svg { margin-inline-end: .5em; }
.panel { position: fixed; z-index: 2147483001; bottom: 5.25em; right: 1em; display: flex; flex-direction: column; width: 25em; max-width: calc(100vw - 2em); height: 40em; max-height: calc(100vh - 6.25em); overflow: hidden; border: 1px solid var(--line); border-radius: 1em; background: var(--paper); color: var(--ink); box-shadow: 0 .5em 2em rgb(0 0 0 / 30%); }
.bar { display: flex; flex: none; align-items: center; justify-content: space-between; padding: 0 .25em; border-block-end: 1px solid var(--line); font-weight: 600; }
.bar span { padding: 0 .75em; }
.close { display: flex; align-items: center; justify-content: center; width: 2.75em; height: 2.75em; border-radius: .5em; }
.elsewhere { flex: none; padding: .75em 1em; color: var(--link); }
iframe { flex: 1; width: 100%; min-height: 0; border: 0; background: var(--paper); color-scheme: normal; }
:host([dir="rtl"]) .launch, :host([dir="rtl"]) .panel { right: auto; left: 1em; }
@media (prefers-color-scheme: dark) { :host { --paper: #1a2530; --ink: #e8eef3; --line: #2d3b48; --link: #82c4f5; } }
@media (max-width: 30em), (max-height: 30em) {
  .launch { width: 3.5em; padding: 0; justify-content: center; }
  .launch svg { margin: 0; }
  .launch span { display: none; }
  .panel, :host([dir="rtl"]) .panel { top: 0; right: 0; bottom: 0; left: 0; width: 100%; max-width: none; height: 100%; max-height: none; border: 0; border-radius: 0; }
}
@media (forced-colors: active) { .launch, .panel, .close { border: 1px solid; } }
@media print { :host { display: none !important; } }
`;

/** Whether the window takes the whole screen; the same measure as in the style above. */
export const FULL_SCREEN = '(max-width: 30em), (max-height: 30em)';

/** Gives a shadow tree its look, in a way that the strictest policy of the page allows where the browser knows one. */
export function addStyle(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  // Browsers before 2023 (Safari) and 2022 (Firefox): needs a page whose policy allows inline styles.
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style);
}
