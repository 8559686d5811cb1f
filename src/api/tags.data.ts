// What the operations of the API are grouped by, in the words of whoever builds on it.

export const TAGS: readonly { name: string; description: string }[] = [
  { name: 'applications', description: 'What was applied for: found in mail, captured or added by hand' },
  { name: 'today', description: 'How things stand' },
  { name: 'visit', description: 'When the person was last here' },
  { name: 'review', description: 'What waits for a look' },
  { name: 'corrections', description: 'What the person says, which no machine changes' },
  { name: 'lessons', description: 'What is learnt from corrections' },
  { name: 'mails', description: 'Kept mails as they read' },
  { name: 'emails', description: 'Mails handed in by other programs' },
  { name: 'mailboxes', description: 'Where mail comes from, with a ledger for each' },
  { name: 'accounts', description: 'Live mailboxes that are connected' },
  { name: 'imports', description: 'Files of mail that are read' },
  { name: 'exports', description: 'Applications as files' },
  { name: 'settings', description: 'What the person chose' },
  { name: 'language-model', description: 'Whether a language model is asked' },
  { name: 'live', description: 'What changes, as it changes' },
  { name: 'health', description: 'Whether the server is well' },
  { name: 'openapi', description: 'The description of the API' },
  { name: 'events', description: 'Events handed in by other programs' },
  { name: 'webhooks', description: 'Where events are sent' },
  { name: 'dead-letters', description: 'What could not be done, to be looked at and tried again' },
];
