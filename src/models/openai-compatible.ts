// Connects any server that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM, LM Studio.
import type { ModelProvider } from '../contracts/model.ts';

const openaiCompatible: ModelProvider = {
  id: 'openai-compatible',
  name: 'a server of your choice',
  baseUrl: null,
  async connect({ apiKey, baseUrl, model, fetch }) {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    const settings = { name: 'local', baseURL: baseUrl, fetch, supportsStructuredOutputs: true };
    return createOpenAICompatible({ ...settings, ...(apiKey !== null && { apiKey }) })(model);
  },
};

export default openaiCompatible;
