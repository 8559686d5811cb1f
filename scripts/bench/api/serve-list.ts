// A server in a process of its own, for the bench `api`: the application over the database of a folder, or bare Hono with the same bytes.
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { listen } from '../../../src/bin/listen.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { answeringApp } from './answering-app.ts';

const [kind = 'bare', folder = '', address = '/'] = process.argv.slice(2);

const db = await openDatabase(folder);
const app = answeringApp(db);
const bytes = await (await app.request(address, { headers: { host: 'localhost' } })).text();
const bare = new Hono();
bare.get('*', (c) => c.body(bytes, 200, { 'content-type': 'application/json' }));
const fetch = kind === 'bare' ? bare.fetch : app.fetch;
const { port } = await listen(getRequestListener(fetch), { port: 0, address: '127.0.0.1', setting: 'port' });
// The parent asks what was used up; asked, not told, so that nothing but requests costs anything in between.
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => process.exit(0));
process.send?.({ port, bytes: bytes.length });
