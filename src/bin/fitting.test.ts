// Tests that CVs are read apart from the thread that answers.
import { expect, it, onTestFinished } from 'vitest';
import { CV_LINES, docxOf } from '../../test/flow/scratch-cvs.ts';
import { scratchTracker } from '../../test/flow/scratch-tracker.ts';
import { THRESHOLDS } from '../domain/sensitivity.ts';
import { openFitting } from './fitting.ts';

it('A CV is read in a thread of its own, and what cannot be read is refused there (E5).', async () => {
  const tracker = await scratchTracker();
  const judge = () => Promise.reject(new Error('no mail is read here'));
  const fitting = openFitting({ ...tracker, judge, vendors: [], threshold: THRESHOLDS.normal } as never);
  onTestFinished(() => fitting.close());
  const read = await fitting.readCv(new Uint8Array(docxOf(CV_LINES)), Date.UTC(2026, 0, 1));
  expect(read).toMatchObject({ format: 'docx', profile: { years: 7 } });
  const refused = await fitting.readCv(new Uint8Array(Buffer.from('{\\rtf1 x}')), 0);
  expect(refused).toMatchObject({ refused: expect.stringMatching(/RTF/u) });
});
