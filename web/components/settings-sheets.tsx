// The Google sheet that is kept up to date: whom it is shared with, where it is, and how the last sync went.
import { useQuery } from '@tanstack/react-query';
import type { SettingsState, SheetState as State } from '../../src/contracts/api.ts';
import { settingsQuery } from '../api/queries.ts';
import { sheetQuery } from '../api/sheets.ts';
import { CopyLine } from './copy-line.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { SheetForm } from './sheet-form.tsx';
import { SheetState } from './sheet-state.tsx';

function Off() {
  return (
    <p>
      Off
      <span className="block text-muted">
        Nothing is written to Google. It is switched on where Hearback is started, by
        GOOGLE_SERVICE_ACCOUNT_JSON: the key of a service account, as docs/sheets.md describes it.
      </span>
    </p>
  );
}

function On({ account, sync, settings }: { account: string; sync: State['sync']; settings: SettingsState }) {
  return (
    <>
      <div className="flex w-full flex-col gap-2">
        <p>
          Share your spreadsheet with this account as an editor, then paste the address of the spreadsheet.
        </p>
        <CopyLine label="Account to share with" text={account} />
      </div>
      <SheetForm settings={settings} isOpen={sync?.state === 'waiting' || sync?.state === 'running'} />
      {sync !== null && <SheetState sync={sync} />}
      <p className="text-sm text-muted">
        Your own columns, to the right of Hearback’s, stay with their rows. What you change in Hearback’s
        columns is written over.
      </p>
    </>
  );
}

export function SettingsSheets() {
  const { data: sheet, error, refetch } = useQuery(sheetQuery);
  const { data: settings } = useQuery(settingsQuery);
  if (error && !sheet) {
    return (
      <div className="-my-4 w-full">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!sheet || !settings) return <div aria-hidden className="skeleton h-16 w-full rounded-lg" />;
  if (sheet.account === null) return <Off />;
  return <On account={sheet.account} sync={sheet.sync} settings={settings} />;
}
