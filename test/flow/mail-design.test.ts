// Tests mails as they were designed, over HTTP: what is kept of them, what is shown, and under what policy.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeMail, confirmation, mboxOf } from './compose-mail.ts';
import { scratchApp } from './scratch-app.ts';
import { scratchFolder } from './scratch-folder.ts';
import { importPath } from './scratch-reading.ts';
import { record } from './scratch-tracker.ts';

const TEXT =
  'Thank you for applying for the Miller position at Alderworks. We have received your application and will review it.';

const both = (html: string) =>
  confirmation('Alderworks', 'Miller', {
    headers: ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
    body: `--b\nContent-Type: text/plain\n\n${TEXT}\n--b\nContent-Type: text/html\n\n${html}\n--b--`,
  });

async function imported(...mails: string[]) {
  const app = await scratchApp();
  const path = join(scratchFolder(), 'box.mbox');
  writeFileSync(path, mboxOf(mails));
  await importPath(app.tracker, path);
  const kept = await app.tracker.db.selectFrom('contents').select('mail_id').execute();
  return { app, ids: kept.map((row) => row.mail_id) };
}

describe('the design of a mail', () => {
  it('is kept with it and shown without what asks for something.', async () => {
    const html = `<table bgcolor="#eeeeee"><tr><td style="color:teal">${TEXT}<img src="https://alderworks.example/logo.png" alt="Alderworks"><script>alert(1)</script></td></tr></table>`;
    const { app, ids } = await imported(both(html));
    expect(ids).toHaveLength(1);
    expect((await app.get(`/mails/${ids[0]}`)).body).toMatchObject({ has_html: true, text: TEXT });
    const { status, body } = await app.get(`/mails/${ids[0]}/html`);
    expect(status).toBe(200);
    expect(body).toContain(
      `<table bgcolor="#eeeeee"><tr><td style="color:teal">${TEXT}<span>Alderworks</span></td></tr></table>`,
    );
  });

  it('is shown under a policy that lets it do nothing, in a frame of the dashboard only.', async () => {
    const app = await scratchApp();
    await record(app.tracker, [{ id: 'a', html: '<p>Hello' }]);
    const { headers } = await app.get('/mails/a/html');
    const policy = (headers.get('content-security-policy') ?? '').split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        'img-src data:',
        "frame-ancestors 'self'",
        'sandbox',
      ]),
    );
    expect(policy.filter((part) => /script|frame-src|allow-|connect/.test(part))).toEqual([]);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    const page = await app.request('/');
    expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'");
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('is missing where the mail has none, where it was not kept, and where nothing is kept.', async () => {
    const app = await scratchApp();
    await record(app.tracker, [
      { id: 'old', body: 'Hello' },
      { id: 'left', outcome: 'ignored' },
    ]);
    expect((await app.get('/mails/old')).body.has_html).toBe(false);
    for (const id of ['old', 'left', 'none']) {
      const answer = await app.get(`/mails/${id}/html`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    const { app: other, ids } = await imported(confirmation('Alderworks', 'Miller'));
    expect((await other.get(`/mails/${ids[0]}`)).body.has_html).toBe(false);
  });

  it('has plain parts of the mail beside it, as text.', async () => {
    const mail = confirmation('Alderworks', 'Miller', {
      headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
      body: `--b\nContent-Type: text/html\n\n<p>${TEXT}</p>\n--b\nContent-Type: text/plain\n\nSent <b>to</b> a list.\n--b--`,
    });
    const { app, ids } = await imported(mail);
    const { body } = await app.get(`/mails/${ids[0]}/html`);
    expect(body).toContain(`<p>${TEXT}</p>`);
    expect(body).toContain('<div style="white-space:pre-wrap">Sent &lt;b&gt;to&lt;/b&gt; a list.</div>');
  });

  it('is kept of mail about jobs only.', async () => {
    const { ids } = await imported(
      composeMail({
        from: 'Ben Hale <ben@hale.example>',
        subject: 'The fence',
        headers: ['MIME-Version: 1.0', 'Content-Type: text/html'],
        body: '<p>The fence is done. See you on Sunday for the barbecue.</p>',
      }),
    );
    expect(ids).toEqual([]);
  });
});
