// Stories of fields and choices.
import { Moon, Sun } from 'lucide-react';
import { AddField, AddForm, AddInput, AddSelect, AddText } from '../../components/add-form.tsx';
import { SettingsChoice } from '../../components/settings-choice.tsx';
import { SettingsSection } from '../../components/settings-section.tsx';
import { SettingsSensitivity } from '../../components/settings-sensitivity.tsx';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { settingsQuery } from '../../api/queries.ts';
import { LONG_COMPANY, RTL_COMPANY, RTL_TEXT } from '../samples/names.ts';
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
    answers: [[settingsQuery.queryKey, { sensitivity: 'normal', applying: null }]],
    draw: sensitivity,
  },
  {
    name: 'Settings being carried out',
    answers: [[settingsQuery.queryKey, { sensitivity: 'many', applying: { done: 2150, total: 5000 } }]],
    draw: sensitivity,
  },
  {
    name: 'Settings not to be had',
    answers: [[settingsQuery.queryKey, new RequestFailed(0, NO_ANSWER)]],
    draw: sensitivity,
  },
];

export const forms: Story = { title: 'Forms and settings', cases };
