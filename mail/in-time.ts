/** Rejects with `late()` where work takes longer than so many milliseconds; its own end is then nobody's concern. */
export function inTime<T>(work: Promise<T>, longestMs: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), longestMs);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
