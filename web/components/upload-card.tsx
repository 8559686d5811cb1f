// A file or folder on its way from this browser to the server.
import { RotateCw, TriangleAlert, X } from 'lucide-react';
import { dropUpload, retryUpload, type Upload } from '../api/uploads.ts';
import { asideLine, stoppedLine, uploadLine, uploadPercent } from '../words/upload-words.ts';
import { connectionStore } from '../state/connection.ts';
import { useStore } from '../state/store.ts';
import { Button } from './button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { TransferCard } from './transfer-card.tsx';

function Stopped({ upload }: { upload: Upload }) {
  const { lost } = useStore(connectionStore);
  return (
    <p className="flex items-start gap-2">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
      {stoppedLine(upload, lost)}
    </p>
  );
}

function Progress({ upload }: { upload: Upload }) {
  if (upload.state === 'stopped') return <Stopped upload={upload} />;
  if (upload.state === 'failed') {
    return (
      <p className="flex items-start gap-2">
        <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-bad" />
        {upload.error}
      </p>
    );
  }
  const aside = asideLine(upload);
  return (
    <>
      <ProgressBar label={`Sending ${upload.name}`} percent={uploadPercent(upload)} />
      <p className="text-sm text-muted">{uploadLine(upload)}</p>
      {aside !== null && <p className="text-sm text-muted">{aside}</p>}
    </>
  );
}

export function UploadCard({ upload }: { upload: Upload }) {
  const over = upload.state === 'failed' || upload.state === 'stopped';
  return (
    <TransferCard
      name={upload.name}
      type={upload.type}
      actions={
        <>
          {over && upload.again && (
            <Button size="small" onClick={() => retryUpload(upload.key)}>
              <RotateCw size={14} aria-hidden />
              Try again
            </Button>
          )}
          <Button
            tone="quiet"
            size="icon"
            aria-label={over ? `Forget ${upload.name}` : `Stop sending ${upload.name}`}
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
