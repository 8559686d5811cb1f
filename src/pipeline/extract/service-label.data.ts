// Parts of a domain's label that speak of mail or recruiting as a service.

/** Parts of a domain's label that speak of mail or recruiting as a service rather than of an employer. */
export const SERVICE_LABEL =
  /mail|recruit|talent|hire|hiring|appl(?:y|ication|icant)|career|jobs?(?:$|-)|karriere|bewerb|portal|service|notif|noreply|candidat|ats$|hr$|staffing$|^(?:calendly|doodle|docusign|cronofy|goodtime|surveymonkey|typeform|qualtrics)$/;
