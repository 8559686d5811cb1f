// A button in one of three tones.
import type { ComponentProps } from 'react';

const TONES = {
  primary: 'bg-accent text-on-accent border-transparent hover:brightness-110 font-medium',
  plain: 'bg-surface text-ink border-edge hover:bg-hover',
  quiet: 'bg-transparent text-muted border-transparent hover:bg-hover hover:text-ink',
} as const;

const SIZES = {
  normal: 'min-h-8 px-3 gap-2',
  small: 'min-h-6 px-2 gap-1 text-sm',
  icon: 'size-8 justify-center',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  tone?: keyof typeof TONES;
  size?: keyof typeof SIZES;
}

export function Button({ tone = 'plain', size = 'normal', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex shrink-0 items-center rounded-md border whitespace-nowrap transition-colors disabled:opacity-50 ${TONES[tone]} ${SIZES[size]} ${className}`}
      {...rest}
    />
  );
}
