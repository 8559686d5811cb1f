// What the command palette can do besides finding applications.
import { useNavigate } from '@tanstack/react-router';
import {
  FlaskConical,
  Keyboard,
  Monitor,
  Moon,
  Plug,
  Plus,
  Sun,
  Undo2,
  Upload,
  type LucideIcon,
} from 'lucide-react';
import { chooseFiles } from '../api/choose-files.ts';
import { importSample } from '../api/uploads.ts';
import { openConnect } from '../state/connect-request.ts';
import { PAGES } from '../state/pages.ts';
import { themeStore, type Theme } from '../state/theme.ts';
import { undoLatest } from '../state/toasts.ts';

export interface Command {
  group: 'Pages' | 'Actions';
  words: string;
  also?: string;
  /** The shortcut that does the same. */
  keys?: string;
  Icon: LucideIcon;
  run: () => void;
}

/** What only the frame of the page can show. */
export interface Dialogs {
  showKeys: () => void;
  addApplication: () => void;
}

const THEMES: readonly [Theme, string, LucideIcon][] = [
  ['light', 'Light theme', Sun],
  ['dark', 'Dark theme', Moon],
  ['system', 'Theme as the system', Monitor],
];

export function useCommands({ showKeys, addApplication }: Dialogs): Command[] {
  const navigate = useNavigate();
  const pages = PAGES.map(({ to, words, also, keys, Icon }) => ({
    group: 'Pages' as const,
    words,
    also,
    keys,
    Icon,
    run: () => void navigate({ to }),
  }));
  const importing = (begin: () => void) => () => {
    begin();
    void navigate({ to: '/mailboxes' });
  };
  const action = (
    words: string,
    also: string,
    Icon: LucideIcon,
    run: () => void,
    keys?: string,
  ): Command => ({
    group: 'Actions',
    words,
    also,
    Icon,
    run,
    ...(keys !== undefined && { keys }),
  });
  return [
    ...pages,
    action('Add an application', 'new create manual', Plus, addApplication),
    action(
      'Connect a mailbox',
      'account imap gmail outlook fetch',
      Plug,
      importing(() => openConnect()),
    ),
    action('Import mail files…', 'upload open mbox eml zip', Upload, importing(chooseFiles)),
    action(
      'Import the sample mailbox',
      'try demo example',
      FlaskConical,
      importing(() => void importSample()),
    ),
    action('Undo the last change', 'take back', Undo2, undoLatest, 'z'),
    ...THEMES.map(([theme, words, Icon]) =>
      action(words, 'appearance colours mode', Icon, () => themeStore.set(() => theme)),
    ),
    action('Keyboard shortcuts', 'keys map help', Keyboard, showKeys, '?'),
  ];
}
