import { describe, expect, test } from '@jest/globals';
import { fingerprint, type LogLevel, makeLog, PRIVATE_FIELDS } from '../../dialogs/log.js';
import { Secret } from '../../dialogs/secret.js';

function logTo(level: LogLevel = 'info') {
  const lines: string[] = [];
  return { log: makeLog({ level, to: { write: (line: string) => lines.push(line) } }), lines };
}

describe('the log', () => {
  test('has a JSON object a line, with level and time in words', () => {
    const { log, lines } = logTo();
    log.info({ port: 3978 }, 'listening');
    log.warn('second');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), port: 3978, msg: 'listening' },
      { level: 'warn', time: expect.any(String), msg: 'second' },
    ]);
  });

  test('leaves out what is below its level', () => {
    const { log, lines } = logTo('warn');
    log.info('not this');
    expect(lines).toEqual([]);
  });

  test.each(PRIVATE_FIELDS)('never shows the field %s', (name) => {
    const { log, lines } = logTo();
    const field = { [name]: 'amina@stakeholder.example' };
    log.info(field);
    log.info({ one: field });
    log.info({ one: { two: field }, list: [field] });
    log.child(field).error({ err: Object.assign(new Error('failed'), field) });
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).not.toContain('amina');
  });

  test('shows why something failed, and no secret', () => {
    const { log, lines } = logTo();
    log.error({ err: new Error('the disk is full'), server: { key: new Secret('hidden') } }, 'failed');
    expect(lines[0]).toContain('the disk is full');
    expect(lines[0]).toContain('[secret]');
    expect(lines[0]).not.toContain('hidden');
  });
});

test('a fingerprint stands for a value without showing it', () => {
  const address = 'amina@stakeholder.example';
  expect(fingerprint(address)).toMatch(/^[\w-]{10}$/);
  expect(fingerprint(address)).toBe(fingerprint(address));
  expect(fingerprint(address)).not.toBe(fingerprint('other@stakeholder.example'));
});
