// Keys to be pressed one after the other, or a range of them, as they stand on the keyboard.

/** @param keys parted by spaces; a dash stands between the first and the last of a range */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className="inline-flex shrink-0 gap-1">
      {keys.split(' ').map((key, index) =>
        key === '–' ? (
          <span key={index}>–</span>
        ) : (
          <kbd
            key={index}
            className="min-w-6 rounded border border-line bg-raised px-1.5 text-center font-sans text-sm text-muted"
          >
            {key}
          </kbd>
        ),
      )}
    </span>
  );
}
