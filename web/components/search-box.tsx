// The search box above the list.
import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSearchText } from '../hooks/use-search-text.ts';
import { Button } from './button.tsx';

/** The key `/` finds the box by it, from any page. */
export const SEARCH_ID = 'search';

export function SearchBox({ known, publish }: { known: string; publish: (text: string) => void }) {
  const [text, change] = useSearchText(known, publish);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (location.hash === `#${SEARCH_ID}`) input.current?.focus();
  }, []);
  return (
    <div className="relative min-w-0 flex-1 sm:max-w-sm">
      <Search size={16} aria-hidden className="absolute top-2 left-2.5 text-muted" />
      <input
        ref={input}
        id={SEARCH_ID}
        type="text"
        role="searchbox"
        aria-label="Search company, role or requisition id"
        placeholder="Search company, role…"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir="auto"
        className="h-8 w-full rounded-md border border-edge bg-surface px-8 placeholder:text-muted"
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {text !== '' && (
        <Button
          tone="quiet"
          size="icon"
          className="absolute top-0 right-0"
          aria-label="Clear search"
          onClick={() => {
            change('');
            input.current?.focus();
          }}
        >
          <X size={15} aria-hidden />
        </Button>
      )}
    </div>
  );
}
