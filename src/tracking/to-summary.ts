// An application as lists show it at one moment: what is kept of it, and what changes with time.
import type { ApplicationSummary } from '../contracts/api.ts';
import type { ShownApplication } from '../contracts/shown-application.ts';
import type { Application } from '../domain/application.ts';
import { isoTime } from '../domain/iso-time.ts';
import { nextStep } from '../domain/open-step.ts';
import { silentSince, type Waiting } from '../domain/silence.ts';
import type { ListedApplication } from '../store/application-list.ts';
import type { Moment } from './moment.ts';

type Standing = Waiting & Pick<Application, 'openSteps'>;
type Summed = Pick<ApplicationSummary, 'next_step' | 'silent_since'>;

/** How an application stands at this moment: what of its summary changes with time. */
export function toStanding(application: Standing, { usual, now }: Moment): Summed {
  const { openSteps } = application;
  const step = openSteps.length === 0 ? null : nextStep(openSteps, now);
  return {
    next_step: step && { type: step.type, at: isoTime(step.at), item_id: step.item },
    silent_since: isoTime(silentSince(application, usual, now)),
  };
}

/** The same of an application as a list holds it. */
export function standingOf({ status, waitingSince, rest }: ListedApplication, moment: Moment): Summed {
  const openSteps = rest === null ? [] : (JSON.parse(rest) as Standing).openSteps;
  return toStanding({ status, waitingSince, hidden: false, openSteps }, moment);
}

/** One application as lists show it at this moment. */
export function toSummary(application: ListedApplication, moment: Moment): ApplicationSummary {
  const shown = JSON.parse(application.shown) as ShownApplication;
  return { ...shown, ...standingOf(application, moment) };
}
