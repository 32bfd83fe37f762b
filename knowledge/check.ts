import { faultLines, loadKnowledge } from './load.js';
import { dataFolder } from './project-root.js';

/** `npm run knowledge:check [FOLDER]`: names every fault with file and line, or says what the base holds. */
const result = loadKnowledge(process.argv[2] ?? dataFolder);
if (result.ok) {
  const { facts, sources, activities, phrasings } = result.knowledge;
  const topics = new Set([...facts.values()].map((fact) => `${fact.activity}.${fact.attribute}`));
  process.stdout.write(
    `The knowledge base is right: ${sources.size} sources, ${activities.size} activities, ${topics.size} topics, ${facts.size} facts, ${phrasings.length} phrasings.\n`,
  );
} else {
  process.stdout.write(`${faultLines(result.faults)}\n${result.faults.length} fault(s).\n`);
  process.exitCode = 1;
}
