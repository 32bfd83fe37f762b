import { openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import { anActivity, aTurn } from './samples.js';

/**
 * A process of its own that writes: `PATH NAME [ROUNDS]`, without ROUNDS until it is killed. Each line on stdout names a
 * write that has been acknowledged: `activity CLIENT-ID` in the shared conversation, `turn MESSAGE-ID` in its own.
 */
const [path = '', name = '', rounds = 'Infinity'] = process.argv.slice(2);
const store = await openSqliteStore({ path });
const own = `conversation of ${name}`;

async function append(clientId: string): Promise<void> {
  await store.appendActivity(anActivity('shared', clientId, { clientId }));
  process.stdout.write(`activity ${clientId}\n`);
}

async function commit(messageId: string, version: number): Promise<void> {
  const { kind } = await store.commitTurn(aTurn(own, messageId, version));
  if (kind !== 'committed') throw new Error(`turn ${messageId}: ${kind}`);
  process.stdout.write(`turn ${messageId}\n`);
}

for (let round = 0; round < Number(rounds); round++) {
  const clientIds = [1, 2, 3].map((index) => `${name}.${round}.${index}`);
  await Promise.all([...clientIds.map(append), commit(`${name}.${round}`, round)]);
}
await store.close();
