// How long the text of mail is kept, with a question before a choice that deletes some.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingsState } from '../../src/contracts/api.ts';
import { LONGEST_BOUND } from '../../src/domain/text-bound.ts';
import { client } from '../api/client.ts';
import { settingsQuery } from '../api/queries.ts';
import { saveSettings } from '../api/save-settings.ts';
import { showError } from '../state/toasts.ts';
import { count } from '../words/count.ts';
import { AddField, AddInput } from './add-form.tsx';
import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { SettingsChoice, type Choice } from './settings-choice.tsx';

type Way = 'keep' | 'days' | 'none';

const CHOICES: readonly Choice<Way>[] = [
  { value: 'keep', words: 'Keep it', sentence: 'You can read every mail about a job here, however old.' },
  {
    value: 'days',
    words: 'For some days',
    sentence: 'The text is deleted that long after the mail was written.',
  },
  {
    value: 'none',
    words: 'Not at all',
    sentence: 'A mail is understood when it comes in, and its text is never stored.',
  },
];

const DAYS_AT_FIRST = 90;

const wayOf = (days: number | null): Way => (days === null ? 'keep' : days === 0 ? 'none' : 'days');

function wordsOf(days: number | null): string {
  if (days === null) return 'Saved. The text of mail is kept.';
  return days === 0
    ? 'Saved. The text of mail is not kept.'
    : `Saved. The text of mail is kept for ${count(days, 'day')}.`;
}

function Days({ saved, onSave }: { saved: number | null; onSave: (days: number) => void }) {
  const [text, setText] = useState(String(saved ?? DAYS_AT_FIRST));
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(Number(text));
      }}
    >
      <AddField label="Days">
        <AddInput
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={LONGEST_BOUND}
          step={1}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </AddField>
      <Button type="submit" tone="primary" className="min-h-9" disabled={Number(text) === saved}>
        Save
      </Button>
    </form>
  );
}

const STAYS =
  'Their applications, timelines, what was read in them and the words that it rests on stay. The text cannot be brought back, and language models are not asked about these mails. Mail at your provider is not touched.';

interface Asked {
  days: number;
  mails: number;
}

function Chooser({ sensitivity, body_days: saved }: SettingsState) {
  /** What is looked at before it is saved. */
  const [way, setWay] = useState<Way | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const shown = way ?? wayOf(saved);
  const before = { sensitivity, body_days: saved };
  const save = async (days: number | null, undoable: boolean) => {
    setWay(null);
    await saveSettings({ sensitivity, body_days: days }, undoable ? before : null, wordsOf(days));
  };
  const ask = async (days: number) => {
    try {
      const { mails } = await client.textsOlderThan(days);
      if (mails === 0) await save(days, true);
      else setAsked({ days, mails });
    } catch (error) {
      showError(error);
      setWay(null);
    }
  };
  const choose = ({ value }: Choice<Way>) => {
    setWay(value);
    if (value === 'keep') void save(null, true);
    if (value === 'none') void ask(0);
  };
  return (
    <>
      <SettingsChoice label="How long mail is kept" choices={CHOICES} value={shown} onChoose={choose} />
      {shown === 'days' && <Days key={saved} saved={saved || null} onSave={(days) => void ask(days)} />}
      <p className="text-sm text-muted">
        Applications, timelines and what was read in a mail always stay, with the words that it rests on.
      </p>
      {asked && (
        <ConfirmDialog
          title={`Delete the text of ${count(asked.mails, 'mail')}?`}
          warning={STAYS}
          act="Delete"
          onAct={() => save(asked.days, false)}
          onClose={() => {
            setAsked(null);
            setWay(null);
          }}
        />
      )}
    </>
  );
}

export function SettingsRetention() {
  const { data, error } = useQuery(settingsQuery);
  if (data) return <Chooser {...data} />;
  if (error) return <p className="text-muted">Cannot be told right now.</p>;
  return CHOICES.map(({ value }) => (
    <div key={value} aria-hidden className="skeleton h-16 w-full rounded-lg" />
  ));
}
