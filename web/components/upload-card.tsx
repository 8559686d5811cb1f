// A file on its way from this browser to the server.
import { RotateCw, X } from 'lucide-react';
import { dropUpload, retryUpload, type Upload } from '../api/uploads.ts';
import { bytes } from '../words/count.ts';
import { Button } from './button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { TransferCard } from './transfer-card.tsx';

function Progress({ upload }: { upload: Upload }) {
  if (upload.state === 'failed') return <p className="text-bad">{upload.error}</p>;
  const percent = Math.floor((upload.sent / upload.size) * 100);
  return (
    <>
      <ProgressBar label={`Sending ${upload.name}`} percent={percent} />
      <p className="text-sm text-muted">
        {upload.state === 'waiting'
          ? `Waiting for its turn · ${bytes(upload.size)}`
          : `Handing over to Hearback · ${bytes(upload.sent)} of ${bytes(upload.size)}`}
      </p>
    </>
  );
}

export function UploadCard({ upload }: { upload: Upload }) {
  const failed = upload.state === 'failed';
  return (
    <TransferCard
      name={upload.name}
      actions={
        <>
          {failed && (
            <Button size="small" onClick={() => retryUpload(upload.key)}>
              <RotateCw size={14} aria-hidden />
              Try again
            </Button>
          )}
          <Button
            tone="quiet"
            size="icon"
            aria-label={failed ? `Forget ${upload.name}` : `Stop sending ${upload.name}`}
            onClick={() => dropUpload(upload.key)}
          >
            <X size={16} aria-hidden />
          </Button>
        </>
      }
    >
      <Progress upload={upload} />
    </TransferCard>
  );
}
