// Stories of an application's head, facts and notes.
import { ApplicationActions } from '../../components/application-actions.tsx';
import { ApplicationHeader } from '../../components/application-header.tsx';
import { FactField } from '../../components/fact-field.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notes } from '../../components/notes.tsx';
import { StatusSelect } from '../../components/status-select.tsx';
import { detail, INTERVIEW, LONG, provenance, RTL, UNKNOWN } from '../samples/applications.ts';
import { LONG_COMPANY, RTL_TEXT, UNBROKEN } from '../samples/names.ts';
import { ago } from '../samples/times.ts';
import { press, type } from '../press.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;
const head = (own: Parameters<typeof detail>[0]) => () => (
  <ApplicationHeader application={detail(own)} onOpen={nothing} />
);
const never = () => Promise.resolve(false);

const field = (value: string | null, link = false) => (
  <FactField label="Job posting" value={value} provenance={undefined} link={link} onSave={never} />
);

const note = (id: string, text: string) => ({ id, text, at: ago(1) });

/** Somebody else changed it while it was typed. */
async function conflict(place: HTMLElement): Promise<void> {
  await press('button')(place);
  const input = await type('dd input', 'Wickmaker');
  input.blur();
}

const cases: readonly Case[] = [
  { name: 'Plain', draw: head({}) },
  { name: 'With a next step', draw: head({ next_step: INTERVIEW, status: 'interview' }) },
  { name: 'Silent, set by hand', draw: head({ silent_since: ago(20), status_pinned: true }) },
  { name: 'Hidden and over', draw: head({ hidden: true, status: 'rejected' }) },
  { name: 'Long names', draw: head({ ...LONG, next_step: INTERVIEW, silent_since: ago(9), hidden: true }) },
  { name: 'One unbroken word', draw: head({ company: UNBROKEN }) },
  { name: 'From right to left', draw: head(RTL) },
  { name: 'No company, no role', draw: head(UNKNOWN) },
  {
    name: 'Actions on one that is over',
    alone: true,
    draw: () => <ApplicationActions application={detail({ status: 'rejected' })} />,
    act: press('button'),
  },
  { name: 'Status', draw: () => <StatusSelect application={detail({ status: 'offer' })} /> },
  { name: 'Facts', draw: () => <Facts application={detail()} /> },
  {
    name: 'Facts, all unknown',
    draw: () => (
      <Facts application={detail({ ...UNKNOWN, posting_url: null, salary: null, contact: null })} />
    ),
  },
  {
    name: 'Facts, long and from right to left',
    draw: () => (
      <Facts
        application={detail({
          ...LONG,
          location: RTL.company,
          contact: UNBROKEN,
          provenance: { company: provenance({ text: LONG_COMPANY }) },
        })}
      />
    ),
  },
  { name: 'A fact: no safe link', draw: () => <dl>{field('javascript:alert(1)', true)}</dl> },
  {
    name: 'A fact, while it is edited',
    draw: () => <dl>{field('Chandler')}</dl>,
    act: press('button'),
    alone: true,
  },
  { name: 'A fact that was not saved', draw: () => <dl>{field('Chandler')}</dl>, act: conflict, alone: true },
  { name: 'No notes', draw: () => <Notes application={detail()} /> },
  {
    name: 'Notes',
    draw: () => (
      <Notes
        application={detail({
          notes: [note('1', 'Ask for Jo.'), note('2', RTL_TEXT), note('3', `${UNBROKEN}\n`.repeat(5))],
        })}
      />
    ),
  },
  {
    name: 'A note, while it is edited',
    alone: true,
    draw: () => <Notes application={detail({ notes: [note('1', 'Ask for Jo.')] })} />,
    act: press('li button'),
  },
];

export const application: Story = { title: 'Application', cases };
