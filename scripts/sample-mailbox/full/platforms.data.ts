// Invented platforms that send mail to many, each with the header lines it leaves in a mail.
//
// Gaps: {host} the sender's domain, {sender} a number of the sender's own, {word:N}, {digit:N} and {hex:N} fresh characters.

export interface Platform {
  /** Name of its machines below the sender's domain. */
  relay: string;
  headers: readonly (readonly [string, string])[];
}

export const PLATFORMS: readonly Platform[] = [
  {
    relay: 'mta-{digit:3}.posthorn',
    headers: [
      ['Feedback-ID', '{sender}:{digit:8}:{digit:3}:posthorn'],
      ['X-Campaign-Id', '{digit:8}'],
      ['X-Posthorn-Account', 'acc_{sender}'],
      ['X-Posthorn-Stream', 'broadcast; shard={digit:2}; pool=shared-{digit:1}'],
      ['X-Posthorn-Recipient', '{word:88}'],
      ['X-Report-Abuse', 'Please report abuse here: https://{host}/abuse/{word:44}'],
    ],
  },
  {
    relay: 'o{digit:2}.em',
    headers: [
      ['Feedback-ID', '{sender}:{hex:10}:campaign:kitemail'],
      ['X-KM-EID', '{word:180}'],
      ['X-KM-ID', '{word:212}'],
      ['X-Entity-ID', '{word:24}'],
    ],
  },
  {
    relay: 'ses{digit:2}.out',
    headers: [
      ['Feedback-ID', '1.{digit:12}.{word:44}:{sender}:cloudpost'],
      ['X-Cloudpost-Outgoing', '2026.{digit:2}.{digit:2}-192.0.2.{digit:2}'],
      ['X-Cloudpost-Message', '{hex:32}-{hex:12}'],
    ],
  },
  {
    relay: 'mail{digit:2}.suw',
    headers: [
      ['X-Mailer', 'Lettermill Mailer - **CID{hex:10}**'],
      ['X-Campaign', 'lettermill{hex:16}.{hex:10}'],
      ['X-campaignid', 'lettermill{hex:16}.{hex:10}'],
      ['Feedback-ID', '{sender}:{sender}.{digit:7}:us{digit:1}:lm'],
      ['X-LM-User', '{hex:16}'],
      ['X-Accounttype', 'pr'],
      ['X-Auto-Response-Suppress', 'OOF, AutoReply'],
    ],
  },
  {
    relay: 'pmta{digit:2}.mkt',
    headers: [
      ['X-Send-Id', '{sender}_{digit:8}'],
      ['X-Mkt-Tracking', '{word:142}'],
      ['X-Mkt-Subscriber', '{digit:10}'],
      ['X-Delivery', 'Custom vmta; ip-pool=marketing-{digit:1}'],
      ['Feedback-ID', '{digit:6}:{sender}:mkt:brevier'],
    ],
  },
];
