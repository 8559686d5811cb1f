// Walks an Outlook mailbox from a cursor to its present end: the changes of each folder, and now and then a listing over all.
import { AccountError, type AccountTools, type SyncOptions } from '../../contracts/mail-account.ts';
import type { Step } from '../../net/cut-steps.ts';
import { withLink, type OutlookCursor } from './cursor.ts';
import type { FolderScope } from './folder-scope.ts';
import type { GraphApi, GraphMessage, MessagePage } from './graph-api.ts';
import { receivedAt } from './read-message.ts';

const HOUR = 60 * 60_000;
/**
 * With ids that outlive a move, a mail that is moved between two readings may be named by no folder's changes
 * (microsoft-graph-docs#21752). So what was received lately is listed over all folders this often.
 */
const BETWEEN_SWEEPS = HOUR;
/** How far before the last listing the next one reaches back: as long as a computer may be off over a night and a day. */
const OVERLAP = 48 * HOUR;

/** Times that a listing is begun anew in one run. */
const MAX_STALE = 3;

export interface OutlookRun {
  api: GraphApi;
  scope: FolderScope;
  tools: Pick<AccountTools, 'now' | 'note'>;
  options: SyncOptions;
  /** Mail received before is not asked for, epoch ms. */
  since: number | null;
  signal: AbortSignal;
}

type OutlookStep = Step<OutlookCursor>;

export class OutlookReader {
  readonly #run: OutlookRun;
  #staleSweeps = 0;

  constructor(run: OutlookRun) {
    this.#run = run;
  }

  /** Page by page to the mailbox's end. @throws AccountError */
  async *steps(start: OutlookCursor): AsyncGenerator<OutlookStep, void, void> {
    let cursor = this.#withoutLostFolders(start);
    for (const folder of this.#run.scope.labels.keys()) {
      for await (const step of this.#folderSteps(cursor, folder)) {
        cursor = step.cursor;
        yield step;
      }
    }
    if (this.#isSweepDue(cursor)) cursor = this.#startSweep(cursor);
    while (cursor.sweep) {
      const step = await this.#sweepStep(cursor, cursor.sweep);
      cursor = step.cursor;
      yield step;
    }
  }

  async *#folderSteps(start: OutlookCursor, folder: string): AsyncGenerator<OutlookStep, void, void> {
    const { api, options, tools, signal } = this.#run;
    let cursor = start;
    for (let stale = 0; stale < 2;) {
      const page = await api.changes(folder, cursor.folders[folder] ?? null, options.batchSize, signal);
      if (page === 'gone') {
        yield { ids: [], listed: true, cursor: withLink(cursor, folder, null) };
        return;
      }
      if (page === 'stale') {
        // A second time in one run would be a third: the folder is begun anew in the next.
        stale += 1;
        tools.note('outlook_folder_begun_anew', { again: stale > 1 });
        cursor = withLink(cursor, folder, null);
        yield { ids: [], listed: true, cursor };
        continue;
      }
      cursor = withLink(cursor, folder, page.link);
      yield { ids: this.#idsOn(page), listed: true, cursor };
      if (page.isLast) return;
    }
  }

  async #sweepStep(
    cursor: OutlookCursor,
    sweep: { since: number | null; link: string | null },
  ): Promise<OutlookStep> {
    const page = await this.#run.api.received(sweep.since, sweep.link, this.#run.signal);
    if (page === 'stale') {
      this.#staleSweeps += 1;
      if (this.#staleSweeps > MAX_STALE) {
        throw new AccountError('unreachable', 'Outlook forgets where reading stood; it is tried again later');
      }
      return { ids: [], listed: true, cursor: { ...cursor, sweep: { ...sweep, link: null } } };
    }
    const next = page.isLast ? null : { ...sweep, link: page.link };
    const { labels } = this.#run.scope;
    const here = page.messages.filter(({ parentFolderId }) => labels.has(parentFolderId ?? ''));
    return {
      ids: this.#idsOn({ ...page, messages: here }),
      listed: true,
      cursor: { ...cursor, sweep: next },
    };
  }

  #idsOn({ messages }: MessagePage): string[] {
    const { since } = this.#run;
    const isAsked = (message: GraphMessage) =>
      message['@removed'] === undefined &&
      message.isDraft !== true &&
      (since === null || (receivedAt(message) ?? since) >= since);
    return messages.filter(isAsked).map(({ id }) => id);
  }

  #withoutLostFolders(cursor: OutlookCursor): OutlookCursor {
    const kept = Object.entries(cursor.folders).filter(([id]) => this.#run.scope.labels.has(id));
    return { ...cursor, folders: Object.fromEntries(kept) };
  }

  #isSweepDue({ sweep, sweptAt }: OutlookCursor): boolean {
    return sweep === null && (sweptAt === null || this.#run.tools.now() - sweptAt >= BETWEEN_SWEEPS);
  }

  #startSweep(cursor: OutlookCursor): OutlookCursor {
    const { since, tools } = this.#run;
    const from = cursor.sweptAt === null ? since : Math.max(cursor.sweptAt - OVERLAP, since ?? 0);
    return { ...cursor, sweep: { since: from, link: null }, sweptAt: tools.now() };
  }
}
