// How often Hearback asks the person to look at a mail.
import { useQuery } from '@tanstack/react-query';
import type { Settings, SettingsState } from '../../src/contracts/api.ts';
import { settingsQuery } from '../api/queries.ts';
import { saveSettings } from '../api/save-settings.ts';
import { count } from '../words/count.ts';
import { ErrorNotice } from './error-notice.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { SettingsChoice, type Choice } from './settings-choice.tsx';

const CHOICES: readonly Choice<Settings['sensitivity']>[] = [
  {
    value: 'few',
    words: 'Few',
    sentence: 'Ask only where it is a guess. Less to check; now and then a mistake stays until you see it.',
  },
  {
    value: 'normal',
    words: 'Normal',
    sentence: 'Ask where there is real doubt.',
  },
  {
    value: 'many',
    words: 'Many',
    sentence: 'Ask also where it is fairly sure. More to check; hardly a mistake slips through.',
  },
];

/** The choice holds at once; what was read before is looked at again meanwhile. */
function Applying({ done, total }: NonNullable<SettingsState['applying']>) {
  return (
    <div className="flex w-full flex-col gap-2">
      <ProgressBar
        label="Looking at your mails again"
        percent={total === 0 ? 100 : Math.floor((done / total) * 100)}
      />
      <p className="text-sm text-muted">
        Looking at your mails again · {count(done)} of {count(total)}. You need not wait for it.
      </p>
    </div>
  );
}

export function SettingsSensitivity() {
  const { data, error, refetch } = useQuery(settingsQuery);
  if (error && !data) {
    return (
      <div className="-my-4 w-full">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!data) {
    return CHOICES.map(({ value }) => (
      <div key={value} aria-hidden className="skeleton h-16 w-full rounded-lg" />
    ));
  }
  return (
    <>
      <SettingsChoice
        label="Mails to check"
        choices={CHOICES}
        value={data.sensitivity}
        onChoose={({ value, words }) =>
          void saveSettings(
            { sensitivity: value },
            { sensitivity: data.sensitivity },
            `Saved. Mails to check: ${words.toLowerCase()}.`,
          )
        }
      />
      {data.applying && <Applying {...data.applying} />}
    </>
  );
}
