import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { exportCommand } from '../../../dialogs/facts/export-command.js';
import { loadKnowledgeOrThrow } from '../../../knowledge/load.js';
import { dataFolder } from '../../../knowledge/project-root.js';
import { realBrain } from '../../support/brain.js';
import { AMINA, atDesk, confirmed, MOVE, MOVED } from './desk-world.js';

realBrain();

test('the changes of the desk become files, and are known as done when they are those of the base', () =>
  atDesk(async ({ desk, store, assistant }) => {
    const out = mkdtempSync(join(tmpdir(), 'wsis-out-'));
    await confirmed(desk, MOVE);
    await desk.brake({ on: 'topic', activity: 'forum', attribute: 'dates', state: 'paused' }, AMINA);
    const { done, text } = await exportCommand(['--out', out], { book: store, folder: dataFolder });
    expect({ done, text }).toEqual({
      done: true,
      text: 'Changes of the desk up to version 2: written: sources/D2026-02-10.yaml, activities/prizes.yaml.',
    });
    const { knowledge } = loadKnowledgeOrThrow(out);
    expect(knowledge.facts.get(MOVED)).toEqual(assistant.facts.brain().knowledge.facts.get(MOVED));
    expect(knowledge.facts.get('forum.2026.dates')?.onHold).toBeUndefined();
    const again = await exportCommand([], { book: store, folder: out });
    expect(again.text).toContain('the files say it all already');
    expect((await exportCommand(['--of'], { book: store, folder: out })).done).toBe(false);
    rmSync(out, { recursive: true, force: true });
  }));
