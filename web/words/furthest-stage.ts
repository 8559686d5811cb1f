// How far an application had come before it ended.
import { isEnd, statusOfKind, statusRank, type Status } from '../../src/domain/kind.ts';
import type { EventKind } from './kind-words.ts';

/** The furthest stage that any of its events stands for, ends apart; `applied` when none does. */
export function furthestStage(kinds: readonly EventKind[]): Status {
  const stages = kinds.flatMap((kind) => {
    const status = kind === 'note' ? null : statusOfKind(kind);
    return status === null || isEnd(status) ? [] : [status];
  });
  return stages.reduce<Status>((a, b) => (statusRank(b) > statusRank(a) ? b : a), 'applied');
}
