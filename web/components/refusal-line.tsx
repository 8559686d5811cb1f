// Why the last try failed, beside what was tried.
export function RefusalLine({ refusal }: { refusal: string | null }) {
  return (
    <p role="alert" className={refusal === null ? 'sr-only' : 'text-bad'}>
      {refusal}
    </p>
  );
}
