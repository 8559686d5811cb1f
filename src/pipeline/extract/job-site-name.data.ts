// Words by which sites that list other employers' jobs, and services that carry mail, call themselves.

/** In a folded name: a hint, never proof. */
export const JOB_SITE_NAME =
  /job|emplo[iy]|emple[oi]|stellen|vacature|vagas|lavoro|career|karriere|carri[eè]re|recrut|recruit|hire|hiring|talent|work(?!shop)|bewerb|sollicit|candidat|concorsi|portal|test|eval[uú]a|eignung|reclut|applicant|gateway|assess|\bats\b|\.(?:com|nl|de|fr|io|co|pt|it|es)\b/u;
