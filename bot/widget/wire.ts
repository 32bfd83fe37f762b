/** What of Direct Line the widget uses. */
export interface Activity {
  readonly id?: string;
  readonly type: string;
  readonly text?: string;
  readonly locale?: string;
  readonly timestamp?: string;
  readonly from: { readonly role?: string };
  readonly channelData?: { readonly clientActivityID?: string };
  readonly suggestedActions?: { readonly actions: readonly SuggestedAction[] };
}

export interface SuggestedAction {
  readonly title: string;
  readonly value: string;
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
