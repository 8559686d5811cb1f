// Where the sheet is, to be named, brought up to date, opened and let go.
import { ExternalLink, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { SettingsState, SheetPlace } from '../../src/contracts/api.ts';
import { spreadsheetAddress, spreadsheetId } from '../../src/domain/spreadsheet-id.ts';
import { forgetSheet, readPlace, syncSheet } from '../api/sheets.ts';
import { AddField, AddInput } from './add-form.tsx';
import { Button } from './button.tsx';
import { Refusal } from './refusal.tsx';

const TAB = 'Applications';

/** As it stands in the form: the address whole. */
const shownPlace = (sheets: SheetPlace | null): SheetPlace => ({
  spreadsheet: sheets ? spreadsheetAddress(sheets.spreadsheet) : '',
  tab: sheets?.tab ?? TAB,
});

function Fields({ place, onChange }: { place: SheetPlace; onChange: (place: SheetPlace) => void }) {
  return (
    <div className="flex flex-col gap-3 sm:flex-row">
      <AddField label="Address of the spreadsheet">
        <AddInput
          required
          inputMode="url"
          placeholder="https://docs.google.com/spreadsheets/d/…"
          maxLength={2000}
          value={place.spreadsheet}
          onChange={({ target }) => onChange({ ...place, spreadsheet: target.value })}
        />
      </AddField>
      <div className="flex sm:w-40">
        <AddField label="Tab">
          <AddInput
            required
            maxLength={100}
            value={place.tab}
            onChange={({ target }) => onChange({ ...place, tab: target.value })}
          />
        </AddField>
      </div>
    </div>
  );
}

/** What can be done with one that is named. */
function Actions({ sheets, settings }: { sheets: SheetPlace; settings: SettingsState }) {
  return (
    <>
      <a
        href={spreadsheetAddress(sheets.spreadsheet)}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-8 items-center gap-2 rounded-md border border-edge px-3 hover:bg-hover"
      >
        <ExternalLink size={15} aria-hidden />
        Open
      </a>
      <Button tone="quiet" onClick={() => void forgetSheet(settings)}>
        Stop writing there
      </Button>
    </>
  );
}

/** @param isOpen a sync is under way */
export function SheetForm({ settings, isOpen }: { settings: SettingsState; isOpen: boolean }) {
  const { sheets } = settings;
  const [place, setPlace] = useState(shownPlace(sheets));
  const [refused, setRefused] = useState(false);
  const isSaved =
    sheets?.spreadsheet === spreadsheetId(place.spreadsheet) && sheets?.tab === place.tab.trim();
  const submit = async () => {
    const read = readPlace(place);
    setRefused(read === null);
    if (read !== null) await syncSheet(read, settings);
  };
  return (
    <form
      className="flex w-full flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Fields
        place={place}
        onChange={(next) => {
          setRefused(false);
          setPlace(next);
        }}
      />
      {refused && (
        <Refusal>
          That is no address of a Google spreadsheet. Copy it from the browser, where it begins with
          https://docs.google.com/spreadsheets/d/.
        </Refusal>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" tone="primary" disabled={isSaved && isOpen}>
          <RefreshCw size={15} aria-hidden />
          {isSaved ? 'Sync now' : 'Save and sync'}
        </Button>
        {sheets !== null && <Actions sheets={sheets} settings={settings} />}
      </div>
    </form>
  );
}
