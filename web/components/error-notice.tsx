// What went wrong, in plain words, and a button to try again.
import { RotateCw, TriangleAlert } from 'lucide-react';
import { Button } from './button.tsx';

export function ErrorNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div
      role="alert"
      className="my-4 flex flex-wrap items-center gap-3 rounded-lg border border-line bg-raised p-4"
    >
      <TriangleAlert size={18} aria-hidden className="shrink-0 text-bad" />
      <p className="min-w-0 flex-1">{error.message}</p>
      <Button onClick={onRetry}>
        <RotateCw size={15} aria-hidden />
        Try again
      </Button>
    </div>
  );
}
