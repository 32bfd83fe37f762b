import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerCertificate } from './certificates.js';

const REDIS = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'];

/** The program, where the machine has it. */
export function findRedis(): string | undefined {
  return REDIS.find(existsSync);
}

export interface RedisServerOptions {
  readonly password?: string;
  /** Listens with TLS only. */
  readonly tls?: ServerCertificate;
  /** When the append-only file reaches the disk · always. */
  readonly appendfsync?: 'always' | 'everysec';
}

/** A real Redis, on this machine alone, with its data in a folder of its own. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** As `kill -9`. */
  kill(): Promise<void>;
  /** Again on the same port and data. */
  start(): Promise<void>;
  destroy(): Promise<void>;
}

export async function startRedis({
  password,
  tls,
  appendfsync = 'always',
}: RedisServerOptions = {}): Promise<RedisServer> {
  const program = findRedis();
  if (program === undefined) throw new Error('Redis is missing: on Debian `apt-get install redis-server`');
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const args = ['--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--appendfsync', appendfsync];
  args.push(
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
    ...(password === undefined ? [] : ['--requirepass', password]),
  );
  args.push(...(tls ? tlsArgs(tls, folder, port) : ['--port', String(port)]));
  let child: ChildProcess | undefined;
  const start = async () => {
    child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await isUp(child);
  };
  const kill = async () => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await start();
  return {
    port,
    url: `${tls ? 'rediss' : 'redis'}://${password === undefined ? '' : `:${encodeURIComponent(password)}@`}localhost:${port}`,
    kill,
    start,
    destroy: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function tlsArgs({ ca, cert, key }: ServerCertificate, folder: string, port: number): readonly string[] {
  const written = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return [
    ...['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no'],
    ...['--tls-ca-cert-file', written('ca.pem', ca)],
    ...['--tls-cert-file', written('server.pem', cert), '--tls-key-file', written('server.key', key)],
  ];
}

/** Resolves once it serves, its data loaded. */
function isUp(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`Redis ended: ${said}`)));
    child.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
