// Tests that a mail which was skimmed first is judged as one that was read to its end at once.
import { describe, expect, it } from 'vitest';
import { findSets } from '../../scripts/eval/find-sets.ts';
import { ats } from '../../src/ats/index.gen.ts';
import { sha256 } from '../../src/bin/open-tracker.ts';
import { parse } from '../../src/pipeline/parse.ts';
import { rules } from '../../src/rules/index.gen.ts';
import { processMail } from '../../src/tasks/process-mail.ts';
import { judgeMail } from '../../src/tracking/judge-mail.ts';

const THRESHOLD = 0.6;
const knowledge = { rules, vendors: ats, hash: sha256 };

/** The same news in two versions, of which the plain one is read; `html` is all of the other. */
const twoVersions = (html: string) =>
  new TextEncoder().encode(
    [
      'From: Talent Team <talent@harrowgate.example>',
      'Subject: Your application for Dispatcher',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear Rosa,',
      '',
      'thank you for applying for the position of Dispatcher at Harrowgate Lines. We have received your application',
      'and will come back to you once we have read all of them.',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--b--',
      '',
    ].join('\r\n'),
  );

describe('a mail that is skimmed first', () => {
  it('Is judged as if it had been read to its end at once.', async () => {
    const whole =
      '<p>Dear Rosa, thank you for applying for the position of Dispatcher at Harrowgate Lines.</p>';
    const made = [whole, '<p></p>', `${whole}<p>\u0000\ufffd</p>`].map(twoVersions);
    const mails = [...made, ...findSets('samples').flatMap((set) => set.mails.map(({ bytes }) => bytes))];
    let skimmed = 0;
    for (const bytes of mails) {
      const processed = await processMail(bytes, knowledge, { threshold: THRESHOLD, rescued: false });
      if (processed.type !== 'kept') continue;
      skimmed += Number(parse(bytes, { skim: true }).skimmed);
      expect(processed.verdict).toEqual(judgeMail(parse(bytes), knowledge, THRESHOLD));
    }
    expect(skimmed).toBeGreaterThan(20);
  });
});
