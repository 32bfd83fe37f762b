import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exportCommand } from '../../../dialogs/facts/export-command.js';
import { loadKnowledgeOrThrow } from '../../../knowledge/load.js';
import { dataFolder } from '../../../knowledge/project-root.js';
import { realBrain } from '../../support/brain.js';
import { AMINA, atDesk } from './desk-world.js';

realBrain();
const VISA = {
  key: '..visa',
  language: 'en',
  text: 'Would border control in Geneva stop me without paperwork …?',
} as const;
const DEADLINE = {
  key: 'prizes..deadline',
  language: 'fr',
  text: 'Quel jour fermez-vous le guichet des candidatures aux Prix ?',
} as const;

async function copied(during: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wsis-phrasings-'));
  try {
    cpSync(dataFolder, folder, { recursive: true });
    await during(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('phrasings that staff keep', () => {
  test('stand at the end of their lists once exported; what was taken back does not, and nothing else moves', () =>
    atDesk(({ desk, store }) =>
      copied(async (folder) => {
        expect(await desk.teach(VISA, AMINA)).toMatchObject({ kind: 'in-force' });
        expect(await desk.teach(DEADLINE, AMINA)).toMatchObject({ kind: 'in-force' });
        const back = await desk.teach({ ...VISA, text: 'Which papers does the airport police want to see?' }, AMINA);
        if (back.kind !== 'in-force') throw new Error(JSON.stringify(back));
        expect(await desk.unteach(back.id, AMINA)).toMatchObject({ kind: 'in-force' });
        expect(await desk.unteach(back.id, AMINA)).toEqual({ kind: 'settled' });
        const before = readFileSync(join(folder, 'phrasings/en/neighbours.yaml'), 'utf8');
        const { done, text } = await exportCommand([], { book: store, folder });
        expect([done, text]).toEqual([
          true,
          'Changes of the desk up to version 4: written: phrasings/en/neighbours.yaml, phrasings/fr/prizes.yaml.',
        ]);
        const after = readFileSync(join(folder, 'phrasings/en/neighbours.yaml'), 'utf8');
        const line = '  - "Would border control in Geneva stop me without paperwork ?"\n';
        expect(after.replace(line, '')).toBe(before);
        const { phrasings } = loadKnowledgeOrThrow(folder);
        expect(phrasings).toContainEqual({
          language: 'fr',
          subject: { kind: 'topic', activity: 'prizes', attribute: 'deadline' },
          text: DEADLINE.text,
        });
        expect((await exportCommand([], { book: store, folder })).text).toContain('the files say it all already');
      }),
    ));

  test.each([
    ['an address in it', 'address', { text: 'May amina@moi.example have a visa letter from you, please?' }],
    ['a passport in it', 'number', { text: 'Is the passport AB123456 good enough for the border?' }],
    ['nothing in it', 'empty', { text: ' … ' }],
    ['a topic that has no examples', 'no-topic', { key: 'forum..weather' }],
    ['nearly the same as one of the base', 'alike', { text: 'Do I need a visa to come to the Forum in Geneva' }],
    ['too many words', 'too-long', { text: 'visa '.repeat(100) }],
  ])('are not kept with %s', (_what, fault, more) =>
    atDesk(async ({ desk, store }) => {
      expect(await desk.teach({ ...VISA, ...more }, AMINA)).toMatchObject({
        kind: 'faulty',
        faults: expect.arrayContaining([fault]),
      });
      expect(await store.factsVersion()).toBe(0);
    }),
  );

  test('nor twice', () =>
    atDesk(async ({ desk }) => {
      await desk.teach(VISA, AMINA);
      expect(await desk.teach({ ...VISA, text: `${VISA.text}!` }, AMINA)).toMatchObject({ kind: 'faulty' });
      expect(await desk.teach({ ...VISA, key: '..hotel', language: 'fr' }, AMINA)).not.toMatchObject({
        kind: 'in-force',
      });
    }));
});
