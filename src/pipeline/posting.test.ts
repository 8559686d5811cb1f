// Tests of what is made of posting pages: their JSON-LD however written, their head and text, and pages that are none.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posting, PostingPlace } from '../domain/posting.ts';
import { makePosting, readPage } from './posting.ts';
import { salaryInText } from './posting/read-salary.ts';

const PLACE: PostingPlace = {
  atsType: 'web',
  companySlug: 'jobs.norvane.example',
  atsJobId: '/openings/41',
  url: 'https://jobs.norvane.example/openings/41',
};

const pageOf = (...scripts: string[]): string =>
  `<!doctype html><html><head><title>Norvane</title>${scripts
    .map((script) => `<script type="application/ld+json">${script}</script>`)
    .join('\n')}</head><body><h1>Norvane</h1></body></html>`;

function posted(html: string): Posting {
  const reading = readPage(html, PLACE);
  if (typeof reading === 'string') throw new Error(reading);
  return reading.posting;
}

const FULL = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', name: 'Norvane' },
    {
      '@type': ['JobPosting'],
      title: 'Night &amp; Day Baker',
      hiringOrganization: { '@type': 'Organization', name: 'Norvane Bakeries' },
      jobLocation: [
        { '@type': 'Place', address: { addressLocality: 'Ghent', addressCountry: { name: 'Belgium' } } },
        { '@type': 'Place', address: { addressLocality: 'Bruges', addressCountry: 'BE' } },
      ],
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'Belgium' },
      employmentType: ['FULL_TIME', 'CONTRACTOR'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { minValue: 2900, maxValue: '3400.50', unitText: 'MONTH' },
      },
      datePosted: '2026-03-02',
      validThrough: '2026-04-30T23:59:59+02:00',
      description:
        '&lt;p&gt;Bread by night.&lt;/p&gt;&lt;h3&gt;Your profile&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Knows rye&lt;/li&gt;&lt;li&gt;Rises late&lt;/li&gt;&lt;/ul&gt;&lt;h3&gt;We offer&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Bread&lt;/li&gt;&lt;/ul&gt;',
    },
  ],
};

describe('a page with a JobPosting', () => {
  it('becomes a posting, plain and in one unit, wherever in the JSON-LD it lies (E4).', () => {
    expect(posted(pageOf('{"@type":"WebSite"}', JSON.stringify(FULL)))).toEqual({
      ...PLACE,
      company: 'Norvane Bakeries',
      title: 'Night & Day Baker',
      description: 'Bread by night.\n\nYour profile\n\n- Knows rye\n- Rises late\n\nWe offer\n\n- Bread',
      requirements: ['Knows rye', 'Rises late'],
      location: 'Remote (Belgium) · Ghent, Belgium · Bruges, BE',
      employmentType: 'Full time, contractor',
      salaryText: null,
      salary: { min: 2900, max: 3400.5, currency: 'EUR', per: 'month' },
      postedAt: Date.UTC(2026, 2, 2),
      closesAt: Date.UTC(2026, 3, 30, 21, 59, 59),
    });
  });

  it.each([
    ['raw line breaks in texts', '{"@type":"JobPosting","title":"Baker","description":"One\n\ttwo"}'],
    ['a comma too many', '{"@type":"JobPosting","title":"Baker","skills":["rye",],"description":"One two",}'],
    ['odd escapes', String.raw`{"@type":"JobPosting","title":"Baker","description":"One\' \two \x"}`],
    ['escaped quotes', '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Baker&quot;}'],
    [
      'a comment around it',
      '<!-- //--><![CDATA[ {"@type":"http://schema.org/JobPosting","title":"Baker"} ]]> //-->',
    ],
    ['an array', '[[{"@type":"Thing"},{"@type":"JobPosting","title":"Baker"}]]'],
  ])('is read in spite of %s.', (_, script) => {
    expect(posted(pageOf(script)).title).toBe('Baker');
  });

  it('is told from others on its page by its address, and a mere list of openings is none.', () => {
    const one = (title: string, path: string) => ({
      '@type': 'JobPosting',
      title,
      url: `https://x.example${path}`,
    });
    const list = [one('Miller', '/openings/40'), one('Baker', '/openings/41')];
    expect(posted(pageOf(JSON.stringify(list))).title).toBe('Baker');
    const others = [one('Miller', '/openings/8'), one('Clerk', '/openings/9')];
    expect(readPage(pageOf(JSON.stringify(others)), PLACE)).toBe('tells of no posting');
  });
});

describe('a page without one', () => {
  const text = '<p>We bake at night and we bake by day, and in between we bake. </p>'.repeat(5);

  it('is told by its head and main part, and leaves open what these do not say.', () => {
    const html = `<head><title>x</title><meta property="og:title" content="Baker | Norvane">
      <meta property="og:site_name" content="Norvane"></head>
      <body><nav>Jobs</nav><main><h1>Baker</h1>${text}<p><b>Requirements:</b></p><p>A nose</p><script>no()</script></main></body>`;
    const reading = readPage(html, PLACE);
    expect(reading).toMatchObject({ isCertain: false });
    expect(posted(html)).toMatchObject({
      title: 'Baker',
      company: 'Norvane',
      requirements: ['A nose'],
      location: null,
      salary: null,
      postedAt: null,
    });
    expect(posted(html).description).not.toMatch(/no\(\)|Jobs/u);
  });

  it.each([
    ['asks for a password', '<title>Careers</title><form><input type="password"></form>'],
    ['tells of no posting', `<title>404 – Page not found</title><main>${text}</main>`],
    ['tells of no posting', '<title>Just a moment…</title><main>Checking your browser</main>'],
    ['tells of no posting', '<title>Baker</title><p>Too little to be one.</p>'],
    ['tells of no posting', ''],
    ['tells of no posting', '%PDF-1.7'],
  ])('%s where it is none.', (why, html) => {
    expect(readPage(html, PLACE)).toBe(why);
  });
});

describe('pay that is written for people', () => {
  it.each([
    ['$151K – $231K • Offers Equity', { min: 151_000, max: 231_000, currency: 'USD', per: null }],
    ['€ 50.000 – 65.000 brutto im Jahr', { min: 50_000, max: 65_000, currency: 'EUR', per: 'year' }],
    ['21,50 bis 25 EUR pro Stunde', { min: 21.5, max: 25, currency: 'EUR', per: 'hour' }],
    ["CHF 95'000 - 110'000 p.a.", { min: 95_000, max: 110_000, currency: 'CHF', per: 'year' }],
    ['£26,000 per annum', { min: 26_000, max: 26_000, currency: 'GBP', per: 'year' }],
    ['1 800 – 2 200 € par mois', { min: 1800, max: 2200, currency: 'EUR', per: 'month' }],
    ['C$40-50/hr', { min: 40, max: 50, currency: 'CAD', per: 'hour' }],
    ['competitive', null],
    ['4 to 6 years of experience', null],
  ])('“%s” compares.', (text, salary) => {
    expect(salaryInText(text)).toEqual(salary);
  });

  it('is looked for in a text only where a line says that it is pay.', () => {
    const told = {
      title: 'Baker',
      description: '<p>We raised $20M – $30M.</p><p>Salary: €2,000 - €2,400 a month</p>',
    };
    expect(makePosting(told, PLACE)).toMatchObject({
      salaryText: 'Salary: €2,000 - €2,400 a month',
      salary: { min: 2000, max: 2400, currency: 'EUR', per: 'month' },
    });
    expect(
      makePosting({ title: 'Baker', description: 'We raised $20M – $30M.' }, PLACE)?.salaryText,
    ).toBeNull();
  });
});

it('Whatever stands on a page, reading it never throws and keeps its bounds.', () => {
  const piece = fc.constantFrom(
    '<script type="application/ld+json">',
    '{"@type":"JobPosting","title":"x","baseSalary":{"value":',
    '</script>',
    '<main>',
    '<li><p>',
    '"\\u12',
    '&lt;p&gt;&#x110000;',
    '[{',
    '<',
    '$1 - ',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const reading = readPage(pieces.join(''), PLACE);
      return typeof reading === 'string' || reading.posting.title !== null;
    }),
    { numRuns: 150 },
  );
  const long = makePosting({ title: 'x'.repeat(9000), description: '<p>y</p>'.repeat(90_000) }, PLACE);
  expect(long?.title).toHaveLength(300);
  expect(long?.description?.length).toBeLessThanOrEqual(50_000);
  const nested = `{"a":${'['.repeat(100_000)}`;
  expect(readPage(pageOf(nested), PLACE)).toBe('tells of no posting');
});

it.each([
  ['FULL_TIME', 'Full time'],
  ['CDI', 'CDI'],
  ['PartTime', 'Part time'],
])('A kind of employment is told in words, and an abbreviation as it is: %s.', (employmentType, words) => {
  expect(makePosting({ title: 'Baker', employmentType }, PLACE)?.employmentType).toBe(words);
});
