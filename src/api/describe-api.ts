// Describes the API as an OpenAPI 3.1 document, from the very shapes by which requests are checked.
import type { Routes } from './asking.ts';

interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  responses?: Record<string, { description?: string }>;
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** `get /applications/{id}/timeline` → `getApplicationsByIdTimeline` */
function operationId(method: string, path: string): string {
  const words = path.split(/[/.-]/u).filter((word) => word !== '');
  const parts = words.map((word) => {
    const name = word
      .replace(/^\{(.*)\}$/u, 'by-$1')
      .replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
  return method + parts.join('');
}

/** What it answers when all goes well says what it is for. */
function summaryOf({ responses = {} }: Operation): string {
  const done = Object.keys(responses).find((status) => /^[23]/u.test(status));
  return (done === undefined ? undefined : responses[done]?.description) ?? 'Does what its path says';
}

/**
 * The document, with what the routes leave out: an id, a tag and a summary of each operation.
 * @param version of the program
 */
export function describeApi(api: Routes, version: string): unknown {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Hearback',
      version,
      description:
        'The tracker of job applications that your mail keeps. Errors are problem documents (RFC 9457). Corrections made here are law: no machine changes them.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/api/v1' }],
  });
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (operation === undefined) continue;
      operation.operationId ??= operationId(method, path);
      operation.tags ??= [path.split(/[/.]/u)[1] ?? 'api'];
      operation.summary ??= summaryOf(operation);
    }
  }
  return document;
}
