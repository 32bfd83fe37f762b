/** What the chat in the frame tells the page around it. */
export type FrameMessage =
  /** It stands, and asks for what the page has kept for it. */
  | { readonly wsis: 'ready' }
  /** To be kept for the next time, where the browser keeps nothing of ours in a frame. */
  | { readonly wsis: 'keep'; readonly resume: string }
  /** The conversation was deleted. */
  | { readonly wsis: 'forget' }
  /** The user wants to be back on the page. */
  | { readonly wsis: 'close' };

/** What the page tells the chat in its frame. */
export type HostMessage =
  | { readonly wsis: 'state'; readonly resume: string | null }
  /** The window with the frame has been opened: writing can begin. */
  | { readonly wsis: 'opened' };

/** Name of the frame, by which the chat knows that a page is there to ask. */
export const FRAME_NAME = 'wsis-chat';
