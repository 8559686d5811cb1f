// Tests that the environment is read whole, and that every bad variable is named.
import { describe, expect, it } from 'vitest';
import { BadConfig, readConfig } from './config.ts';

describe('readConfig', () => {
  it('has a default for everything but the key.', () => {
    expect(readConfig({})).toMatchObject({ PORT: 8080, HEARBACK_DATA_DIR: './data' });
    expect(readConfig({}).HEARBACK_KEY).toBeUndefined();
  });

  it('takes an empty variable for one that is not set.', () => {
    expect(readConfig({ PORT: '', HEARBACK_DATA_DIR: '' })).toMatchObject({
      PORT: 8080,
      HEARBACK_DATA_DIR: './data',
    });
  });

  it('reads what is set.', () => {
    expect(readConfig({ PORT: '0', HEARBACK_DATA_DIR: '/srv/mail', LOG_LEVEL: 'DEBUG' })).toMatchObject({
      PORT: 0,
      HEARBACK_DATA_DIR: '/srv/mail',
    });
  });

  it('names every variable that does not fit.', () => {
    const bad = () => readConfig({ PORT: '99999', LOG_LEVEL: 'loud' });
    expect(bad).toThrow(BadConfig);
    expect(bad).toThrow(/PORT.*LOG_LEVEL/);
    expect(() => readConfig({ PORT: 'abc' })).toThrow(/PORT/);
  });

  it('takes a registration at Google with id and secret, or none.', () => {
    const [id, secret] = ['GOOGLE_SIGN_IN_CLIENT_ID', 'GOOGLE_SIGN_IN_CLIENT_SECRET'];
    expect(() => readConfig({ [id]: 'x' })).toThrow(/GOOGLE_SIGN_IN_CLIENT_SECRET: is needed/);
    expect(() => readConfig({ [secret]: 'x' })).toThrow(/GOOGLE_SIGN_IN_CLIENT_ID: is needed/);
    expect(readConfig({ [id]: 'x', [secret]: 'y' })).toMatchObject({ [id]: 'x', [secret]: 'y' });
  });

  it('names no language model by itself, whatever keys there are.', () => {
    const keys = { OPENAI_API_KEY: 'k', ANTHROPIC_API_KEY: 'k', LLM_MODEL: 'm' };
    expect(readConfig(keys)).toMatchObject({
      LLM_PROVIDER: 'none',
      LLM_TEMPERATURE: 0.2,
      LLM_MAX_TOKENS: 1500,
      LLM_DAILY_BUDGET: 200_000,
    });
  });

  it.each([
    [{ LLM_PROVIDER: 'openai', LLM_MODEL: 'm', ANTHROPIC_API_KEY: 'k' }, /OPENAI_API_KEY: is needed/],
    [{ LLM_PROVIDER: 'anthropic', LLM_MODEL: 'm', OPENAI_API_KEY: 'k' }, /ANTHROPIC_API_KEY: is needed/],
    [{ LLM_PROVIDER: 'openai-compatible' }, /LLM_MODEL: is needed.*LLM_BASE_URL: is needed/],
    [{ LLM_BASE_URL: 'ftp://models.example' }, /LLM_BASE_URL: must be an address/],
    [{ LLM_BASE_URL: 'no address' }, /LLM_BASE_URL: must be an address/],
    [{ LLM_BASE_URL: 'http://models.example/v1' }, /LLM_BASE_URL: must begin with https/],
    [{ LLM_BASE_URL: 'https://models.example/v1?key=secret' }, /LLM_BASE_URL: must not hold a key/],
    [{ LEAKED_PASSWORDS: 'http://leaks.example/range' }, /LEAKED_PASSWORDS: must begin with https/],
    [{ LLM_MAX_TOKENS: '90000', LLM_DAILY_BUDGET: '50000' }, /LLM_DAILY_BUDGET: is less/],
    [{ LLM_TEMPERATURE: '3' }, /LLM_TEMPERATURE/],
  ])('refuses %j.', (environment, line) => {
    expect(() => readConfig(environment)).toThrow(line);
    expect(() => readConfig(environment)).toThrow(BadConfig);
    expect(() => readConfig(environment)).not.toThrow(/secret/);
  });
});
