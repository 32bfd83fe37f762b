/** The id of a log entry, `<conversationId>|<7-digit position>`: Direct Line's own form, so watermark and id agree. */
export function activityId(conversationId: string, position: number): string {
  return `${conversationId}|${String(position).padStart(7, '0')}`;
}
