// Makes of the configuration the language model that may be asked, or none.
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Model, ModelTerms } from '../contracts/model.ts';
import { models } from '../models/index.gen.ts';
import { openModel } from '../net/open-model.ts';
import type { Config } from '../ops/config.ts';
import type { AskTools } from '../tasks/ask-model.ts';

/** The variables of the environment that concern it: what a thread is handed. */
export type ModelConfig = Pick<
  Config,
  | 'LLM_PROVIDER'
  | 'OPENAI_API_KEY'
  | 'ANTHROPIC_API_KEY'
  | 'LLM_BASE_URL'
  | 'LLM_MODEL'
  | 'LLM_TEMPERATURE'
  | 'LLM_MAX_TOKENS'
  | 'LLM_DAILY_BUDGET'
  | 'LLM_TIMEOUT_S'
>;

export interface LanguageModel {
  model: Model;
  terms: ModelTerms;
}

/** A key of another provider never leaves the machine. */
function keyOf(config: ModelConfig): string | null {
  const own = config.LLM_PROVIDER === 'anthropic' ? config.ANTHROPIC_API_KEY : config.OPENAI_API_KEY;
  return own ?? null;
}

/** Null where no provider is named, whatever else is set. The provider's adapter is loaded at the first question. */
export function languageModel(config: ModelConfig): LanguageModel | null {
  const provider = models.find(({ id }) => id === config.LLM_PROVIDER);
  if (!provider || config.LLM_MODEL === undefined) return null;
  const model = openModel(provider, {
    apiKey: keyOf(config),
    baseUrl: config.LLM_BASE_URL ?? null,
    model: config.LLM_MODEL,
    temperature: config.LLM_TEMPERATURE,
    maxTokens: config.LLM_MAX_TOKENS,
    timeout: config.LLM_TIMEOUT_S * 1000,
    now: Date.now,
  });
  const { id, host } = model;
  return { model, terms: { id, host, dailyBudget: config.LLM_DAILY_BUDGET } };
}

/** One line: where text goes. */
export function whereTextGoes(terms: ModelTerms | null): string {
  return terms
    ? `the text of mails that wait for a look is sent to ${terms.host} (${terms.id})`
    : 'no text leaves this machine';
}

/** What the task needs of a model besides the tracker. */
export function askTools({
  model,
  terms,
}: LanguageModel): Pick<AskTools, 'model' | 'dailyBudget' | 'nonce' | 'wait' | 'patience'> {
  return {
    model,
    dailyBudget: terms.dailyBudget,
    nonce: () => randomBytes(16).toString('hex'),
    wait: (ms, signal) => pause(ms, undefined, { signal }).catch(() => undefined),
    patience: 30_000,
  };
}
