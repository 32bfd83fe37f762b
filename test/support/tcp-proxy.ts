import { createServer, type Server, type Socket, connect as tcpConnect } from 'node:net';

/**
 * What the line does. `ok`: passes everything on. `delay`: the same, each piece `delayMs` later and in order.
 * `blackhole`: lines stay open and nothing moves; what was under way arrives when the mode changes, as on a real network.
 * `reset`: every line ends with a TCP reset, new ones too. `refuse`: nobody listens, open lines are reset.
 */
export type ProxyMode = 'ok' | 'delay' | 'blackhole' | 'reset' | 'refuse';

/** A network between a client and a server that a test can make worse. */
export interface TcpProxy {
  /** Where clients connect, on 127.0.0.1; the same through all modes. */
  readonly port: number;
  readonly mode: ProxyMode;
  /** Lines open now. */
  readonly lines: number;
  /** From now on pieces of the server of which this holds never arrive; without it everything does again. */
  swallow(isSwallowed?: (piece: Buffer) => boolean): void;
  /** Holds for open lines and for new ones once it resolves. `delayMs` counts in each direction. */
  setMode(mode: ProxyMode, options?: { readonly delayMs?: number }): Promise<void>;
  /** Resets what is open and stops listening. */
  close(): Promise<void>;
}

export interface TcpProxyOptions {
  readonly target: { readonly host: string; readonly port: number };
}

const HOST = '127.0.0.1';

/** Starts a proxy on a free port of this machine, in mode `ok`. */
export async function createTcpProxy({ target }: TcpProxyOptions): Promise<TcpProxy> {
  const weather: Weather = { mode: 'ok', delayMs: 0, isSwallowed: () => false };
  const lines = new Set<Line>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    if (weather.mode === 'reset' || weather.mode === 'refuse') return client.resetAndDestroy();
    const line = openLine(client, target, weather, () => lines.delete(line));
    lines.add(line);
  });
  const resetAll = () => {
    for (const line of lines) line.reset();
  };
  const port = await listen(server, 0);

  return {
    port,
    get mode() {
      return weather.mode;
    },
    get lines() {
      return lines.size;
    },
    swallow(isSwallowed = () => false) {
      weather.isSwallowed = isSwallowed;
    },
    async setMode(mode, { delayMs = 0 } = {}) {
      Object.assign(weather, { mode, delayMs: mode === 'delay' ? delayMs : 0 });
      if (mode === 'reset' || mode === 'refuse') resetAll();
      else for (const line of lines) line.changed();
      if (mode === 'refuse') await stop(server);
      else if (!server.listening) await listen(server, port);
    },
    async close() {
      weather.mode = 'refuse';
      resetAll();
      await stop(server);
    },
  };
}

interface Weather {
  mode: ProxyMode;
  delayMs: number;
  isSwallowed: (piece: Buffer) => boolean;
}

interface Line {
  /** The weather has changed. */
  changed(): void;
  reset(): void;
}

/** One connection of a client and ours to the server, with a direction each way. */
function openLine(client: Socket, target: TcpProxyOptions['target'], weather: Weather, closed: () => void): Line {
  const server = tcpConnect({ ...target, allowHalfOpen: true, noDelay: true });
  const ways = [
    passOn(client, server, weather),
    passOn(server, client, weather, (piece) => weather.isSwallowed(piece)),
  ];
  const reset = () => {
    for (const end of [client, server]) if (!end.destroyed) end.resetAndDestroy();
    for (const way of ways) way.stop();
    closed();
  };
  for (const end of [client, server]) {
    // A fault at one end is passed on as one; an orderly end has been passed on by `passOn`.
    end.on('error', reset);
    end.on('close', () => {
      if (client.destroyed && server.destroyed) closed();
    });
  }
  const changed = () => {
    for (const way of ways) way.changed();
  };
  return { changed, reset };
}

/** Passes on what comes from one end to the other, in order, as the weather allows. */
function passOn(
  from: Socket,
  to: Socket,
  weather: Weather,
  isSwallowed: (piece: Buffer) => boolean = () => false,
): { changed(): void; stop(): void } {
  const queue: { readonly due: number; readonly move: () => void }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const held = () => weather.mode === 'blackhole';
  const flush = () => {
    clearTimeout(timer);
    for (let next = queue[0]; next && !held(); next = queue[0]) {
      const wait = next.due - performance.now();
      if (wait > 0) {
        timer = setTimeout(flush, wait);
        return;
      }
      queue.shift();
      next.move();
    }
  };
  const add = (move: () => void) => {
    queue.push({ due: performance.now() + weather.delayMs, move });
    flush();
  };
  from.on('data', (bytes) =>
    isSwallowed(bytes)
      ? undefined
      : add(() => {
          if (to.destroyed || to.write(bytes)) return;
          from.pause();
          to.once('drain', () => held() || from.resume());
        }),
  );
  from.on('end', () => add(() => to.end()));
  if (held()) from.pause();
  return {
    changed() {
      if (held()) from.pause();
      else from.resume();
      flush();
    },
    stop() {
      clearTimeout(timer);
      queue.length = 0;
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
