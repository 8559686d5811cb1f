// Connects Anthropic's own models.
import type { ModelProvider } from '../contracts/model.ts';

const anthropic: ModelProvider = {
  id: 'anthropic',
  name: 'Anthropic',
  baseUrl: 'https://api.anthropic.com/v1',
  async connect({ apiKey, baseUrl, model, fetch }) {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ apiKey: apiKey ?? '', baseURL: baseUrl, fetch })(model);
  },
};

export default anthropic;
