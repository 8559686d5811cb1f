// Which registration the environment names.
import { expect, it } from 'vitest';
import { readConfig } from '../ops/config.ts';
import { oauthClient } from './oauth-client.ts';

it('takes the Google names first, each id with its own secret', () => {
  const both = readConfig({ GOOGLE_CLIENT_ID: 'a', GMAIL_CLIENT_ID: 'b', GMAIL_CLIENT_SECRET: 'c' });
  expect(oauthClient('google', both)).toMatchObject({ id: 'a', secret: null });
  const other = readConfig({ GMAIL_CLIENT_ID: 'b', GMAIL_CLIENT_SECRET: 'c' });
  expect(oauthClient('google', other)).toMatchObject({ id: 'b', secret: 'c', provider: { name: 'Google' } });
});

it('knows no registration where none is named', () => {
  expect(oauthClient('google', readConfig({}))).toBe(null);
  expect(oauthClient('microsoft', readConfig({ GOOGLE_CLIENT_ID: 'a' }))).toBe(null);
});
