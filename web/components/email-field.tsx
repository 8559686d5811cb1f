// The address by which somebody signs in.
import { AddField, AddInput } from './add-form.tsx';

interface EmailFieldProps {
  value: string;
  onChange: (email: string) => void;
}

export function EmailField({ value, onChange }: EmailFieldProps) {
  return (
    <AddField label="E-mail address">
      <AddInput
        autoFocus
        required
        type="email"
        maxLength={320}
        autoComplete="username"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </AddField>
  );
}
