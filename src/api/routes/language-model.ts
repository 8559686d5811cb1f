// Whether a language model is asked, and what that came to today.
import { createRoute } from '@hono/zod-openapi';
import { languageModelShape, type LanguageModelUse } from '../../contracts/api.ts';
import { useOfDay } from '../../store/model-requests.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';

const read = createRoute({
  method: 'get',
  path: '/language-model',
  responses: {
    200: {
      content: { 'application/json': { schema: languageModelShape } },
      description: 'Where text goes, and what was asked today',
    },
  },
});

async function readUse({ db, user, now, languageModel }: PersonalDeps): Promise<LanguageModelUse> {
  const { asked, answered, tokens, failures } = await useOfDay(db, user, now());
  return {
    model: languageModel && {
      id: languageModel.id,
      host: languageModel.host,
      daily_tokens: languageModel.dailyBudget,
    },
    asked_today: asked,
    answered_today: answered,
    tokens_today: tokens,
    failures,
  };
}

/** `GET /language-model`. */
export function languageModelRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(read, async (c) => c.json(await readUse(personal(deps, c)), 200));
  return app;
}
