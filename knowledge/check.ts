import { parseArgs } from 'node:util';
import { writeEditorSchemas } from './editor-schemas.js';
import { faultLines, loadKnowledge } from './load.js';
import { dataFolder } from './project-root.js';

/**
 * `npm run knowledge:check [-- FOLDER]`: names every fault with file and line, or says what the base holds.
 * `-- --write-schemas` prints the editors' schemas anew first, after a change of schema.ts.
 */
const USAGE = 'Usage: npm run knowledge:check -- [FOLDER] [--write-schemas]';

function readArguments() {
  try {
    return parseArgs({
      options: { 'write-schemas': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(2);
  }
}

const { values, positionals } = readArguments();
if (values['write-schemas']) {
  process.stdout.write(`Written to knowledge/schemas: ${writeEditorSchemas().join(', ')}.\n`);
}
const [folder] = positionals;
const result = loadKnowledge(folder ?? dataFolder);
if (result.ok) {
  const { phrasings } = result;
  const { facts, sources, activities } = result.knowledge;
  const topics = new Set([...facts.values()].map((fact) => `${fact.activity}.${fact.attribute}`));
  process.stdout.write(
    `The knowledge base is right: ${sources.size} sources, ${activities.size} activities, ${topics.size} topics, ${facts.size} facts, ${phrasings.length} phrasings.\n`,
  );
} else {
  process.stdout.write(`${faultLines(result.faults, folder)}\n${result.faults.length} fault(s).\n`);
  process.exitCode = 1;
}
