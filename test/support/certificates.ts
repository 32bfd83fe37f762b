import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ServerCertificate {
  /** Of the authority that vouches for it, PEM. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** A certificate for this machine from an authority of its own, by the program `openssl`, which Dovecot brings along. */
export function makeCertificate(): ServerCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  try {
    openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test authority');
    openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost', '-addext', names);
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-copy_extensions', 'copy', '-days', '2'];
    openssl('x509', '-req', '-in', 'server.csr', ...signed, '-out', 'server.pem');
    const [ca, cert, secret] = ['ca.pem', 'server.pem', 'server.key'].map((name) => readFileSync(at(name), 'utf8'));
    return { ca: ca ?? '', cert: cert ?? '', key: secret ?? '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
