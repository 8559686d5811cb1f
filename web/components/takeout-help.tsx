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

export function TakeoutHelp() {
  return (
    <section aria-labelledby="takeout" className="flex flex-col gap-2">
      <h2 id="takeout" className="font-semibold">
        How do I get my mail out of Gmail?
      </h2>
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
      <p className="text-muted">
        Thunderbird and Apple Mail export mbox files, too: in Apple Mail choose Mailbox, then Export Mailbox.
      </p>
    </section>
  );
}
