// Tells how much of a name is made of words that mail is full of: "Second Interview", "Norvane Water", "Norvane".
import { foldText } from '../../domain/fold-text.ts';
import { isEverydayWord } from './is-everyday-word.ts';
import { markedSigns } from './marked-signs.ts';

/** Shorter words join the others. */
const WORD = /[\p{L}]{3,}/gu;

/** @param value a name as the mail writes it */
export function commonnessSigns(value: string): string[] {
  const common = (foldText(value).match(WORD) ?? []).map(isEverydayWord);
  if (common.length === 0) return ['wordless'];
  return markedSigns([
    [common.every(Boolean), 'all common'],
    [!common.includes(true), 'none common'],
    [common.length > 1 && common[0] === true, 'first common'],
    [common.length > 1 && common.at(-1) === true, 'last common'],
    [common.length > 1 && common.filter((is) => !is).length === 1, 'one rare'],
  ]);
}
