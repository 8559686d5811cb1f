// What the thread that writes does on request about what people say: corrections, and taking them back.
import type { CorrectionBody } from '../domain/correction.ts';
import type { Hand } from '../domain/hand.ts';
import { canTeach } from '../domain/lesson.ts';
import { correctAll, undoAll } from '../tracking/correct.ts';
import type { Tracker } from './open-tracker.ts';

interface Corrections {
  bodies: CorrectionBody[];
  versions: string[] | null;
  ids?: string[];
  hand?: Hand;
}

/** By the name under which `Writer` has them. @param onLesson told when something was said that may hold for other mails */
export function correctionCalls(tracker: Tracker, onLesson: () => void) {
  return {
    correct: async (user: string, { bodies, versions, ids, hand }: Corrections) => {
      const made = await correctAll(tracker.db, { ...tracker, hand }, user, bodies, versions, ids);
      if (bodies.some(canTeach)) onLesson();
      return made.map(({ id }) => id);
    },
    undo: async (user: string, ids: string[]) => {
      const undone = await undoAll(tracker.db, tracker, user, ids);
      if (undone?.some(({ body }) => canTeach(body))) onLesson();
      return undone !== null;
    },
  };
}
