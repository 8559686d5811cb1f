// The socket for language models: how a provider is connected, what is asked, and every way in which that can end.
import type { LanguageModel } from 'ai';
import { z } from 'zod';
import { KINDS } from '../domain/kind.ts';

/** The answer as a model is told to give it. Without bounds, which some providers refuse in a schema. */
export const answerShape = z.object({
  kind: z.enum(KINDS),
  company: z.string().nullable(),
  role: z.string().nullable(),
  confidence: z.number(),
  quotes: z.array(z.string()),
});

export type RawAnswer = z.infer<typeof answerShape>;

export interface ModelConnection {
  apiKey: string | null;
  baseUrl: string;
  model: string;
  /** Bounds the answer and follows nowhere else. */
  fetch: typeof globalThis.fetch;
}

/** One provider of language models, one file in `src/models`. */
export interface ModelProvider {
  /** The file's name, and the value of LLM_PROVIDER. */
  id: string;
  name: string;
  /** Where its API is; null when LLM_BASE_URL must say so. */
  baseUrl: string | null;
  /** Loads the provider's adapter, which nobody loads who asks no model. */
  connect: (connection: ModelConnection) => Promise<LanguageModel>;
}

export interface Question {
  /** Ours alone; nothing of the mail stands in it. */
  instructions: string;
  /** The mail, marked as data. */
  material: string;
}

/** How one request ended. Reasons are plain words without any of the mail; `tokens` is null where the provider told none. */
export type ModelReply =
  | { type: 'answered'; answer: RawAnswer; tokens: number | null }
  /** It was read, and what came back is no answer. */
  | { type: 'useless'; reason: string; tokens: number | null }
  /** The provider is busy or the way to it broke; `retryAfter` in ms where it said so. */
  | { type: 'busy'; reason: string; retryAfter: number | null; unread: boolean }
  /** Nothing was read, nor will be until somebody mends the settings (`reached`) or starts the provider. */
  | { type: 'denied'; reason: string; reached: boolean };

/** A language model, ready to be asked. */
export interface Model {
  /** Provider and model, as answers are kept under: `openai gpt-…`. */
  id: string;
  /** Where text is sent. */
  host: string;
  /** Bound of an answer, in tokens. */
  maxTokens: number;
  /** Never throws, unless `signal` is aborted. */
  ask: (question: Question, signal: AbortSignal) => Promise<ModelReply>;
}

/** What is told of the model to whoever asks. */
export interface ModelTerms extends Pick<Model, 'id' | 'host'> {
  /** Tokens that may be used in a day (UTC). */
  dailyBudget: number;
}
