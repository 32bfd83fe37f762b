/** How a server is, beyond what every one must be. */
export interface ImapWays {
  readonly capabilities: readonly string[];
  /** Flags that it keeps; `\*` = any keyword. */
  readonly permanentFlags: readonly string[];
  /** So many connections at once; one more is refused at LOGIN. */
  readonly mostConnections: number;
  /** Whether a user with this password or token is let in. */
  readonly isWelcome: (user: string, secret: string) => boolean;
  /** Asked before each command; a text is sent as its tagged answer in place of the command's own. */
  readonly refuse?: (command: string) => string | undefined;
}

export const PLAIN_WAYS: ImapWays = {
  capabilities: ['IMAP4rev1', 'IDLE', 'UIDPLUS', 'MOVE', 'SPECIAL-USE', 'NAMESPACE'],
  permanentFlags: ['\\Answered', '\\Flagged', '\\Draft', '\\Deleted', '\\Seen', '\\*'],
  mostConnections: 100,
  isWelcome: () => true,
};
