// The field for a password that is to hold from now on.
import { AddField } from './add-form.tsx';
import { PasswordInput } from './password-input.tsx';

interface NewPasswordProps {
  label?: string;
  value: string;
  onChange: (password: string) => void;
}

export function NewPassword({
  label = 'Password, at least 10 characters',
  value,
  onChange,
}: NewPasswordProps) {
  return (
    <AddField label={label}>
      <PasswordInput
        required
        minLength={10}
        maxLength={200}
        autoComplete="new-password"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </AddField>
  );
}
