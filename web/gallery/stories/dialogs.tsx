// Stories of the dialogs, each over a page of its own.
import { AddApplication } from '../../components/add-application.tsx';
import { AddEvent } from '../../components/add-event.tsx';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { FilterSheet } from '../../components/filter-sheet.tsx';
import { KeyMap } from '../../components/key-map.tsx';
import { MergeDialog } from '../../components/merge-dialog.tsx';
import { MoveDialog } from '../../components/move-dialog.tsx';
import { MoveTarget } from '../../components/move-target.tsx';
import { Palette } from '../../components/palette.tsx';
import { PaletteOptions } from '../../components/palette-options.tsx';
import { ReviewMove } from '../../components/review-move.tsx';
import { SavedViewsName } from '../../components/saved-views-name.tsx';
import { SplitDialog } from '../../components/split-dialog.tsx';
import { applicationQuery, findQuery } from '../../api/queries.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { DEFAULT_COLUMNS } from '../../state/list-columns.ts';
import { toListQuery } from '../../state/list-search.ts';
import { savedViewsStore } from '../../state/saved-views-store.ts';
import { detail, LONG, RTL, summaries } from '../samples/applications.ts';
import { timelineItems } from '../samples/events.ts';
import { LONG_COMPANY } from '../samples/names.ts';
import { reviewItem } from '../samples/outlook.ts';
import { press, type } from '../press.ts';
import type { Answer, Case, Story } from '../story.ts';

const nothing = () => undefined;
const failed = new RequestFailed(0, NO_ANSWER);
const found: Answer = [findQuery('').queryKey, summaries(8)];
const alike: Answer = [findQuery('Tallowmere Candles').queryKey, []];
const other = (answer: unknown): Answer => [applicationQuery('a2').queryKey, answer];
const search = { status: 'applied,offer', company: LONG_COMPANY };

const merge = (name: string, answers: readonly Answer[], chosen: boolean): Case => ({
  name: `Merge: ${name}`,
  answers,
  draw: () => <MergeDialog application={detail(LONG)} onClose={nothing} />,
  ...(chosen && { act: press('[role=option]') }),
});

const dialogs: readonly Case[] = [
  {
    name: 'A long title',
    draw: () => (
      <DialogFrame title={LONG_COMPANY} onClose={nothing}>
        {LONG_COMPANY.repeat(30)}
      </DialogFrame>
    ),
  },
  { name: 'Add an application', draw: () => <AddApplication onClose={nothing} /> },
  { name: 'Add an event', draw: () => <AddEvent application={detail()} onClose={nothing} /> },
  { name: 'The keyboard', draw: () => <KeyMap onClose={nothing} /> },
  merge('searching', [], false),
  merge('found', [found, alike], false),
  merge(
    'none',
    [
      [findQuery('').queryKey, []],
      [findQuery(LONG_COMPANY).queryKey, []],
    ],
    false,
  ),
  merge('not to be searched', [[findQuery('').queryKey, failed]], false),
  merge('both', [found, other(detail({ ...RTL, id: 'a2', timeline: timelineItems(40) }))], true),
  merge('the other on its way', [found], true),
  merge('the other not to be had', [found, other(failed)], true),
  {
    name: 'Move',
    answers: [found, alike],
    draw: () => <MoveDialog application={detail()} item="e1" onEmptied={nothing} onClose={nothing} />,
  },
  {
    name: 'Split off one of two',
    draw: () => <SplitDialog application={detail()} first="e1" onClose={nothing} />,
  },
  {
    name: 'Split off one of 40',
    draw: () => (
      <SplitDialog application={detail({ timeline: timelineItems(40) })} first="e39" onClose={nothing} />
    ),
  },
  {
    name: 'Name a view that is taken',
    before: () => savedViewsStore.set(() => [{ name: 'Open', address: '?status=applied' }]),
    draw: () => <SavedViewsName title="Save this view" onName={nothing} onClose={nothing} />,
    act: async () => void (await type('dialog input', 'Open')),
  },
  {
    name: 'The palette',
    draw: () => <Palette onClose={nothing} showKeys={nothing} addApplication={nothing} />,
  },
  {
    name: 'The palette, nothing found',
    answers: [[findQuery('zzz').queryKey, []]],
    draw: () => <Palette onClose={nothing} showKeys={nothing} addApplication={nothing} />,
    act: async () => void (await type('dialog input', 'zzz')),
  },
  {
    name: 'The palette, not to be searched',
    answers: [[findQuery('zzz').queryKey, failed]],
    draw: () => <Palette onClose={nothing} showKeys={nothing} addApplication={nothing} />,
    act: async () => void (await type('dialog input', 'zzz')),
  },
  {
    name: 'The palette, applications found',
    answers: [[findQuery('o').queryKey, summaries(8)]],
    draw: () => <Palette onClose={nothing} showKeys={nothing} addApplication={nothing} />,
    act: async () => void (await type('dialog input', 'o')),
  },
  {
    name: 'Which application: likely ones',
    draw: () => <ReviewMove item={reviewItem()} onMove={nothing} onNew={nothing} onClose={nothing} />,
  },
  {
    name: 'Which application: not to be searched',
    answers: [[findQuery('').queryKey, failed]],
    draw: () => (
      <ReviewMove item={reviewItem({ candidates: [] })} onMove={nothing} onNew={nothing} onClose={nothing} />
    ),
  },
  {
    name: 'Filter and sort',
    draw: () => (
      <FilterSheet
        search={search}
        query={toListQuery(search, Date.now())}
        columns={DEFAULT_COLUMNS}
        total={412}
        onChange={nothing}
      />
    ),
    act: press('button'),
  },
];

const inPlace: readonly Case[] = [
  {
    name: 'An application to be chosen',
    answers: [found, alike],
    draw: () => <MoveTarget without="x" likely={null} onChoose={nothing} />,
  },
  {
    name: 'Lines of the palette',
    draw: () => (
      <PaletteOptions
        id="lines"
        chosen="a2"
        onChoose={nothing}
        onRun={nothing}
        entries={summaries(4).map((application) => ({
          key: application.id,
          group: 'Applications',
          application,
          run: nothing,
        }))}
      />
    ),
  },
];

export const dialogStories: Story = {
  title: 'Dialogs',
  cases: [...inPlace, ...dialogs.map((one) => ({ ...one, alone: true }))],
};
