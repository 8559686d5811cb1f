// Tests which files of the built dashboard are served, and how.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { loadPage } from './load-page.ts';

describe('loadPage', () => {
  it('loads every file with its type; only hashed ones may be kept for ever.', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<p>');
    writeFileSync(join(folder, 'assets', 'a-1b2c.js'), 'x');
    const page = loadPage(folder);
    expect([...page.keys()].toSorted()).toEqual(['/assets/a-1b2c.js', '/index.html']);
    expect(page.get('/index.html')).toMatchObject({ type: 'text/html; charset=utf-8', immutable: false });
    expect(page.get('/assets/a-1b2c.js')).toMatchObject({
      type: 'text/javascript; charset=utf-8',
      immutable: true,
    });
    expect(Buffer.from(page.get('/index.html')?.body ?? []).toString()).toBe('<p>');
  });

  it('is empty where nothing was built.', () => {
    expect(loadPage(join(scratchFolder(), 'missing')).size).toBe(0);
  });
});
