// How sure the machine is, in words.

/** @param confidence 0–1 */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.97) return 'Sure';
  if (confidence >= 0.85) return 'Quite sure';
  if (confidence >= 0.6) return 'Likely';
  return 'A guess';
}
