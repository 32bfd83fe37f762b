import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Folders } from './imap-folders.js';
import { createImapInput, parseCommand } from './imap-input.js';
import { createSession } from './imap-session.js';
import { type ImapWays, PLAIN_WAYS } from './imap-ways.js';

export interface ImapServer {
  readonly port: number;
  readonly connections: number;
  /** Ends every connection, with BYE where a reason is given, else by a reset. */
  drop(bye?: string): void;
  close(): Promise<void>;
}

/**
 * A small IMAP server on this machine, over a mailbox in memory: for the demonstration, and for tests that need a server's
 * own ways. It knows what a client of ours asks and nothing more.
 */
export async function startImapServer(folders: Folders, ways: Partial<ImapWays> = {}): Promise<ImapServer> {
  const all: ImapWays = { ...PLAIN_WAYS, ...ways };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    const write = (text: string | Buffer) => socket.writable && socket.write(text);
    const session = createSession({
      folders,
      ways: all,
      write,
      connections: () => sockets.size,
      end: () => socket.end(),
    });
    socket.on('close', () => {
      sockets.delete(socket);
      session.close();
    });
    const input = createImapInput(() => write('+ go on\r\n'));
    write('* OK ready\r\n');
    socket.on('data', (bytes) => {
      for (const pieces of input.take(bytes)) {
        if (session.takesLine(pieces.map(String).join(''))) continue;
        session.run(parseCommand(pieces));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = (bye?: string) => {
    for (const socket of sockets) {
      // A reset of a socket that is being ended never closes it (Node 24).
      if (bye === undefined && socket.writableEnded) socket.destroy();
      else if (bye === undefined) socket.resetAndDestroy();
      else socket.end(`* BYE ${bye}\r\n`);
    }
  };
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return sockets.size;
    },
    drop,
    async close() {
      const closed = once(server, 'close');
      server.close();
      drop();
      await closed;
    },
  };
}
