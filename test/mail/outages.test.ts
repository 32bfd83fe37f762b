import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createAssistant } from '../../dialogs/assistant.js';
import { DEFAULT_AUTO_FLOOR } from '../../dialogs/mail-settings.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../dialogs/settings.js';
import { createMailProcessor } from '../../mail/process-mail.js';
import { createRenderer } from '../../mail/render/create-renderer.js';
import { realBrain } from '../support/brain.js';
import { openTestParser } from '../support/mail-parsing.js';
import { mailSettings } from '../support/mail-settings.js';
import { type MailWorld, openMailWorld } from '../support/mail-world.js';
import { DESK, plainMail } from '../support/plain-mail.js';
import { until } from '../support/until.js';
import { withDovecot } from '../support/with-dovecot.js';
import { POLICY } from './mailbox.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(180_000);

const brain = realBrain();

withDovecot('criterion 16: outages', () => {
  let world: MailWorld;
  // Its worker reads sources and starts slowly; how long reading may take is told elsewhere.
  const parser = openTestParser({ milliseconds: 60_000 });
  beforeEach(async () => {
    world = await openMailWorld();
  });
  afterEach(() => world.close());
  afterAll(() => parser.close());

  /** The agent with the real assistant behind it and real mails to staff. */
  const start = async (environment: Readonly<Record<string, string>> = {}) => {
    const { store } = world;
    const clock = () => new Date(Date.now() + world.hoursAhead * 3_600_000);
    const assistant = createAssistant({
      brain,
      store,
      clock,
      gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
      mailAddress: DESK,
      canPromise: true,
      mailAutoFloor: DEFAULT_AUTO_FLOOR,
    });
    const policy = { ...POLICY, address: DESK };
    const settings = mailSettings({ IMAP_URL: world.dovecot.url, SMTP_URL: world.smtp.url, ...environment });
    return world.start({
      environment,
      deps: {
        processor: () => createMailProcessor({ parser, store, assistant, policy, clock }),
        renderer: createRenderer({ settings, store, facts: assistant.facts, clock }),
      },
    });
  };
  const question = (name: string) => plainMail(name, { body: 'When is the WSIS Forum 2026?' });
  const recipients = () => world.smtp.mails.flatMap(({ to }) => to).sort();

  test('of 10 minutes: what came meanwhile is answered; of 3 days: it is drafted, and nothing is sent', async () => {
    await start();
    await world.line.setMode('refuse');
    for (const name of ['a1', 'a2']) world.dovecot.deliver(question(name));
    world.hoursAhead = 10 / 60;
    await world.line.setMode('ok');
    await until('the answers', () => recipients().length === 2, 60_000);
    expect(recipients()).toEqual(['a1@stakeholder.example', 'a2@stakeholder.example']);

    await world.line.setMode('refuse');
    for (const name of ['b1', 'b2']) world.dovecot.deliver(question(name));
    world.hoursAhead += 72;
    await world.line.setMode('ok');
    await until('the drafts', () => world.dovecot.messages('Drafts').length === 2, 60_000);
    await until('all is decided', async () => (await world.store.undecidedMails()).length === 0);
    const drafted = world.dovecot.messages('Drafts').map((source) => /^To: .*?([\w.]+@[\w.]+)/m.exec(source)?.[1]);
    expect(drafted.sort()).toEqual(['b1@stakeholder.example', 'b2@stakeholder.example']);
    expect(recipients()).toEqual(['a1@stakeholder.example', 'a2@stakeholder.example']);
  });

  test('longer than ten minutes: staff elsewhere are told by SMTP while the mailbox is away', async () => {
    await start({ STAFF_MAIL: 'chief@secretariat.example' });
    await world.line.setMode('refuse');
    world.hoursAhead = 0.2;
    await until('staff are told', () => recipients().includes('chief@secretariat.example'), 30_000);
    expect(world.line.lines).toBe(0);
    expect(recipients()).toEqual(['chief@secretariat.example']);
  });
});
