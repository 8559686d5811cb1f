// Stories of buttons, menus and keys.
import { ArrowRightLeft, Eye, Merge, Trash2 } from 'lucide-react';
import { ActionMenu } from '../../components/action-menu.tsx';
import { Button } from '../../components/button.tsx';
import { FileButton } from '../../components/file-button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { KeyCaps } from '../../components/key-caps.tsx';
import { KindSelect } from '../../components/kind-select.tsx';
import { Popover } from '../../components/popover.tsx';
import { SingleKeysSwitch } from '../../components/single-keys-switch.tsx';
import { StatusMenu } from '../../components/status-menu.tsx';
import { ThemeSwitch } from '../../components/theme-switch.tsx';
import { ViewSwitch } from '../../components/view-switch.tsx';
import { LONG_COMPANY } from '../samples/names.ts';
import { press } from '../press.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;

function Tones({ disabled = false }: { disabled?: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button tone="primary" disabled={disabled}>
        Primary
      </Button>
      <Button disabled={disabled}>Plain</Button>
      <Button tone="quiet" disabled={disabled}>
        Quiet
      </Button>
      <Button size="small" disabled={disabled}>
        Small
      </Button>
      <Button size="icon" aria-label="Only a picture" disabled={disabled}>
        <Eye size={16} aria-hidden />
      </Button>
      <Button disabled={disabled}>
        <KeyCap>a</KeyCap>
        With a key
      </Button>
    </div>
  );
}

const menu = (
  <ActionMenu
    label="Actions"
    actions={[
      { words: 'Merge with…', Icon: Merge, run: nothing },
      { words: `Move to ${LONG_COMPANY.slice(0, 40)}`, Icon: ArrowRightLeft, run: nothing },
      { words: 'Delete', Icon: Trash2, run: nothing },
    ]}
  />
);

const statusMenu = (
  <StatusMenu
    label="Set status of this one"
    face="Set status"
    className="min-h-8 rounded-md border border-edge px-3"
    without="applied"
    onChoose={nothing}
  />
);

const panel = (
  <Popover label="More" face="More" className="min-h-8 rounded-md border border-edge px-3">
    {() => <p className="p-2">{`A panel with much to say. ${LONG_COMPANY}`}</p>}
  </Popover>
);

const cases: readonly Case[] = [
  { name: 'Tones and sizes', draw: () => <Tones /> },
  { name: 'Disabled', draw: () => <Tones disabled /> },
  {
    name: 'Files and folders',
    draw: () => (
      <div className="flex gap-2">
        <FileButton />
        <FileButton type="folder" tone="plain" />
      </div>
    ),
  },
  { name: 'A menu, closed', draw: () => menu },
  { name: 'A menu, open', draw: () => menu, alone: true, act: press('button') },
  { name: 'A menu of statuses, open', draw: () => statusMenu, alone: true, act: press('button') },
  { name: 'A panel, open', draw: () => panel, alone: true, act: press('button') },
  {
    name: 'What a mail is',
    draw: () => <KindSelect kind="offer" label="Offer" onChange={nothing} />,
  },
  { name: 'Keys', draw: () => <KeyCaps keys="g a 1 – 9 Esc" /> },
  { name: 'Theme', draw: () => <ThemeSwitch /> },
  { name: 'Single letters', draw: () => <SingleKeysSwitch /> },
  { name: 'Shown as a table', draw: () => <ViewSwitch search={{}} onChange={nothing} /> },
  { name: 'Shown as a board', draw: () => <ViewSwitch search={{ view: 'board' }} onChange={nothing} /> },
];

export const buttons: Story = { title: 'Buttons and menus', cases };
