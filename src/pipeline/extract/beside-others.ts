// Tells of each name of a mail what it alone shows, or shows most: "the only one behind \"at\"", "mentioned most".
import type { Weighed } from './weigh-rivals.ts';

/** Signs by which names are told apart when one alone shows them. */
const TELLING = [
  'behind at',
  'before verb',
  'behind with',
  'by wording',
  'by label',
  'in subject',
  'in both',
  'own line',
  'at the end',
  'legal',
  'firm',
  'institution',
  'none common',
  'fits partly',
  'link fits',
  'in name',
  'by signature',
  'mark behind title',
  'word behind title',
];
const GRADED = ['mentions', 'fused', 'fit', 'early', 'best wording'];

const strength = ({ signs }: Weighed, sign: string): number => signs[sign] ?? 0;

/** A name of a mail, padded so that whole words compare. */
interface Padded {
  weighed: Weighed;
  padded: string;
}

const overlaps = (a: Padded, b: Padded): boolean =>
  a.padded.includes(b.padded) || b.padded.includes(a.padded);

/** Those that show a sign, the strongest first. */
const showing = (all: readonly Padded[], sign: string): Padded[] =>
  all
    .filter(({ weighed }) => strength(weighed, sign) > 0)
    .sort((a, b) => strength(b.weighed, sign) - strength(a.weighed, sign));

/** What one name shows that no other does, and what it shows most. */
function comparisons(all: readonly Padded[]): ((one: Padded) => string[])[] {
  const rivals = (sign: string) => {
    const found = showing(all, sign);
    return (one: Padded) => found.find((other) => !overlaps(one, other));
  };
  const shows = ({ weighed }: Padded, sign: string): boolean => strength(weighed, sign) > 0;
  return [
    ...TELLING.map((sign) => {
      const rival = rivals(sign);
      return (one: Padded) => (shows(one, sign) && rival(one) === undefined ? [`only ${sign}`] : []);
    }),
    ...GRADED.map((sign) => {
      const rival = rivals(sign);
      return (one: Padded) => {
        const strongest = shows(one, sign) ? rival(one) : one;
        const most =
          strongest === undefined || strength(strongest.weighed, sign) < strength(one.weighed, sign);
        return most ? [`most ${sign}`] : [];
      };
    }),
  ];
}

/** The names with what sets each apart from those that are not a part of it, nor it of them. */
export function besideOthers(weighed: readonly Weighed[]): Weighed[] {
  const all = weighed.map((one) => ({ weighed: one, padded: ` ${one.group.folded} ` }));
  const compare = comparisons(all);
  return all.map((one) => {
    const signs: Record<string, number> = { ...one.weighed.signs };
    for (const compared of compare) for (const sign of compared(one)) signs[sign] = 1;
    return { ...one.weighed, signs };
  });
}
