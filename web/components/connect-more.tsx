// What hardly anybody has to tell to connect a mailbox.
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Connecting } from '../hooks/use-connect.ts';
import { hasMore } from '../state/connect-draft.ts';
import { toLocalTime } from '../words/local-time.ts';
import { AddField, AddInput, AddText } from './add-form.tsx';
import { Button } from './button.tsx';

const SECURITY = { tls: 'TLS', starttls: 'STARTTLS', none: 'no security' } as const;

/** The server that was found, which may be the wrong one. */
function FoundServer({ connecting: { way, server, change } }: { connecting: Connecting }) {
  if (server !== null || !way?.host) return null;
  const { host, port, security } = way;
  const found = { host, port: port === null ? '' : String(port), security: security ?? ('tls' as const) };
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-3">
      <span className="text-muted">
        {`Server: ${[host, port, security && SECURITY[security]].filter(Boolean).join(' · ')}`}
      </span>
      <Button size="small" onClick={() => change({ server: found })}>
        Use another server
      </Button>
    </p>
  );
}

export function ConnectMore({ connecting }: { connecting: Connecting }) {
  const { draft, change, busy } = connecting;
  const [open] = useState(() => hasMore(draft));
  return (
    <details open={open} className="group">
      <summary className="flex min-h-8 w-fit list-none items-center gap-1.5 rounded pr-2 text-muted hover:text-ink">
        <ChevronRight size={15} aria-hidden className="transition-transform group-open:rotate-90" />
        More: login name, folders, since when
      </summary>
      <div className="flex flex-col gap-3 pt-2">
        <FoundServer connecting={connecting} />
        <AddField label="Login name, if it is not the address">
          <AddInput
            maxLength={320}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            readOnly={busy}
            value={draft.username}
            onChange={(event) => change({ username: event.target.value })}
          />
        </AddField>
        <AddField label="Only these folders, one in each line">
          <AddText
            rows={2}
            placeholder="All that may hold mail about applications"
            readOnly={busy}
            value={draft.folders}
            onChange={(event) => change({ folders: event.target.value })}
          />
        </AddField>
        <AddField label="Only mail since">
          <AddInput
            type="date"
            max={toLocalTime(Date.now()).slice(0, 10)}
            readOnly={busy}
            value={draft.since}
            onChange={(event) => change({ since: event.target.value })}
          />
        </AddField>
      </div>
    </details>
  );
}
