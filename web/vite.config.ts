// How the dashboard is bundled: `npm run build` writes it to dist/web, where `hearback serve` finds it.
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), tailwindcss()],
  // While the page is worked on, the API comes from a server that runs beside it.
  server: { proxy: { '/api/v1': 'http://127.0.0.1:8080' } },
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // The first browsers with light-dark(), which the tokens are made of.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A data: URL would be refused by the CSP for anything but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
