// Tests finding the server of an address: known providers, exchangers, the domain's own file, SRV records.
import { describe, expect, it } from 'vitest';
import { IMAP_PRESETS } from '../imap.data.ts';
import { discoverImap, type DiscoveryTools } from './discover-imap.ts';
import { parseAutoconfig } from './parse-autoconfig.ts';

const nobody = (): Promise<never> => Promise.reject(new Error('ENOTFOUND'));

/** A world in which nobody answers, but for what is given. */
function world(tools: Partial<DiscoveryTools> = {}): DiscoveryTools & { asked: string[] } {
  const asked: string[] = [];
  const answers = { fetch: nobody, resolveMx: nobody, resolveSrv: nobody, ...tools };
  return {
    asked,
    fetch: (url, init) => {
      asked.push(url);
      return answers.fetch(url, init);
    },
    resolveMx: (domain) => {
      asked.push(`MX ${domain}`);
      return answers.resolveMx(domain);
    },
    resolveSrv: (name) => {
      asked.push(`SRV ${name}`);
      return answers.resolveSrv(name);
    },
  };
}

const AUTOCONFIG = `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="rowan.example">
  <incomingServer type="pop3"><hostname>pop.rowan.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
  <incomingServer type="imap"><hostname>plain.rowan.example</hostname><port>143</port><socketType>plain</socketType></incomingServer>
  <incomingServer type="imap">
    <hostname>mail.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
    <username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication>
  </incomingServer></emailProvider></clientConfig>`;

describe('discoverImap', () => {
  it.each([
    ['ada@gmail.com', 'imap.gmail.com', 993],
    ['Ada@GoogleMail.com', 'imap.gmail.com', 993],
    ['ada@hotmail.de', 'outlook.office365.com', 993],
    ['ada@proton.me', '127.0.0.1', 1143],
    ['ada@telefonica.net', 'imap.telefonica.net', 143],
  ])('Knows where %s is without asking anybody.', async (address, host, port) => {
    const tools = world();
    expect(await discoverImap(address, tools)).toMatchObject({ host, port, from: 'provider' });
    expect(tools.asked).toEqual([]);
  });

  it('Tells the provider of a domain by where its mail goes first.', async () => {
    const resolveMx: DiscoveryTools['resolveMx'] = () =>
      Promise.resolve([
        { exchange: 'backup.oak.example', priority: 20 },
        { exchange: 'ASPMX.L.Google.com.', priority: 1 },
      ]);
    expect(await discoverImap('ada@rowan.example', world({ resolveMx }))).toMatchObject({
      from: 'mx',
      preset: { id: 'gmail' },
    });
    const lookalike = () => Promise.resolve([{ exchange: 'notgoogle.com', priority: 1 }]);
    expect(await discoverImap('ada@rowan.example', world({ resolveMx: lookalike }))).toBeNull();
  });

  it('Takes the first encrypted IMAP server of the domain’s own file, and follows no redirect.', async () => {
    let redirect: RequestInit['redirect'];
    const tools = world({
      fetch: (_, init) => {
        redirect = init?.redirect;
        return Promise.resolve(new Response(AUTOCONFIG));
      },
    });
    expect(await discoverImap('ada@rowan.example', tools)).toEqual({
      host: 'mail.rowan.example',
      port: 993,
      security: 'tls',
      username: 'ada',
      preset: null,
      from: 'autoconfig',
    });
    expect(tools.asked).toEqual([
      'MX rowan.example',
      'https://autoconfig.rowan.example/mail/config-v1.1.xml',
    ]);
    expect(redirect).toBe('error');
  });

  it('Asks for SRV records last, and takes the one of the lowest priority.', async () => {
    const resolveSrv: DiscoveryTools['resolveSrv'] = (name) =>
      name.startsWith('_imaps.')
        ? Promise.resolve([
            { name: 'two.rowan.example', port: 993, priority: 20, weight: 0 },
            { name: 'one.rowan.example.', port: 9930, priority: 10, weight: 0 },
          ])
        : nobody();
    expect(await discoverImap('ada@rowan.example', world({ resolveSrv }))).toMatchObject({
      host: 'one.rowan.example',
      port: 9930,
      security: 'tls',
      from: 'srv',
    });
    const none: DiscoveryTools['resolveSrv'] = () =>
      Promise.resolve([{ name: '.', port: 0, priority: 0, weight: 0 }]);
    expect(await discoverImap('ada@rowan.example', world({ resolveSrv: none }))).toBeNull();
  });

  it('Asks for a domain of other letters by its ASCII form.', async () => {
    const tools = world();
    await discoverImap('ada@bücher.example', tools);
    expect(tools.asked[0]).toBe('MX xn--bcher-kva.example');
  });

  it.each([
    'ada',
    '',
    'ada@',
    'ada@localhost',
    'ada@127.0.0.1',
    'ada@[::1]',
    'ada@x.example/../y',
    'a@b c.example',
  ])('Asks nobody for %j.', async (address) => {
    const tools = world();
    expect(await discoverImap(address, tools)).toBeNull();
    expect(tools.asked).toEqual([]);
  });

  it('Refuses a file that names an address of numbers, or no file at all.', async () => {
    const answer = (text: string): DiscoveryTools =>
      world({ fetch: () => Promise.resolve(new Response(text)) });
    const inner = AUTOCONFIG.replace('mail.%EMAILDOMAIN%', '10.0.0.1');
    expect(await discoverImap('ada@rowan.example', answer(inner))).toBeNull();
    expect(await discoverImap('ada@rowan.example', answer('<html>no'))).toBeNull();
    expect(parseAutoconfig('<incomingServer type="imap">', 'ada@rowan.example')).toBeNull();
  });
});

describe('the known providers', () => {
  it('Claim no domain twice, and are all reached with encryption.', () => {
    const domains = IMAP_PRESETS.flatMap((preset) => preset.domains);
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains.every((domain) => domain === domain.toLowerCase())).toBe(true);
    expect(new Set(IMAP_PRESETS.map(({ id }) => id)).size).toBe(IMAP_PRESETS.length);
    expect(IMAP_PRESETS.every(({ security }) => security === 'tls' || security === 'starttls')).toBe(true);
  });
});
