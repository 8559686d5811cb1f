// A page for whoever is not signed in: the name, and one thing to do.
import type { ReactNode } from 'react';
import { ThemeSwitch } from './theme-switch.tsx';

export function BarePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-[100dvh] max-w-sm flex-col justify-center gap-5 pb-16">
      <title>{`${title} · Hearback`}</title>
      <div className="flex items-center justify-between">
        <span className="text-lg font-semibold tracking-tight">Hearback</span>
        <ThemeSwitch />
      </div>
      <div className="flex flex-col gap-4 rounded-xl border border-line bg-surface p-5 shadow-float">
        <h1 className="text-lg font-semibold">{title}</h1>
        {children}
      </div>
    </div>
  );
}
