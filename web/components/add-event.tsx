// Adds something that no mail tells to an application: a telephone call, a visit, an offer by word of mouth.
import { useState } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { LIFECYCLE_KINDS, SENT_KINDS, type Kind } from '../../src/domain/kind.ts';
import { addEvent } from '../api/hand-made.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import { fromLocalTime, toLocalTime } from '../words/local-time.ts';
import { AddField, AddForm, AddInput, AddSelect, AddText } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';

const KINDS: readonly Kind[] = [...LIFECYCLE_KINDS, ...SENT_KINDS];

interface AddEventProps {
  application: ApplicationDetail;
  onClose: () => void;
}

export function AddEvent({ application, onClose }: AddEventProps) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [when, setWhen] = useState(() => toLocalTime(Date.now()));
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const { id, version, company, role } = application;
  const save = async () => {
    const at = fromLocalTime(when);
    const item = application.timeline[0]?.item_id;
    if (at === null || item === undefined) return;
    setBusy(true);
    const made = await addEvent({ kind, at, company, role, text: text.trim() }, item, { id, version });
    setBusy(false);
    if (made) onClose();
  };
  return (
    <DialogFrame title="Add an event" onClose={onClose}>
      <AddForm submit="Add event" busy={busy} onSubmit={() => void save()}>
        <AddField label="What happened">
          <AddSelect
            value={kind ?? ''}
            onChange={(event) => setKind(KINDS.find((known) => known === event.target.value) ?? null)}
          >
            <option value="">Something else: see the text</option>
            {KINDS.map((choice) => (
              <option key={choice} value={choice}>
                {KIND_WORDS[choice]}
              </option>
            ))}
          </AddSelect>
        </AddField>
        <AddField label="When">
          <AddInput
            type="datetime-local"
            required
            value={when}
            onChange={(event) => setWhen(event.target.value)}
          />
        </AddField>
        <AddField label="In your words">
          <AddText
            // An event without a kind is nothing but its words.
            required={kind === null}
            value={text}
            placeholder="Talked with Ms Roe on the telephone"
            onChange={(event) => setText(event.target.value)}
          />
        </AddField>
      </AddForm>
    </DialogFrame>
  );
}
