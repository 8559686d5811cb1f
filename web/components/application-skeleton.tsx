// An application's page while it is on its way, in the true layout.

function Bar({ className }: { className: string }) {
  return <div className={`skeleton ${className}`} />;
}

/** Widths, so that the lines do not look stamped. */
const EVENTS = ['w-1/2', 'w-2/3', 'w-2/5', 'w-3/5', 'w-1/2'];
const LINES = ['w-[92%]', 'w-[84%]', 'w-[96%]', 'w-[70%]'];

function Events() {
  return (
    <div className="flex flex-col gap-5">
      {EVENTS.map((width, index) => (
        <div key={index} className="flex flex-col gap-2">
          <Bar className="h-4 w-28" />
          <Bar className={`mt-1 ml-7 h-4 ${width}`} />
          <Bar className="ml-7 h-4 w-4/5" />
        </div>
      ))}
    </div>
  );
}

function OpenMail() {
  return (
    <div className="hidden flex-col gap-3 self-start rounded-xl border border-line p-4 xl:flex">
      <Bar className="h-6 w-3/4" />
      <Bar className="h-10 w-1/2" />
      <Bar className="h-20" />
      {LINES.map((width) => (
        <Bar key={width} className={`h-4 ${width}`} />
      ))}
    </div>
  );
}

function FactLines() {
  return (
    <div className="hidden flex-col gap-4 lg:flex">
      {EVENTS.concat(LINES).map((width, index) => (
        <div key={index} className="flex flex-col gap-2">
          <Bar className="h-3.5 w-20" />
          <Bar className={`h-4 ${width}`} />
        </div>
      ))}
    </div>
  );
}

export function ApplicationSkeleton() {
  return (
    <div aria-hidden className="flex flex-col pt-1">
      <Bar className="my-1 h-5 w-64 max-w-full" />
      <Bar className="my-1 h-4 w-80 max-w-full" />
      <Bar className="mt-2 mb-4 h-8 w-36" />
      <Bar className="mb-4 h-10 w-full rounded-lg lg:hidden" />
      <div className="grid gap-8 lg:grid-cols-2 xl:grid-cols-[24rem_minmax(0,1fr)_18rem]">
        <Events />
        <OpenMail />
        <FactLines />
      </div>
    </div>
  );
}
