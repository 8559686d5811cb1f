// What is asked of a language model, in words.
import type { LanguageModelUse, Review } from '../../src/contracts/api.ts';
import { count } from './count.ts';
import { KIND_WORDS } from './kind-words.ts';

/**
 * Where mail is, and what of it goes where, as far as that is known yet (undefined: it is asked).
 * @param told hosts of the webhooks that are not paused
 * @param sheet whether the applications are kept as a Google sheet, too
 */
export function whereMailIs(
  use: LanguageModelUse | undefined,
  told: readonly string[] | undefined,
  sheet = false,
): string {
  const written = sheet ? ' What is known of your applications is also written to your Google sheet.' : '';
  if (use?.model === null && told?.length === 0) return `Your mail never leaves this computer.${written}`;
  const model = use?.model ? ` The text of mails to check is also sent to ${use.model.host}.` : '';
  const hosts = [...new Set(told)].join(', ');
  const webhooks =
    hosts === ''
      ? ''
      : ` What happens to applications, with subjects and quoted words of mails, is told to ${hosts}.`;
  return `Your mail is kept on this computer.${model}${webhooks}${written}`;
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
