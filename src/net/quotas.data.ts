// How many units each provider lets us spend, and what each call costs.

/** `units` in any stretch of `per` ms. */
export interface Limit {
  units: number;
  per: number;
}

export interface Quota {
  perUser: Limit;
  /** For all users of this program's registration together. */
  perProject: Limit;
  /** Units of one call by its name; a part of a batch counts like a call of its own. */
  costs: Readonly<Record<string, number>>;
}

const MINUTE = 60_000;

export const QUOTAS = {
  /** Google Cloud projects made since May 2026. */
  gmail: {
    perUser: { units: 6_000, per: MINUTE },
    perProject: { units: 1_200_000, per: MINUTE },
    costs: {
      'messages.get': 20,
      'messages.list': 5,
      'history.list': 2,
      getProfile: 1,
      'labels.list': 1,
      watch: 100,
    },
  },
  /** Projects made before. */
  gmailOlder: {
    perUser: { units: 15_000, per: MINUTE },
    perProject: { units: 1_200_000, per: MINUTE },
    costs: {
      'messages.get': 5,
      'messages.list': 5,
      'history.list': 2,
      getProfile: 1,
      'labels.list': 1,
      watch: 100,
    },
  },
  /** The Outlook service of Microsoft Graph: 10,000 requests in ten minutes for each program and mailbox. */
  graph: {
    perUser: { units: 10_000, per: 10 * MINUTE },
    perProject: { units: 130_000, per: MINUTE / 6 },
    costs: { request: 1 },
  },
  /** Google Sheets: calls that read, and calls that write; the service account is the one user. */
  sheetsRead: {
    perUser: { units: 60, per: MINUTE },
    perProject: { units: 300, per: MINUTE },
    costs: { read: 1 },
  },
  sheetsWrite: {
    perUser: { units: 60, per: MINUTE },
    perProject: { units: 300, per: MINUTE },
    costs: { write: 1 },
  },
} as const satisfies Record<string, Quota>;
