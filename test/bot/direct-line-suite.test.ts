import { afterAll, beforeAll, test } from '@jest/globals';
import { CHECK_MS, runCheck, titleOf } from '../direct-line-suite/check.js';
import { checks } from '../direct-line-suite/checks.js';
import { targetOf } from '../direct-line-suite/target.js';
import { startTestServer, type TestServer } from '../support/server.js';

/** Our own server through the suite that any Direct Line server can be put to (`npm run test:directline -- URL`). */
const SECRET = 'a-secret-of-the-site-of-32-characters';
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ environment: { DIRECT_LINE_SECRET: SECRET } });
});
afterAll(() => server.destroy());

test.each(checks.filter(({ slow }) => !slow).map((check) => [titleOf(check), check] as const))(
  '%s',
  async (_, check) => {
    const target = targetOf({ url: server.url, secret: SECRET, tokenUrl: `${server.url}/api/chat/token` });
    const result = await runCheck(check, target);
    // Our own server shows everything: a check that is left out has found nothing.
    if (result.kind !== 'ok') throw new Error(result.reason);
  },
  CHECK_MS,
);
