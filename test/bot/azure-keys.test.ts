import { expect, jest, test } from '@jest/globals';
import { call } from '../support/direct-line-client.js';
import { APP_ID, APP_PASSWORD, startFakeMicrosoft, TEAMS } from '../support/fake-microsoft.js';
import { startTestServer } from '../support/server.js';

// In a file of its own: the SDK keeps the keys that it has fetched once as long as it is loaded.
test('while the keys cannot be fetched nobody is believed, and the service is asked to come again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const microsoft = await startFakeMicrosoft();
  const server = await startTestServer({
    environment: { MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_PASSWORD: APP_PASSWORD },
  });
  const post = async () =>
    call('POST', `${server.url}/api/messages`, {
      token: await microsoft.token(),
      body: {
        type: 'message',
        id: 'm1',
        channelId: 'msteams',
        serviceUrl: TEAMS,
        conversation: { id: 'a:1' },
        text: 'x',
      },
    });
  microsoft.keysAway(true);
  expect(await post()).toMatchObject({ status: 503, body: { error: { code: 'CannotVerify' } } });
  microsoft.keysAway(false);
  expect(await post()).toMatchObject({ status: 200 });
  expect(await microsoft.until(1)).toMatchObject([{ activity: { text: 'You said: x' } }]);
  await server.destroy();
  await microsoft.close();
});
