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
});
