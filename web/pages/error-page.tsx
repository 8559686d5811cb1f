// What stands in the place of a page that failed.
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../components/button.tsx';
import { EmptyNotice } from '../components/empty-notice.tsx';

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  return (
    <div role="alert">
      <EmptyNotice title="This page failed">
        <p>Your data is safe. If it happens again, please report these words:</p>
        <p className="rounded bg-raised px-3 py-2 text-sm">
          {error instanceof Error ? error.message : String(error)}
        </p>
        <div className="flex gap-2">
          <Button tone="primary" onClick={reset}>
            Try again
          </Button>
          <Button onClick={() => location.reload()}>Reload</Button>
        </div>
      </EmptyNotice>
    </div>
  );
}
