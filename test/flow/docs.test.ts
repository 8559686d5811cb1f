// The description of the API: what the routes check by is what the document says.
import { describe, expect, it } from 'vitest';
import { scratchApp } from './scratch-app.ts';

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  responses: Record<string, unknown>;
}

async function operations() {
  const { get } = await scratchApp();
  const { body } = await get('/openapi.json');
  const paths = Object.entries(body.paths as Record<string, Record<string, Operation>>);
  return {
    body,
    all: paths.flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
    ),
  };
}

describe('the description of the API', () => {
  it('names every operation once, with what it is for and what it answers.', async () => {
    const { body, all } = await operations();
    expect(body.openapi).toBe('3.1.0');
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length);
    for (const { operation } of all) {
      expect(operation.summary).not.toBe('Does what its path says');
      expect(operation.tags).toHaveLength(1);
      expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
    }
  });

  it('names the routes that other programs build on.', async () => {
    const { all } = await operations();
    const named = new Set(all.map(({ method, path }) => `${method} ${path}`));
    for (const route of [
      'post /applications',
      'patch /applications/{id}',
      'delete /applications/{id}',
      'post /applications/capture',
      'get /applications/{id}/timeline',
      'post /applications/{id}/timeline',
    ]) {
      expect(named).toContain(route);
    }
  });

  it('refers to nothing that it does not hold.', async () => {
    const { body } = await operations();
    const whole = JSON.stringify(body);
    for (const [, pointer] of whole.matchAll(/"\$ref":"#\/([^"]+)"/gu)) {
      const target = pointer!
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], body);
      expect(target).toBeDefined();
    }
  });
});
