// An application's page while it is on its way, in the true layout.

export function ApplicationSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-4">
      <div className="skeleton h-7 w-64" />
      <div className="skeleton h-5 w-80 max-w-full" />
      <div className="grid grid-cols-2 gap-6 border-y border-line py-4 sm:grid-cols-3 lg:grid-cols-6">
        {Array.from({ length: 6 }, (_, index) => (
          <div key={index} className="skeleton h-10" />
        ))}
      </div>
      {Array.from({ length: 4 }, (_, index) => (
        <div key={index} className="skeleton h-16 max-w-2xl" />
      ))}
    </div>
  );
}
