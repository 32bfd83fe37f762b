/**
 * Parts pieces of work that take milliseconds each: every call resolves in a turn of the event loop of its own, so that
 * between two of them mails go out, and the chat is answered.
 */
export function createBreather(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
