// Offers the newer list when there is one and the person is in the middle of this one.
import { ArrowUp } from 'lucide-react';

export function FreshnessPill({ shown, onShow }: { shown: boolean; onShow: () => void }) {
  return (
    <div role="status" className="pointer-events-none sticky top-36 z-10 flex h-0 justify-center">
      {shown && (
        <button
          type="button"
          onClick={onShow}
          className="pointer-events-auto inline-flex h-8 items-center gap-1.5 rounded-full bg-accent px-4 text-on-accent shadow-float"
        >
          <ArrowUp size={15} aria-hidden />
          There is news
        </button>
      )}
    </div>
  );
}
