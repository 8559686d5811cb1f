// What works off what is to be done: the jobs of the database, and the stream beside it where one carries the mail.
import { NO_TRACER } from '../contracts/tracer.ts';
import type { JobRunner } from '../queue/job-runner.ts';
import { setSchedule } from '../queue/schedules.ts';
import type { Config } from '../ops/config.ts';
import type { Schema } from '../store/schema.ts';
import { anyOnStream } from '../store/spool-sending.ts';
import type { Deciding } from '../tasks/consume-stream.ts';
import { FORGET_STREAMED, forgetStreamed } from '../tasks/forget-streamed.ts';
import { DELETE_TEXTS } from '../tracking/bound-texts.ts';
import { adoptSpooled } from '../tracking/adopt-spooled.ts';
import { decideStreamed, giveUpStreamed, handOverStreamed } from '../tracking/decide-streamed.ts';
import { PROCESS_MAIL, type SpoolTools } from '../tracking/spool-batch.ts';
import { openFitting, type Fitting } from './fitting.ts';
import { openJobs } from './job-running.ts';
import { MailTransport } from './mail-transport.ts';

export interface Working {
  /** What is done with CVs, by the name under which `Writer` has it. */
  calls: ReturnType<Fitting['calls']>;
  /** For whoever fetches: how fetched mail goes on, and when there is room for more. */
  fetched: { byStream: boolean; room?: (signal: AbortSignal) => Promise<void> };
  start: () => Promise<void>;
  /** Looks for work at once. */
  wake: () => void;
  /** Works until nothing is left that can be done. */
  drain: () => Promise<void>;
  /** What is being done has `grace` ms to end and is then handed back. */
  stop: (grace: number) => Promise<void>;
}

interface Options {
  lanes: number;
  note: (event: string, about: Record<string, string | number>) => void;
}

/** Daily, off the full hour, when few read their mail. */
const WHEN_DELETED = '41 3 * * *';

/** Whatever is older by then than its person chose goes each day. */
const scheduleDeletion = ({ db }: Pick<SpoolTools, 'db'>): Promise<void> =>
  setSchedule(db, { name: DELETE_TEXTS, kind: DELETE_TEXTS, user: '', payload: null, pattern: WHEN_DELETED });

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

type Carrying = Omit<Working, 'calls'>;

function byJobs(tools: SpoolTools, jobs: JobRunner<Schema>): Carrying {
  return {
    fetched: { byStream: false },
    async start() {
      await scheduleDeletion(tools);
      await adoptSpooled(tools.db);
      jobs.start();
    },
    wake: () => jobs.wake(),
    async drain() {
      await adoptSpooled(tools.db);
      await jobs.drain();
    },
    stop: (grace) => jobs.stop(grace),
  };
}

function byStream(tools: SpoolTools, jobs: JobRunner<Schema>, transport: MailTransport): Carrying {
  return {
    fetched: { byStream: true, room: transport.room },
    async start() {
      await scheduleDeletion(tools);
      jobs.start();
      transport.start();
    },
    wake() {
      jobs.wake();
      transport.wake();
    },
    async drain() {
      // What the stream's workers cannot do they give to the jobs.
      if (await anyOnStream(tools.db)) await transport.drain();
      await jobs.drain();
    },
    async stop(grace) {
      await Promise.all([jobs.stop(grace), transport.stop(grace)]);
    },
  };
}

/** What becomes of mails that a stream names. */
export function decidingOf(tools: SpoolTools): Deciding {
  const { tracer = NO_TRACER } = tools;
  return {
    decide(user, mailboxId, places) {
      const details = { kind: PROCESS_MAIL, mailbox: mailboxId, mails: places.length };
      // They are of one chunk, as a rule: the others are told of in the trace of the first.
      const whole = { follows: places[0]?.chunk ?? '', details };
      return tracer.span({ name: `do ${PROCESS_MAIL}`, kind: 'consumer', ...whole }, () =>
        decideStreamed(tools, user, mailboxId, places),
      );
    },
    handOver: (mail) => handOverStreamed(tools, mail),
    giveUp: (mail, deliveries) => giveUpStreamed(tools, mail, deliveries),
  };
}

function openCarrying(
  tools: SpoolTools,
  config: Config,
  { lanes, note, tasks }: Options & Pick<Fitting, 'tasks'>,
): Carrying {
  if (config.QUEUE === 'database') return byJobs(tools, openJobs(tools, { lanes, note, more: tasks }));
  const transport = new MailTransport(tools, config, { deciding: decidingOf(tools), lanes, note, tell });
  const more = { ...tasks, [FORGET_STREAMED]: forgetStreamed(transport) };
  return byStream(tools, openJobs(tools, { lanes, note, more }), transport);
}

/** Nothing is done until it is started or drained. */
export function openWorking(tools: SpoolTools, config: Config, options: Options): Working {
  const fitting = openFitting(tools);
  const carrying = openCarrying(tools, config, { ...options, tasks: fitting.tasks });
  return {
    ...carrying,
    calls: fitting.calls(() => carrying.wake()),
    async stop(grace) {
      await carrying.stop(grace);
      await fitting.close();
    },
  };
}
