import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../knowledge/project-root.js';

export interface ServerProcessOptions {
  /** `echo`: the chat server with the assistant of echo-assistant.ts. `real`: the built program, as `npm start` runs it. */
  readonly program: 'echo' | 'real';
  /** Settings as in `.env.example`; nothing but these and PATH is handed on. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A folder of an earlier process, to go on with its store. Default: a new one. */
  readonly folder?: string;
  /** Default: any free one. */
  readonly port?: number;
  /** For `echo`: the built widget. Default: an empty one. */
  readonly widgetFile?: string;
}

/** A server in a process of its own, which can die as servers do. */
export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** Megabytes in memory now, and the most so far; zeros where the system does not tell (it does on Linux). */
  memory(): { readonly now: number; readonly most: number };
  /** What it wrote to stderr so far. */
  errors(): string;
  /** Ends it at once, as a power failure does (SIGKILL). */
  kill(): Promise<void>;
  /** Ends it in order (SIGTERM); rejects when it ends with another code than 0. */
  stop(): Promise<void>;
  /** Ends it, where it still runs, and removes its folder. */
  destroy(): Promise<void>;
}

const FROM_SOURCE = import.meta.filename.endsWith('.ts');

/** Starts a server; resolves when it listens, rejects with what it wrote to stderr when it ends before. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'wsis-process-'));
  const child = spawn(process.execPath, [...programOf(options, folder)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, PORT: String(options.port ?? 0), DATA_DIR: folder, ...options.environment },
  });
  const ended = once(child, 'exit');
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const url = await addressOf(child, errors).catch((error: unknown) => {
    if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    url,
    port: Number(new URL(url).port),
    folder,
    memory: () => memoryOf(child),
    errors: () => errors.join(''),
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
      if (child.exitCode !== 0) throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}`);
    },
    async destroy() {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function programOf({ program, widgetFile }: ServerProcessOptions, folder: string): readonly string[] {
  if (program === 'real') {
    const start = join(projectRoot, 'dist', 'start.js');
    if (!existsSync(start)) throw new Error(`${start} is missing: build it with \`npm run build\``);
    return ['--enable-source-maps', '--max-semi-space-size=2', start];
  }
  const hooks = FROM_SOURCE ? ['--import', join(import.meta.dirname, 'typescript.mjs')] : [];
  const file = join(import.meta.dirname, FROM_SOURCE ? 'run-server.ts' : 'run-server.js');
  return [...hooks, file, folder, ...(widgetFile === undefined ? [] : [widgetFile])];
}

async function addressOf(child: ChildProcess, errors: readonly string[]): Promise<string> {
  if (!child.stdout) throw new Error('the server has no stdout');
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const url = /^Chat page: (\S+?)\/?$/.exec(line)?.[1];
    if (url === undefined) continue;
    // Nobody reads on, and a full pipe would stop the server.
    child.stdout.resume();
    return url;
  }
  throw new Error(`the server did not start:\n${errors.join('')}`);
}

function memoryOf({ pid }: ChildProcess): { now: number; most: number } {
  const file = `/proc/${pid}/status`;
  const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
