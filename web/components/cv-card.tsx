// One CV: its name, whether it is compared with postings, and what was read from it.
import { Pencil, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ShownProfile } from '../../src/contracts/profile-shapes.ts';
import { changeProfile, removeProfile, uploadCv } from '../api/profiles.ts';
import { useTry } from '../hooks/use-try.ts';
import { readWords } from '../words/fit-words.ts';
import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { CvChoose } from './cv-choose.tsx';
import { CvRename } from './cv-rename.tsx';
import { Moment } from './moment.tsx';
import { Refusal } from './refusal.tsx';

const REMOVING = 'The file, what was read from it, and how it fits postings are deleted for good.';

function WhatWasRead({ profile }: { profile: ShownProfile }) {
  const { skills, jobs } = profile.read;
  return (
    <details className="text-sm">
      <summary className="min-h-6 text-muted">What was read</summary>
      <dl className="flex flex-col gap-2 pt-1">
        <div>
          <dt className="text-muted">Skills</dt>
          <dd>{skills.length === 0 ? 'None that Hearback knows' : skills.join(', ')}</dd>
        </div>
        {jobs.length > 0 && (
          <div>
            <dt className="text-muted">Work</dt>
            <dd>
              <ul>
                {jobs.map(({ title, from, to }, at) => (
                  <li key={at}>
                    {title ?? 'A job without a title'}{' '}
                    <span className="text-muted tabular-nums">
                      {from} – {to ?? 'today'}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function ActiveSwitch({ profile }: { profile: ShownProfile }) {
  const { active, name } = profile;
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2.5">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-accent"
        aria-label={`Compare ${name} with postings`}
        checked={active}
        onChange={() =>
          void changeProfile(profile, { active: !active }, active ? 'Set aside.' : 'Compared again.')
        }
      />
      Compare with postings
    </label>
  );
}

export function CvCard({ profile }: { profile: ShownProfile }) {
  const [removing, setRemoving] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const { busy, refusal, attempt } = useTry();
  const { name, cv_path: path, analyzed_at: at, last_error: fault } = profile;
  return (
    <li className="flex w-full flex-col gap-2 rounded-lg border border-line bg-surface p-4">
      <h3 className="font-semibold wrap-anywhere" dir="auto">
        {name}
      </h3>
      <p className="-mt-2 text-sm text-muted wrap-anywhere">
        {path} · read <Moment at={at} />
      </p>
      <p>{readWords(profile)}</p>
      {fault !== null && (
        <p className="flex items-start gap-2 text-sm text-warn">
          <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
          <span className="min-w-0">{fault}</span>
        </p>
      )}
      <WhatWasRead profile={profile} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ActiveSwitch profile={profile} />
        <span className="flex flex-wrap gap-2">
          <CvChoose
            replaces={profile}
            busy={busy}
            onFile={(file) => void attempt(() => uploadCv(file, profile))}
          />
          <Button size="icon" tone="quiet" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
            <Pencil size={15} aria-hidden />
          </Button>
          <Button size="icon" tone="quiet" aria-label={`Remove ${name}`} onClick={() => setRemoving(true)}>
            <Trash2 size={15} aria-hidden />
          </Button>
        </span>
      </div>
      {refusal !== null && <Refusal>{refusal}</Refusal>}
      {renaming && <CvRename profile={profile} onClose={() => setRenaming(false)} />}
      {removing && (
        <ConfirmDialog
          title={`Remove ${name}?`}
          warning={REMOVING}
          act="Remove"
          onAct={() => removeProfile(profile)}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  );
}
