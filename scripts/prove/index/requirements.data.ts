// What Hearback must do, row by row, and the tests and commands that show of each built row that it does.
import type { Requirement } from './requirement.ts';

export const REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'A1',
    about: 'Gmail by its own interface, read-only, by consent',
    state: 'built',
    tests: {
      'test/accounts/gmail-reading.test.ts': [
        'hands out every mail once, those that look like job mail first',
        'reads no mail from before the day that the person set',
      ],
      'test/accounts/gmail-failures.test.ts': [
        'History expired with 500 mails unseen: all arrive.',
        'A push watch is renewed in time, and when it lapses asking finds the news and an alarm is noted within 15 minutes.',
      ],
      'test/accounts/oauth.test.ts': ['goes from the browser over loopback to tokens, with PKCE, read-only'],
    },
    commands: ['prove -- sync', 'bench -- gmail'],
  },
  {
    id: 'A2',
    about: 'IMAP at any host',
    state: 'built',
    tests: {
      'src/mail-accounts/imap/failure-modes.test.ts': [
        'UIDVALIDITY changes while 20 mails come in: the 20 are found, and no known mail looks like a new one.',
        'The line goes dead in the middle of an IDLE: new mail is there after the next look.',
        'One mail under three labels is one mail with three labels, and its conversation is known.',
      ],
      'src/mail-accounts/imap/login.test.ts': [
        'Opens with an access token, asked for anew for each connection.',
      ],
      'src/mail-accounts/imap/many-mails.test.ts': [
        'Comes in batches that keep to a number and a weight, each mail once, with the progress told.',
      ],
    },
    commands: ['prove -- sync', 'bench -- imap'],
  },
  {
    id: 'A3',
    about: 'Files: mbox, Maildir, .eml, archives, also dropped on the page',
    state: 'built',
    tests: {
      'src/mail-sources/mail-sources.test.ts': [
        'gives from every next exactly the items that follow, however the bytes come in',
      ],
      'test/cli/interrupted.test.ts': ['that was killed goes on where it stopped.'],
      'test/browser/first-run.test.ts': [
        'takes in a file that is chosen, and gives an account of it, in a narrow window',
        'takes a folder that is chosen for one mailbox of its name',
      ],
    },
    commands: ['bench -- import'],
  },
  {
    id: 'A4',
    about: 'Outlook and Microsoft 365',
    state: 'built',
    tests: {
      'test/accounts/outlook.test.ts': [
        'hands out every mail of every folder once, with the bytes as they came, never more than four requests at once',
        'Expired links with 100 mails unseen: all arrive, and none twice.',
      ],
    },
    commands: ['prove -- sync'],
  },
  {
    id: 'A5',
    about: 'Several mailboxes of one person as one',
    state: 'built',
    tests: {
      'test/flow/accounts.test.ts': ['gives each mail once though a file and another account hold it too.'],
      'src/tracking/record-mails.test.ts': [
        'counts a mail at two places of one batch once as a mail and once as a duplicate.',
      ],
    },
  },
  {
    id: 'A6',
    about: 'Nothing lost or doubled, whenever it is killed',
    state: 'built',
    tests: {
      'test/proof/sync.test.ts': [
        'Killed with -9 while it connects to a mailbox (%s) and reads what changes in it, the program loses and doubles no mail.',
      ],
      'test/accounts/gmail-resume.test.ts': [
        'the union of all batches that were recorded is what exists in the mailbox',
      ],
      'test/flow/accounts.test.ts': [
        'loses and doubles nothing, wherever it fails and however often it is read.',
      ],
    },
    commands: ['prove -- sync'],
  },
  {
    id: 'A7',
    about: 'Budgets of requests by provider and person',
    state: 'built',
    tests: {
      'src/net/spend-budget.test.ts': [
        'share what the project may spend evenly among users',
        'make a user wait whom the provider refused, and nobody else',
      ],
      'src/net/token-bucket.test.ts': ['never lets more through in any window than the limit'],
      'test/accounts/gmail-failures.test.ts': [
        'A 429 inside a 200 batch answer: all are fetched in the end, in batches of at most 25.',
      ],
    },
    commands: ['bench -- gmail'],
  },
  {
    id: 'A8',
    about: 'A command that fetches, with consent that is shown, renewed and withdrawn',
    state: 'built',
    tests: {
      'test/cli/fetch.test.ts': [
        'shows with --dry-run what would come of it, and writes nothing.',
        'stops at %s with 0 and the summary, having read news.',
      ],
      'test/cli/consent.test.ts': [
        'is renewed five minutes before it ends, and not sooner.',
        'is shown by mailboxes auth --info without anything that opens the mailbox.',
        'is withdrawn at Google by --revoke; what was read stays.',
      ],
    },
  },
  {
    id: 'A9',
    about: 'Malformed mail is recorded and passed',
    state: 'built',
    tests: {
      'test/cli/import-damage.test.ts': [
        'makes of each file what is in it, and every ledger adds up.',
        'reads what can be read: the text before many parts, before a heavy attachment, around NUL, in a wrong charset.',
      ],
      'test/flow/odd-mails.test.ts': [
        'A mail of a hundred thousand empty parts is read within the caps on heap and time, like the next one.',
      ],
    },
  },
  {
    id: 'A10',
    about: 'History can be read again without doubling',
    state: 'built',
    tests: {
      'test/flow/accounts.test.ts': [
        'is read again from the beginning without doubling anything, and finds what was rescued.',
      ],
      'test/accounts/gmail-resume.test.ts': [
        'a re-reading from the beginning hands out everything once more under the same locators',
      ],
    },
  },
  {
    id: 'A11',
    about: 'A ledger that always adds up, and an alarm for an abnormal zero',
    state: 'built',
    tests: {
      'src/tracking/record-mails.test.ts': [
        'keeps every ledger balanced, whatever comes in whatever batches.',
      ],
      'src/domain/abnormal-zero.test.ts': [
        'raises an alarm after %d days without mail where %d came in four weeks (%s).',
      ],
      'test/flow/operations.test.ts': [
        'finds a mailbox that is caught up and sees nothing though it always did, and no other.',
      ],
    },
  },
  {
    id: 'B1',
    about: 'Kinds of mail with honest confidence and quoted evidence',
    state: 'built',
    tests: {
      'src/pipeline/classify.test.ts': ['Every span quotes the original text exactly.'],
      'src/pipeline/decide.test.ts': [
        'The kind with the best score wins, with its evidence and a reason that quotes it.',
      ],
      'test/proof/eval.test.ts': ['has not become worse than the committed report.'],
    },
    commands: ['eval'],
  },
  {
    id: 'B2',
    about: 'Company, role, ids, place, dates and links read from mail',
    state: 'built',
    tests: {
      'src/pipeline/extract.test.ts': [
        'takes the title apart from requisition id and place, in its own fields',
        'never throws, and every span is exactly the place that holds the value',
      ],
      'test/proof/eval.test.ts': ['has not become worse than the committed report.'],
    },
    commands: ['eval'],
  },
  {
    id: 'B3',
    about: 'Rules for known vendors, a small model, and a language model as an option',
    state: 'built',
    tests: {
      'src/ats/ats.test.ts': [
        'holds thirty vendors or more, each with a fixture, and every file is in the registry',
      ],
      'src/rules/rules.test.ts': ['Every kind but those that no mail says outright has a rule.'],
      'test/flow/language-model-failures.test.ts': [
        'that gives %s changes no status and is not asked for ever.',
        'of a day is never exceeded, survives a restart, and is given anew the next day.',
      ],
      'test/flow/language-model-answers.test.ts': [
        'counts for a mail of the same words that comes later, without asking again.',
      ],
    },
  },
  {
    id: 'B4',
    about: 'Whole without a language model and without a network',
    state: 'built',
    tests: {
      'test/cli/language-model.test.ts': [
        'nothing is sent and no adapter is loaded, although a key and an address are set.',
      ],
      'src/net/open-model.test.ts': [
        'is sent the instructions, the mail and the settings, and answers in the shape.',
      ],
    },
  },
  {
    id: 'B5',
    about: 'Seven languages',
    state: 'built',
    tests: { 'src/rules/rules.test.ts': ['It speaks all seven languages.'] },
    commands: ['eval'],
  },
  {
    id: 'B6',
    about: 'Learns from what the person corrects',
    state: 'built',
    tests: {
      'test/flow/lessons.test.ts': [
        'holds for later mails of the sender that say the same, and tells why.',
        'taken back leaves everything as it was.',
      ],
    },
  },
  {
    id: 'B7',
    about: 'No mail commands the system',
    state: 'built',
    tests: {
      'test/flow/language-model-answers.test.ts': [
        'is never a mail that speaks to the machine, whatever it is taken for.',
        'holds for any answers: no status differs unless the machine has its own evidence for what the model says.',
      ],
      'test/flow/language-model-failures.test.ts': [
        'that obeys the mail changes nothing that the machine has no evidence for.',
      ],
    },
  },
  {
    id: 'B8',
    about: 'A published evaluation that anybody can repeat',
    state: 'built',
    tests: {
      'test/proof/eval.test.ts': [
        'has not become worse than the committed report.',
        'is measured by a report that a worse figure fails.',
      ],
      'scripts/eval/measures.test.ts': ['are the same in every run where they are drawn by lot.'],
    },
    commands: ['eval'],
  },
  {
    id: 'C1',
    about: 'Mails grouped into applications in five steps, with confidence',
    state: 'built',
    tests: {
      'src/pipeline/correlate.test.ts': [
        'joins a conversation although the answer names neither company nor role.',
        'joins by requisition id at one company, whatever its case, and says which id.',
        'joins by the same role at a company.',
        'joins by a similar role at a company, less surely.',
        'joins a mail without a role to the only open application at the company.',
      ],
    },
    commands: ['eval'],
  },
  {
    id: 'C2',
    about: 'The status follows events; new tries and several roles stay apart',
    state: 'built',
    tests: {
      'src/pipeline/fold/fold-status.test.ts': ['gives the status that %s alone stands for.'],
      'src/pipeline/correlate.test.ts': [
        'begins a new application with a confirmation after a rejection for the same role.',
        'keeps two roles at one employer apart.',
      ],
      'src/ats/ats.test.ts': [
        'never takes its own brand for the employer, in the display name or in the address',
      ],
    },
  },
  {
    id: 'C3',
    about: 'The order in which mails come does not matter',
    state: 'built',
    tests: {
      'src/tracking/order.test.ts': [
        'Any order of batches, duplicates, corrections and replays gives the same applications, and a replay keeps them: mails %s.',
      ],
      'test/proof/order.test.ts': [
        'Real processes killed at random give what one plain import gives, from any mix of sources in any order.',
      ],
    },
    commands: ['prove -- order'],
  },
  {
    id: 'C4',
    about: 'A timeline for each application, also by hand',
    state: 'built',
    tests: {
      'test/flow/hands.test.ts': [
        'On a server the dashboard and each key are told apart, also once the key is gone.',
        'On one’s own machine the dashboard and other programs are told apart.',
      ],
      'test/flow/corrections.test.ts': ['is shown with its timeline, the mails behind it and the evidence.'],
      'test/flow/edits.test.ts': ['takes an event by hand, once for each key, and moves the status with it.'],
      'test/flow/events-in.test.ts': [
        'makes an application of events about one role, moves its status, and keeps it through a replay.',
      ],
    },
  },
  {
    id: 'C5',
    about: 'Corrections in place, which can be taken back and last',
    state: 'built',
    tests: {
      'src/tracking/correct.test.ts': [
        'ask a split to last through replay and to be undone after it.',
        'move a mail to another company and back by undo.',
        'do not undo the kind, the note and the status that the person gave.',
      ],
      'test/browser/story.test.ts': ['merges two applications and undoes it, by keyboard alone'],
    },
  },
  {
    id: 'C6',
    about: 'A queue of what is doubtful, as long as the person likes',
    state: 'built',
    tests: {
      'test/flow/review.test.ts': [
        'holds the mails of doubtful kind or place, oldest first, and counts all of them.',
        'changes what is asked for at once, in both directions, and is a fact that a replay keeps: %s.',
      ],
      'test/browser/story.test.ts': ['empties the review by keyboard, and a reload keeps it empty'],
    },
  },
  {
    id: 'C7',
    about: 'Silence by stage, learnt from one’s own history',
    state: 'in part',
    lacks: 'nothing reminds the person outside the page',
    tests: {
      'src/domain/silence.test.ts': [
        'is what we think while there are fewer than eight waits to tell otherwise.',
        'begins when the usual time is over.',
      ],
      'src/pipeline/correlate.test.ts': ['reopens a rejected application by a later interview.'],
    },
  },
  {
    id: 'C8',
    about: 'Applications, notes and contacts by hand',
    state: 'built',
    tests: {
      'test/flow/edits.test.ts': [
        'answers with it, as saved unless another status is told.',
        'sets and clears facts and status, and says what it is now.',
      ],
      'src/tracking/correct.test.ts': [
        'make an application by hand, which later mail joins, and go when undone.',
      ],
    },
  },
  {
    id: 'D1',
    about: 'The REST interface, described and shown on a page of its own',
    state: 'built',
    tests: {
      'test/flow/docs.test.ts': [
        'holds every route that is answered, and none that is not.',
        'keeps the recommended rules for such descriptions.',
        'lets every edit say what it rests on, and every making be sent again.',
      ],
      'test/flow/fuzz.test.ts': ['is answered as described, and never with a fault of the server.'],
      'test/flow/postings.test.ts': [
        'is read by and by, once, however often it is asked for meanwhile (D1, E4).',
        'is kept like one that was read here, from a page or from fields, as often as it is sent (D1, E4).',
      ],
      'test/flow/profiles.test.ts': [
        'Without a posting or a CV it is refused with what to do first (D1).',
        'It is renamed and switched off by who saw it as it is, and removed (D1).',
      ],
      'test/flow/dashboard-client.test.ts': ['is answered as described when it calls %s.'],
      'web/api/call.test.ts': [
        'does not compile with a path, a method, a parameter, a body or a field of an answer that is not described.',
      ],
      'test/flow/edits.test.ts': ['keeps it as saved, once however often it is captured.'],
      'test/flow/programs.test.ts': [
        'is read as any other, and once however often it comes.',
        'are those that the body asks for, in the columns it names, with formulas disarmed.',
      ],
    },
    commands: ['bench -- api'],
  },
  {
    id: 'D2',
    about: 'Job events taken in from other programs',
    state: 'built',
    tests: {
      'test/flow/events-in.test.ts': [
        'makes an application of events about one role, moves its status, and keeps it through a replay.',
        'knows an event that comes again, and refuses its id for another.',
        'looks at each event of a batch by itself.',
      ],
    },
  },
  {
    id: 'D3',
    about: 'Job events sent out, signed and at least once',
    state: 'built',
    tests: {
      'test/flow/events-out.test.ts': [
        'tells of a new application, its mail and its status, signed so that the published library verifies it.',
        'gets the same event again, with its id, before any later one of the application, while others go on.',
        'has what was given up among the dead letters, where it is told why, and gets it when that is tried again.',
      ],
      'test/flow/webhooks.test.ts': [
        'The tracker that the setting names is told of everything, unwrapped, with its token, and only the setting moves it.',
      ],
      'test/proof/api.test.ts': [
        'No edit and no event is lost, and each is delivered in its order, whoever is killed and however a receiver misbehaves.',
      ],
    },
    commands: ['prove -- api'],
  },
  {
    id: 'D4',
    about: 'The dashboard',
    state: 'in part',
    lacks: 'jobs and analysis',
    tests: {
      'test/browser/whole-story.test.ts': [
        'leads from an empty tracker through the sample to a cleared review that stays, %s',
      ],
      'test/browser/accessibility.test.ts': [
        'axe finds nothing on any page of the sample, light and dark, wide and narrow',
      ],
      'test/browser/cv-and-sheet.test.ts': [
        'a CV is handed in, shows what was read of it, is compared with a posting, and is removed (D4, E5).',
        'a sheet is named by its address, is told how it went, and is let go (D4, D5).',
      ],
    },
    commands: ['bench -- dashboard', 'bench -- list'],
  },
  {
    id: 'D5',
    about: 'Exports',
    state: 'in part',
    lacks: 'Notion and the diagram of outcomes',
    tests: {
      'src/exporters/exporters.test.ts': [
        '%s writes piece by piece: one application at a time.',
        'writes no cell that a spreadsheet would run: %j.',
      ],
      'test/flow/list-views.test.ts': ['is whole beyond what is read at a time.'],
      'test/flow/calendar.test.ts': [
        'A calendar holds every interview under the name of its first mail, moved or called off as it was.',
      ],
      'test/destinations/sheets.test.ts': [
        'keeps what a person wrote beside a row with it, however they sort it.',
        'marks what is gone, and takes the mark back when it comes again.',
        'of ten thousand applications takes some two dozen calls, within a minute’s quota.',
      ],
      'test/destinations/sheets-failures.test.ts': [
        'ends in the same sheet at whichever call it was killed, once it runs again.',
        'of %s is one line that says what to do.',
      ],
      'test/flow/sheets.test.ts': [
        'waits while Google is busy or cannot be reached, and fails at once where only the person can help.',
      ],
    },
  },
  { id: 'D6', about: 'Capture in the browser', state: 'not built' },
  { id: 'D7', about: 'Questions from an assistant (MCP)', state: 'not built' },
  {
    id: 'D8',
    about: 'Sign-in and several people; one person without either',
    state: 'built',
    tests: {
      'test/flow/passkeys.test.ts': [
        'is made after the password, named, and lets one in without password or code.',
      ],
      'test/flow/google-sign-in.test.ts': [
        'lets somebody join by the invitation to their address, and comes back to where they were.',
      ],
      'test/flow/isolation.test.ts': [
        'Nobody sees, changes or learns of what is another’s, by any route of the description.',
      ],
      'test/flow/sign-in.test.ts': ['opens what is one’s own, and without it nothing is opened.'],
      'test/flow/second-factor.test.ts': [
        'comes before every route of the description but for those by which one sets it up or leaves.',
      ],
      'test/flow/sign-in-tries.test.ts': [
        'Ten wrong passwords are all for an account, however many servers of one database they are tried at.',
      ],
      'test/flow/new-password.test.ts': [
        'is refused wherever one is set, with what to do, and at a sign-in nobody is asked.',
      ],
      'test/browser/people.test.ts': [
        'join by their links, read their own mail, and see nothing of each other’s.',
      ],
      'test/postgres/row-security.test.ts': [
        'A statement sees the rows of the person for whom it is, whatever it asks for, and none where nothing is said.',
      ],
      'test/cli/serve.test.ts': [
        'serves the page and the API, on this machine only.',
        'answers nobody under a foreign name.',
      ],
      'test/flow/guard.test.ts': ['answers nothing under the name "%s" (DNS rebinding).'],
    },
  },
  { id: 'E1', about: 'Job boards', state: 'not built' },
  {
    id: 'E2',
    about: 'Postings under ids that stay',
    state: 'built',
    tests: {
      'src/store/jobs.test.ts': [
        'have a SHA-1 of vendor, employer and job as their name (E2).',
        'are the same after a second reading, but for when they were last seen (E2).',
      ],
      'src/pipeline/locate-posting.test.ts': [
        'names it as its vendor does, whichever of its addresses it is, wrapped or tracked (E2).',
      ],
    },
  },
  { id: 'E3', about: 'Caps kept in the database', state: 'not built' },
  {
    id: 'E4',
    about: 'Pages of postings scraped',
    state: 'built',
    tests: {
      'src/ats/posting-interfaces.test.ts': [
        'are eight or more, each with the place of it and with fixtures (E4).',
        'tells where it tells of a posting, and what it tells becomes one (E4).',
      ],
      'src/pipeline/posting.test.ts': [
        'becomes a posting, plain and in one unit, wherever in the JSON-LD it lies (E4).',
      ],
      'test/flow/postings.test.ts': [
        'is the one that its address leads to, through corrections, undo and replay (E4).',
        'is read on capture only once the person wants that (E4).',
      ],
      'test/flow/scrape-troubles.test.ts': [
        'is tried again after 1, 5 and 15 minutes, then given up, and read when it is asked for anew (E4, F3).',
        'is told apart by why, in words (E4).',
        'that had one keeps what it said, says that it is gone, and leaves the application alone (E4).',
      ],
      'test/flow/profiles.test.ts': [
        'What fails is tried again after 1, 5 and 15 minutes, and once given up it can be run anew (E4).',
      ],
    },
  },
  {
    id: 'E5',
    about: 'CVs as profiles, and how well they fit',
    state: 'in part',
    lacks: 'the analysis by a language model',
    tests: {
      'src/ops/cv-text.test.ts': [
        'A PDF, a Word document and plain text of the same CV give the same lines (E5).',
        '%s is refused with a line that says what to do (E5).',
      ],
      'src/pipeline/profile.test.ts': [
        'Skills, titles with their spans, years, degree, languages, place and links are read (E5).',
        'What a text does not tell is not in its profile (E5).',
      ],
      'src/pipeline/fit.test.ts': [
        'What is met and missing is told in the words of the posting, and what is said of the firm asks for nothing (E5).',
        'One more skill that is asked for never lowers the score (E5).',
        'The order of lines, skills and jobs does not matter (E5).',
      ],
      'test/flow/profiles.test.ts': [
        'It is read from PDF, Word or text, known by its bytes, and replaced by another file (E5).',
        'Each active CV is scored, the best first, and again only when it or the posting changed (E5).',
        'A CV is kept sealed, goes out with the data of its person, and is gone when they are (E5).',
      ],
      'src/bin/fitting.test.ts': [
        'A CV is read in a thread of its own, and what cannot be read is refused there (E5).',
      ],
    },
  },
  { id: 'E6', about: 'Notion', state: 'not built' },
  {
    id: 'F1',
    about: 'One process and one file; grows to PostgreSQL, Redis and many workers',
    state: 'built',
    tests: {
      'test/proof/queue.test.ts': [
        'Work carried by the ${transport} is done once each, whoever is killed, blocked, cut off or misled about the time.',
      ],
      'test/postgres/move.test.ts': [
        'A move takes everything along: the export is the same to the byte, and all goes on behind it.',
      ],
    },
    commands: ['prove -- queue', 'bench -- queue'],
  },
  {
    id: 'F2',
    about: 'Mails on a Redis stream that loses none',
    state: 'built',
    tests: {
      'test/flow/stream.test.ts': [
        'says of itself what its headers say, and nothing of its body unless told to.',
        'tells other programs how far its folder is read.',
        'leaves nothing in Redis of somebody who deletes their account: not what is read, unread, dead, or known of their folders.',
      ],
      'test/flow/stream-troubles.test.ts': [
        'makes the sender wait and loses nothing: of 12,000 mails at a cap of 10,000 every one is delivered once.',
      ],
      'test/queue/mail-stream.test.ts': [
        'is never trimmed while any group has not read or not ended it, whatever the groups do',
      ],
    },
    commands: ['prove -- queue'],
  },
  {
    id: 'F3',
    about: 'Bounded tries, and dead letters that can be tried again',
    state: 'built',
    tests: {
      'test/queue/job-runner.test.ts': [
        'a task that fails is tried again and then dead, and what it would have written is not there',
      ],
      'test/queue/queue.test.ts': [
        'they can be listed, looked at, tried again and thrown away, each by its owner only',
      ],
      'test/browser/webhooks.test.ts': [
        'tells what was given up in plain words, to be tried again or dropped.',
      ],
    },
  },
  {
    id: 'F4',
    about: 'Health, metrics, dashboards and alarms for operators',
    state: 'built',
    tests: {
      'test/deploy/prometheus.test.ts': [
        'sees each alarm quiet before its cause and raised after it.',
        'knows every metric that the alarms and the dashboard name.',
      ],
      'test/flow/operations.test.ts': [
        'tell a database and a thread that do not answer, while the process lives.',
      ],
      'src/net/export-spans.test.ts': [
        'wait in bounded number while the collector is slow, and nobody waits for them.',
      ],
    },
  },
  {
    id: 'F5',
    about: 'A log of events that bears nothing personal',
    state: 'built',
    tests: {
      'test/cli/log.test.ts': [
        'bears one run in all threads, and none of what was planted, whatever goes wrong.',
      ],
      'src/ops/safe-fields.test.ts': [
        'tells of an error its class, its code and where it was, and nothing that it says.',
      ],
    },
  },
  {
    id: 'F6',
    about: 'One description of all settings; every bad one is named',
    state: 'in part',
    lacks: 'the names of the rows that are not built',
    tests: {
      'src/ops/config.test.ts': ['names every variable that does not fit.'],
      'test/cli/config.test.ts': [
        'ends with 2 and names every bad variable at once, from wherever it comes.',
        'shows of no secret more than that it is set.',
      ],
    },
  },
  {
    id: 'F7',
    about: 'systemd, containers, compose',
    state: 'in part',
    lacks: 'the timer for job boards',
    tests: {
      'test/deploy/systemd.test.ts': [
        'accepts every unit without a word.',
        'raise the alert when they fail, and are not started again with a bad setting.',
      ],
      'test/deploy/containers.test.ts': [
        'holds all that serving takes: the same files alone, elsewhere, become ready.',
        'brings Hearback, PostgreSQL, Redis, Prometheus and Grafana.',
      ],
    },
  },
  {
    id: 'F8',
    about: 'Secrets and bodies sealed, keys that can change, bodies kept for as long as the person chooses',
    state: 'built',
    tests: {
      'src/ops/vault.test.ts': [
        'does not open in another place: row, column, table or tenant.',
        'does not open when any one bit is flipped.',
      ],
      'test/cli/keys.test.ts': [
        'seals everything anew while a server answers and an import writes, and goes on after kill -9.',
      ],
      'test/cli/vault.test.ts': [
        'A key that Vault wraps is on the disk in its wrapping only, and asked for once at each start.',
      ],
      'test/flow/privacy.test.ts': ['holds no word of the body of a kept mail in clear: %s.'],
      'test/flow/text-retention.test.ts': [
        'changes no application, status or timeline, neither at once nor when all is folded and judged anew.',
        'holds no byte of a deleted text, not even sealed, once it is deleted.',
        'is written without its text where none is kept, and understood as ever.',
      ],
      'test/flow/text-retention-api.test.ts': [
        'tells beforehand how many mails a choice would take the text of.',
        'is shown with its head, what was read in it, and why the text is not there.',
      ],
      'test/browser/text-retention.test.ts': [
        'is chosen in Settings; nothing is deleted before the person has agreed, and a mail tells why its text is gone.',
      ],
      'test/flow/deleted-texts.test.ts': [
        'keeps its verdict under a newer version, and does not wait for it.',
      ],
    },
  },
  {
    id: 'F9',
    about: 'Tests: small, whole, under load and with faults',
    state: 'built',
    tests: {
      'test/proof/queue.test.ts': [
        'Work carried by the ${transport} is done once each, whoever is killed, blocked, cut off or misled about the time.',
      ],
      'src/mail-accounts/imap/failure-modes.test.ts': [
        'The connection is cut after 3 MB of a FETCH (%s): reading goes on and misses nothing.',
      ],
    },
    commands: ['prove -- fresh'],
  },
  {
    id: 'F10',
    about: 'Quick enough by far',
    state: 'built',
    tests: {
      'src/mail-accounts/imap/failure-modes.test.ts': ['New mail is found within two looks.'],
    },
    commands: ['bench -- import', 'bench -- imap', 'bench -- queue'],
  },
];
