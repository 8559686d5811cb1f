// A page whose code is still on its way.

export function PageSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-4 pt-6">
      <div className="skeleton h-7 w-48" />
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} className="skeleton h-8" />
      ))}
    </div>
  );
}
