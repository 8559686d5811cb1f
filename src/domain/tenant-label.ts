// Reads the tenant's label out of a vendor's host name, e.g. `acme` from `acme.eu.vendor.example`.

/** Labels that name a vendor's own machinery or region, never a tenant. */
const MACHINERY =
  /^(?:www\d?|app\d*|api|mail\d*|email|e|em|m|na\d?|us\d?|eu\d?|uk|ca|au|apac|emea|prod|send|smtp|bounce|no-?reply|notif\w*|mailer|auto|jobs?|careers?|career|hire|hiring|talent|recruiting|apply|my|login|support|help|info|blog|go|click|links?|track|static|cdn|company|boards?|portal|invalidemail|reply|inbound|outbound|relay|mg|mx|out|system|candidates?|applicants?|applications?|interviews?|scheduling|assessments?|messages?|messaging|updates?|alerts?|news|recruit|recruiter|ats|cloud|platform|services?|hub|team|global|live|transactional)$/u;

/**
 * The leftmost label in front of `domain` that is not the vendor's machinery; null for the bare domain, for
 * another domain, and when all labels are machinery. `host` is compared in lower case.
 */
export function tenantLabel(host: string, domain: string): string | null {
  const lower = host.toLowerCase();
  if (!lower.endsWith(`.${domain}`) || lower.length > 253) return null;
  const labels = lower.slice(0, -domain.length - 1).split('.');
  return labels.find((label) => /^[a-z0-9][a-z0-9-]*$/u.test(label) && !MACHINERY.test(label)) ?? null;
}
