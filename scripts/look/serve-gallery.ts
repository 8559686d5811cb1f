// Builds the gallery of components, which no user ever loads, and serves it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type InlineConfig, type Plugin } from 'vite';

const CONFIG = fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url));
const PAGE = fileURLToPath(new URL('../../web/gallery/index.html', import.meta.url));

const LETTER =
  '<!doctype html><title>Letter</title><p style="font-family:serif">Dear Robin, here is a letter.</p>';

/** A mail as it was designed is a document of the server's, of which there is none here. */
const letters: Plugin = {
  name: 'letters',
  configurePreviewServer(server) {
    server.middlewares.use('/api/v1/mails', (_, response) => {
      response.setHeader('content-type', 'text/html').end(LETTER);
    });
  },
};

/** @returns its address, and how to stop it and remove what was built */
export async function serveGallery(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-gallery-'));
  const inline: InlineConfig = { configFile: CONFIG, logLevel: 'error', plugins: [letters] };
  // React says what it dislikes only while it is being developed with.
  const define = { 'process.env.NODE_ENV': '"development"' };
  await build({ ...inline, define, build: { outDir: folder, rolldownOptions: { input: PAGE } } });
  const server = await preview({
    ...inline,
    build: { outDir: folder },
    preview: {
      host: 'localhost',
      port: 0,
      open: false,
      proxy: {},
      headers: { 'cache-control': 'max-age=3600' },
    },
  });
  const stop = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) {
    await stop();
    throw new Error('the gallery has no address');
  }
  return { url: new URL('gallery/', url).href, stop };
}
