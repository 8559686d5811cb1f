// What the log tells of people who come in, and how urgently.

/** Never renamed: alerts and searches of logs hang on them. */
export const SIGN_IN_EVENTS = {
  /** Somebody is in, by which `way`; or only a code is missing. */
  sign_in_done: 'info',
  sign_in_code_asked: 'info',
  sign_in_refused: 'warn',
  /** Too many tries: nobody is let through for a while. */
  sign_in_held: 'warn',
  sign_out: 'info',
  session_ended: 'info',
  sessions_ended: 'info',
  /** An account was asked for where everybody may make one. */
  sign_up_asked: 'info',
  /** Somebody joined by a link, or set another password by one. */
  invitation_taken: 'info',
  invitation_refused: 'warn',
  /** The list of leaked passwords did not tell of a new one, for a `reason`; it was taken. */
  leaked_passwords_unanswered: 'warn',
  password_changed: 'info',
  second_factor_on: 'info',
  second_factor_off: 'info',
  passkey_added: 'info',
  passkey_removed: 'info',
  key_made: 'info',
  key_revoked: 'info',
  data_exported: 'info',
  person_left: 'info',
  /** What matters was tried without the password, or with a wrong one. */
  proof_refused: 'warn',
  /** Of whoever runs the server. */
  person_closed: 'info',
  person_opened: 'info',
  person_invited: 'info',
  reset_link_made: 'info',
  invitation_dropped: 'info',
  /** A key that is none, or is over. */
  key_refused: 'warn',
  /** Somebody known asked what is not theirs to ask: `by` session or key. */
  access_denied: 'warn',
} as const;

export type SignInEvent = keyof typeof SIGN_IN_EVENTS;
