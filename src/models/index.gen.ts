// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import anthropic from './anthropic.ts';
import openaiCompatible from './openai-compatible.ts';
import openai from './openai.ts';

export const models = [anthropic, openaiCompatible, openai] as const;
