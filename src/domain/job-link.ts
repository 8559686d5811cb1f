// Tells a link that leads to a job posting by its address.

/** Matches within URLs and within the HTML that holds them. */
export const JOB_LINK =
  /(?:\/jobs?\/|\/careers?\/|\/viewjob|\/vacanc|\/stellen|\/emploi|\/empleo|\/vagas?\/|\/vacature|[?&]jk=|job_?id=)/iu;
