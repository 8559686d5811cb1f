// The parts of the dialogs in which something is added by hand.
import type { ComponentProps, ReactNode } from 'react';
import { Button } from './button.tsx';

const BOX = 'w-full rounded-md border border-edge bg-surface px-2.5 placeholder:text-muted';

export function AddField({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="flex min-w-0 flex-1 flex-col gap-1">
      <span className="text-sm text-muted">{label}</span>
      {children}
    </label>
  );
}

export function AddInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input dir="auto" autoComplete="off" className={`h-9 ${BOX} ${className}`} {...rest} />;
}

export function AddText(props: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir="auto"
      rows={3}
      maxLength={10_000}
      className={`field-sizing-content max-h-60 min-h-20 py-2 ${BOX}`}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.form?.requestSubmit();
      }}
      {...props}
    />
  );
}

export function AddSelect({ children, ...rest }: ComponentProps<'select'>) {
  return (
    <select className={`h-9 ${BOX}`} {...rest}>
      {children}
    </select>
  );
}

interface AddFormProps {
  submit: string;
  busy: boolean;
  onSubmit: () => void;
  children: ReactNode;
}

export function AddForm({ submit, busy, onSubmit, children }: AddFormProps) {
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className="flex justify-end pt-2">
        <Button type="submit" tone="primary" disabled={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
