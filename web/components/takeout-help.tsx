// How to get a mail file out of Gmail, honestly: it takes a few steps and some waiting.

const TAKEOUT = (
  <a
    className="text-accent underline"
    href="https://takeout.google.com"
    target="_blank"
    rel="noreferrer noopener"
  >
    takeout.google.com
  </a>
);

export function TakeoutSteps() {
  return (
    <ol className="flex list-decimal flex-col gap-1 pl-5 marker:text-muted">
      <li>
        Open {TAKEOUT} and press <b>Deselect all</b>.
      </li>
      <li>
        Tick <b>Mail</b>, and nothing else.
      </li>
      <li>
        Go on to <b>Create export</b>. Google sends you a link: within minutes for a small mailbox, within a
        day for a large one.
      </li>
      <li>
        Drop the <b>.zip</b> (or the <b>.mbox</b> in it) here. There is no need to unpack it.
      </li>
    </ol>
  );
}
