// All stories, by the name in their address.
import { accounts } from './stories/accounts.tsx';
import { application } from './stories/application.tsx';
import { boardStories } from './stories/board.tsx';
import { buttons } from './stories/buttons.tsx';
import { connectStories } from './stories/connect.tsx';
import { dialogStories } from './stories/dialogs.tsx';
import { filters } from './stories/filters.tsx';
import { fitStories } from './stories/fit.tsx';
import { forms } from './stories/forms.tsx';
import { lessons } from './stories/lessons.tsx';
import { list } from './stories/list.tsx';
import { mail } from './stories/mail.tsx';
import { mailboxes } from './stories/mailboxes.tsx';
import { marks } from './stories/marks.tsx';
import { notices } from './stories/notices.tsx';
import { peopleStories } from './stories/people.tsx';
import { postings } from './stories/postings.tsx';
import { review } from './stories/review.tsx';
import { shell } from './stories/shell.tsx';
import { sheets } from './stories/sheets.tsx';
import { skeletons } from './stories/skeletons.tsx';
import { timeline } from './stories/timeline.tsx';
import { todayStories } from './stories/today.tsx';
import { webhooks } from './stories/webhooks.tsx';
import type { Story } from './story.ts';

export const STORIES: Readonly<Record<string, Story>> = {
  marks,
  buttons,
  forms,
  lessons,
  notices,
  skeletons,
  today: todayStories,
  list,
  filters,
  board: boardStories,
  application,
  postings,
  timeline,
  mail,
  review,
  mailboxes,
  accounts,
  connect: connectStories,
  dialogs: dialogStories,
  webhooks,
  sheets,
  fit: fitStories,
  people: peopleStories,
  shell,
};
