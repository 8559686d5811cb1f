// Orders a mailbox: job stories unfold over months while ordinary mail fills the rest; one mail at a time, in constant memory.
import { makeApplications, type Seeker } from './applications.ts';
import { makeAround } from './around.ts';
import type { ApplicationTruth, Draft } from './draft.ts';
import { mailHeap } from './mail-heap.ts';
import type { makeOrdinary } from './ordinary.ts';
import { random } from './random.ts';

export interface Course {
  mails: number;
  jobShare: number;
  /** Epoch ms of the first mail; the last is at the seeker's `end`. */
  begin: number;
  /** What fills the mailbox besides. */
  ordinary: typeof makeOrdinary;
  /** Told of every application when its story is planned. */
  onApplication: (truth: ApplicationTruth) => void;
}

const AROUND_SHARE = 0.6;

/** Exactly `mails` drafts, about in order of time. */
export function* schedule(seeker: Seeker, course: Course): Generator<Draft, void, void> {
  const rng = random(seeker.seed, 'schedule');
  const waiting = mailHeap();
  const step = (seeker.end - course.begin) / course.mails;
  let jobMails = 0;
  let batches = 0;
  let around = 0;

  /** Begins stories until as many job mails are planned as belong here. */
  const beginStories = (slot: number, at: number): void => {
    while (jobMails < course.jobShare * (slot + 1) && waiting.size() + 1 < course.mails - slot) {
      if (rng.chance(AROUND_SHARE)) {
        waiting.push(makeAround(seeker, around++, at + rng.between(0, step)));
        jobMails++;
        continue;
      }
      const batch = makeApplications(seeker, batches++, at);
      if (waiting.size() + batch.drafts.length > course.mails - slot) return;
      jobMails += batch.drafts.length;
      for (const draft of batch.drafts) waiting.push(draft);
      for (const truth of batch.applications) course.onApplication(truth);
    }
  };

  for (let slot = 0; slot < course.mails; slot++) {
    const at = course.begin + step * (slot + rng.next());
    beginStories(slot, at);
    const earliest = waiting.earliest();
    const room = course.mails - slot;
    if (earliest !== null && (earliest <= at || waiting.size() >= room)) {
      const due = waiting.pop();
      if (due) yield due;
      continue;
    }
    const [now, ...later] = course.ordinary(seeker, slot, at);
    for (const draft of later) {
      if (draft.at <= seeker.end && waiting.size() + 14 < room) waiting.push(draft);
    }
    if (now) yield now;
  }
}
