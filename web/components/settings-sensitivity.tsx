// How often Hearback asks the person to look at a mail.
import { useQuery } from '@tanstack/react-query';
import type { Settings } from '../../src/contracts/api.ts';
import { settingsQuery } from '../api/queries.ts';
import { saveSettings } from '../api/save-settings.ts';
import { ErrorNotice } from './error-notice.tsx';
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
    <SettingsChoice
      label="Mails to check"
      choices={CHOICES}
      value={data.sensitivity}
      onChoose={({ value, words }) =>
        void saveSettings(
          { ...data, sensitivity: value },
          data,
          `Saved. Mails to check: ${words.toLowerCase()}.`,
        )
      }
    />
  );
}
