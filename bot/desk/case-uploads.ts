import type { ShownCase } from '../../dialogs/cases/shown-case.js';
import type { Store } from '../../dialogs/store/store.js';
import { UPLOAD_ID } from '../direct-line/uploads/file-links.js';
import { isObject } from '../http/read-json.js';
import type { CaseView, UploadView } from './wire.js';

/** Entries of a log that are looked through for files. */
const MOST_ENTRIES = 2_000;

/** The case with the files that came with its messages. */
export async function viewOf(found: ShownCase, store: Store): Promise<CaseView> {
  return { ...found, uploads: await uploadsOf(found.conversationId, store) };
}

async function uploadsOf(conversationId: string, store: Store): Promise<readonly UploadView[]> {
  if ((await store.uploadedBytes(conversationId)) === 0) return [];
  const entries = await store.activities(conversationId, 0, MOST_ENTRIES);
  return entries.flatMap(({ activity: { attachments } }) => {
    const files: readonly unknown[] = Array.isArray(attachments) ? attachments : [];
    return files.flatMap((file) => {
      if (!isObject(file)) return [];
      const { name, [UPLOAD_ID]: id } = file;
      if (typeof name !== 'string' || typeof id !== 'string') return [];
      return [{ name, path: `conversations/${encodeURIComponent(conversationId)}/files/${id}` }];
    });
  });
}
