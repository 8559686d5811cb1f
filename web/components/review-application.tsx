// The application a mail went to; its company and role can be set in place.
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { nameApplication } from '../api/name-application.ts';
import type { ReviewItem } from '../state/review-line.ts';
import { Button } from './button.tsx';
import { KeyCap } from './key-cap.tsx';
import { StatusBadge } from './status-badge.tsx';

type Line = NonNullable<ReviewItem['application']>;

const INPUT = 'h-9 w-full rounded-md border border-edge bg-surface px-2.5';

function Names({ application }: { application: Line }) {
  return (
    <div className="flex flex-col gap-0.5">
      <Link
        to="/applications/$id"
        params={{ id: application.application_id }}
        className="w-fit font-medium hover:underline"
        dir="auto"
      >
        {application.company ?? 'Unknown company'}
      </Link>
      <p className={application.role === null ? 'text-muted italic' : ''} dir="auto">
        {application.role ?? 'Unknown role'}
      </p>
      <StatusBadge status={application.status} />
    </div>
  );
}

function NamesForm({
  item,
  application,
  onDone,
}: {
  item: ReviewItem;
  application: Line;
  onDone: () => void;
}) {
  const [company, setCompany] = useState(application.company ?? '');
  const [role, setRole] = useState(application.role ?? '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    // What was typed stays until it is saved.
    void nameApplication(item, application, { company, role }).then((saved) => saved && onDone());
  };
  return (
    <form
      aria-label="Company and role"
      className="flex flex-col gap-2"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label className="flex flex-col gap-0.5 text-sm text-muted">
        Company
        <input
          autoFocus
          className={`${INPUT} text-base text-ink`}
          dir="auto"
          maxLength={500}
          value={company}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setCompany(event.target.value)}
        />
      </label>
      <label className="flex flex-col gap-0.5 text-sm text-muted">
        Role
        <input
          className={`${INPUT} text-base text-ink`}
          dir="auto"
          maxLength={500}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        />
      </label>
      <div className="flex gap-2">
        <Button type="submit" tone="primary">
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}

interface ReviewApplicationProps {
  item: ReviewItem;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onMove: () => void;
}

export function ReviewApplication({ item, editing, onEdit, onMove }: ReviewApplicationProps) {
  const { application } = item;
  return (
    <section aria-labelledby="review-application" className="flex flex-col gap-2">
      <h2 id="review-application" className="font-semibold">
        {application ? 'Where it went' : 'It went to no application'}
      </h2>
      {application && editing && (
        <NamesForm item={item} application={application} onDone={() => onEdit(false)} />
      )}
      {application && !editing && <Names application={application} />}
      {!editing && (
        <div className="flex flex-wrap gap-2">
          {application && (
            <Button className="max-sm:min-h-11" aria-keyshortcuts="e" onClick={() => onEdit(true)}>
              <KeyCap>e</KeyCap>
              Edit names
            </Button>
          )}
          <Button className="max-sm:min-h-11" aria-keyshortcuts="m" onClick={onMove}>
            <KeyCap>m</KeyCap>
            {application ? 'Move…' : 'Choose one…'}
          </Button>
        </div>
      )}
    </section>
  );
}
