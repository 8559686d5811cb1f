// Whether the posting of whatever is captured is read at once.
import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../api/queries.ts';
import { saveSettings } from '../api/save-settings.ts';

export function SettingsPostings() {
  const { data, error } = useQuery(settingsQuery);
  if (!data)
    return error ? (
      <p className="text-muted">Cannot be told right now.</p>
    ) : (
      <div aria-hidden className="skeleton h-8 w-full rounded-lg" />
    );
  const { sensitivity, read_postings: reads } = data;
  const save = (next: boolean) =>
    void saveSettings(
      { sensitivity, read_postings: next },
      { sensitivity, read_postings: reads },
      next
        ? 'Saved. Postings are read when you capture them.'
        : 'Saved. Postings are read when you ask for it.',
    );
  return (
    <>
      <label className="flex min-h-8 cursor-pointer items-center gap-2.5">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          checked={reads}
          onChange={({ target }) => save(target.checked)}
        />
        Read a posting when I capture it
      </label>
      <p className="text-sm text-muted">
        The site that publishes it is asked for the page, and so sees the address of this computer or server.
        Off, only the button on an application’s page asks.
      </p>
    </>
  );
}
