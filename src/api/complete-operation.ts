// Adds to the description of an operation what holds for all of them: an id, a tag, a summary, what an address can say, and the refusals that any route may answer with.
import type { ApiOperation } from './openapi-document.ts';
import { isOfAccounts, OPEN_PATHS } from './require-asker.ts';

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
function summaryOf({ responses }: ApiOperation): string {
  const done = Object.keys(responses).find((status) => /^[23]/u.test(status));
  return (done === undefined ? undefined : responses[done]?.description) ?? 'Does what its path says';
}

/** What each refusal means where a route says nothing of its own. */
const REFUSALS: Readonly<Record<string, string>> = {
  400: 'The address of the request, its headers or the JSON itself cannot be read',
  401: 'Nobody is signed in, or the key is not known',
  403: 'It came from another web page or under a foreign name, or a second factor is missing that this server asks everybody for',
  404: 'There is no such thing',
  408: 'The body did not come in time',
  409: 'It cannot be done while something else goes on',
  412: 'It changed since it was read: read it again, then decide',
  413: 'The body is too large',
  415: 'The body is not JSON',
  422: 'The body is JSON and does not say what is needed',
  429: 'Too many requests; `Retry-After` tells when to come again',
  503: 'Whoever has to be asked for it does not answer',
  507: 'The disk is full',
};

const hasParameters = ({ parameters }: ApiOperation): boolean => (parameters ?? []).length > 0;

/** A file is read by its route, which tells by itself what is wrong within. */
function bodyRefusalsOf({ requestBody }: ApiOperation): string[] {
  if (requestBody === undefined) return [];
  return ['400', '408', '413', ...('application/json' in requestBody.content ? ['415', '422'] : [])];
}

function refusalsOf(method: string, path: string, operation: ApiOperation): string[] {
  const signedIn = OPEN_PATHS.test(path) ? [] : ['401'];
  const missing = isOfAccounts(method, path) ? ['404'] : [];
  return [
    ...signedIn,
    ...missing,
    '403',
    '429',
    ...bodyRefusalsOf(operation),
    ...(hasParameters(operation) ? ['400'] : []),
  ];
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds until the next request is answered', schema: { type: 'integer' } },
};

/** Every refusal is a problem document, which says in its `detail` what is wrong and how to mend it. */
function completeRefusals(method: string, path: string, operation: ApiOperation): void {
  const { responses } = operation;
  for (const status of refusalsOf(method, path, operation)) responses[status] ??= { description: 'Refused' };
  for (const [status, answer] of Object.entries(responses)) {
    if (!/^[45]/u.test(status)) continue;
    if (/^(?:Refused|Problem)$/u.test(answer.description ?? ''))
      answer.description = REFUSALS[status] ?? 'Refused';
    answer.content = PROBLEM;
    if (status === '429') answer.headers = RETRY_AFTER;
  }
}

/** A number in an address is read from text, by a shape that would take null for 0, and nothing for a number. */
function completeParameters({ parameters }: ApiOperation): void {
  for (const parameter of parameters ?? []) {
    if (parameter.in === 'path') parameter.required = true;
    const { type } = parameter.schema as { type?: unknown };
    if (!Array.isArray(type)) continue;
    parameter.schema = { ...parameter.schema, type: type.find((one) => one !== 'null') };
  }
}

/** Changes `operation` in its place. */
export function completeOperation(method: string, path: string, operation: ApiOperation): void {
  operation.operationId ??= operationId(method, path);
  operation.tags ??= [path.split(/[/.]/u)[1] ?? 'api'];
  operation.summary ??= summaryOf(operation);
  completeParameters(operation);
  completeRefusals(method, path, operation);
}
