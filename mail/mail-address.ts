/** Mail addresses as texts: whether they can be written to, and whether two are the same box. */

const LOCAL = /^(?:[^\s@<>()[\]\\,;:"\p{Cc}]+|"[^"\r\n\p{Cc}]{1,62}")$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** Whether a mail can be sent to it: a local part, an @ and a host name with a dot; no longer than SMTP takes. */
export function isValidAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || address.length > 254 || local.length > 64 || !LOCAL.test(local)) return false;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label));
}

/** In lower case and without a `+tag`: two addresses that are equal so reach the same box. */
export function boxOf(address: string): string {
  const [local, domain] = partsOf(address);
  return `${local.replace(/\+.*$/s, '') || local}@${domain}`;
}

/** Local part and domain, in lower case. */
export function partsOf(address: string): readonly [local: string, domain: string] {
  const at = address.lastIndexOf('@');
  return at < 0
    ? [address.trim().toLowerCase(), '']
    : [
        address.slice(0, at).trim().toLowerCase(),
        address
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      ];
}

/** Whether an address is one of a list of addresses and domains; a domain stands for its subdomains too. */
export function isListed(address: string, list: readonly string[]): boolean {
  const box = boxOf(address);
  const [, domain] = partsOf(address);
  return list.some((entry) => {
    const wanted = entry.trim().toLowerCase().replace(/^@/, '');
    if (wanted.includes('@')) return boxOf(wanted) === box;
    return wanted !== '' && (domain === wanted || domain.endsWith(`.${wanted}`));
  });
}
