// Walks a Gmail mailbox from a cursor to its present end: listings first, then what changed meanwhile.
import { AccountError, type AccountTools, type SyncOptions } from '../../contracts/mail-account.ts';
import type { Step } from '../../net/cut-steps.ts';
import { candidateQueries } from './candidate-queries.ts';
import { changedIds } from './changed-ids.ts';
import { nextListing, type GmailCursor, type Listing } from './cursor.ts';
import type { GmailApi } from './gmail-api.ts';
import type { MailboxScope } from './mailbox-scope.ts';

/** Everything is listed once in this time at most, ms: a mailbox that loses its history again and again stays usable. */
const BETWEEN_LISTINGS = 60 * 60_000;
/** Clocks differ, and Gmail dates mail by when it was sent on, ms. */
const OVERLAP = 48 * 60 * 60_000;
/** Ids on a page of which hardly any has to be fetched; Gmail gives no more. */
const LONG_PAGE = 500;
/** Page tokens that Gmail may forget in one run. */
const MAX_FORGOTTEN = 5;

export interface GmailRun {
  api: GmailApi;
  scope: MailboxScope;
  tools: Pick<AccountTools, 'now' | 'note'>;
  options: SyncOptions;
  /** Mail delivered before is not asked for, epoch ms. */
  since: number | null;
  signal: AbortSignal;
}

/** A step of reading, and how its messages are fetched. */
export interface GmailStep extends Step<GmailCursor> {
  by: 'whole' | 'headers';
}

export class GmailReader {
  readonly #run: GmailRun;
  readonly #queries: readonly string[];
  #forgotten = 0;

  constructor(run: GmailRun) {
    this.#run = run;
    this.#queries = candidateQueries(run.options.hints);
  }

  /** Page by page to the mailbox's end. @throws AccountError */
  async *steps(start: GmailCursor): AsyncGenerator<GmailStep, void, void> {
    let cursor = start;
    // History that expires again while it is made good is left to the next run.
    for (let expired = 0; expired < 2;) {
      if (cursor.listing) {
        const step = await this.#listPage(cursor, cursor.listing);
        cursor = step.cursor;
        yield step;
        continue;
      }
      const step = await this.#changePage(cursor);
      if (step === null) {
        expired += 1;
        cursor = await this.#startOver(cursor);
        continue;
      }
      cursor = step.cursor;
      yield step;
      if (cursor.changes) continue;
      if (!this.#isCheckDue(cursor)) return;
      cursor = this.#startCheck(cursor);
    }
  }

  async #listPage(cursor: GmailCursor, listing: Listing): Promise<GmailStep> {
    const { api, scope, signal } = this.#run;
    const by = listing.kind === 'candidates' ? 'whole' : 'headers';
    const page = await api.list(this.#listParameters(listing), signal);
    if (page === null) {
      this.#forget();
      return { ids: [], by, listed: true, cursor: { ...cursor, listing: { ...listing, page: null } } };
    }
    const next = page.next
      ? { ...listing, page: page.next }
      : nextListing(listing, this.#queries.length, scope.folders.length);
    const beginsSweep = next?.kind === 'sweep' && listing.kind === 'candidates';
    const listedAt = beginsSweep ? this.#run.tools.now() : cursor.listedAt;
    return { ids: page.ids, by, listed: true, cursor: { ...cursor, listing: next, listedAt } };
  }

  #listParameters(listing: Listing): Record<string, string> {
    const { scope, options } = this.#run;
    const { kind, folder, page } = listing;
    const label = scope.folders[folder] ?? null;
    const mostlyKnown = options.known !== undefined && (kind === 'check' || kind === 'recent');
    return {
      maxResults: String(mostlyKnown ? LONG_PAGE : options.batchSize),
      q: this.#searchOf(listing, label),
      ...(label === null ? {} : { labelIds: label }),
      ...(label === 'SPAM' || label === 'TRASH' ? { includeSpamTrash: 'true' } : {}),
      ...(page === null ? {} : { pageToken: page }),
    };
  }

  #searchOf({ kind, query, since }: Listing, label: string | null): string {
    const terms = [
      label === 'DRAFT' ? '' : '-in:drafts',
      since === null ? '' : `after:${Math.floor(since / 1000)}`,
      kind === 'candidates' ? (this.#queries[query] ?? '') : '',
    ];
    return terms.filter(Boolean).join(' ');
  }

  /** The next page of changes; null when Gmail does not know that far back. */
  async #changePage(cursor: GmailCursor): Promise<GmailStep | null> {
    const { api, scope, tools, options, signal } = this.#run;
    const { historyId, changes } = cursor;
    const askedAt = tools.now();
    const parameters = {
      startHistoryId: historyId,
      maxResults: String(options.batchSize),
      ...(changes ? { pageToken: changes.page } : {}),
    };
    const page = await api.history(parameters, signal);
    if (page === 'expired') return null;
    if (page === 'token') {
      this.#forget();
      return { ids: [], by: 'headers', listed: false, cursor: { ...cursor, changes: null } };
    }
    const { ids, left } = changedIds(page.records, scope);
    // What left while a listing ran may have moved others over the border between two pages.
    const recheck = cursor.recheck || (cursor.unsettled && left);
    // Changes that come while the pages are read need not be on them: reading goes on from where the first page stood.
    const nextHistoryId = changes?.nextHistoryId ?? page.historyId;
    const behind = page.next
      ? { ...cursor, recheck, changes: { page: page.next, nextHistoryId } }
      : { ...cursor, recheck, changes: null, historyId: nextHistoryId, notedAt: askedAt, unsettled: false };
    return { ids, by: 'headers', listed: false, cursor: behind };
  }

  /** Makes good for a history that Gmail has forgotten: recent mail at once, and everything when that is due. */
  async #startOver(cursor: GmailCursor): Promise<GmailCursor> {
    const { api, tools, signal, since } = this.#run;
    tools.note('gmail_history_expired', {
      days: Math.round((tools.now() - cursor.notedAt) / (24 * 60 * 60_000)),
    });
    const notedAt = tools.now();
    const { historyId } = await api.profile(signal);
    const recent = Math.max(cursor.notedAt - OVERLAP, since ?? 0);
    const listing: Listing = { kind: 'recent', query: 0, folder: 0, page: null, since: recent };
    return { ...cursor, historyId, notedAt, changes: null, listing, unsettled: true, recheck: true };
  }

  #isCheckDue({ recheck, listedAt }: GmailCursor): boolean {
    return recheck && (listedAt === null || this.#run.tools.now() - listedAt >= BETWEEN_LISTINGS);
  }

  #startCheck(cursor: GmailCursor): GmailCursor {
    const listing: Listing = { kind: 'check', query: 0, folder: 0, page: null, since: this.#run.since };
    return { ...cursor, listing, listedAt: this.#run.tools.now(), unsettled: true, recheck: false };
  }

  #forget(): void {
    this.#forgotten += 1;
    if (this.#forgotten > MAX_FORGOTTEN) {
      throw new AccountError('unreachable', 'Gmail forgets where reading stood; it is tried again later');
    }
  }
}
