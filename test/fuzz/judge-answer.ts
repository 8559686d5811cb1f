// Says what is wrong with an answer, by the description of the operation that gave it.
import { z } from 'zod';
import type { ApiOperation } from '../../src/api/openapi-document.ts';

const problem = z.strictObject({
  type: z.string(),
  title: z.string().min(3),
  status: z.int(),
  detail: z.string().min(10),
});

/** Of our inside: places in code, words of a database. */
const INSIDE = /\n\s+at |node_modules|\.ts:\d|SQLITE|syntax error at|Cannot read propert/u;

/** Of a body where none is asked for. */
const BODY_REFUSALS = new Set([400, 408, 413, 415, 422]);

const readers = new WeakMap<object, z.ZodType>();

function readerOf(schema: object): z.ZodType {
  const known = readers.get(schema) ?? z.fromJSONSchema(schema as never);
  readers.set(schema, known);
  return known;
}

function judgeProblem(status: number, type: string, text: string): string[] {
  if (type !== 'application/problem+json') return [`${status} is told as ${type}`];
  const { success, data, error } = problem.safeParse(JSON.parse(text));
  if (!success) return [`no problem document: ${error.message}`];
  return data.status === status ? [] : [`${status} calls itself ${data.status}`];
}

function judgeShape(schema: object, text: string): string[] {
  const { success, error } = readerOf(schema).safeParse(JSON.parse(text));
  return success ? [] : [`not as described: ${error.message.slice(0, 500)}`];
}

/** Whether the operation says that it may answer so; bodies are bounded before anybody looks for whom they are. */
function isTold({ responses, requestBody }: ApiOperation, status: number): boolean {
  return responses[status] !== undefined || (requestBody === undefined && BODY_REFUSALS.has(status));
}

function judgeRefusal(status: number, type: string, text: string): string[] {
  if (INSIDE.test(text.slice(0, 4000))) return [`tells of the inside: ${text.slice(0, 300)}`];
  return judgeProblem(status, type, text);
}

/** One line for each fault; empty for a good answer. */
export function judgeAnswer(operation: ApiOperation, status: number, type: string, text: string): string[] {
  if (status >= 500) return [`a fault of the server: ${status} ${text.slice(0, 300)}`];
  if (!isTold(operation, status)) return [`${status} is not described: ${text.slice(0, 200)}`];
  if (status >= 400) return judgeRefusal(status, type, text);
  const schema = operation.responses[status]?.content?.['application/json']?.schema;
  return schema !== undefined && /^application\/json\b/u.test(type) ? judgeShape(schema, text) : [];
}
