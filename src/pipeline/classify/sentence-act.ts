// What a sentence of a mail does; docs/sentence-acts.md says what each act means.
export const ACTS = [
  'received',
  'thanks',
  'review',
  'promise',
  'maybe-no',
  'no',
  'closed',
  'consolation',
  'interview',
  'appointment',
  'test',
  'offer',
  'withdrawn',
  'unfinished',
  'approach',
  'jobs',
  'account',
  'around',
  'office',
  'i-apply',
  'i-ask',
  'i-withdraw',
  'i-accept',
  'other',
] as const;

export type Act = (typeof ACTS)[number];
