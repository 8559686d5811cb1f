// Turns the shortcuts that are single letters on and off.
import { singleKeysStore } from '../state/single-keys.ts';
import { useStore } from '../state/store.ts';

export function SingleKeysSwitch({ onChange }: { onChange?: (on: boolean) => void }) {
  const on = useStore(singleKeysStore) === 'on';
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2.5">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-accent"
        checked={on}
        onChange={({ target }) => {
          singleKeysStore.set(() => (target.checked ? 'on' : 'off'));
          onChange?.(target.checked);
        }}
      />
      Use single letters as shortcuts
    </label>
  );
}
