// Which requests go elsewhere, and what may stand in for a provider.
import { expect, it } from 'vitest';
import { readReroutes, rerouteFetch } from './reroute-fetch.ts';

it('replaces the origin of a named provider and leaves everything else', async () => {
  const asked: string[] = [];
  const spy = async (url: string) => {
    asked.push(url);
    return new Response();
  };
  const fetch = rerouteFetch(spy, readReroutes('https://api.quarry.example=http://127.0.0.1:4010'));
  await fetch('https://api.quarry.example/v1/x?y=1');
  await fetch('https://other.example/v1');
  expect(asked).toEqual(['http://127.0.0.1:4010/v1/x?y=1', 'https://other.example/v1']);
});

it.each([
  'https://a.example=http://192.0.2.7:80',
  'nonsense',
  'https://a.example=',
  'https://a.example=ftp://x',
])('refuses %s, because tokens would go there', (text) => {
  expect(() => readReroutes(text)).toThrow(/is not https/);
});
