// Buttons that let the person choose mail files, or a folder of them.
import { FileText, FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { chosenFolder, type Dropped } from '../api/dropped-files.ts';
import { upload } from '../api/uploads.ts';
import { Button } from './button.tsx';

interface FileButtonProps {
  /** What is chosen. */
  type?: 'files' | 'folder';
  tone?: 'primary' | 'plain';
}

function chosen(files: File[], type: FileButtonProps['type']): Dropped {
  if (type === 'files') return { files, folders: [] };
  const folder = chosenFolder(files);
  return { files: [], folders: folder ? [folder] : [] };
}

/** Telephones know no folders. */
const CAN_CHOOSE_FOLDERS =
  'webkitdirectory' in HTMLInputElement.prototype && !navigator.userAgent.includes('Mobile');

export function FileButton({ type = 'files', tone = 'primary' }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const isFolder = type === 'folder';
  const Icon = isFolder ? FolderOpen : FileText;
  if (isFolder && !CAN_CHOOSE_FOLDERS) return null;
  return (
    <>
      <Button tone={tone} onClick={() => input.current?.click()}>
        <Icon size={16} aria-hidden />
        {isFolder ? 'Choose a folder' : 'Choose files'}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(isFolder && { webkitdirectory: '' })}
        aria-label={isFolder ? 'Mail folder' : 'Mail files'}
        onChange={(event) => {
          upload(chosen([...(event.target.files ?? [])], type));
          // The same file may be chosen again after a failure.
          event.target.value = '';
        }}
      />
    </>
  );
}
