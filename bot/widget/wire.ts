/** What of Direct Line the widget uses. */
export interface Activity {
  readonly id?: string;
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly value?: unknown;
  readonly locale?: string;
  readonly timestamp?: string;
  readonly replyToId?: string;
  readonly from: { readonly id?: string; readonly role?: string; readonly name?: string };
  readonly channelData?: {
    readonly clientActivityID?: string;
    /** There where the server wants to know whether an answer helped. */
    readonly feedbackLoop?: unknown;
    /** It tells what becomes of the conversation and answers nothing. */
    readonly notice?: boolean;
  };
  readonly suggestedActions?: { readonly actions: readonly SuggestedAction[] };
  readonly attachments?: readonly Attachment[];
}

export interface SuggestedAction {
  readonly title: string;
  readonly value: string;
}

export interface Attachment {
  readonly contentUrl?: string;
  readonly name?: string;
}

export interface Frame {
  readonly activities: readonly Activity[];
  /** Missing when an activity was only passed on. */
  readonly watermark?: string;
}

export interface Connection {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

/** The assistant's `from.id`; everyone else who speaks in the role of the bot is a person. The same as `BOT_ID`. */
export const ASSISTANT_ID = 'wsis-assistant';
/** The `from.id` of the secretariat, whose members are not named. The same as `STAFF_ID`. */
export const SECRETARIAT_ID = 'wsis-secretariat';
