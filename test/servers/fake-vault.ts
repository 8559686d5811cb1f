// A fake of HashiCorp Vault's transit engine: versioned keys, encrypt, decrypt and rewrap, tokens, a sealed state, and rubbish.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { json, serveFake, type FakeAnswer, type FakeRequest, type FakeServer } from './fake-server.ts';

const IV = 12;
const TAG = 16;

const refuse = (status: number, words: string): FakeAnswer => json(status, { errors: [words] });

const ODD: Readonly<Record<string, FakeAnswer>> = {
  rubbish: { status: 200, body: '<html>hello</html>' },
  redirect: { status: 307, headers: { location: 'http://127.0.0.1:1/' } },
};

interface Form {
  plaintext?: unknown;
  ciphertext?: unknown;
}

export class FakeVault {
  readonly token = 'hvs.fake-vault-token-5512';
  readonly key = 'hearback';
  /** Operations asked for, in order. */
  readonly asked: string[] = [];
  state: 'ready' | 'sealed' | 'rubbish' | 'redirect' = 'ready';
  /** Operations that the token's policy allows. */
  allowed = new Set(['encrypt', 'decrypt', 'rewrap']);
  /** Versions below are refused, as after `min_decryption_version`. */
  oldestAllowed = 1;
  readonly #versions: Buffer[] = [randomBytes(32)];
  #server: FakeServer | null = null;

  async start(): Promise<this> {
    this.#server = await serveFake((request) => this.#answer(request));
    return this;
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  /** As `vault write -f transit/keys/hearback/rotate`. */
  rotate(): void {
    this.#versions.push(randomBytes(32));
  }

  #encrypt(plain: Buffer): string {
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', this.#versions.at(-1)!, iv);
    const sealed = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return `vault:v${this.#versions.length}:${sealed.toString('base64')}`;
  }

  #decrypt(text: unknown): Buffer | string {
    const [, version, body] = /^vault:v(\d+):([A-Za-z0-9+/]+={0,2})$/.exec(String(text)) ?? [];
    if (version === undefined || body === undefined) return 'invalid ciphertext: no prefix';
    if (Number(version) < this.oldestAllowed)
      return 'ciphertext or signature version is disallowed by policy (too old)';
    const key = this.#versions[Number(version) - 1];
    if (!key) return 'invalid ciphertext: version is too new';
    const sealed = Buffer.from(body, 'base64');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV));
      decipher.setAuthTag(sealed.subarray(-TAG));
      return Buffer.concat([decipher.update(sealed.subarray(IV, -TAG)), decipher.final()]);
    } catch {
      return 'cipher: message authentication failed';
    }
  }

  #answer({ method, url, headers, body }: FakeRequest): FakeAnswer {
    const odd = ODD[this.state];
    if (odd) return odd;
    const [, operation = '', name] =
      /^\/v1\/transit\/(encrypt|decrypt|rewrap)\/([\w.-]+)$/.exec(url.pathname) ?? [];
    this.asked.push(operation);
    if (this.state === 'sealed') return refuse(503, 'Vault is sealed');
    if (headers['x-vault-token'] !== this.token || !this.allowed.has(operation))
      return refuse(403, 'permission denied');
    if (name !== this.key || method !== 'POST') return refuse(400, 'encryption key not found');
    return this.#compute(operation, JSON.parse(body) as Form);
  }

  #compute(operation: string, form: Form): FakeAnswer {
    if (operation === 'encrypt') {
      return this.#give({ ciphertext: this.#encrypt(Buffer.from(String(form.plaintext), 'base64')) });
    }
    const plain = this.#decrypt(form.ciphertext);
    if (typeof plain === 'string') return refuse(400, plain);
    return this.#give(
      operation === 'rewrap' ? { ciphertext: this.#encrypt(plain) } : { plaintext: plain.toString('base64') },
    );
  }

  #give(data: { ciphertext: string } | { plaintext: string }): FakeAnswer {
    const version = 'ciphertext' in data ? { key_version: this.#versions.length } : {};
    return json(200, {
      request_id: '9c1e2c1e-0000-4000-8000-000000000000',
      lease_id: '',
      renewable: false,
      lease_duration: 0,
      data: { ...data, ...version },
      wrap_info: null,
      warnings: null,
      auth: null,
    });
  }
}
