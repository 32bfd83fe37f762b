import { KnowledgeError } from '../../knowledge/load.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { processSettings, SettingsError } from '../settings.js';
import { openStore } from '../store/open-store.js';
import { StoreError } from '../store/store-error.js';
import { exportCommand } from './export-command.js';

/** `npm run knowledge:export [-- --out DIR]` on the store that the settings name. The server may run meanwhile. */
async function main(): Promise<void> {
  const store = await openStore(processSettings().store);
  try {
    const result = await exportCommand(process.argv.slice(2), { book: store, folder: dataFolder });
    (result.done ? process.stdout : process.stderr).write(`${result.text}\n`);
    if (!result.done) process.exitCode = 1;
  } finally {
    await store.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StoreError || error instanceof KnowledgeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
