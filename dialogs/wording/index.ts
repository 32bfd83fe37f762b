import type { InSix } from '../../knowledge/language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import type { Wording } from './wording.js';
import { zh } from './zh.js';

/** All that the assistant says, by language. */
export const wordings: InSix<Wording> = { en, fr, es, ar, ru, zh };
