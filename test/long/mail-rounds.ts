import { createRandom, type Random } from '../support/random.js';
import { DEATHS, type Death, openMailKills } from './mail-kills.js';

export interface MailRounds {
  readonly rounds: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
}

export interface MailRoundsResult {
  /** How often agents died how. */
  readonly deaths: Readonly<Record<string, number>>;
  readonly broken: readonly string[];
}

/** Milliseconds of a life that is ended from outside. */
const LONGEST_MS = 2_500;

/** Rounds in which a mail agent dies at a random step or moment and another one clears up after it. */
export async function runMailRounds({ rounds, seed, say = () => {} }: MailRounds): Promise<MailRoundsResult> {
  const random = createRandom(seed);
  const kills = await openMailKills();
  const deaths: Record<string, number> = {};
  const broken: string[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const [name, death] = chooseDeath(random);
      deaths[name] = (deaths[name] ?? 0) + 1;
      const delivery = random.below(5) === 0 ? 'draft' : 'send';
      const found = await kills.round(`r${round}`, death, delivery);
      broken.push(...found.map((fault) => `round ${round}, ${name}: ${fault}`));
      if (round % 10 === 0 || round === rounds) say(`${round} of ${rounds} kills of the mail agent`);
    }
  } finally {
    await kills.close();
  }
  return { deaths, broken };
}

function chooseDeath(random: Random): readonly [string, Death] {
  if (random.below(4) === 0) return ['any moment', { afterMs: random.below(LONGEST_MS) }];
  const [name, death] = random.pick(DEATHS);
  return [name, 'call' in death ? { ...death, nth: 1 + random.below(3) } : death];
}
