// The page of review before its first answer: in the place of the mail and of what can be decided on it.

export function ReviewSkeleton() {
  return (
    <div aria-hidden aria-busy="true" className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="flex flex-col gap-3">
        <div className="skeleton h-6 w-3/4" />
        <div className="skeleton h-10 w-1/2" />
        <div className="skeleton h-20" />
        {[94, 88, 96, 70].map((width) => (
          <div key={width} className="skeleton h-4" style={{ width: `${width}%` }} />
        ))}
      </div>
      <div className="flex flex-col gap-2">
        <div className="skeleton h-8 w-3/4" />
        {Array.from({ length: 7 }, (_, index) => (
          <div key={index} className="skeleton h-9" />
        ))}
      </div>
    </div>
  );
}
