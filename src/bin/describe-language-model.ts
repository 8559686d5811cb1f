// Says for `hearback doctor` whether a language model is asked, where text goes, and what today came to.
import type { ModelUse } from '../store/model-requests.ts';
import { languageModel, whereTextGoes, type ModelConfig } from './language-model.ts';

const off = (config: ModelConfig): string => {
  const key = config.OPENAI_API_KEY ?? config.ANTHROPIC_API_KEY;
  const hint = key === undefined ? '' : '; a key is set, but LLM_PROVIDER names no provider';
  return `off: ${whereTextGoes(null)}${hint}`;
};

/** @param use of today; null where there is no database yet */
export function describeLanguageModel(config: ModelConfig, use: ModelUse | null) {
  const terms = languageModel(config)?.terms;
  if (!terms) return { check: 'language model', ok: true, detail: off(config) };
  const { asked = 0, tokens = 0, failures = [] } = use ?? {};
  const failed = failures.map(({ reason, requests }) => `${requests} × ${reason}`).join('; ');
  return {
    check: 'language model',
    ok: true,
    detail: `on: ${whereTextGoes(terms)}; asked ${asked} times today, ${tokens} of ${terms.dailyBudget} tokens used${failed === '' ? '' : `; failed: ${failed}`}`,
  };
}
