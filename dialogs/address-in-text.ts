/** RFC 5321 sizes bound the parts, so that no text takes long to look through. */
const ADDRESS =
  /(?<![^\s@<>()",;:])[^\s@<>()",;:]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{1,62}[\p{L}\p{N}]/u;

/** The first mail address that somebody has written in a message. */
export function addressIn(text: string): string | undefined {
  return ADDRESS.exec(text)?.[0];
}

/** Whether a message gives an address and asks nothing besides. */
export function isOnlyAddress(text: string): boolean {
  const rest = text.replace(ADDRESS, ' ');
  return rest !== text && (rest.match(/\p{L}+/gu) ?? []).length <= 3;
}
