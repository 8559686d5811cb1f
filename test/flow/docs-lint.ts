// Lints an OpenAPI description by the recommended rules of Redocly.
import { createConfig, lintFromString } from '@redocly/openapi-core';

/** Where a rule does not hold, and why. */
const EXCEPTIONS: readonly { rule: string; pointer: string; why: string }[] = [
  {
    rule: 'operation-2xx-response',
    pointer: '#/paths/~1accounts~1oauth~1callback/get/responses',
    why: 'a browser that comes back from the provider is always sent on to the page',
  },
  {
    rule: 'operation-2xx-response',
    pointer: '#/paths/~1sign-in~1google~1callback/get/responses',
    why: 'a browser that comes back from Google is always sent on to a page',
  },
];

/** One line per violation, warnings among them. */
export async function lintDescription(description: unknown): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({
    source: JSON.stringify(description),
    config,
    absoluteRef: '/openapi.json',
  });
  return found.flatMap(({ severity, ruleId, message, location }) => {
    const pointer = location[0]?.pointer ?? '';
    const excepted = EXCEPTIONS.some((one) => one.rule === ruleId && one.pointer === pointer);
    return excepted ? [] : [`${severity} ${ruleId} ${pointer}: ${message}`];
  });
}
