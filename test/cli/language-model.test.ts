// Tests as processes that a language model is loaded and asked only when the person named one, and that nothing tells its key.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { LanguageModelUse, Review } from '../../src/contracts/api.ts';
import { fakeModel, type AskedRequest, type Behaviour } from '../fakes/fake-model.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { hearback, importJson, startHearback } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000 });

const SAMPLE = fileURLToPath(new URL('../../samples/first-run.mbox', import.meta.url));
const KEY = 'sk-invented-key-of-nobody';

/** Suggests for each mail what it surely is not, with words that stand in it. */
function suggest({ body }: AskedRequest): Behaviour {
  const { content } = (body['messages'] as { role: string; content: string }[]).find(
    ({ role }) => role === 'user',
  )!;
  const quote = /\n\n([^\n]{8,60})/.exec(content)?.[1] ?? '';
  return { say: { kind: 'withdrawal', company: null, role: null, confidence: 0.9, quotes: [quote] } };
}

const settings = (url: string) => ({
  LLM_PROVIDER: 'openai-compatible',
  LLM_BASE_URL: url,
  LLM_MODEL: 'small',
  OPENAI_API_KEY: KEY,
  ANTHROPIC_API_KEY: 'sk-of-another-provider',
});

/** Notes in a file which packages each thread of the program loads. */
function watchLoading(): { env: Record<string, string>; loaded: () => string[] } {
  const folder = scratchFolder();
  const [script, list] = [join(folder, 'watch.mjs'), join(folder, 'loaded.txt')];
  writeFileSync(list, '');
  writeFileSync(
    script,
    `import { registerHooks } from 'node:module';
     import { appendFileSync } from 'node:fs';
     registerHooks({ resolve(name, context, next) {
       if (/^[a-z@]/.test(name)) appendFileSync(${JSON.stringify(list)}, name + '\\n');
       return next(name, context);
     } });`,
  );
  return {
    env: { NODE_OPTIONS: `--import ${script}` },
    loaded: () =>
      readFileSync(list, 'utf8')
        .split('\n')
        .filter((name) => /^(?:ai|@ai-sdk\/.*)$/.test(name)),
  };
}

describe('without a provider', () => {
  it('nothing is sent and no adapter is loaded, although a key and an address are set.', async () => {
    const fake = await fakeModel(suggest);
    const { LLM_PROVIDER: _, ...rest } = settings(fake.url);
    const { env, loaded } = watchLoading();
    const data = join(scratchFolder(), 'data');
    const imported = await hearback(['import', '--data-dir', data, SAMPLE], { ...rest, ...env });
    expect(imported.code).toBe(0);
    expect(imported.stderr).not.toContain('language model');
    const server = startHearback(['serve', '--port', '0', '--data-dir', data], { ...rest, ...env });
    await server.says(/Hearback is ready/);
    await wait(1500);
    server.process.kill('SIGTERM');
    await server.ended;
    await hearback(['--help'], { ...rest, ...env });
    expect(fake.requests).toEqual([]);
    expect(loaded()).toEqual([]);
    const doctor = await hearback(['doctor', '--data-dir', data], rest);
    expect(doctor.stdout).toContain('language model: off: no text leaves this machine; a key is set');
  });
});

describe('with a provider', () => {
  it('hearback serve says where text goes, asks in the background, and shows what it suggests.', async () => {
    const fake = await fakeModel(suggest);
    const data = join(scratchFolder(), 'data');
    await importJson(data, SAMPLE);
    const before = await hearback(['export', 'json', '--data-dir', data]);
    const { env, loaded } = watchLoading();
    const all = { ...settings(fake.url), ...env, LOG_LEVEL: 'DEBUG' };
    const server = startHearback(['serve', '--port', '0', '--data-dir', data], all);
    const [, port] = await server.says(/Hearback is ready: http:\/\/localhost:(\d+)/);
    await server.says(
      /; the text of mails that wait for a look is sent to 127\.0\.0\.1:\d+ \(openai-compatible small\)/,
    );
    const ask = async <T>(path: string) =>
      (await (await fetch(`http://localhost:${port}/api/v1${path}`)).json()) as T;
    const review = () => ask<Review>('/review?limit=50');
    const suggested = async () =>
      (await review()).items.filter(({ model_opinion }) => model_opinion !== null);
    while ((await suggested()).length === 0) await wait(50);
    const [item] = await suggested();
    expect(item!.model_opinion).toMatchObject({ model: 'openai-compatible small', kind: 'withdrawal' });
    const use = await ask<LanguageModelUse>('/language-model');
    expect(use.model).toMatchObject({ host: `127.0.0.1:${fake.port}`, daily_tokens: 200_000 });
    expect(use.tokens_today).toBeGreaterThan(0);
    expect(JSON.stringify(use)).not.toContain(KEY);
    server.process.kill('SIGTERM');
    const { stdout, stderr } = await server.ended;
    expect(stdout + stderr).not.toContain(KEY);
    expect(fake.requests[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(JSON.stringify(fake.requests)).not.toContain('sk-of-another-provider');
    // Only the thread that asks has loaded the adapter, and only then.
    expect(loaded()).toContain('ai');
    const after = await hearback(['export', 'json', '--data-dir', data]);
    expect(JSON.parse(after.stdout)).toEqual(JSON.parse(before.stdout));
    const doctor = await hearback(['doctor', '--data-dir', data], settings(fake.url));
    expect(doctor.stdout).toMatch(/language model: on: .* sent to 127\.0\.0\.1.* asked \d+ times today/);
    expect(doctor.stdout).not.toContain(KEY);
  });

  it('hearback import asks when it is done, and no failure of a model is one of the import.', async () => {
    const fake = await fakeModel(() => ({ status: 401, body: JSON.stringify({ error: { message: KEY } }) }));
    const data = join(scratchFolder(), 'data');
    const { code, stdout, stderr } = await hearback(
      ['import', '--json', '--data-dir', data, SAMPLE],
      settings(fake.url),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ imports: [{ finished: true }] });
    expect(stderr).toMatch(/Stopped: it does not accept the key \(401\)/);
    expect(stdout + stderr).not.toContain(KEY);
    const doctor = await hearback(['doctor', '--data-dir', data], settings(fake.url));
    expect(doctor.stdout).toMatch(/failed: \d × it does not accept the key \(401\)/);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a provider without its key',
      { LLM_PROVIDER: 'openai', LLM_MODEL: 'm' },
      /OPENAI_API_KEY: is needed, because/,
    ],
    [
      'a provider without a model',
      { LLM_PROVIDER: 'anthropic', ANTHROPIC_API_KEY: KEY },
      /LLM_MODEL: is needed/,
    ],
    ['a provider that there is none of', { LLM_PROVIDER: 'oracle' }, /LLM_PROVIDER: /],
    [
      'a server without an address',
      { LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'm' },
      /LLM_BASE_URL: is needed/,
    ],
    [
      'a far address without encryption',
      { ...settings('http://models.example/v1') },
      /LLM_BASE_URL: must begin with https/,
    ],
    [
      'a key within the address',
      { ...settings(`https://me:${KEY}@models.example/v1`) },
      /LLM_BASE_URL: must not hold a key/,
    ],
    [
      'a budget for no question',
      { ...settings('http://localhost:1/v1'), LLM_DAILY_BUDGET: '5' },
      /LLM_DAILY_BUDGET: /,
    ],
  ])('is refused with one line: %s.', async (_, env, line) => {
    const { code, stdout, stderr } = await hearback(
      ['serve', '--port', '0', '--data-dir', join(scratchFolder(), 'd')],
      env,
    );
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain(KEY);
  });
});
