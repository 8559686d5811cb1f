// Two people in two browsers on one server: they join, sign in and out, and one sees nothing of the other's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmation, mboxOf } from '../flow/compose-mail.ts';
import { FakeOidc } from '../servers/fake-oidc.ts';
import { totp } from '../flow/totp.ts';
import { PASSWORD, servePeople, type PeopleServer } from '../servers/serve-people.ts';
import { axeProblemsInBoth, bringAxe, settled } from './axe-problems.ts';
import { findChromium, launch, visit } from './browse.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

const cookieOf = async (page: Page): Promise<string> =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

describe.skipIf(leftOut)('two people on one server', () => {
  let browser: Browser;
  let server: PeopleServer;
  let folder: string;
  let google: FakeOidc;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearback-browser-'));
    google = await new FakeOidc().start();
    const env = {
      GOOGLE_SIGN_IN_CLIENT_ID: google.clientId,
      GOOGLE_SIGN_IN_CLIENT_SECRET: google.clientSecret,
      HEARBACK_ENDPOINTS: `https://accounts.google.com=${google.origin}`,
    };
    [browser, server] = await Promise.all([
      launch(chromium ?? 'chromium'),
      servePeople(join(folder, 'data'), env),
    ]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.process.kill('SIGKILL');
    await server?.ended;
    await google?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Follows a link of `hearback people add` in a browser of their own. */
  async function joining(email: string, width?: number) {
    const token = await server.link('add', email);
    const seen = await visit(browser, `${server.url}/invitation#${token}`, width);
    await seen.page.getByLabel('Password, at least 10 characters').fill(PASSWORD);
    await seen.page.getByRole('button', { name: 'Join', exact: true }).click();
    await seen.page.getByRole('heading', { name: 'Did I hear back?' }).waitFor();
    return seen;
  }

  it('join by their links, read their own mail, and see nothing of each other’s.', async () => {
    const ida = await joining('ida@people.example');
    const ole = await joining('ole@people.example');
    await server.importFor(await cookieOf(ida.page), mboxOf([confirmation('Alderworks', 'Miller')]));
    await ida.page.goto(`${server.url}/applications`);
    await ida.page.getByText('Alderworks').first().waitFor();
    for (const path of ['/', '/applications', '/review', '/mailboxes']) {
      await ole.page.goto(`${server.url}${path}`);
      await ole.page.locator('main h1, main [role=status], main button').first().waitFor();
      await ole.page.waitForLoadState('load');
      expect(await ole.page.locator('body').innerText(), path).not.toContain('Alderworks');
    }
    const [theirs] = (
      (await (await server.ask('GET', '/applications', undefined, await cookieOf(ida.page))).json()) as {
        items: { id: string }[];
      }
    ).items;
    await ole.page.goto(`${server.url}/applications/${theirs?.id}`);
    await ole.page.getByText('This application is not there').first().waitFor();
    await ole.page.goto(`${server.url}/people`);
    await ole.page.getByRole('heading', { name: 'People' }).waitFor();
    expect(await ole.page.locator('body').innerText()).not.toContain('ida@people.example');
    for (const { foreign } of [ida, ole]) expect(foreign).toEqual([]);
  }, 120_000);

  it('sign out and in again, and are led back to where they were.', async () => {
    const { page } = await visit(browser, `${server.url}/applications?q=mill`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByLabel('E-mail address').fill('ida@people.example');
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('The address or the password is wrong.').waitFor();
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Alderworks').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=mill');
    await page.goto(`${server.url}/account`);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect((await server.ask('GET', '/me', undefined, await cookieOf(page))).status).toBe(401);
    await page.context().close();
  }, 60_000);

  it('add a passkey of a device, sign in by it alone, and take it away.', async () => {
    const { page, errors } = await joining('pia@people.example');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const add = async () => {
      await page.getByRole('button', { name: 'Add a passkey…' }).click();
      await page.getByLabel('Name, by which you know it').fill('my finger');
      await page.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD);
      await page.keyboard.press('Enter');
    };
    await page.goto(`${server.url}/account`);
    await add();
    await page.getByRole('list', { name: 'Passkeys' }).getByText('my finger').waitFor();
    await add();
    await page.getByText('This device holds a passkey of this account already.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Rename the passkey my finger' }).click();
    await page.getByLabel('Name, by which you know it').fill('my thumb');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Passkeys' }).getByText('my thumb').waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();

    const signIn = page.getByRole('button', { name: 'Sign in with a passkey' });
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await signIn.click();
    await page.getByText('Nothing was confirmed on the device').waitFor();
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    await signIn.click();
    await page.getByRole('button', { name: 'Remove the passkey my thumb' }).click();
    await page.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Remove the passkey', exact: true }).click();
    await page.getByText('opens nothing any more').waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await signIn.click();
    await page.getByText('This passkey opens no account here.').waitFor();
    // The browser itself says in its console that a request was refused.
    expect(errors.filter((error) => !error.includes('401'))).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('join with Google by their invitation, come back by it, and are told why not when they may not.', async () => {
    const token = await server.link('add', 'gus@people.example');
    google.person = { sub: 'g-gus', email: 'gus@people.example', name: 'Gus' };
    const { page } = await visit(browser, `${server.url}/invitation#${token}`);
    await page.getByRole('button', { name: 'Join with Google' }).click();
    await page.getByRole('heading', { name: 'Did I hear back?' }).waitFor();
    await page.goto(`${server.url}/account`);
    await page.getByText('Gus · gus@people.example').waitFor();
    expect(await page.getByRole('heading', { name: 'Password' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('button', { name: 'Sign in with Google' }).click();
    await page.getByRole('heading', { name: 'Account' }).waitFor();
    google.person = { sub: 'g-eve', email: 'uninvited@people.example' };
    const other = await visit(browser, `${server.url}/sign-in`);
    await other.page.getByRole('button', { name: 'Sign in with Google' }).click();
    await other.page.getByText('Accounts are made by invitation here').waitFor();
    for (const one of [page, other.page]) await one.context().close();
  }, 120_000);

  it('set up a second factor before anything else where that is demanded, and then see what they wanted to.', async () => {
    const strict = await servePeople(join(folder, 'strict'), { SECOND_FACTOR: 'required' });
    const { page, foreign } = await visit(browser, `${strict.url}/sign-in`, 390);
    const [name = '', value = ''] = (await strict.join('una@people.example')).split('=');
    await page.context().addCookies([{ name, value, url: strict.url }]);
    await page.goto(`${strict.url}/applications?q=mill`);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await page.getByRole('heading', { name: 'Passkey' }).waitFor();
    await page.getByRole('button', { name: 'Set up an authenticator app…' }).click();
    await page.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    const app = await page.getByRole('link', { name: 'Open your authenticator app' }).getAttribute('href');
    await page.getByLabel('Code that the app shows now').fill(totp(app ?? ''));
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Settings' }).waitFor();
    expect([new URL(page.url()).search, foreign]).toEqual(['?q=mill', []]);
    await page.context().close();
    strict.process.kill('SIGKILL');
    await strict.ended;
  }, 60_000);

  it('make a key, which is shown once, take it back, and leave for good.', async () => {
    const { page, errors } = await joining('eve@people.example');
    await page.goto(`${server.url}/account`);
    await page.getByRole('button', { name: 'Make an API key…' }).click();
    await page.getByLabel('What it is for').fill('my script');
    await page.keyboard.press('Enter');
    const key = (await page.getByLabel('API key', { exact: true }).innerText()).trim();
    await page.keyboard.press('Escape');
    const answer = await fetch(`${server.url}/api/v1/applications`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(answer.status).toBe(200);
    await page.getByRole('button', { name: 'Take back the key my script' }).click();
    await page.getByText('None yet.').waitFor();
    await page.getByRole('button', { name: 'Delete my account…' }).click();
    await page.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD);
    expect(errors).toEqual([]);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    // What the page still asks while the account goes is answered with 401, which Chromium logs.
    expect(errors.filter((line) => !line.includes('401'))).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('have pages on which axe finds nothing and nothing is cut off, light and dark, wide and narrow.', async () => {
    const found: string[] = [];
    const look = async (page: Page, name: string) => {
      await settled(page);
      found.push(...(await axeProblemsInBoth(page)).map((problem) => `${name}: ${problem}`));
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (Number(wide) > 0) found.push(`${name}: ${String(wide)} pixels too wide`);
    };
    const lookAtAll = async (width: number) => {
      const { page } = await visit(browser, 'about:blank', width);
      await bringAxe(page);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`${server.url}/sign-in`);
      await look(page, `sign-in ${width}`);
      const token = await server.link('add', `guest-${width}@people.example`);
      await page.goto(`${server.url}/invitation#${token}`);
      await page.getByRole('button', { name: 'Join', exact: true }).waitFor();
      await look(page, `invitation ${width}`);
      await page.goto(`${server.url}/sign-in`);
      await page.getByLabel('E-mail address').fill('ida@people.example');
      await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Settings' }).waitFor();
      for (const path of ['/account', '/people', '/settings']) {
        await page.goto(`${server.url}${path}`);
        await page.locator('main ul, main section').first().waitFor();
        await look(page, `${path} ${width}`);
      }
      await page.context().close();
    };
    await Promise.all([1440, 390].map(lookAtAll));
    expect(found).toEqual([]);
  }, 240_000);
});
