// Makes of a labelled mail the same mail of an employer whose name has another shape, so that shapes are not taken for proof.
import type { Address, ParsedMail } from '../../src/domain/mail.ts';

const list = (words: string): readonly string[] => words.split(' ');
const HEADS = list(
  'Ka Tru Zor Ve Lum Bri Hal Ora Quin Sty Nim Cru Pal Dex Fen Rho Ixi Mar Gro Vul Yan Tes Ulb Wre Jor Eld Ank Cob Sil Pru',
);
const MIDDLES = list('na ve ri lo to da mi ke su ro li ga ne pa be');
const TAILS = list('ta x r n go ly ra sk via don m tek le nt by th zo s ck vo');
const NOUNS = list(
  'Beacon Orbit Lumen Mercer Ribbon Anchor Lattice Ember Harbor Compass Juniper Quarry Lantern Signal Thicket Meadow Pebble Falcon Bramble Prism',
);
const SURNAMES = list(
  'Norwood Hale Lane Ashford Petersen Okafor Lindqvist Moreau Castellano Vries Barros Huber Keller Doyle Novak Ibarra',
);
const GIVEN = list('Charles Morgan Oxford Albert Helena Bruno Clara Martin Edith Victor');
const TRADES = list(
  'Construction Networks Systems Health Labs Technologies Foods Logistics Bank Energy Software Media Partners Consulting Group Solutions Analytics Insurance',
);
const LEGAL = list('Inc. GmbH LLC Ltd AG S.A. B.V. S.p.A. Lda SAS');
const ARTICLES = list('The La De O Die Le El Il');
const PARTNERS = list('Partners Partner Associados Associés Co');
const OFFICES = ['City of', 'University of', 'Stadt', 'Gemeente', 'Comune di', 'Mairie de', 'Universidad de'];
const HIRERS = ['Recruitment', 'Talent', 'Personal', 'People', 'Selección', 'Werving', 'RH'];
const ENDINGS = list('.com .io .ai');

const pick = (from: readonly string[], turn: number): string => from[turn % from.length]!;
/** Numbers that look random and are the same every time. */
const shuffled = (turn: number, salt: number): number => ((turn + 1) * 2654435761 + salt * 40503) >>> 7;

const coined = (turn: number): string => {
  const middle = turn % 3 === 0 ? '' : pick(MIDDLES, shuffled(turn, 2));
  return pick(HEADS, shuffled(turn, 1)) + middle + pick(TAILS, shuffled(turn, 3));
};
const letters = (turn: number): string =>
  Array.from({ length: 2 + (turn % 3) }, (_, at) =>
    'ABCDEFGHIKLMNPRSTVWZ'.charAt(shuffled(turn, at) % 20),
  ).join('');

/** Names as real employers have them: coined, a noun, letters, a person's, with a trade or a legal form. */
const SHAPES: readonly ((turn: number) => string)[] = [
  coined,
  (turn) => pick(NOUNS, shuffled(turn, 4)),
  (turn) => `${coined(turn)} ${pick(TRADES, shuffled(turn, 5))}`,
  letters,
  coined,
  (turn) => `${pick(GIVEN, shuffled(turn, 6))} ${pick(SURNAMES, shuffled(turn, 7))}`,
  (turn) => `${pick(SURNAMES, shuffled(turn, 8))} & ${pick(SURNAMES, shuffled(turn, 9) + 1)}`,
  (turn) => coined(turn).toLowerCase(),
  (turn) => `${coined(turn)} ${pick(TRADES, shuffled(turn, 5))} ${pick(LEGAL, shuffled(turn, 10))}`,
  (turn) => `${letters(turn)} ${pick(TRADES, shuffled(turn, 11))}`,
  (turn) => `${pick(NOUNS, shuffled(turn, 12))}${pick(NOUNS, shuffled(turn, 13))}`,
  (turn) => `${coined(turn)}${pick(ENDINGS, turn)}`,
  (turn) => pick(SURNAMES, shuffled(turn, 14)),
  (turn) => `${pick(NOUNS, shuffled(turn, 15))} ${pick(TRADES, shuffled(turn, 16))}`,
  (turn) => `${letters(turn).slice(0, 1)}&${letters(turn).slice(1, 2)}`,
  (turn) => `${1 + (shuffled(turn, 17) % 9)}${pick(NOUNS, shuffled(turn, 18))}`,
  (turn) =>
    `${2 + (shuffled(turn, 19) % 97)} ${pick(NOUNS, shuffled(turn, 20))} ${pick(TRADES, shuffled(turn, 21))}`,
  (turn) => `${pick(ARTICLES, shuffled(turn, 22))} ${coined(turn)}`,
  (turn) =>
    `${pick(SURNAMES, shuffled(turn, 23))}, ${pick(SURNAMES, shuffled(turn, 24) + 3)} & ${pick(PARTNERS, turn)}`,
  (turn) => `${pick(GIVEN, shuffled(turn, 25))}'s ${pick(NOUNS, shuffled(turn, 26))}`,
  (turn) => `${pick(OFFICES, shuffled(turn, 27))} ${coined(turn)}`,
  (turn) => `${pick(NOUNS, shuffled(turn, 28))} ${pick(HIRERS, shuffled(turn, 29))}`,
  (turn) => `${coined(turn)} ${pick(NOUNS, shuffled(turn, 30))} ${pick(TRADES, shuffled(turn, 31))}`,
];

/** The invented name of a number. */
const nameOf = (turn: number): string =>
  SHAPES[turn % SHAPES.length]!(Math.floor(turn / SHAPES.length) * 7 + turn);

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
  const name = nameOf(turn);
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
