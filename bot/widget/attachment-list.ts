import type { ChatWords } from '../../dialogs/chat-words.js';
import { element } from './element.js';
import type { Attachment } from './wire.js';

/** The files of a message, by name; the ones that lie on the web as links. */
export function attachmentList(attachments: readonly Attachment[], words: ChatWords): HTMLElement {
  const entries = attachments.map(({ name = words.attachment, contentUrl }) => {
    const href = webAddress(contentUrl);
    const link = href
      ? element('a', { href, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }, name)
      : element('span', { dir: 'auto' }, name);
    return element('li', {}, element('span', { class: 'unseen' }, `${words.attachment}: `), link);
  });
  return element('ul', { class: 'attachments' }, ...entries);
}

function webAddress(address = ''): string | undefined {
  try {
    const { href, protocol } = new URL(address, location.href);
    return address !== '' && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
