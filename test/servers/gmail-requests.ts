// Reads what a request to the Gmail API asks for: one call, or those of a batch.
import type { FakeRequest } from './fake-server.ts';

/** The name of the call in the provider's table of costs. */
export function nameOf(url: URL): string {
  const path = url.pathname.replace('/gmail/v1/users/me/', '');
  if (path.startsWith('messages/')) return 'messages.get';
  const names: Record<string, string> = {
    messages: 'messages.list',
    history: 'history.list',
    profile: 'getProfile',
    labels: 'labels.list',
    watch: 'watch',
  };
  return names[path] ?? '';
}

/** The calls in a request: those of a batch, or the one that it is. */
export function partsOf({ url, headers, body }: FakeRequest): { id: string; url: URL }[] {
  if (url.pathname !== '/batch/gmail/v1') return [{ id: '', url }];
  const boundary = /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [, id = ''] = /Content-ID: <([^>]+)>/i.exec(part) ?? [];
      const [, path = ''] = /GET (\S+)/.exec(part) ?? [];
      return { id, url: new URL(path, 'http://fake.example') };
    });
}
