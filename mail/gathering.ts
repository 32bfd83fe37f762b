/** Many calls, one waking: the first call wakes after so many milliseconds, for all that come meanwhile. */
export interface Gathering {
  wake(): void;
  /** What has been gathered wakes nobody any more. */
  stop(): void;
}

export function gathering(wake: () => void, milliseconds: number): Gathering {
  let timer: NodeJS.Timeout | undefined;
  return {
    wake() {
      timer ??= setTimeout(() => {
        timer = undefined;
        wake();
      }, milliseconds);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
