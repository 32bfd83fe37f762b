/** A pause that ends early when it is woken. */
export interface Pause {
  /** Resolves after so many milliseconds, or at the next `wake`; at once where it was woken since the last pause. */
  wait(milliseconds: number): Promise<void>;
  wake(): void;
  /** As if it had not been woken since the last pause. */
  forget(): void;
}

export function createPause(): Pause {
  let woken = false;
  let end: (() => void) | undefined;
  return {
    wait(milliseconds) {
      if (woken) {
        woken = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => end?.(), milliseconds);
        end = () => {
          clearTimeout(timer);
          end = undefined;
          woken = false;
          resolve();
        };
      });
    },
    forget() {
      woken = false;
    },
    wake() {
      woken = true;
      end?.();
    },
  };
}
