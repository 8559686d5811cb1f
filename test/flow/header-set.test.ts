// Tests the header fields of every kind of answer, and that no page of ours needs a policy that lets in what stands within it.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocs } from '../../src/ops/load-docs.ts';
import { composeMail, confirmation, mboxOf } from './compose-mail.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { sharedTracker } from './scratch-tracker.ts';

const openShared = sharedTracker();
let app: ScratchApp;
let mail: string;
beforeAll(async () => {
  const docs = loadDocs();
  app = await scratchApp(await openShared(), undefined, undefined, docs);
  const html = confirmation('Alderworks', 'Miller', {
    headers: ['MIME-Version: 1.0', 'Content-Type: text/html'],
    body: '<p style="color:teal">Thank you for applying for the Miller position at Alderworks. We have received your application and will review it.</p>',
  });
  const other = composeMail({ id: '<o@x.example>', from: 'o@x.example', subject: 'x', body: 'x' });
  await app.request('/api/v1/imports?name=a.mbox', { method: 'POST', body: mboxOf([html, other]) });
  mail = (await app.get('/applications')).body.items[0].item_id;
});

const FIXED = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const fieldsOf = async (path: string, init?: RequestInit) => (await app.request(path, init)).headers;
const policyOf = async (path: string) => (await fieldsOf(path)).get('content-security-policy') ?? '';

describe('the header fields', () => {
  it('that keep pages safe are on every kind of answer.', async () => {
    for (const path of [
      '/',
      '/docs',
      '/docs/start.js',
      '/docs/swagger-ui.css',
      '/assets/gone.js',
      '/api/v1/applications',
      '/api/v1/applications.csv',
      '/api/v1/openapi.json',
      '/api/v1/health/live',
      '/api/v1/nothing',
      `/api/v1/mails/${mail}/html`,
      '/health',
      '/metrics',
    ]) {
      const fields = await fieldsOf(path);
      for (const [name, value] of Object.entries(FIXED))
        expect(fields.get(name), `${path} ${name}`).toBe(value);
      expect(fields.get('content-security-policy'), path).toMatch(/default-src '(?:self|none)'/u);
      expect(fields.get('access-control-allow-origin'), path).toBeNull();
      expect(fields.get('cache-control'), path).toMatch(/no-store|no-cache/u);
    }
  });

  it('let no script and no style run that stands in a page, on the dashboard and on the description of the API.', async () => {
    for (const path of ['/', '/docs', '/api/v1/applications', '/api/v1/nothing']) {
      const policy = await policyOf(path);
      expect(policy, path).not.toMatch(/unsafe|\*|https?:/u);
      expect(policy, path).toContain("object-src 'none'");
      expect(policy, path).toContain("base-uri 'none'");
      expect(policy, path).toContain("form-action 'none'");
      expect(policy, path).toContain("frame-ancestors 'none'");
    }
  });

  it('are kept by the page of the description: nothing within it is a script or a style.', async () => {
    const page = await (await app.request('/docs')).text();
    expect(page).toContain('/docs/swagger-ui-bundle.js');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/iu);
    expect(page.replaceAll(/(?:src|href)="(?:\/|data:,)[^"]*"/gu, '')).not.toMatch(/src=|href=|https?:/u);
  });

  it('of a mail as it was designed let it run and fetch nothing, and keep it in a frame without rights.', async () => {
    const policy = await policyOf(`/api/v1/mails/${mail}/html`);
    const directives = Object.fromEntries(
      policy
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(directives).toEqual({
      'default-src': "'none'",
      // A mail is designed by styles within it, which fetch nothing under this policy.
      'style-src': "'unsafe-inline'",
      'img-src': 'data:',
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'self'",
      sandbox: '',
    });
  });

  it('that ask for another origin are answered with no leave.', async () => {
    const origin = { origin: 'https://evil.example' };
    for (const method of ['GET', 'OPTIONS']) {
      const headers = { ...origin, 'access-control-request-method': 'DELETE' };
      const fields = await fieldsOf('/api/v1/applications', { method, headers });
      expect([...fields.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});
