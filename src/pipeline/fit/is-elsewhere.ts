// Tells whether a job is at another place than the one that a CV names.
import { foldText } from '../../domain/fold-text.ts';

/** Names of one place that are written in several ways. */
const SAME: Readonly<Record<string, string>> = {
  deutschland: 'germany',
  allemagne: 'germany',
  usa: 'us',
  'united states': 'us',
  'united states of america': 'us',
  'united kingdom': 'uk',
  'great britain': 'uk',
  gb: 'uk',
  england: 'uk',
  espana: 'spain',
  italia: 'italy',
  nederland: 'netherlands',
  'the netherlands': 'netherlands',
  osterreich: 'austria',
  schweiz: 'switzerland',
  suisse: 'switzerland',
  munchen: 'munich',
  koln: 'cologne',
  wien: 'vienna',
  zurich: 'zurich',
  geneve: 'geneva',
  milano: 'milan',
  roma: 'rome',
  lisboa: 'lisbon',
  bruxelles: 'brussels',
  brussel: 'brussels',
  'new york city': 'new york',
  nyc: 'new york',
};
const ANYWHERE =
  /\b(?:remote|anywhere|home ?office|teletravail|teletrabajo|remoto|thuiswerk|worldwide|distributed|ortsunabhangig|bundesweit|europe|eu|emea|apac|dach|latam|north america|americas)\b/u;

const partsOf = (place: string): string[] =>
  foldText(place)
    .split(/[,;/|()·•–—]|\s-\s|\b(?:or|and|und|oder|et|ou|hybrid|onsite|on-site)\b/u)
    .map((part) => part.replace(/\b\d{4,6}\b/gu, '').trim())
    .filter((part) => part !== '')
    .map((part) => SAME[part] ?? part);

/** False also where either is not told, or the work is done from anywhere. */
export function isElsewhere(asked: string | null, held: string | null): boolean {
  if (asked === null || held === null || ANYWHERE.test(foldText(asked))) return false;
  const [there, here] = [partsOf(asked), new Set(partsOf(held))];
  return there.length > 0 && here.size > 0 && !there.some((part) => here.has(part));
}
