// One line of a timeline as course and next steps are read from it.
import type { Interview } from '../../domain/decision.ts';
import type { Kind } from '../../domain/kind.ts';
import type { StatusStep } from './fold-status.ts';

export interface CourseStep extends StatusStep {
  item: string;
  kind: Kind;
  /** Epoch ms. */
  at: number | null;
  /** From the employer, and more than a receipt. */
  news: boolean;
  /** It is activity: it belongs on a timeline by its kind. */
  active: boolean;
  threads: readonly string[];
  interview: Interview | null;
  /** By when it asks for something, epoch ms. */
  deadline: number | null;
}
