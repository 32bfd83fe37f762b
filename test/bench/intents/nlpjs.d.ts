// nlp.js brings no types; these are of what the benchmark uses.
interface NlpResult {
  readonly classifications: readonly { readonly intent: string; readonly score: number }[];
}

interface NlpEngine {
  readonly settings: { autoSave: boolean };
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<NlpResult>;
}

interface NlpContainer {
  use(plugin: unknown): void;
  get(name: 'nlp'): NlpEngine;
  registerConfiguration(tag: string, settings: object): void;
}

declare module '@nlpjs/core' {
  const core: { containerBootstrap(): Promise<NlpContainer> };
  export default core;
}
declare module '@nlpjs/nlp' {
  const nlp: { readonly Nlp: unknown };
  export default nlp;
}
declare module '@nlpjs/lang-en' {
  const english: { readonly LangEn: unknown };
  export default english;
}
declare module '@nlpjs/lang-ar' {
  const arabic: { readonly LangAr: unknown };
  export default arabic;
}
declare module '@nlpjs/lang-zh' {
  const chinese: { readonly LangZh: unknown };
  export default chinese;
}
