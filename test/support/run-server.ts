import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBot } from '../../bot/server.js';
import { systemClock } from '../../dialogs/clock.js';
import { makeLog } from '../../dialogs/log.js';
import { readSettings } from '../../dialogs/settings.js';
import { openStore } from '../../dialogs/store/open-store.js';
import { echoAssistant } from './echo-assistant.js';
import { TEST_KEY } from './server.js';

/**
 * The chat server with the echo assistant in a process of its own: `FOLDER [WIDGET]`, settings from the environment. A
 * message with the word "stall" never gets an answer from a process with STALL=1, as if it had died in the middle.
 */
const [folder = '', given] = process.argv.slice(2);
const widgetFile = given ?? join(folder, 'chat-widget.js');
if (given === undefined) writeFileSync(widgetFile, '"use strict";\n');
const { STALL, ...environment } = process.env;
const settings = readSettings({ environment, envFile: undefined, root: folder });
const store = await openStore(settings.store);
const assistant = echoAssistant(store);
const bot = await startBot({
  assistant: {
    ...assistant,
    handle: (inbound) => (STALL && inbound.text.includes('stall') ? new Promise(() => {}) : assistant.handle(inbound)),
  },
  store,
  settings,
  tokenKeys: [TEST_KEY],
  clock: systemClock(),
  log: makeLog({ level: 'warn' }),
  widgetFile,
});
process.stdout.write(`Chat page: ${bot.url}/\n`);
process.on('SIGTERM', async () => {
  await bot.close();
  await store.close();
  process.exit(0);
});
