// The server of a mailbox, where it is not found by the address.
import { usualPort, type Security, type Server } from '../state/connect-draft.ts';
import { AddField, AddInput, AddSelect } from './add-form.tsx';

const SECURITIES: readonly [Security, string][] = [
  ['tls', 'TLS'],
  ['starttls', 'STARTTLS'],
  ['none', 'None, only on this computer'],
];

interface ConnectServerProps {
  server: Server;
  locked: boolean;
  /** The keyboard goes on here. */
  next: boolean;
  onChange: (server: Server) => void;
}

export function ConnectServer({ server, locked, next, onChange }: ConnectServerProps) {
  const { host, port, security } = server;
  return (
    <>
      <AddField label="IMAP server">
        <AddInput
          {...(next && { 'data-next': '' })}
          required
          maxLength={253}
          autoCapitalize="none"
          spellCheck={false}
          placeholder="imap.example.com"
          readOnly={locked}
          value={host}
          onChange={(event) => onChange({ ...server, host: event.target.value })}
        />
      </AddField>
      <div className="flex gap-3">
        <AddField label="Security">
          <AddSelect
            value={security}
            onChange={(event) => {
              const chosen = SECURITIES.find(([known]) => known === event.target.value)?.[0];
              if (chosen && !locked) onChange({ ...server, security: chosen });
            }}
          >
            {SECURITIES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </AddSelect>
        </AddField>
        <AddField label="Port">
          <AddInput
            inputMode="numeric"
            pattern="[1-9][0-9]{0,4}"
            title="A number up to 65535"
            placeholder={String(usualPort(security))}
            readOnly={locked}
            value={port}
            onChange={(event) => onChange({ ...server, port: event.target.value })}
          />
        </AddField>
      </div>
    </>
  );
}
