/** What a list holds by now. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next?: string | undefined;
}

export interface ListLoader {
  /** Fetches from the beginning, as many as were shown; `fresh`: another list, so the one shown is of no use. */
  load(fresh: boolean): Promise<void>;
  more(): Promise<void>;
}

export interface ListSource<Row> {
  /** A page of it, behind a mark. */
  page(after: string, limit: number): Promise<Loaded<Row>>;
  show(loaded: Loaded<Row>): void;
  loading(): void;
  failed(): void;
}

const PAGE = 50;
/** As many as the server gives at once. */
const MOST = 200;

/** A list in pages. Of answers that overlap, the one that was asked for last counts. */
export function createListLoader<Row>(source: ListSource<Row>): ListLoader {
  let turn = 0;
  let held: Loaded<Row> = { rows: [], total: 0 };
  const take = async (ask: () => Promise<Loaded<Row>>): Promise<void> => {
    const mine = ++turn;
    try {
      const loaded = await ask();
      if (mine !== turn) return;
      held = loaded;
      source.show(loaded);
    } catch {
      if (mine === turn) source.failed();
    }
  };
  return {
    async load(fresh) {
      if (fresh) {
        held = { rows: [], total: 0 };
        source.loading();
      }
      await take(() => source.page('', Math.min(MOST, Math.max(PAGE, held.rows.length))));
    },
    async more() {
      const { rows, next } = held;
      if (next === undefined) return;
      await take(async () => {
        const page = await source.page(next, PAGE);
        return { ...page, rows: [...rows, ...page.rows] };
      });
    },
  };
}
