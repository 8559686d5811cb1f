// What became of an application, from the kinds of its mails in order of time.
import { isEnd, statusOfKind, statusRank, type Kind, type Status } from '../../src/domain/kind.ts';

const REOPENING: ReadonlySet<Status> = new Set(['assessment', 'interview', 'offer']);

function next(current: Status, said: Status): Status {
  if (isEnd(current)) {
    if (isEnd(said)) return said === 'withdrawn' || current === 'closed' ? said : current;
    return REOPENING.has(said) ? said : current;
  }
  return isEnd(said) || statusRank(said) > statusRank(current) ? said : current;
}

/** The furthest stage reached until an end; a later assessment, interview or offer reopens an ended application. */
export function finalStatus(kinds: readonly Kind[]): Status {
  let status: Status = 'saved';
  for (const kind of kinds) {
    const said = statusOfKind(kind);
    if (said !== null) status = next(status, said);
  }
  return status;
}
