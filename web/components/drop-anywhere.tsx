// Lets files and folders be dropped anywhere on the page.
import { Upload } from 'lucide-react';
import { useEffect, useState } from 'react';
import { droppedFiles } from '../api/dropped-files.ts';
import { upload } from '../api/uploads.ts';

/** A place that takes files for something else than mail says so. */
const isTaken = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-own-drop]') !== null;

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Watches the whole window; true while a file hangs over it. */
function useDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(!isTaken(event));
    };
    const onLeave = (event: DragEvent) => {
      // Only the way out of the window has nothing to go to.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      if (isTaken(event)) return;
      upload(droppedFiles(event.dataTransfer));
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

export function DropAnywhere() {
  const over = useDrop();
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 flex items-center justify-center bg-veil p-4">
      <div className="flex h-72 w-full max-w-2xl flex-col items-center justify-center gap-3 rounded-2xl border-2 border-dashed border-accent bg-surface text-lg font-semibold shadow-float">
        <Upload size={32} aria-hidden className="text-accent" />
        Let go to read this mail
      </div>
    </div>
  );
}
