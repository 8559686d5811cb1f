// How the page looks, how often it asks, how long mail is kept, and what it is.
import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { version } from '../../package.json';
import { Button } from '../components/button.tsx';
import { KeyMap } from '../components/key-map.tsx';
import { MailPromise } from '../components/mail-promise.tsx';
import { SettingsAccount } from '../components/settings-account.tsx';
import { SettingsChoice, type Choice } from '../components/settings-choice.tsx';
import { SettingsCvs } from '../components/settings-cvs.tsx';
import { SettingsElsewhere } from '../components/settings-elsewhere.tsx';
import { SettingsLanguageModel } from '../components/settings-language-model.tsx';
import { SettingsLessons } from '../components/settings-lessons.tsx';
import { SettingsPostings } from '../components/settings-postings.tsx';
import { SettingsRetention } from '../components/settings-retention.tsx';
import { SettingsSection } from '../components/settings-section.tsx';
import { SettingsSensitivity } from '../components/settings-sensitivity.tsx';
import { SingleKeysSwitch } from '../components/single-keys-switch.tsx';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { singleKeysStore } from '../state/single-keys.ts';
import { useStore } from '../state/store.ts';
import { themeStore, type Theme } from '../state/theme.ts';
import { showToast } from '../state/toasts.ts';
import { fullTime } from '../words/date-words.ts';

const THEMES: readonly Choice<Theme>[] = [
  { value: 'light', words: 'Light', Icon: Sun },
  { value: 'dark', words: 'Dark', Icon: Moon },
  { value: 'system', words: 'As the system', Icon: Monitor },
];

function Appearance() {
  const theme = useStore(themeStore);
  const choose = ({ value, words }: Choice<Theme>) => {
    themeStore.set(() => value);
    showToast(`Saved. Appearance: ${words.toLowerCase()}.`, { undo: () => themeStore.set(() => theme) });
  };
  return <SettingsChoice label="Appearance" choices={THEMES} value={theme} onChoose={choose} />;
}

function Keys() {
  const [map, setMap] = useState(false);
  const said = (on: boolean) =>
    showToast(`Saved. Single letters: ${on ? 'on' : 'off'}.`, {
      undo: () => singleKeysStore.set(() => (on ? 'off' : 'on')),
    });
  return (
    <>
      <SingleKeysSwitch onChange={said} />
      <Button onClick={() => setMap(true)}>Show all shortcuts</Button>
      {map && <KeyMap onClose={() => setMap(false)} />}
    </>
  );
}

/** What is read, how carefully, and how long it is kept. */
function Reading() {
  return (
    <>
      <SettingsSection
        title="Mails to check"
        hint="How often Hearback asks you to look at a mail that it is not sure of."
      >
        <SettingsSensitivity />
      </SettingsSection>
      <SettingsSection
        title="How long mail is kept"
        hint="The text of mails about jobs, encrypted in your data folder."
      >
        <SettingsRetention />
      </SettingsSection>
      <SettingsSection title="Postings" hint="What employers publish about a job that you track.">
        <SettingsPostings />
      </SettingsSection>
      <SettingsSection
        id="cvs"
        title="CVs"
        hint="What postings are compared with, to tell how well they fit you."
      >
        <SettingsCvs />
      </SettingsSection>
      <SettingsSection title="Language model" hint="A second opinion on mails that Hearback is not sure of.">
        <SettingsLanguageModel />
      </SettingsSection>
      <SettingsSection
        title="What Hearback learnt from you"
        hint="What you correct holds for later mails like it; about earlier ones you are asked."
      >
        <SettingsLessons />
      </SettingsSection>
    </>
  );
}

export function SettingsPage() {
  const now = useNow();
  return (
    <div className="mx-auto flex max-w-4xl flex-col py-6">
      <title>Settings · Hearback</title>
      <h1 className="pb-6 text-xl font-semibold">Settings</h1>
      <SettingsAccount />
      <SettingsSection title="Appearance" hint="In this browser.">
        <Appearance />
      </SettingsSection>
      <Reading />
      <SettingsElsewhere />
      <SettingsSection
        title="Keyboard"
        hint="Turn single letters off if you speak to your computer, or press them by accident. In this browser."
      >
        <Keys />
      </SettingsSection>
      <SettingsSection title="Time zone" hint="That of this device; all times are shown in it.">
        <p>
          {place.timeZone.replaceAll('_', ' ')}
          <span className="block text-muted">{fullTime(now, place)}</span>
        </p>
      </SettingsSection>
      <SettingsSection title="About">
        <p>
          Hearback {version}
          <span className="block text-muted">
            <MailPromise />
          </span>
        </p>
      </SettingsSection>
    </div>
  );
}
