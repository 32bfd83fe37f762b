import { systemClock } from '../clock.js';
import { processSettings, SettingsError } from '../settings.js';
import { openStore } from '../store/open-store.js';
import { StoreError } from '../store/store-error.js';
import { createStaffAccounts } from './accounts.js';
import { createPasswordHash } from './password-hash.js';
import { staffCommand } from './staff-command.js';

/** `npm run staff -- …` on the store that the settings name. */
async function main(): Promise<void> {
  const { store: place, publicUrl, host, port, clockStart, mail } = processSettings();
  const store = await openStore(place);
  try {
    const accounts = createStaffAccounts({ store, clock: systemClock(clockStart), hash: createPasswordHash() });
    const base = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    const result = await staffCommand(process.argv.slice(2), { accounts, base, language: mail.staffLanguage });
    (result.done ? process.stdout : process.stderr).write(`${result.text}\n`);
    if (!result.done) process.exitCode = 1;
  } finally {
    await store.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StoreError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
