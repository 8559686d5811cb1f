// Reads where somebody lives and where more of them is to be seen, from the head of a CV.
import { foldText } from '../../domain/fold-text.ts';
import { CITIES, COUNTRIES } from '../../domain/place-names.data.ts';
import type { CvLine } from './cv-lines.ts';

const LABEL =
  /^(?:address|location|based in|adresse|anschrift|wohnort|ort|adresse postale|lieu|direcci[oó]n|ubicaci[oó]n|residencia|indirizzo|residenza|adres|woonplaats|endere[cç]o|morada)\s*:\s*/iu;
const PARTS = /\s+[|·•●◦]\s*|\s*[|·•●◦]\s+|\s{2,}|\t|[\ue000-\uf8ff]/u;
/** "Town, Country" with capitals; a street before it is left out. */
const PLACE = /^\p{Lu}[\p{L} .'’-]{1,40},\s*\p{Lu}[\p{L} .'’-]{1,40}(?:,\s*\p{Lu}[\p{L} .'’-]{1,40})?$/u;
const STATE = /,\s*[A-Z]{2}$/u;
const LINK =
  /\b(?:https?:\/\/[^\s|·•,;()<>]+|(?:www\.|(?:linkedin|github|gitlab|xing|behance|dribbble|medium)\.com\/)[^\s|·•,;()<>]+)/giu;
const MOST_LINKS = 10;
const HEAD_LINES = 12;

const isKnownPlace = (part: string): boolean => {
  const name = foldText(part).trim();
  return COUNTRIES.has(name) || CITIES.has(name) || COUNTRIES.has(name.replaceAll(' ', '_'));
};

function placeIn(line: string): string | null {
  const labelled = LABEL.exec(line);
  if (labelled !== null) return line.slice(labelled[0].length).trim().slice(0, 100) || null;
  const parts = line.split(PARTS).map((part) => part.trim());
  const found = parts.find(
    (part) => PLACE.test(part) && (STATE.test(part) || part.split(',').some(isKnownPlace)),
  );
  return found ?? parts.find((part) => isKnownPlace(part)) ?? null;
}

/** As written; null where the head names no place. */
export function readLocation(lines: readonly CvLine[]): string | null {
  for (const { text, section } of lines.slice(0, HEAD_LINES)) {
    if (section !== 'head' && section !== 'other') continue;
    const place = placeIn(text);
    if (place !== null) return place;
  }
  return null;
}

/** Addresses of pages, each once. */
export function readLinks(text: string): string[] {
  const links = [...text.matchAll(LINK)].map(([link]) => link.replace(/[.,;:]+$/u, ''));
  return [...new Set(links)].slice(0, MOST_LINKS);
}
