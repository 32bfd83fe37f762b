import { parseArgs } from 'node:util';
import { runCheck, titleOf } from './check.js';
import { checks } from './checks.js';
import { targetOf } from './target.js';

const USAGE = `npm run test:directline -- URL [options]: does a Direct Line 3.0 server do what the stock clients live with?

  URL               the server, with or without /v3/directline
  --secret S        asks for tokens as a site's own server does; opens the checks that need it
  --token-url U     asks for tokens as a browser does; URL/api/chat/token where no secret is given
  --origin O        a site from which pages may use the server; the server's own unless given
  --words TEXT      words that the bot answers; "Hello" unless given
  --only TEXT       only checks with this in their title
  --slow            also the checks that wait a minute or more
`;

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      secret: { type: 'string' },
      'token-url': { type: 'string' },
      origin: { type: 'string' },
      words: { type: 'string' },
      only: { type: 'string' },
      slow: { type: 'boolean' },
    },
  });
  const [url] = positionals;
  if (url === undefined || !URL.canParse(url)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { secret, origin, words, slow, only = '' } = values;
  const target = targetOf({
    url,
    secret,
    ...(values['token-url'] !== undefined && { tokenUrl: values['token-url'] }),
    ...(origin !== undefined && { origin }),
    ...(words !== undefined && { words }),
    ...(slow !== undefined && { slow }),
  });
  const counts = { ok: 0, failed: 0, skipped: 0 };
  for (const check of checks.filter((one) => titleOf(one).includes(only))) {
    const result = await runCheck(check, target);
    counts[result.kind] += 1;
    const said = { ok: 'ok     ', failed: 'FAILED ', skipped: 'skipped' }[result.kind];
    const why = result.kind === 'ok' ? '' : `: ${result.reason.replace(/\s*\n\s*/g, ' ')}`;
    process.stdout.write(`${said} ${titleOf(check)}${why}\n`);
  }
  process.stdout.write(`${counts.ok} ok, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  return counts.failed > 0 || counts.ok === 0 ? 1 : 0;
}

// A check that failed may have left a socket open.
process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }),
);
