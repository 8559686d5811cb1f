// Connects a language model and asks it: one question, one answer in a given shape, no tools, bounded in time and size.
import type { LanguageModel, NoObjectGeneratedError } from 'ai';
import {
  answerShape,
  type Model,
  type ModelProvider,
  type ModelReply,
  type Question,
} from '../contracts/model.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { explainModelFailure } from './explain-model-failure.ts';

/** An answer of 1,500 tokens with all that is told of it takes some 10 KB. */
const MAX_BYTES = 256 * 1024;

export interface ModelSettings {
  apiKey: string | null;
  /** Null for the provider's own address. */
  baseUrl: string | null;
  model: string;
  temperature: number;
  maxTokens: number;
  /** ms for the whole answer. */
  timeout: number;
  now: () => number;
}

const COMPLAINTS: Readonly<Record<string, string>> = {
  length: 'its answer was cut off; raise LLM_MAX_TOKENS',
  'content-filter': 'the provider filtered the answer',
};

function uselessness({
  text,
  finishReason,
  usage,
}: Pick<NoObjectGeneratedError, 'text' | 'finishReason' | 'usage'>): ModelReply {
  const empty = (text ?? '').trim() === '';
  const guess = empty ? 'it gave no answer, or refused' : 'its answer was not in the shape asked for';
  const reason = COMPLAINTS[finishReason ?? ''] ?? guess;
  return { type: 'useless', reason, tokens: usage?.totalTokens ?? null };
}

/** The SDK alone is some 10 MB of code: it is loaded by whoever asks, never by whoever might. */
async function generate(
  model: LanguageModel,
  question: Question,
  settings: ModelSettings,
  signal: AbortSignal,
): Promise<ModelReply> {
  const { generateText, NoObjectGeneratedError, NoOutputGeneratedError, Output } = await import('ai');
  // It would print to the console what it thinks of a provider's abilities.
  (globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;
  try {
    const result = await generateText({
      model,
      system: question.instructions,
      prompt: question.material,
      output: Output.object({ schema: answerShape, name: 'judgement' }),
      temperature: settings.temperature,
      maxOutputTokens: settings.maxTokens,
      // Every try is counted and budgeted by the caller.
      maxRetries: 0,
      abortSignal: signal,
    });
    const { finishReason, totalUsage } = result;
    const tokens = totalUsage.totalTokens ?? null;
    // Reading `output` throws where the model stopped for another reason than being done.
    return COMPLAINTS[finishReason]
      ? { type: 'useless', reason: COMPLAINTS[finishReason], tokens }
      : { type: 'answered', answer: result.output, tokens };
  } catch (error) {
    if (NoObjectGeneratedError.isInstance(error)) return uselessness(error);
    if (!NoOutputGeneratedError.isInstance(error)) throw error;
    return uselessness({ text: '', finishReason: undefined, usage: undefined });
  }
}

function makeAsk(connect: () => Promise<LanguageModel>, settings: ModelSettings): Model['ask'] {
  let connected: Promise<LanguageModel> | null = null;
  return async (question, signal) => {
    connected ??= connect();
    const limit = AbortSignal.timeout(settings.timeout);
    try {
      return await generate(await connected, question, settings, AbortSignal.any([signal, limit]));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (limit.aborted) {
        const reason = `no answer within ${settings.timeout / 1000} seconds`;
        return { type: 'busy', reason, retryAfter: null, unread: false };
      }
      return explainModelFailure(error, settings.now());
    }
  };
}

/** A model that connects when it is first asked. @throws when the provider has no address of its own and none is given */
export function openModel(provider: ModelProvider, settings: ModelSettings): Model {
  const baseUrl = settings.baseUrl ?? provider.baseUrl;
  if (baseUrl === null) throw new Error(`${provider.id} needs an address`);
  const { apiKey, model, maxTokens } = settings;
  const connection = { apiKey, baseUrl, model, fetch: boundedFetch(MAX_BYTES) };
  return {
    id: `${provider.id} ${model}`,
    host: new URL(baseUrl).host,
    maxTokens,
    ask: makeAsk(() => provider.connect(connection), settings),
  };
}
