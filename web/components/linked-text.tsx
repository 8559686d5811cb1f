// A sentence of the server's in which the addresses of pages can be followed.
import { linkSegments } from '../words/link-segments.ts';

export function LinkedText({ children }: { children: string }) {
  return linkSegments(children).map(({ text, href }, at) =>
    href === null ? (
      text
    ) : (
      <a
        // A sentence may name a page twice.
        key={`${at} ${text}`}
        href={href}
        target="_blank"
        rel="noreferrer noopener"
        className="text-accent underline"
      >
        {text}
      </a>
    ),
  );
}
