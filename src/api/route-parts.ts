// What descriptions of routes have in common.
import { problemShape } from '../contracts/api.ts';

/** A body as JSON that must be there. */
export const jsonBody = <T>(schema: T) => ({
  body: { content: { 'application/json': { schema } }, required: true },
});

/** An answer as JSON. */
export const jsonAnswer = <T>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** A problem document. */
export const refused = {
  content: { 'application/problem+json': { schema: problemShape } },
  description: 'Refused',
};
