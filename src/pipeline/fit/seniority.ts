// Tells the rank that a job title bears, from intern to head.
import { foldText } from '../../domain/fold-text.ts';

/** From the top, since "head of internships" is a head. Over folded text. */
const RANKS: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [
    5,
    /\b(?:head|director|vp|vice president|chief|c[teof]o|cmo|cpo|founder|president|leiter(?:in)?|direktor(?:in)?|directeur|directrice|director[a]?|direttore|diretor|geschaftsfuhrer(?:in)?)\b/u,
  ],
  [
    4,
    /\b(?:lead|principal|staff|teamleiter(?:in)?|teamlead|chef d['’]equipe|responsable|jefe|capo|teamleider)\b/u,
  ],
  [3, /\b(?:senior|sr|snr|experienced|expert|erfahrene[rn]?|confirme|experimentado|esperto)\b/u],
  [
    0,
    /\b(?:intern|internship|praktikant(?:in)?|praktikum|werkstudent(?:in)?|working student|stagiaire|stage|becari[oa]|tirocinio|stagista|estagio|estagiari[oa]|trainee|apprentice|azubi|ausbildung|apprenti[e]?)\b/u,
  ],
  [1, /\b(?:junior|jr|jnr|graduate|entry[- ]level|associate|assistant|berufseinsteiger(?:in)?|debutant)\b/u],
];
const PLAIN = 2;

/** 0 intern, 1 junior, 2 none told, 3 senior, 4 lead, 5 head. */
export function seniorityOf(title: string): number {
  const folded = foldText(title);
  return RANKS.find(([, pattern]) => pattern.test(folded))?.[0] ?? PLAIN;
}
