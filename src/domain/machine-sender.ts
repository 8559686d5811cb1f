// Tells addresses behind which no person can be: nobody reads or writes there.

const NOBODY =
  /^(?:[\w.+-]{0,40}[._+-])?(?:no-?_?\.?reply|do-?_?not-?_?reply|mailer-daemon|postmaster|bounces?|notifications?)(?:[+._-][^@]{0,200})?@/iu;

/** True for addresses such as `no-reply@` and `jobs-noreply@`: mail from them is never the person's own. */
export const isMachineSender = (address: string): boolean => NOBODY.test(address);
