import type { InSix } from '../../../knowledge/language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import type { FactsWords } from './facts-words.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export const factsWords: InSix<FactsWords> = { en, fr, es, ar, ru, zh };
