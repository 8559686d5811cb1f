// Stories of fields and choices.
import { Moon, Sun } from 'lucide-react';
import { AddField, AddForm, AddInput, AddSelect, AddText } from '../../components/add-form.tsx';
import { MailPromise } from '../../components/mail-promise.tsx';
import { SettingsChoice } from '../../components/settings-choice.tsx';
import { SettingsLanguageModel } from '../../components/settings-language-model.tsx';
import { SettingsRetention } from '../../components/settings-retention.tsx';
import { SettingsSection } from '../../components/settings-section.tsx';
import { SettingsSensitivity } from '../../components/settings-sensitivity.tsx';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { languageModelQuery, settingsQuery } from '../../api/queries.ts';
import { LONG_COMPANY, RTL_COMPANY, RTL_TEXT, UNBROKEN } from '../samples/names.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;

function Form({ busy, name, text }: { busy: boolean; name: string; text: string }) {
  return (
    <div className="max-w-md">
      <AddForm submit="Add" busy={busy} onSubmit={nothing}>
        <AddField label="Company">
          <AddInput defaultValue={name} />
        </AddField>
        <AddField label="What happened">
          <AddSelect defaultValue="offer">
            <option value="offer">Offer</option>
          </AddSelect>
        </AddField>
        <AddField label="In your words">
          <AddText defaultValue={text} placeholder="Talked on the telephone" />
        </AddField>
      </AddForm>
    </div>
  );
}

const THEMES = [
  { value: 'light', words: 'Light', Icon: Sun },
  { value: 'dark', words: 'Dark', Icon: Moon },
] as const;

const sensitivity = () => (
  <SettingsSection title="Mails to check" hint="How often Hearback asks you to look at a mail.">
    <SettingsSensitivity />
  </SettingsSection>
);

const retention = () => (
  <SettingsSection title="How long mail is kept" hint="The text of mails about jobs.">
    <SettingsRetention />
  </SettingsSection>
);

const kept = (name: string, bodyDays: number | null): Case => ({
  name,
  answers: [
    [
      settingsQuery.queryKey,
      {
        sensitivity: 'normal',
        body_days: bodyDays,
        read_postings: false,
        sheets: null,
        applying: null,
        version: 'v1',
      },
    ],
  ],
  draw: retention,
});

const model = () => (
  <SettingsSection title="Language model" hint="A second opinion on mails that Hearback is not sure of.">
    <SettingsLanguageModel />
    <p className="text-muted">
      <MailPromise />
    </p>
  </SettingsSection>
);

const OFF = { model: null, asked_today: 0, answered_today: 0, tokens_today: 0, failures: [] };
const ON = {
  model: { id: `openai-compatible ${UNBROKEN}`, host: 'models.tallowmere.example', daily_tokens: 200_000 },
  asked_today: 41,
  answered_today: 36,
  tokens_today: 61_200,
  failures: [
    { reason: 'no answer within 60 seconds', requests: 4 },
    { reason: 'it quoted what does not stand in the mail', requests: 1 },
  ],
};

const cases: readonly Case[] = [
  { name: 'A form, empty', draw: () => <Form busy={false} name="" text="" /> },
  { name: 'A form, while it is saved', draw: () => <Form busy name={LONG_COMPANY} text={LONG_COMPANY} /> },
  {
    name: 'A form, from right to left',
    draw: () => <Form busy={false} name={RTL_COMPANY} text={RTL_TEXT} />,
  },
  {
    name: 'A choice in short words',
    draw: () => <SettingsChoice label="Appearance" choices={THEMES} value="dark" onChoose={nothing} />,
  },
  {
    name: 'A choice, nothing chosen',
    draw: () => <SettingsChoice label="Colours" choices={THEMES} value={undefined} onChoose={nothing} />,
  },
  { name: 'Settings on their way', draw: sensitivity },
  {
    name: 'Settings known',
    answers: [
      [
        settingsQuery.queryKey,
        { sensitivity: 'normal', body_days: null, sheets: null, applying: null, version: 'v1' },
      ],
    ],
    draw: sensitivity,
  },
  {
    name: 'Settings being carried out',
    answers: [
      [
        settingsQuery.queryKey,
        {
          sensitivity: 'many',
          body_days: null,
          sheets: null,
          applying: { done: 2150, total: 5000 },
          version: 'v1',
        },
      ],
    ],
    draw: sensitivity,
  },
  {
    name: 'Settings not to be had',
    answers: [[settingsQuery.queryKey, new RequestFailed(0, NO_ANSWER)]],
    draw: sensitivity,
  },
  { name: 'How long mail is kept, not known yet', draw: retention },
  kept('Mail is kept', null),
  kept('Mail is kept for some days', 90),
  kept('Mail is not kept', 0),
  {
    name: 'How long mail is kept, not to be had',
    answers: [[settingsQuery.queryKey, new RequestFailed(0, NO_ANSWER)]],
    draw: retention,
  },
  { name: 'A language model, not known yet', draw: model },
  { name: 'A language model, off', answers: [[languageModelQuery.queryKey, OFF]], draw: model },
  { name: 'A language model, on', answers: [[languageModelQuery.queryKey, ON]], draw: model },
  {
    name: 'A language model, not to be had',
    answers: [[languageModelQuery.queryKey, new RequestFailed(0, NO_ANSWER)]],
    draw: model,
  },
];

export const forms: Story = { title: 'Forms and settings', cases };
