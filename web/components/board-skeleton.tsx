// The board while it is on its way, in the true layout.

const CARDS = [4, 2, 1, 2, 1, 4];

export function BoardSkeleton() {
  return CARDS.map((cards, index) => (
    <div
      key={index}
      aria-hidden
      className="flex w-[84vw] max-w-80 shrink-0 sm:w-54 sm:shrink sm:grow sm:min-w-54 flex-col gap-2 rounded-xl bg-raised p-2"
    >
      <div className="skeleton m-1 h-4 w-24" />
      {Array.from({ length: cards }, (_, card) => (
        <div key={card} className="flex h-22 flex-col gap-2 rounded-lg border border-line bg-surface p-2.5">
          <div className="skeleton h-3.5 w-3/4" />
          <div className="skeleton h-3.5 w-11/12" />
        </div>
      ))}
    </div>
  ));
}
