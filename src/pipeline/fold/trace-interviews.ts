// Follows appointments through an application: which mail set one up, moved it or called it off.
import type { Interview } from '../../domain/decision.ts';

/** What is needed of one line of a timeline. */
export interface AppointmentStep {
  item: string;
  /** Keys of its conversation. */
  threads: readonly string[];
  interview: Interview | null;
  /** It calls nothing off and replaces nothing. */
  doubtful: boolean;
}

export interface Appointment<S extends AppointmentStep> {
  /** The first mail or entry that told of it, by which it is known whatever becomes of it. */
  item: string;
  /** The latest that told when it is. */
  step: S;
  interview: Interview;
  /** How often it was told anew. */
  changes: number;
  /** Called off, or replaced by another one. */
  cancelled: boolean;
}

const sharesThread = (a: AppointmentStep, b: AppointmentStep) =>
  a.threads.some((key) => b.threads.includes(key));

/** A calendar's cancellation repeats the time of what it calls off, and its update that of what it changes. */
function speaksOf(step: AppointmentStep, start: number, earlier: Appointment<AppointmentStep>): boolean {
  return earlier.interview.start === start || sharesThread(step, earlier.step);
}

const cancel = <S extends AppointmentStep>(one: Appointment<S>): void => {
  one.cancelled = true;
  one.changes += 1;
};

function follow<S extends AppointmentStep>(all: Appointment<S>[], step: S, interview: Interview): void {
  const live = all.filter(({ cancelled }) => !cancelled);
  const spoken = live.filter((earlier) => speaksOf(step, interview.start, earlier));
  if (interview.cancelled) {
    // A cancellation that answers to no other mail is of the only appointment there is.
    for (const one of spoken.length === 0 && live.length === 1 ? live : spoken) cancel(one);
    return;
  }
  const [first, ...others] = spoken;
  for (const one of others) cancel(one);
  if (first) all.splice(all.indexOf(first), 1);
  const { item, changes } = first ? { ...first, changes: first.changes + 1 } : { ...step, changes: 0 };
  all.push({ item, step, interview, changes, cancelled: false });
}

/**
 * All appointments of these steps, which come in canonical order. A later mail replaces an appointment at the same time or of
 * the same conversation: two mails of one conversation are far more often an old and a new time than two rounds. What is
 * doubtful calls nothing off and replaces nothing.
 */
export function traceInterviews<S extends AppointmentStep>(steps: readonly S[]): Appointment<S>[] {
  const all: Appointment<S>[] = [];
  for (const step of steps) {
    const { item, interview, doubtful } = step;
    if (interview === null) continue;
    if (!doubtful) follow(all, step, interview);
    else if (!interview.cancelled) all.push({ item, step, interview, changes: 0, cancelled: false });
  }
  return all;
}
