// From the events of an application to its status.
import { isEnd, statusOfKind, statusRank, type Kind, type Status } from '../../domain/kind.ts';

export interface StatusStep {
  kind: Kind;
  /** In review, or linked by a guess: says nothing while anything else does. */
  doubtful: boolean;
  cancelled: boolean;
}

const REOPENING: ReadonlySet<Status> = new Set(['assessment', 'interview', 'offer']);

/** The status that a step leads to, however doubtful it is. */
export function nextStatus(current: Status, step: StatusStep): Status {
  const status = statusOfKind(step.kind);
  if (status === null) return current;
  if (isEnd(current)) {
    if (status === 'accepted') return status;
    return REOPENING.has(status) && !step.cancelled ? status : current;
  }
  return isEnd(status) || statusRank(status) > statusRank(current) ? status : current;
}

/** The steps that count: the doubtful ones only where no other says anything. */
export function countedSteps<T extends StatusStep>(steps: readonly T[]): readonly T[] {
  const certain = steps.filter((step) => !step.doubtful && statusOfKind(step.kind) !== null);
  return certain.length > 0 ? certain : steps;
}

/**
 * The status after these steps, in canonical order: the furthest stage until an end, which stays unless a later
 * assessment, interview or offer reopens it. Doubtful steps count only where no other says anything.
 */
export function foldStatus(steps: readonly StatusStep[]): Status {
  return countedSteps(steps).reduce<Status>(nextStatus, 'saved');
}
