/** An e-mail address in a text. RFC 5321 sizes bound the parts, so that no text takes long to look through. */
export const ADDRESS =
  /(?<![^\s@<>()",;:])[^\s@<>()",;:]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{1,62}[\p{L}\p{N}]/u;

/** An address where none was asked for: nothing is sent from here, so the reply says where to write. */
export function isOnlyAddress(text: string): boolean {
  const rest = text.replace(ADDRESS, ' ');
  return rest !== text && (rest.match(/\p{L}+/gu) ?? []).length <= 3;
}
