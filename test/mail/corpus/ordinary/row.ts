import type { Language } from '../../../../knowledge/language.js';
import type { HeaderTable } from '../../build-message.js';

/** What people of one language write: the ordinary, and what looks automatic and is not. */
export interface Writers {
  readonly language: Language;
  readonly greetings: readonly string[];
  readonly closings: readonly string[];
  readonly names: readonly string[];
  readonly subjects: readonly string[];
  /** Each a whole question or request. */
  readonly bodies: readonly string[];
  /** Mail of people that resembles automatic mail in a subject, a phrase or a header. */
  readonly tricky: readonly { readonly subject: string; readonly body: string; readonly headers?: HeaderTable }[];
}
