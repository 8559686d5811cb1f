// Loads the interactive description of the API: Swagger UI from its package, and the few lines that start it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface DocsFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  immutable: boolean;
}

// Scripts and styles stand in files of their own: the page's policy allows none within it.
const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Hearback API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

// No validator: it would send the description to its maker's server.
const START = `SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });
`;

const fileOf = (content: string | Buffer, type: string): DocsFile => ({
  body: new Uint8Array(Buffer.from(content)),
  type: `${type}; charset=utf-8`,
  immutable: false,
});

/** The files of `/docs` by URL path. @throws when the package is not installed */
export function loadDocs(): Map<string, DocsFile> {
  const folder = new URL('.', import.meta.resolve('swagger-ui-dist/package.json'));
  const read = (name: string) => readFileSync(fileURLToPath(new URL(name, folder)));
  return new Map([
    ['/docs', fileOf(HTML, 'text/html')],
    ['/docs/start.js', fileOf(START, 'text/javascript')],
    ['/docs/swagger-ui.css', fileOf(read('swagger-ui.css'), 'text/css')],
    ['/docs/swagger-ui-bundle.js', fileOf(read('swagger-ui-bundle.js'), 'text/javascript')],
  ]);
}
