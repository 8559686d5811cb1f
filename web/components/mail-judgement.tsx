// What the machine read in a mail, how sure it is, and why.
import type { MailView } from '../../src/contracts/api.ts';
import { confidenceWords } from '../words/confidence-words.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import { whoWords } from '../words/who-words.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { KindIcon } from './kind-icon.tsx';
import { KindSelect } from './kind-select.tsx';
import { LessonSource } from './lesson-source.tsx';
import type { TimelineItem } from './timeline-event.tsx';

const PLACES: Readonly<Record<MailView['evidence'][number]['field'], string>> = {
  subject: 'subject',
  from: 'sender',
  body: 'text',
  link: 'links',
  calendar: 'invitation',
  header: 'head',
};

function Elsewhere({ mail }: { mail: MailView }) {
  const unseen = mail.evidence.filter(
    ({ field, start }) => (field !== 'body' && field !== 'subject') || start < 0,
  );
  return unseen.map(({ field, text, start }, index) => (
    <p key={`${index} ${start}`} className="text-muted" dir="auto">
      Seen in the {PLACES[field]}: <mark data-evidence>{text}</mark>
    </p>
  ));
}

/** What is so because of another mail. */
const LEARNT: Readonly<Record<MailView['lessons'][number]['what'], string>> = {
  kind: 'Why: you said so of',
  company: 'The company: you said so of',
  role: 'The role: you said so of',
  look: 'Why it is shown: you rescued',
};

function Why({ mail }: { mail: MailView }) {
  const learnt = mail.lessons.filter(({ applied }) => applied);
  const reason = learnt.some(({ what }) => what === 'kind' || what === 'look') ? '' : mail.reason;
  return (
    <>
      {reason !== '' && <p className="text-muted">Why: {reason}</p>}
      {learnt.map((lesson) => (
        <p key={lesson.what} className="text-muted wrap-anywhere">
          {LEARNT[lesson.what]} <LessonSource {...lesson} />
        </p>
      ))}
    </>
  );
}

interface MailJudgementProps {
  mail: MailView;
  /** Its event on the timeline, which is ahead of the mail while a change is on its way. */
  event: TimelineItem;
  onKind: (kind: Kind) => void;
}

export function MailJudgement({ mail, event, onKind }: MailJudgementProps) {
  const kind = event.kind === 'note' ? mail.kind : event.kind;
  const percent = `${Math.round(mail.confidence * 100)} %`;
  const read = whoWords(event.who);
  return (
    <div className="flex flex-col gap-1 rounded-lg bg-raised px-3 py-2 text-sm">
      <div className="flex flex-wrap items-center gap-x-2">
        <KindIcon kind={kind} />
        <p className="min-w-0 flex-1">
          <b className="font-semibold">{KIND_WORDS[kind]}</b>
          <span className="text-muted" title={percent}>
            {' '}
            · {confidenceWords(mail.confidence)}
            {read !== null && ` · ${read}`}
          </span>
        </p>
        <KindSelect kind={kind} label={event.summary} onChange={onKind} />
      </div>
      <Why mail={mail} />
      {event.linked_by && <p className="text-muted">In this application because: {event.linked_by}</p>}
      <Elsewhere mail={mail} />
    </div>
  );
}
