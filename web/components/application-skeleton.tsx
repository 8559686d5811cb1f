// An application's page while it is on its way, in the true layout.

function Block({ className }: { className: string }) {
  return <div className={`skeleton ${className}`} />;
}

export function ApplicationSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-2 pt-9">
      <Block className="h-7 w-64" />
      <Block className="h-6 w-80 max-w-full" />
      <Block className="mb-4 h-8 w-36" />
      <div className="grid gap-8 lg:grid-cols-2 xl:grid-cols-[24rem_minmax(0,1fr)_18rem]">
        <div className="flex flex-col gap-3">
          {Array.from({ length: 5 }, (_, index) => (
            <Block key={index} className="h-20" />
          ))}
        </div>
        <Block className="hidden h-112 xl:block" />
        <div className="hidden flex-col gap-3 lg:flex">
          {Array.from({ length: 8 }, (_, index) => (
            <Block key={index} className="h-11" />
          ))}
        </div>
      </div>
    </div>
  );
}
