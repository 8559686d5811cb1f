// Lets the person choose mail files without a button of its own on the page.
import { upload } from './uploads.ts';

/** To be called from a press or a key: browsers open the dialog only then. */
export function chooseFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => upload({ files: [...(input.files ?? [])], folders: [] }));
  input.click();
}
