// Mails between two kinds, and the task that asks a fake language model about them, for tests.
import { setImmediate as soon } from 'node:timers/promises';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { models } from '../../src/models/index.gen.ts';
import { openModel } from '../../src/net/open-model.ts';
import { askModel, type AskTools } from '../../src/tasks/ask-model.ts';
import { fakeModel, type AskedRequest, type Behaviour, type FakeModel } from '../fakes/fake-model.ts';
import { applicationsOf, record, scratchTracker, USER, type SightingSketch } from './scratch-tracker.ts';

export const KEY = 'sk-invented-key';
export const MINUTE = 60_000;
const BODY = 'Dear Ida,\n\nwe cannot go on with you, and yet we offer you the position of Night Baker.';

/** A mail between a rejection and an offer, with evidence of its own for both. */
export const doubtful = (id: string, more: Partial<SightingSketch> = {}): SightingSketch => ({
  id,
  kind: 'rejection',
  confidence: 0.5,
  review: true,
  quote: 'we cannot go on',
  secondQuote: 'we offer you',
  alternatives: [
    { kind: 'rejection', probability: 0.5 },
    { kind: 'offer', probability: 0.4 },
    { kind: 'assessment', probability: 0.1 },
  ],
  subject: `Your application ${id}`,
  company: 'Orrin Mills',
  role: 'Night Baker',
  day: 10,
  body: BODY,
  ...more,
});
/** The confirmation that stands before it. */
export const received = (more: Partial<SightingSketch> = {}): SightingSketch => ({
  id: 'r',
  kind: 'application_received',
  company: 'Orrin Mills',
  role: 'Night Baker',
  day: 0,
  ...more,
});
/** An answer of that kind, with a quote that stands in the mail. */
export const saying = (kind: Kind, more: object = {}): Behaviour => ({
  say: {
    kind,
    company: 'Pyre Works',
    role: 'Night Baker',
    confidence: 0.9,
    quotes: ['we offer you the position'],
    ...more,
  },
});

interface Asking extends Partial<AskTools> {
  provider?: string;
  modelName?: string;
  timeout?: number;
}

/** The task with a clock that goes on by what is waited for. */
export function asking(tracker: Tracker, fake: FakeModel, given: Asking = {}) {
  const { provider = 'openai-compatible', modelName = 'small', timeout = 5000, ...more } = given;
  const now = tracker.now;
  let waited = 0;
  const clock = () => now() + waited;
  const settings = { apiKey: KEY, baseUrl: fake.url, model: modelName, temperature: 0.2, maxTokens: 1500 };
  const model = openModel(
    models.find(({ id }) => id === provider)!,
    { ...settings, timeout, now: clock },
  );
  const tools: AskTools = {
    ...tracker,
    now: clock,
    model,
    dailyBudget: 1_000_000,
    nonce: () => 'n0nce',
    wait: async (ms) => {
      waited += ms;
      await soon();
    },
    patience: 30_000,
    shouldStop: () => false,
    signal: new AbortController().signal,
    ...more,
  };
  return { ask: () => askModel(tools, USER), tools, pass: (ms: number) => (waited += ms), clock };
}

/** Status, then the timeline, of each application; a question mark behind what waits for a look. */
export const statusesOf = async (tracker: Tracker) =>
  (await applicationsOf(tracker)).map(({ status, timeline }) => [
    status,
    ...timeline.map(({ item, kind, review }) => `${item} ${kind}${review ? ' ?' : ''}`),
  ]);
/** A tracker with these mails, and a model that behaves so. */
export async function world(
  behave: (request: AskedRequest, nth: number) => Behaviour,
  ...mails: SightingSketch[]
) {
  const tracker = await scratchTracker();
  await record(tracker, mails);
  const fake = await fakeModel(behave);
  return { tracker, fake, before: await statusesOf(tracker) };
}
