// Connects OpenAI's own models.
import type { ModelProvider } from '../contracts/model.ts';

const openai: ModelProvider = {
  id: 'openai',
  name: 'OpenAI',
  baseUrl: 'https://api.openai.com/v1',
  async connect({ apiKey, baseUrl, model, fetch }) {
    const { createOpenAI } = await import('@ai-sdk/openai');
    // Chat completions: the newer "responses" are stored by the provider unless told otherwise.
    return createOpenAI({ apiKey: apiKey ?? '', baseURL: baseUrl, fetch }).chat(model);
  },
};

export default openai;
