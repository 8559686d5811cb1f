// The lines of the command palette for what was typed.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { findQuery } from '../api/queries.ts';
import { findCommands } from '../words/find-commands.ts';
import { useCommands, type Command, type Dialogs } from './use-commands.ts';
import { useRested } from './use-rested.ts';

const PAUSE = 120;

export type Entry = { key: string; run: () => void } & (
  { group: Command['group']; command: Command } | { group: 'Applications'; application: ApplicationSummary }
);

/** @returns `fresh` once the lines fit the text, `failed` when the server could not be asked */
export function usePaletteEntries(text: string, dialogs: Dialogs) {
  const navigate = useNavigate();
  const commands = useCommands(dialogs);
  const wanted = text.trim();
  const asked = useRested(wanted, PAUSE);
  const found = useQuery({ ...findQuery(asked), enabled: asked !== '' });
  const entries: Entry[] = findCommands(commands, text).map((command) => ({
    key: command.words,
    group: command.group,
    command,
    run: command.run,
  }));
  for (const application of wanted === '' ? [] : (found.data ?? [])) {
    entries.push({
      key: application.id,
      group: 'Applications',
      application,
      run: () => void navigate({ to: '/applications/$id', params: { id: application.id } }),
    });
  }
  const fresh = wanted === '' || (asked === wanted && !found.isPending && !found.isPlaceholderData);
  return { entries, fresh, failed: found.isError };
}
