// The gallery: all stories, one at a time, or one case that needs the window to itself.
import type { ReactNode } from 'react';
import { Stage } from './stage.tsx';
import { STORIES } from './stories.ts';
import type { Case, Story } from './story.ts';

const addressOf = (story: string, alone?: string) =>
  `?${new URLSearchParams({ story, ...(alone !== undefined && { case: alone }) })}`;

/** Each story, followed by its cases that are alone. */
function Contents() {
  return (
    <ul className="flex flex-col gap-1">
      {Object.entries(STORIES).map(([name, story]) => (
        <li key={name}>
          <a data-view className="text-accent underline" href={addressOf(name)}>
            {story.title}
          </a>
          <ul className="flex flex-wrap gap-x-4 pl-4 text-sm">
            {story.cases
              .filter(({ alone }) => alone)
              .map((shown) => (
                <li key={shown.name}>
                  <a data-view className="text-accent underline" href={addressOf(name, shown.name)}>
                    {shown.name}
                  </a>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function CaseOf({ name, shown }: { name: string; shown: Case }) {
  return (
    <div className="flex flex-col gap-2 border-t border-line py-4" data-case={shown.name}>
      <h2 className="text-sm text-muted">{shown.name}</h2>
      {shown.alone ? (
        <a className="text-accent underline" href={addressOf(name, shown.name)}>
          {`Open “${shown.name}”`}
        </a>
      ) : (
        <Stage shown={shown} />
      )}
    </div>
  );
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto max-w-[90rem] px-4 py-4 sm:px-6">
      <h1 className="pb-2 text-xl font-semibold">{title}</h1>
      {children}
    </main>
  );
}

function StoryOf({ name, story }: { name: string; story: Story }) {
  return (
    <Frame title={story.title}>
      <a className="text-accent underline" href="?">
        All stories
      </a>
      {story.cases.map((shown) => (
        <CaseOf key={shown.name} name={name} shown={shown} />
      ))}
    </Frame>
  );
}

/** @param address the part of the address after the path */
export function Gallery({ address }: { address: string }) {
  const asked = new URLSearchParams(address);
  const name = asked.get('story') ?? '';
  const story = STORIES[name];
  if (!story) {
    return (
      <Frame title="Gallery">
        <Contents />
      </Frame>
    );
  }
  const alone = story.cases.find((known) => known.name === asked.get('case'));
  if (!alone) return <StoryOf name={name} story={story} />;
  if (name === 'shell') return <Stage shown={alone} />;
  return (
    <Frame title={`${story.title}: ${alone.name}`}>
      <Stage shown={alone} />
    </Frame>
  );
}
