// Saves something of what the table shows as a file.
import type { LucideIcon } from 'lucide-react';

interface FileLinkProps {
  href: string;
  icon: LucideIcon;
  /** What stands beside the icon where there is room. */
  word: string;
  /** Said to those who hear the page. */
  label: string;
  title: string;
}

export function FileLink({ href, icon: Icon, word, label, title }: FileLinkProps) {
  return (
    <a
      href={href}
      download
      aria-label={label}
      title={title}
      className="inline-flex h-8 shrink-0 items-center gap-2 rounded-md border border-edge px-2.5 hover:bg-hover"
    >
      <Icon size={16} aria-hidden />
      <span aria-hidden className="max-lg:hidden">
        {word}
      </span>
    </a>
  );
}
