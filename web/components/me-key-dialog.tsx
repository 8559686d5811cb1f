// Makes an API key, and shows it this once.
import { useState } from 'react';
import { API_SCOPES, type ApiScope } from '../../src/domain/api-scope.ts';
import { keysQuery, people } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { useTry } from '../hooks/use-try.ts';
import { AddField, AddForm, AddInput, AddSelect } from './add-form.tsx';
import { CopyLine } from './copy-line.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { RefusalLine } from './refusal-line.tsx';

const WORDS: Readonly<Record<ApiScope, string>> = {
  read: 'See everything',
  write: 'Change things, and hand mail in',
  ingest: 'Only hand mail in',
  admin: 'Run this server',
};
const DAY = 86_400_000;
const HOLDS: readonly [string, number | null][] = [
  ['30 days', 30],
  ['90 days', 90],
  ['a year', 365],
  ['until it is taken back', null],
];

function expiry(chosen: string): { expires_at?: string } {
  const days = HOLDS.find(([words]) => words === chosen)?.[1];
  return typeof days === 'number' ? { expires_at: new Date(Date.now() + days * DAY).toISOString() } : {};
}

interface ScopesProps {
  admin: boolean;
  scopes: readonly ApiScope[];
  onChange: (scopes: ApiScope[]) => void;
}

function Scopes({ admin, scopes, onChange }: ScopesProps) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-sm text-muted">It may</legend>
      {API_SCOPES.filter((scope) => admin || scope !== 'admin').map((scope) => (
        <label key={scope} className="flex min-h-8 items-center gap-2 max-sm:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-(--color-accent)"
            checked={scopes.includes(scope)}
            onChange={(event) =>
              onChange(
                API_SCOPES.filter((one) => (one === scope ? event.target.checked : scopes.includes(one))),
              )
            }
          />
          {WORDS[scope]}
        </label>
      ))}
    </fieldset>
  );
}

export function MeKeyDialog({ admin, onClose }: { admin: boolean; onClose: () => void }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ApiScope[]>(['read']);
  const [holds, setHolds] = useState('90 days');
  const [key, setKey] = useState<string | null>(null);
  const { busy, refusal, attempt } = useTry();
  const submit = () =>
    void attempt(async () => {
      setKey((await people.makeKey({ name, scopes, ...expiry(holds) })).key);
      await queryClient.invalidateQueries({ queryKey: keysQuery.queryKey });
    });
  if (key !== null) {
    return (
      <DialogFrame title="Your new API key" onClose={onClose}>
        <p className="pb-3">Copy it now: it is not shown again.</p>
        <CopyLine label="API key" text={key} />
      </DialogFrame>
    );
  }
  return (
    <DialogFrame title="Make an API key" onClose={onClose}>
      <AddForm submit="Make the key" busy={busy || scopes.length === 0} onSubmit={submit}>
        <AddField label="What it is for">
          <AddInput required maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
        </AddField>
        <Scopes admin={admin} scopes={scopes} onChange={setScopes} />
        <AddField label="It holds">
          <AddSelect value={holds} onChange={(event) => setHolds(event.target.value)}>
            {HOLDS.map(([words]) => (
              <option key={words}>{words}</option>
            ))}
          </AddSelect>
        </AddField>
        <RefusalLine refusal={refusal} />
      </AddForm>
    </DialogFrame>
  );
}
