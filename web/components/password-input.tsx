// A field for a password, which can be shown to whoever types it.
import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { AddInput } from './add-form.tsx';
import { Button } from './button.tsx';

export function PasswordInput(props: ComponentProps<'input'>) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <span className="relative">
      <AddInput
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        className="pr-11"
        {...props}
      />
      <Button
        tone="quiet"
        size="icon"
        className="absolute top-0.5 right-0.5"
        aria-label="Show password"
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        <Icon size={16} aria-hidden />
      </Button>
    </span>
  );
}
