import type { Focus, OfferedChoice } from './conversation.js';
import { normalise } from './understanding/normalise.js';

/** The first five numbers as people say them when they choose, in the six languages (folded when compared). */
const ORDINALS: readonly string[] = [
  'one|first|un|une|premier|premiere|uno|una|primero|primera|primer|واحد|الأول|الأولى|один|первый|первая|первое|первую|一|第一|第一个|第一個',
  'two|second|deux|deuxieme|seconde|dos|segundo|segunda|اثنين|اثنان|الثاني|الثانية|два|второй|вторая|второе|вторую|二|两|第二|第二个|第二個',
  'three|third|trois|troisieme|tres|tercero|tercera|tercer|ثلاثة|الثالث|الثالثة|три|третий|третья|третье|третью|三|第三|第三个|第三個',
  'four|fourth|quatre|quatrieme|cuatro|cuarto|cuarta|أربعة|الرابع|الرابعة|четыре|четвертый|четвертая|четвертое|四|第四|第四个|第四個',
  'five|fifth|cinq|cinquieme|cinco|quinto|quinta|خمسة|الخامس|الخامسة|пять|пятый|пятая|пятое|五|第五|第五个|第五個',
];
const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((words, index) => words.split('|').map((word): [string, number] => [normalise(word), index + 1])),
);
/** Words around a number: "number 3", "the first one", "le 2", "вариант 2", "第3个". */
const AROUND =
  /^(?:the|number|no|nr|n°|nº|option|choice|answer|le|la|numero|choix|reponse|el|opcion|respuesta|los|las|رقم|الرقم|الخيار|خيار|номер|вариант|ответ|пункт|第|选|選|选项|号码)[\s.:]*(?=\S)|[\s]*(?:one|please|svp|por favor|пожалуйста|个|個|项|项吧|号)$/u;

/** The choice that a text takes up, by its number or its words; undefined where it is something else. */
export function chosenFocus(text: string, offered: readonly OfferedChoice[]): Focus | undefined {
  if (offered.length === 0) return undefined;
  const said = bare(text);
  const number = numberIn(said) ?? numberIn(withoutAround(said));
  if (number !== undefined) return offered[number - 1]?.focus;
  return offered.find(({ label }) => bare(label) === said)?.focus;
}

function numberIn(said: string): number | undefined {
  return /^\d{1,2}$/.test(said) ? Number(said) : NUMBER_OF.get(said);
}

function withoutAround(said: string): string {
  const once = said.replace(AROUND, '').trim();
  return once.replace(AROUND, '').trim();
}

/** Without the marks that people put around a number or leave away after a question. */
function bare(text: string): string {
  return normalise(text).replace(/^[\s#(]+|[\s.)。、!?؟]+$/g, '');
}
