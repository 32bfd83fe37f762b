/** Whether a URL leads to one of the hosts that may be written to; `*.` before a name stands for all names below it. */
export function isServiceUrl(text: unknown, hosts: readonly string[]): text is string {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}
