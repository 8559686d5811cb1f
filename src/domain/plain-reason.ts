// A decision's reason without what it quotes.

/** The part of a reason before its quotation: the ledger is not encrypted and must hold no words of a mail. */
export function plainReason(reason: string): string {
  const quote = reason.indexOf(': "');
  return quote < 0 ? reason : reason.slice(0, quote);
}
