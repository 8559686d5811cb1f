// Everything on its way into the tracker: uploads, then imports.
import { uploadStore } from '../api/uploads.ts';
import { useCurrentImports } from '../hooks/use-current-imports.ts';
import { dismissImport } from '../state/seen-imports.ts';
import { useStore } from '../state/store.ts';
import { ImportCard } from './import-card.tsx';
import { UploadCard } from './upload-card.tsx';

export function CurrentTransfers() {
  const uploads = useStore(uploadStore);
  const runs = useCurrentImports();
  if (uploads.length + runs.length === 0) return null;
  return (
    <ul aria-label="Files being read" className="flex flex-col gap-2">
      {uploads.map((upload) => (
        <UploadCard key={`upload ${upload.key}`} upload={upload} />
      ))}
      {runs.map((run) => (
        <ImportCard key={run.id} run={run} onDismiss={() => dismissImport(run.id)} />
      ))}
    </ul>
  );
}
