import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Delivery {
  readonly folder?: string;
  /** INTERNALDATE. */
  readonly receivedAt?: Date;
  /** Somebody has read it. */
  readonly seen?: boolean;
}

/** A real IMAP server with one mailbox, on this machine alone. */
export interface Dovecot {
  readonly port: number;
  /** Of the mailbox `desk`. */
  readonly url: string;
  /** Puts a message into the mailbox, as a delivery does. */
  deliver(source: string | Uint8Array, options?: Delivery): void;
  /** What lies in a folder, in the order of delivery; `[]` where there is no such folder. */
  messages(folder: string): readonly string[];
  /** Makes all folders anew on the server: the same messages, another UIDVALIDITY. */
  remake(folder: string): Promise<void>;
  /** Takes the messages out of a folder, as a person who moves them. */
  empty(folder: string): void;
  stop(): Promise<void>;
  /** Listens again, on the same port and mail. */
  restart(): Promise<void>;
  destroy(): Promise<void>;
}

const DOVECOT = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'];
const USER = 'desk';
const PASSWORD = 'pass';
/** Dovecot serves no mail as root: under root the mail belongs to nobody. */
const NOBODY = 65_534;
const owner = () => {
  const { uid, gid } = userInfo();
  return uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid, gid };
};
const giveToOwner = (path: string) => chownSync(path, owner().uid, owner().gid);

/** The program, where the machine has it. */
export function findDovecot(): string | undefined {
  return DOVECOT.find(existsSync);
}

export interface DovecotOptions {
  /** The port speaks TLS from the first byte (`imaps`) or after STARTTLS, with this certificate. */
  readonly tls?: { readonly kind: 'imaps' | 'starttls'; readonly cert: string; readonly key: string };
}

export async function startDovecot({ tls }: DovecotOptions = {}): Promise<Dovecot> {
  const program = findDovecot();
  if (program === undefined) throw new Error('Dovecot is missing: on Debian `apt-get install dovecot-imapd`');
  const root = mkdtempSync(join(tmpdir(), 'dovecot-'));
  // Its login process runs as another user.
  chmodSync(root, 0o755);
  const port = await freePort();
  const maildir = join(root, 'mail', USER, 'Maildir');
  for (const part of ['run', 'state']) mkdirSync(join(root, part));
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true });
  for (const path of ['mail', join('mail', USER)].map((part) => join(root, part))) giveToOwner(path);
  for (const part of ['', 'cur', 'new', 'tmp']) giveToOwner(join(maildir, part));
  writeFileSync(join(root, 'users'), `${USER}:{PLAIN}${PASSWORD}\n`);
  if (tls) {
    writeFileSync(join(root, 'server.pem'), tls.cert);
    writeFileSync(join(root, 'server.key'), tls.key, { mode: 0o600 });
  }
  writeFileSync(join(root, 'dovecot.conf'), configuration(root, port, tls?.kind));
  let child = await listening(program, root, port, tls?.kind);
  // A program that is interrupted leaves no server behind.
  const endWithProgram = () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL');
    rmSync(root, { recursive: true, force: true });
  };
  process.once('exit', endWithProgram);
  let serial = 0;
  const folderPath = (folder: string) =>
    folder === 'INBOX' ? maildir : join(maildir, `.${folder.replaceAll('/', '.')}`);
  const files = (folder: string) =>
    ['new', 'cur'].flatMap((part) => {
      const path = join(folderPath(folder), part);
      return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
    });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    // Ends the sessions too, which a signal to the master alone does not.
    spawnSync('/usr/bin/doveadm', ['-c', join(root, 'dovecot.conf'), 'stop'], { stdio: 'ignore' });
    await ended;
  };
  return {
    port,
    url: `imap${tls?.kind === 'imaps' ? 's' : ''}://${USER}:${PASSWORD}@127.0.0.1:${port}`,
    deliver(source, { folder = 'INBOX', receivedAt, seen = false } = {}) {
      serial += 1;
      const name = `${1_700_000_000 + serial}.M${serial}P1.test`;
      const temporary = join(folderPath(folder), 'tmp', name);
      writeFileSync(temporary, source);
      giveToOwner(temporary);
      if (receivedAt) utimesSync(temporary, receivedAt, receivedAt);
      renameSync(temporary, join(folderPath(folder), ...(seen ? ['cur', `${name}:2,S`] : ['new', name])));
    },
    messages: (folder) =>
      files(folder)
        .sort((a, b) => (a.split('/').at(-1) ?? '').localeCompare(b.split('/').at(-1) ?? ''))
        .map((file) => readFileSync(file, 'utf8')),
    async remake(folder) {
      await stop();
      // Dovecot takes the new UIDVALIDITY from the clock, in seconds.
      await pause(1_100);
      for (const name of readdirSync(folderPath(folder))) {
        if (name.startsWith('dovecot') && !name.startsWith('dovecot-keywords')) rmSync(join(folderPath(folder), name));
      }
      child = await listening(program, root, port, tls?.kind);
    },
    empty(folder) {
      for (const file of files(folder)) rmSync(file);
    },
    stop,
    async restart() {
      await stop();
      child = await listening(program, root, port, tls?.kind);
    },
    async destroy() {
      process.removeListener('exit', endWithProgram);
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
        const ended = once(child, 'exit');
        // With its children; an orderly end takes two seconds.
        process.kill(-child.pid, 'SIGKILL');
        await ended;
      }
      rmSync(root, { recursive: true, force: true });
    },
  };
}

type Tls = NonNullable<DovecotOptions['tls']>['kind'];

async function listening(program: string, root: string, port: number, tls?: Tls): Promise<ChildProcess> {
  const child = spawn(program, ['-F', '-c', join(root, 'dovecot.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  for (let tries = 0; tries < 400; tries += 1) {
    if (child.exitCode !== null) break;
    if (await answers(port, tls === 'imaps')) return child;
    await pause(25);
  }
  const log = join(root, 'dovecot.log');
  throw new Error(`Dovecot did not start:\n${errors.join('')}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}

/** Speaks to who connects; with TLS it waits for the other side. */
function answers(port: number, isSilent: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once(isSilent ? 'connect' : 'data', () => end(true));
    socket.once('error', () => end(false));
  });
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

function configuration(root: string, port: number, tls?: Tls): string {
  const { uid, username } = userInfo();
  const mail = owner();
  const internal =
    uid === 0
      ? ''
      : `default_internal_user = ${username}\ndefault_internal_group = ${username}\ndefault_login_user = ${username}\n`;
  const chroot = uid === 0 ? '' : 'service anvil {\n  chroot =\n}\n';
  return `${internal}base_dir = ${root}/run
state_dir = ${root}/state
log_path = ${root}/dovecot.log
protocols = imap
listen = 127.0.0.1
mail_uid = ${mail.uid}
mail_gid = ${mail.gid}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:${root}/mail/%u/Maildir
${tls ? `ssl = yes\nssl_cert = <${root}/server.pem\nssl_key = <${root}/server.key` : 'ssl = no'}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${root}/users
}
userdb {
  driver = static
  args = uid=${mail.uid} gid=${mail.gid} home=${root}/mail/%u
}
${chroot}service imap-login {
  ${uid === 0 ? '' : 'chroot ='}
  inet_listener imap {
    port = ${tls === 'imaps' ? 0 : port}
  }
  inet_listener imaps {
    port = ${tls === 'imaps' ? port : 0}
    ssl = yes
  }
}
namespace inbox {
  separator = /
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
`;
}
