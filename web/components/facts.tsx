// The facts of an application: what the mails say, or what the person set.
import type { ReactNode } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import type { CorrectableField } from '../../src/domain/correction.ts';
import { changeHeld, correct } from '../api/correct.ts';
import { sourceName } from '../words/source-name.ts';
import { FactField } from './fact-field.tsx';
import { Moment } from './moment.tsx';

const EDITABLE: readonly {
  field: CorrectableField;
  label: string;
  read: (application: ApplicationDetail) => string | null;
  write: (value: string | null) => Partial<ApplicationDetail>;
}[] = [
  { field: 'company', label: 'Company', read: ({ company }) => company, write: (company) => ({ company }) },
  { field: 'role', label: 'Role', read: ({ role }) => role, write: (role) => ({ role }) },
  {
    field: 'location',
    label: 'Location',
    read: ({ location }) => location,
    write: (location) => ({ location }),
  },
  {
    field: 'req_id',
    label: 'Requisition id',
    read: ({ req_ids }) => (req_ids.length > 0 ? req_ids.join(', ') : null),
    write: (id) => ({ req_ids: id === null ? [] : [id] }),
  },
];

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="flex h-8 items-center">
        <span className="truncate">{children}</span>
      </dd>
    </div>
  );
}

export function Facts({ application }: { application: ApplicationDetail }) {
  // A correction hangs on a mail, never on an application: its first one is the one most surely its own.
  const item = application.timeline[0]?.item_id;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-2 border-y border-line py-3 sm:grid-cols-3 lg:grid-cols-6">
      {EDITABLE.map(({ field, label, read, write }) => (
        <FactField
          key={field}
          label={label}
          value={read(application)}
          onSave={(value) => {
            if (item === undefined) return;
            void correct(
              { type: 'field', item, field, value },
              () => (value === null ? `${label} cleared` : `${label} set to “${value}”`),
              () => changeHeld(application.id, (held) => ({ ...held, ...write(value) })),
            );
          }}
        />
      ))}
      <Fact label="Applied">
        <Moment at={application.applied_at} />
      </Fact>
      <Fact label="Source">{application.source === null ? '–' : sourceName(application.source)}</Fact>
      {application.salary && <Fact label="Salary">{application.salary}</Fact>}
      {application.contact && <Fact label="Contact">{application.contact}</Fact>}
    </dl>
  );
}
