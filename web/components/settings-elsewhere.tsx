// Where else applications are kept, and who else is told of them.
import { SettingsSection } from './settings-section.tsx';
import { SettingsSheets } from './settings-sheets.tsx';
import { SettingsWebhooks } from './settings-webhooks.tsx';

export function SettingsElsewhere() {
  return (
    <>
      <SettingsSection
        title="Google Sheets"
        hint="Your applications as a sheet, brought up to date when you ask for it."
      >
        <SettingsSheets />
      </SettingsSection>
      <SettingsSection
        title="Webhooks"
        hint="Programs of yours that are told of every change, as it happens."
      >
        <SettingsWebhooks />
      </SettingsSection>
    </>
  );
}
