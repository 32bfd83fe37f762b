/** Counts answers in the title of the window while nobody looks at it. */
export interface UnreadTitle {
  /** Another answer came in. How many there are now that nobody has looked at. */
  answered(): number;
}

export function createUnreadTitle(): UnreadTitle {
  const title = document.title;
  let count = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    count = 0;
    document.title = title;
  });
  return {
    answered() {
      if (!document.hidden) return 0;
      count += 1;
      document.title = `(${count}) ${title}`;
      return count;
    },
  };
}
