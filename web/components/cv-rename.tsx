// Gives a CV another name.
import { useState } from 'react';
import type { ShownProfile } from '../../src/contracts/profile-shapes.ts';
import { changeProfile } from '../api/profiles.ts';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';

export function CvRename({ profile, onClose }: { profile: ShownProfile; onClose: () => void }) {
  const [name, setName] = useState(profile.name);
  const save = async () => {
    if (name.trim() !== '' && name !== profile.name) await changeProfile(profile, { name }, 'Renamed.');
    onClose();
  };
  return (
    <DialogFrame title="Rename this CV" onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label className="flex flex-col gap-1">
          Name
          <input
            data-first
            dir="auto"
            maxLength={200}
            className="min-h-9 rounded-md border border-edge bg-surface px-2.5"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" disabled={name.trim() === ''}>
            Save
          </Button>
        </div>
      </form>
    </DialogFrame>
  );
}
