export interface Latest {
  load(): void;
  /** What is on its way is of no use any more. */
  drop(): void;
  /** Nothing counts from now on. */
  end(): void;
}

/** Of answers that overlap, the one that was asked for last counts. */
export function latestOf<Found>(
  ask: () => Promise<Found>,
  show: (found: Found) => void,
  failed: (error: unknown) => void,
): Latest {
  let turn = 0;
  let over = false;
  const drop = () => {
    turn += 1;
  };
  return {
    drop,
    end() {
      over = true;
    },
    load() {
      drop();
      const mine = turn;
      const counts = () => mine === turn && !over;
      ask().then(
        (found) => {
          if (counts()) show(found);
        },
        (error: unknown) => {
          if (counts()) failed(error);
        },
      );
    },
  };
}
