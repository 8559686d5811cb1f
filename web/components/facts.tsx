// The facts of an application: what the mails say, or what the person set.
import type { ReactNode } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import type { CorrectableField } from '../../src/domain/correction.ts';
import { client } from '../api/client.ts';
import { change, changeHeld } from '../api/correct.ts';
import { sourceName } from '../words/source-name.ts';
import { FactField } from './fact-field.tsx';
import { Moment } from './moment.tsx';

type PlainField = Exclude<CorrectableField, 'req_id'>;

const EDITABLE: readonly { field: CorrectableField; label: string }[] = [
  { field: 'company', label: 'Company' },
  { field: 'role', label: 'Role' },
  { field: 'location', label: 'Location' },
  { field: 'salary', label: 'Salary' },
  { field: 'contact', label: 'Contact' },
  { field: 'posting_url', label: 'Job posting' },
  { field: 'req_id', label: 'Requisition id' },
];

function read(application: ApplicationDetail, field: CorrectableField): string | null {
  if (field !== 'req_id') return application[field];
  return application.req_ids.length > 0 ? application.req_ids.join(', ') : null;
}

function write(field: CorrectableField, value: string | null): Partial<ApplicationDetail> {
  const by = { by: 'person', item_id: null, at: null, read_in: null, text: '', confidence: 1 } as const;
  const changed: Partial<Record<PlainField, string | null>> | { req_ids: string[] } =
    field === 'req_id' ? { req_ids: value === null ? [] : [value] } : { [field]: value };
  return { ...changed, provenance: { [field]: by } };
}

function save(application: ApplicationDetail, field: CorrectableField, label: string, value: string | null) {
  const item = application.timeline[0]?.item_id;
  if (item === undefined) return Promise.resolve(false);
  return change(
    async (version) => ({
      said: value === null ? `${label} cleared` : `${label} set to “${value}”`,
      undo: await client.correctAll([{ type: 'field', item, field, value }], version),
    }),
    {
      seen: application,
      show: () =>
        changeHeld(application.id, (held) => {
          const { provenance, ...changed } = write(field, value);
          return { ...held, ...changed, provenance: { ...held.provenance, ...provenance } };
        }),
    },
  );
}

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
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2 xl:grid-cols-1">
      {EDITABLE.map(({ field, label }) => (
        <FactField
          key={field}
          label={label}
          value={read(application, field)}
          provenance={application.provenance?.[field]}
          link={field === 'posting_url'}
          onSave={(value) => save(application, field, label, value)}
        />
      ))}
      <Fact label="Applied">
        <Moment at={application.applied_at} />
      </Fact>
      <Fact label="Source">{application.source === null ? '–' : sourceName(application.source)}</Fact>
    </dl>
  );
}
