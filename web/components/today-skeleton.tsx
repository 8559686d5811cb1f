// The first screen while it is on its way, in the true layout.

function Lines({ count, className }: { count: number; className: string }) {
  return Array.from({ length: count }, (_, index) => (
    <div key={index} className={`flex flex-col justify-center border-b border-line ${className}`}>
      <div className="skeleton h-4" style={{ width: `${55 + ((index * 17) % 40)}%` }} />
    </div>
  ));
}

function Heading() {
  return (
    <div className="border-b border-line pb-2">
      <div className="skeleton h-6 w-28" />
    </div>
  );
}

export function TodaySkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-8">
      <div className="skeleton h-5 w-[30rem] max-w-full" />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <div>
          <Heading />
          <Lines count={8} className="h-16 sm:h-row" />
        </div>
        <div>
          <Heading />
          <Lines count={4} className="h-16" />
        </div>
      </div>
    </div>
  );
}
