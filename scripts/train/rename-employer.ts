// Makes of a labelled mail the same mail of an employer whose name has another shape, so that shapes are not taken for proof.
import type { Address, ParsedMail } from '../../src/domain/mail.ts';

/** Invented names as real employers have them: one word, letters, small letters, a person's, a place's. */
const NAMES =
  'KLX|Beacon|tandem|DataForge|Charles Norwood|Orbit|B&W|RTV|Morgan Hale|Swift Re|Lumen|Oxford Lane|NTP|Ember & Ash|Halden|axion|3K|Brightwater|GreenLeaf|Mercer'.split(
    '|',
  );

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** How a name stands in a domain: "norvane" and "norvane-foods". */
function labelsOf(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .toLowerCase();
  return [words.replace(/[ -]/gu, ''), words.replaceAll(' ', '-')].filter((label) => label.length > 3);
}

/**
 * @param names the accepted spellings of the mail's employer
 * @param turn which of the invented names it gets
 */
export function renameEmployer(
  mail: ParsedMail,
  names: readonly string[],
  turn: number,
): { mail: ParsedMail; name: string } {
  const name = NAMES[turn % NAMES.length]!;
  const bare = name.replace(/[^a-z\d]/giu, '').toLowerCase();
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const written = new RegExp(longestFirst.map(literally).join('|'), 'giu');
  const labels = [...new Set(longestFirst.flatMap(labelsOf))];
  const spelt = labels.length === 0 ? /(?!)/gu : new RegExp(labels.map(literally).join('|'), 'gu');
  const inText = (text: string) => text.replace(written, name).replace(spelt, bare);
  const inHost = (text: string) => text.replace(spelt, bare);
  const renamed = <A extends Address | null>(address: A): A =>
    address === null ? address : { ...address, name: inText(address.name), address: inHost(address.address) };
  const { headers } = mail;
  return {
    name,
    mail: {
      ...mail,
      text: inText(mail.text),
      quoted: inText(mail.quoted),
      links: mail.links.map(({ url, text }) => ({ url: inHost(url), text: inText(text) })),
      headers: {
        ...headers,
        subject: inText(headers.subject),
        from: renamed(headers.from),
        to: headers.to.map(renamed),
      },
    },
  };
}
