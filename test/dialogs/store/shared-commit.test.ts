import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import { SharedCommit } from '../../../dialogs/store/sqlite/shared-commit.js';

function setUp() {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (a TEXT)');
  const writes = new SharedCommit(db, (error) => (error instanceof Error ? error : new Error(String(error))));
  const put = db.prepare('INSERT INTO t VALUES (?)');
  const all = () =>
    db
      .prepare('SELECT a FROM t')
      .all()
      .map((row) => row.a);
  return { db, writes, all, write: (text: string) => writes.write(() => put.run(text).changes) };
}

test('writes of one tick run in their order, in one transaction', async () => {
  const { db, writes, all } = setUp();
  const seen: boolean[] = [];
  const put = (text: string) =>
    writes.write(() => seen.push(db.isTransaction) && db.exec(`INSERT INTO t VALUES ('${text}')`));
  const writing = Promise.all(['a', 'b', 'c'].map(put));
  expect(all()).toEqual([]);
  await writing;
  expect(all()).toEqual(['a', 'b', 'c']);
  expect(seen).toEqual([true, true, true]);
  expect(db.isTransaction).toBe(false);
});

test('one that throws is undone alone', async () => {
  const { db, writes, all, write } = setUp();
  const half = writes.write(() => {
    db.exec("INSERT INTO t VALUES ('half')");
    throw new Error('changed its mind');
  });
  const results = await Promise.allSettled([write('a'), half, write('b')]);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(all()).toEqual(['a', 'b']);
});

test('a write that can wait shares the commit of those that come in the milliseconds after it', async () => {
  const { db, writes, all } = setUp();
  const commits: number[] = [];
  const put = (text: string) =>
    writes.write(() => {
      commits.push(db.isTransaction ? 1 : 0);
      db.exec(`INSERT INTO t VALUES ('${text}')`);
    }, 'shared');
  const first = put('a');
  await new Promise((resolve) => setImmediate(resolve));
  expect(all()).toEqual([]);
  const second = put('b');
  await first;
  expect(all()).toEqual(['a', 'b']);
  await second;
  expect(commits).toEqual([1, 1]);
});

test('one that cannot wait takes those before it along, in their order', async () => {
  const { writes, all, write } = setUp();
  const order: string[] = [];
  const waiting = writes.write(() => order.push('shared'), 'shared');
  await write('at once').then(() => order.push('told'));
  expect(order).toEqual(['shared', 'told']);
  await waiting;
  expect(all()).toEqual(['at once']);
});

test('a stream of writes that can wait is committed all the while', async () => {
  const { db, writes } = setUp();
  let ends = false;
  const stream = async () => {
    while (!ends) {
      writes.write(() => db.exec("INSERT INTO t VALUES ('more')"), 'shared').catch(() => {});
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const streaming = stream();
  await writes.write(() => db.exec("INSERT INTO t VALUES ('one')"), 'shared');
  ends = true;
  await streaming;
});

test('more writes than one transaction takes are all done', async () => {
  const { all, write } = setUp();
  await Promise.all(Array.from({ length: 1_234 }, (_, index) => write(String(index))));
  expect(all()).toHaveLength(1_234);
});

test('when the disk is full nobody is told that a write was kept which was not, and smaller ones work again', async () => {
  const { db, all, write } = setUp();
  db.exec('PRAGMA max_page_count = 20');
  const texts = ['a', 'x'.repeat(200_000), 'b'];
  const results = await Promise.allSettled(texts.map(write));
  const kept = texts.filter((_, index) => results[index]?.status === 'fulfilled');
  expect(results[1]).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('full') } });
  expect(all()).toEqual(kept);
  await write('c');
  expect(all()).toEqual([...kept, 'c']);
});

test('a commit that fails rejects every write of its transaction', async () => {
  const { db, all, write, writes } = setUp();
  db.exec('CREATE TABLE child (a REFERENCES parent (a) DEFERRABLE INITIALLY DEFERRED)');
  db.exec('CREATE TABLE parent (a PRIMARY KEY)');
  const orphan = writes.write(() => db.exec("INSERT INTO child VALUES ('orphan')"));
  const results = await Promise.allSettled([write('a'), orphan]);
  expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
  expect(all()).toEqual([]);
  expect(db.isTransaction).toBe(false);
});
