// One matter that can be set: its name, a sentence on it, and the choice.
import { useId, type ReactNode } from 'react';

interface SettingsSectionProps {
  /** By which an address leads here. */
  id?: string;
  title: string;
  hint?: string;
  children: ReactNode;
}

export function SettingsSection({ id, title, hint, children }: SettingsSectionProps) {
  const heading = useId();
  return (
    <section
      id={id}
      aria-labelledby={heading}
      className="grid scroll-mt-16 gap-x-10 gap-y-3 border-t border-line py-6 sm:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <div className="flex flex-col gap-1">
        <h2 id={heading} className="font-semibold">
          {title}
        </h2>
        {hint !== undefined && <p className="text-sm text-muted">{hint}</p>}
      </div>
      <div className="flex min-w-0 flex-col items-start gap-3">{children}</div>
    </section>
  );
}
