// Adds an application that no mail tells of, and goes to it.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addApplication } from '../api/hand-made.ts';
import { fromLocalTime, toLocalTime } from '../words/local-time.ts';
import { AddField, AddForm, AddInput, AddText } from './add-form.tsx';
import { DialogFrame } from './dialog-frame.tsx';

const today = () => toLocalTime(Date.now()).slice(0, 10);

/** Of a day that is not over only the time so far can be meant. */
const timeOn = (day: string) => (day === today() ? new Date().toISOString() : fromLocalTime(day));

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

export function AddApplication({ onClose }: { onClose: () => void }) {
  const [company, setCompany] = useState('');
  const [role, setRole] = useState('');
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const save = async () => {
    const at = timeOn(day);
    if (at === null) return;
    setBusy(true);
    const made = await addApplication(
      { kind: 'application_received', at, company: orNull(company), role: orNull(role), text: note.trim() },
      (id) => void navigate({ to: '/applications/$id', params: { id } }),
    );
    setBusy(false);
    if (made) onClose();
  };
  return (
    <DialogFrame title="Add an application" onClose={onClose}>
      <AddForm submit="Add application" busy={busy} onSubmit={() => void save()}>
        <AddField label="Company">
          <AddInput
            required
            maxLength={200}
            value={company}
            onChange={(event) => setCompany(event.target.value)}
          />
        </AddField>
        <AddField label="Role">
          <AddInput maxLength={200} value={role} onChange={(event) => setRole(event.target.value)} />
        </AddField>
        <AddField label="Applied on">
          <AddInput type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
        </AddField>
        <AddField label="Note">
          <AddText value={note} onChange={(event) => setNote(event.target.value)} />
        </AddField>
      </AddForm>
    </DialogFrame>
  );
}
