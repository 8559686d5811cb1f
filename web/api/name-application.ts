// Sets company and role of the application a mail under review went to.
import type { CorrectionRequest } from '../../src/contracts/api.ts';
import type { ReviewItem } from '../state/review-line.ts';
import { change } from './correct.ts';
import { client } from './client.ts';
import type { ReviewPage } from './queries.ts';
import { queryClient } from './query-client.ts';

interface Names {
  company: string | null;
  role: string | null;
}

const given = (text: string) => text.trim() || null;

/** Shows the names on every mail of that application; returns how to take them back. */
function show(application: string, names: Names): () => void {
  const held = queryClient.getQueriesData<ReviewPage>({ queryKey: ['review'] });
  for (const [key, page] of held) {
    if (!page) continue;
    const items = page.items.map((item) =>
      item.application?.application_id === application
        ? { ...item, application: { ...item.application, ...names } }
        : item,
    );
    queryClient.setQueryData(key, { ...page, items });
  }
  return () => held.forEach(([key, page]) => queryClient.setQueryData(key, page));
}

/**
 * @param typed what stands in the fields; an empty one clears the value
 * @returns whether it was saved
 */
export async function nameApplication(
  item: ReviewItem,
  before: Names & { application_id: string },
  typed: { company: string; role: string },
): Promise<boolean> {
  const names = { company: given(typed.company), role: given(typed.role) };
  const fields = (['company', 'role'] as const).filter((field) => names[field] !== before[field]);
  if (fields.length === 0) return true;
  const corrections = fields.map((field): CorrectionRequest => {
    return { type: 'field', item: item.mail.id, field, value: names[field] };
  });
  return change(async () => ({ said: 'Names changed', undo: await client.correctAll(corrections) }), {
    show: () => show(before.application_id, names),
  });
}
