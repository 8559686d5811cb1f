// Plans one application: which steps it takes, when, by whose hand, and when the interviews are.
import type { Random } from './random.ts';
import type { Candidacy } from './candidacy.ts';
import { STEP_KINDS, type Step } from './language-texts.ts';
import { DAYS, HUMAN_SHARE } from './story-paths.data.ts';
import { atLocal, DAY, HOUR, workday, type Zone } from './time.ts';

export interface Appointment {
  uid: string;
  start: number;
  end: number;
  sequence: number;
}

export interface PlannedStep {
  step: Step;
  at: number;
  voice: 'auto' | 'human' | 'sent';
  /** The interview this step is about, as it stands after the step. */
  appointment: Appointment | null;
  /** Start of the interview before it was moved. */
  before: number | null;
  /** Times that an invitation offers; an answer takes the first. */
  proposals: readonly number[];
}

function officeTime(at: number, zone: Zone, rng: Random): number {
  const moved = workday(at);
  return atLocal(moved, zone, 8 + rng.int(10), rng.int(60)) + rng.int(60) * 1000;
}

/** Person's mail goes out at any waking hour. */
function anyTime(at: number, zone: Zone, rng: Random): number {
  return atLocal(at, zone, 7 + rng.int(16), rng.int(60)) + rng.int(60) * 1000;
}

function voiceOf(step: Step, candidacy: Candidacy, rng: Random): PlannedStep['voice'] {
  if (step.startsWith('sent_')) return 'sent';
  const texts = candidacy.texts.steps[step];
  if (!texts.human) return 'auto';
  if (!texts.auto || candidacy.agency) return 'human';
  const share = HUMAN_SHARE[step] ?? 0;
  return rng.chance(candidacy.company.vendor.id === '' ? Math.min(1, share * 1.6) : share) ? 'human' : 'auto';
}

/** The steps of a path with the optional ones decided. */
function stepsOf(path: string, rng: Random): Step[] {
  const out: Step[] = [];
  for (const word of path.split(' ')) {
    if (word.endsWith('?') && rng.chance(0.5)) continue;
    out.push(word.replace('?', '') as Step);
  }
  return out;
}

function proposalsAfter(at: number, zone: Zone, rng: Random): number[] {
  let day = at + 2 * DAY;
  return [0, 1, 2].map(() => {
    day = workday(day + rng.between(1, 2.6) * DAY);
    return atLocal(day, zone, 9 + rng.int(8), rng.pick([0, 30]));
  });
}

function newAppointment(at: number, agreed: number | undefined, zone: Zone, rng: Random): Appointment {
  const day = workday(at + rng.between(2, 9) * DAY);
  const free = atLocal(day, zone, 9 + rng.int(8), rng.pick([0, 0, 15, 30, 30, 45]));
  const start = agreed !== undefined && agreed > at + 4 * HOUR ? agreed : free;
  return {
    uid: `${rng.hex(26)}@calendar.example`,
    start,
    end: start + rng.pick([30, 45, 60, 60, 90]) * 60_000,
    sequence: 0,
  };
}

/** When the step after `from` happens. Steps that move or cancel an interview come before it, all others after. */
function timeOf(step: Step, from: number, appointment: Appointment | null, zone: Zone, rng: Random): number {
  if (appointment && (step === 'rescheduled' || step === 'cancelled' || step === 'sent_withdraw')) {
    return from + Math.max(HOUR, (appointment.start - from) * rng.between(0.2, 0.7));
  }
  const earliest = appointment ? Math.max(from, appointment.end) : from;
  const [least, most] = DAYS[step];
  const raw = earliest + rng.between(least, most) * DAY;
  const fine = step.startsWith('sent_') ? anyTime(raw, zone, rng) : officeTime(raw, zone, rng);
  // Rounding to an hour of the day must not turn the order round.
  return fine > earliest ? fine : earliest + rng.between(0.01, 0.2) * DAY;
}

/** The interview as it stands after a step. */
function appointmentAfter(
  step: Step,
  at: number,
  course: Course,
  zone: Zone,
  rng: Random,
): Appointment | null {
  const { appointment } = course;
  if (step === 'scheduled') return newAppointment(at, course.proposals[0], zone, rng);
  if (step !== 'rescheduled' || !appointment) return appointment;
  const moved = newAppointment(Math.max(at, appointment.start), undefined, zone, rng);
  return { ...moved, uid: appointment.uid, sequence: appointment.sequence + 1 };
}

/** Where a story stands. */
interface Course {
  clock: number;
  appointment: Appointment | null;
  proposals: readonly number[];
  voice: PlannedStep['voice'] | null;
}

const OFFERING: ReadonlySet<Step> = new Set(['invite', 'next_round', 'outreach', 'review']);

function planStep(step: Step, candidacy: Candidacy, course: Course, rng: Random): PlannedStep {
  const { zone } = candidacy.company;
  const at =
    course.voice === null
      ? anyTime(course.clock, zone, rng)
      : timeOf(step, course.clock, course.appointment, zone, rng);
  return {
    step,
    at,
    voice: voiceOf(step, candidacy, rng),
    appointment: appointmentAfter(step, at, course, zone, rng),
    before: course.appointment?.start ?? null,
    proposals: OFFERING.has(step) ? proposalsAfter(at, zone, rng) : course.proposals,
  };
}

/** Plans the steps of one application from `start` on. */
export function planStory(candidacy: Candidacy, path: string, start: number, rng: Random): PlannedStep[] {
  const out: PlannedStep[] = [];
  let course: Course = { clock: start, appointment: null, proposals: [], voice: null };
  for (const step of stepsOf(path, rng)) {
    // Whoever books an interview through a link does not write back.
    if (step === 'sent_reply' && course.voice !== 'human') continue;
    const planned = planStep(step, candidacy, course, rng);
    out.push(planned);
    const over = step === 'cancelled' || step === 'next_round';
    course = {
      clock: planned.at,
      appointment: over ? null : planned.appointment,
      proposals: step === 'scheduled' ? [] : planned.proposals,
      voice: planned.voice,
    };
  }
  return out;
}

/** The kind of mail a step gives. */
export const kindOfStep = (step: Step): (typeof STEP_KINDS)[Step] => STEP_KINDS[step];
