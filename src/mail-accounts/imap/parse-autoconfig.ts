// Reads the IMAP server out of a file as Thunderbird's autoconfiguration has it.
import { Parser } from 'htmlparser2';

interface Found {
  host: string;
  port: number;
  security: 'tls' | 'starttls';
  username?: string;
}

type Fields = Partial<Record<string, string>>;

const SECURITY: Readonly<Record<string, Found['security']>> = { SSL: 'tls', STARTTLS: 'starttls' };

/** Placeholders of the format: https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat. */
function fill(text: string, address: string): string {
  const at = address.lastIndexOf('@');
  return text
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', address.slice(0, at))
    .replaceAll('%EMAILDOMAIN%', address.slice(at + 1));
}

/** The texts of the elements within each `<incomingServer type="imap">`. */
function imapServers(xml: string): Fields[] {
  const servers: Fields[] = [];
  let server: Fields | null = null;
  let field = '';
  const parser = new Parser(
    {
      onopentag(name, { type }) {
        field = name;
        if (name === 'incomingServer') server = type === 'imap' ? {} : null;
      },
      ontext(text) {
        if (server) server[field] = (server[field] ?? '') + text;
      },
      onclosetag(name) {
        field = '';
        if (name !== 'incomingServer' || !server) return;
        servers.push(server);
        server = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return servers;
}

function readServer(fields: Fields, address: string): Found | null {
  const text = (name: string): string => fill(fields[name]?.trim() ?? '', address);
  const security = SECURITY[text('socketType')];
  const host = text('hostname').toLowerCase();
  const port = Number(text('port'));
  const isPort = Number.isInteger(port) && port > 0 && port < 65_536;
  if (!security || host === '' || !isPort) return null;
  const username = text('username') || address;
  return { host, port, security, ...(username === address ? {} : { username }) };
}

/** The first IMAP server in it that speaks TLS; null when there is none, whatever the file is. */
export function parseAutoconfig(xml: string, address: string): Found | null {
  for (const fields of imapServers(xml)) {
    const server = readServer(fields, address);
    if (server) return server;
  }
  return null;
}
