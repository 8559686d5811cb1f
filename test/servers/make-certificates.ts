// Makes an authority for tests, and a certificate that it has signed.
import { execFileSync } from 'node:child_process';

/** Puts `ca.pem`, and for the server called `host` `cert.pem` and `key.pem`, into the folder. */
export function makeCertificates(host: string, folder: string): void {
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'];
  const authority = ['-keyout', 'ca-key.pem', '-out', 'ca.pem', '-subj', '/CN=Juniper Test Authority'];
  openssl('req', '-x509', ...key, ...authority);
  const from = ['-CA', 'ca.pem', '-CAkey', 'ca-key.pem', '-addext', `subjectAltName=DNS:${host}`];
  openssl('req', '-x509', ...key, ...from, '-keyout', 'key.pem', '-out', 'cert.pem', '-subj', `/CN=${host}`);
}
