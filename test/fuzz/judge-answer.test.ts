// Tests that the judge of answers finds what it is there to find.
import { describe, expect, it } from 'vitest';
import type { ApiOperation } from '../../src/api/openapi-document.ts';
import { judgeAnswer } from './judge-answer.ts';

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';
const OPERATION: ApiOperation = {
  requestBody: { content: {} },
  responses: {
    200: {
      content: {
        [JSON_TYPE]: { schema: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] } },
      },
    },
    404: {},
  },
};
const problem = (fields: object) =>
  JSON.stringify({
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    detail: 'There is no such thing.',
    ...fields,
  });

describe('the judge of answers', () => {
  it('finds nothing in good ones.', () => {
    expect(judgeAnswer(OPERATION, 200, JSON_TYPE, '{"n":1}')).toEqual([]);
    expect(judgeAnswer(OPERATION, 404, PROBLEM_TYPE, problem({}))).toEqual([]);
  });

  it.each([
    ['a fault of the server', 500, PROBLEM_TYPE, problem({ status: 500 })],
    ['a shape that is not described', 200, JSON_TYPE, '{"n":"1"}'],
    ['a missing field', 200, JSON_TYPE, '{}'],
    ['a status that is not described', 418, PROBLEM_TYPE, problem({ status: 418 })],
    ['a refusal in another format', 404, 'text/plain', 'no'],
    ['a refusal without a helpful detail', 404, PROBLEM_TYPE, problem({ detail: 'no' })],
    ['a refusal that calls itself something else', 404, PROBLEM_TYPE, problem({ status: 400 })],
    ['a place in the code', 404, PROBLEM_TYPE, problem({ detail: 'Error in src/api/guard.ts:12:3' })],
    ['words of the database', 404, PROBLEM_TYPE, problem({ detail: 'SQLITE_ERROR: no such column' })],
  ])('finds %s.', (_what, status, type, text) => {
    expect(judgeAnswer(OPERATION, status, type, text)).toHaveLength(1);
  });
});
