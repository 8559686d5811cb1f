// Tells whether a word is one that mail writes all the time, and so hardly a name by itself.
import { EVERYDAY_WORDS } from './everyday-words.data.ts';

const COMMON: ReadonlySet<string> = new Set(EVERYDAY_WORDS.split(/\s+/u));

/** @param folded a word as `foldText` gives it */
export const isEverydayWord = (folded: string): boolean => COMMON.has(folded);
