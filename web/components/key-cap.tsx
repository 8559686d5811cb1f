// The key that does the same as the button in which it stands; not shown where there is hardly a keyboard.

export function KeyCap({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="inline-flex min-w-5 justify-center rounded border border-current px-1 font-sans text-xs opacity-75 max-sm:hidden"
    >
      {children}
    </kbd>
  );
}
