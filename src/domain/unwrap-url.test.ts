// Tests that redirects are unwrapped from the link alone.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapUrl } from './unwrap-url.ts';

const JOB = 'https://jobs.norvane.example/openings/4711?lang=en';
const base64url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');

describe('unwrapUrl', () => {
  it.each([
    ['a parameter', `https://click.tracker.example/r?id=9&url=${encodeURIComponent(JOB)}`],
    ['a search engine', `https://www.google.com/url?q=${encodeURIComponent(JOB)}&sa=D`],
    [
      'a protection service',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(JOB)}&data=05%7C02`,
    ],
    ['a path', `https://x.awstrack.example/L0/${encodeURIComponent(JOB)}/1/0100/abc=3`],
    ['base64 in a path', `https://t.tracker.example/c/${base64url(JOB)}/x`],
    [
      'JSON within JSON in base64',
      `https://mandrill.tracker.example/track?p=${base64url(JSON.stringify({ p: JSON.stringify({ u: 1, url: JOB }) }))}`,
    ],
    [
      'Proofpoint v2',
      `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(JOB).replaceAll('-', '-2D').replaceAll('_', '-5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMF`,
    ],
    [
      'two redirects in a row',
      `https://a.example/?u=${encodeURIComponent(`https://b.example/?url=${encodeURIComponent(JOB)}`)}`,
    ],
  ])('unwraps %s', (_, link) => {
    expect(unwrapUrl(link)).toBe(JOB);
  });

  it('puts back what Proofpoint v3 replaced, single characters and runs', () => {
    const replaced = base64url('??==');
    const link = `https://urldefense.com/v3/__https://norvane.example/a*b*c**A/d__;${replaced}!!tail$`;
    expect(unwrapUrl(link)).toBe('https://norvane.example/a?b?c==/d');
  });

  it("drops LinkedIn's mail path", () => {
    expect(unwrapUrl('https://www.linkedin.com/comm/jobs/view/123?trk=x')).toBe(
      'https://www.linkedin.com/jobs/view/123?trk=x',
    );
  });

  it('leaves links alone that wrap nothing or lead nowhere else', () => {
    for (const link of [
      JOB,
      'mailto:jobs@norvane.example',
      'https://norvane.example/?q=analyst',
      'https://a.example/?url=javascript:alert(1)',
      'nonsense',
    ]) {
      expect(unwrapUrl(link)).toBe(link);
    }
  });

  it('never throws and is stable when applied again', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })),
        (link) => {
          const once = unwrapUrl(link);
          expect(unwrapUrl(once)).toBe(once);
        },
      ),
    );
  });
});
