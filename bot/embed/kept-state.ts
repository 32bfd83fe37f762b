/** What a page keeps for the chat in its frame; nothing where the browser lets it keep nothing. */
export interface KeptState {
  read(): string | null;
  write(resume: string): void;
  clear(): void;
}

/** Longer than any of ours; what is kept here comes back into every request for a token. */
const MAX_LENGTH = 4096;

/** Kept by the page's own origin, one for each address of a chat, so that several pages and tabs share a conversation. */
export function createKeptState(base: string): KeptState {
  const key = `wsis-chat ${base}`;
  const attempt = <T>(access: () => T): T | null => {
    try {
      return access();
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt(() => localStorage.getItem(key)),
    write(resume) {
      if (resume.length <= MAX_LENGTH) attempt(() => localStorage.setItem(key, resume));
    },
    clear: () => void attempt(() => localStorage.removeItem(key)),
  };
}
