// What is asked of a language model, in words.
import type { LanguageModelUse, Review } from '../../src/contracts/api.ts';
import { count } from './count.ts';
import { KIND_WORDS } from './kind-words.ts';

/** Where mail is, while that is asked (undefined), with no model and with one. */
export function whereMailIs(use: LanguageModelUse | undefined): string {
  if (use === undefined) return 'Your mail is kept on this computer.';
  if (use.model === null) return 'Your mail never leaves this computer.';
  return `Your mail is kept on this computer. The text of mails to check is also sent to ${use.model.host}.`;
}

/** "Asked 12 times today; 8,400 of 200,000 tokens used." */
export function useWords({ asked_today, tokens_today, model }: LanguageModelUse): string {
  const tokens = `${count(tokens_today)} of ${count(model?.daily_tokens ?? 0)} tokens used`;
  return `Asked ${count(asked_today, 'time')} today; ${tokens}. The day ends at midnight UTC.`;
}

/** "3 × it failed (500)" */
export function failureWords({ reason, requests }: LanguageModelUse['failures'][number]): string {
  return `${count(requests)} × ${reason}`;
}

type Opinion = NonNullable<Review['items'][number]['model_opinion']>;

/** "A language model (openai small) suggests: Offer, Night Baker at Orrin Mills" */
export function opinionWords({ model, kind, company, role }: Opinion): string {
  const names = [role, company].filter((name) => name !== null).join(' at ');
  return `A language model (${model}) suggests: ${KIND_WORDS[kind]}${names === '' ? '' : `, ${names}`}`;
}
