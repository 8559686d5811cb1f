// How far something is, as a bar.

interface ProgressBarProps {
  label: string;
  /** Null while nobody knows. */
  percent: number | null;
}

export function ProgressBar({ label, percent }: ProgressBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent ?? undefined}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-1.5 overflow-hidden rounded-full bg-hover"
    >
      {percent === null ? (
        <div className="roaming h-full w-1/3 rounded-full bg-accent" />
      ) : (
        <div
          className="h-full origin-left rounded-full bg-accent transition-transform duration-500 ease-linear"
          style={{ transform: `scaleX(${percent / 100})` }}
        />
      )}
    </div>
  );
}
