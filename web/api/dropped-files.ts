// The files in something dropped on the page.
import { showToast } from '../state/toasts.ts';

const isFolder = (item: DataTransferItem) => item.webkitGetAsEntry()?.isDirectory === true;

/** A folder cannot be sent as it is; Apple Mail's export is one, with the mails in a file `mbox` in it. */
export function droppedFiles(transfer: DataTransfer): File[] {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const folders = items.filter(isFolder);
  if (folders.length > 0) {
    showToast('That is a folder. Open it and drop the files in it, for instance the one called mbox.', {
      tone: 'error',
    });
  }
  return items
    .filter((item) => !folders.includes(item))
    .map((item) => item.getAsFile())
    .filter((file) => file !== null);
}
