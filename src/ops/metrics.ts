// Renders what was measured and what is stored as Prometheus metrics; none bears a name of a person, a mailbox or a mail.
import { collectDefaultMetrics, Counter, Gauge, Registry, type Histogram } from 'prom-client';
import type { Figures } from '../contracts/figures.ts';
import { STAGES, type Count, type Timer } from '../contracts/meter.ts';
import { BOUNDS, type SharedMeter, type TimerReading } from './meter.ts';
import { SHOWN, type Rows } from './shown-figures.ts';

export interface MetricsSource {
  meter: SharedMeter;
  version: string;
  /** Provider calls that are counted, as `createMeter` was told them. */
  calls: readonly Count[];
  /** Units that a provider grants, in a minute. */
  budgets: readonly { provider: string; of: 'user' | 'project'; unitsPerMinute: number }[];
  /** Units that one call costs. */
  costOf: (call: Count) => number;
  /** Tokens a day; null where no language model is asked. */
  modelBudget: number | null;
  /** Null in a process that leaves this to the server. @throws when the database cannot be reached */
  figures: (() => Promise<Figures>) | null;
}

export interface Metrics {
  contentType: string;
  render: () => Promise<string>;
}

/** The names of the seed's producer and worker. */
const COUNTERS: readonly [Count, string, string][] = [
  ['produced', 'email_ingestion_emails_produced_total', 'Mails read from a mailbox or a file'],
  ['processed', 'email_ingestion_emails_processed_total', 'Mails whose outcome is recorded'],
  ['failed', 'email_ingestion_emails_failed_total', 'Mails that cannot be read, and failed tries of jobs'],
  ['dead', 'email_ingestion_dlq_messages_total', 'Mails and jobs that were given up'],
  ['retries', 'email_ingestion_backoff_retries_total', 'Failures that are tried again after a pause'],
  ['spans_exported', 'hearback_spans_exported_total', 'Spans of traces that a collector took'],
  [
    'spans_dropped',
    'hearback_spans_dropped_total',
    'Spans of traces that were given up: no collector took them in time',
  ],
];

/** One timing, or several under one name that a label tells apart. */
interface Timing {
  name: string;
  help: string;
  timers: readonly { timer: Timer; labels: Record<string, string> }[];
}

const TIMINGS: readonly Timing[] = [
  {
    name: 'email_ingestion_processing_latency_seconds',
    help: 'What judging a mail takes, the wait for a free thread included',
    timers: [{ timer: 'mail', labels: {} }],
  },
  {
    name: 'email_ingestion_imap_poll_duration_seconds',
    help: 'One look at a live mailbox, until it is caught up',
    timers: [{ timer: 'poll', labels: {} }],
  },
  {
    name: 'hearback_stage_duration_seconds',
    help: 'What each stage takes: fetch a batch of a live mailbox; triage, parse, classify, extract a mail; record, refold what is committed together',
    timers: STAGES.map((stage) => ({ timer: stage, labels: { stage } })),
  },
];

function* samplesOf(name: string, labels: Record<string, string>, { upTo, sum }: TimerReading) {
  for (const [at, value] of upTo.entries()) {
    yield { metricName: `${name}_bucket`, value, labels: { ...labels, le: BOUNDS[at] ?? '+Inf' } };
  }
  yield { metricName: `${name}_sum`, value: sum, labels };
  yield { metricName: `${name}_count`, value: upTo.at(-1) ?? 0, labels };
}

/** prom-client's own histogram keeps its buckets in the memory of one thread; this one reads those of all. */
function registerTiming(registry: Registry, meter: SharedMeter, { name, help, timers }: Timing): void {
  const timing = {
    name,
    help,
    type: 'histogram',
    aggregator: 'sum',
    get: () =>
      Promise.resolve({
        name,
        help,
        type: 'histogram',
        aggregator: 'sum',
        values: timers.flatMap(({ timer, labels }) => [...samplesOf(name, labels, meter.readTimer(timer))]),
      }),
  };
  registry.registerMetric(timing as unknown as Histogram);
}

function registerCounters(registry: Registry, { meter, calls, costOf }: MetricsSource): void {
  for (const [count, name, help] of COUNTERS) {
    const counter = new Counter({
      name,
      help,
      registers: [],
      collect() {
        this.reset();
        this.inc(meter.readCount(count));
      },
    });
    registry.registerMetric(counter);
  }
  const perCall = (name: string, help: string, unitsOf: (call: Count) => number) =>
    new Counter({
      name,
      help,
      labelNames: ['provider', 'call'],
      registers: [registry],
      collect() {
        this.reset();
        for (const full of calls) {
          const [provider = '', call = ''] = full.split(':');
          this.inc({ provider, call }, meter.readCount(full) * unitsOf(full));
        }
      },
    });
  perCall('hearback_provider_calls_total', 'Calls to a provider of mail or of sheets', () => 1);
  perCall('hearback_provider_units_total', "Units of the provider's budget used up", costOf);
}

/** @returns how to fill what is stored, before each rendering */
function registerFigures(registry: Registry): (figures: Figures | null) => void {
  const gauges = SHOWN.map((shown) => ({
    shown,
    gauge: new Gauge({
      name: shown.name,
      help: shown.help,
      labelNames: shown.labels,
      registers: [registry],
    }),
  }));
  const up = new Gauge({
    name: 'hearback_database_up',
    help: '1 while the database can be read',
    registers: [registry],
  });
  return (figures) => {
    up.set(figures === null ? 0 : 1);
    for (const { shown, gauge } of gauges) {
      gauge.reset();
      // A gauge without labels would show a zero that nobody counted.
      if (figures === null && shown.labels.length === 0) gauge.set(Number.NaN);
      for (const [labels, value] of figures === null ? [] : shown.rows(figures)) gauge.set(labels, value);
    }
  };
}

function registerConstants(registry: Registry, { version, budgets, modelBudget }: MetricsSource): void {
  const constant = (name: string, help: string, rows: Rows, labelNames: readonly string[]) => {
    const gauge = new Gauge({ name, help, labelNames, registers: [registry] });
    for (const [labels, value] of rows) gauge.set(labels, value);
  };
  constant('hearback_build_info', 'Which version runs', [[{ version }, 1]], ['version']);
  constant(
    'hearback_provider_budget_units_per_minute',
    'Units that a provider of mail or of sheets grants to each user, and to all together',
    budgets.map(({ provider, of, unitsPerMinute }) => [{ provider, of }, unitsPerMinute] as const),
    ['provider', 'of'],
  );
  if (modelBudget !== null) {
    constant('hearback_llm_budget_tokens', 'Tokens that a day may use up', [[{}, modelBudget]], []);
  }
}

/** All metrics of this process. A database out of reach is told by `hearback_database_up`, and costs no other metric. */
export function createMetrics(source: MetricsSource): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerConstants(registry, source);
  registerCounters(registry, source);
  for (const timing of TIMINGS) registerTiming(registry, source.meter, timing);
  const { figures } = source;
  const show = figures && registerFigures(registry);
  return {
    contentType: registry.contentType,
    render: async () => {
      show?.(await figures!().catch(() => null));
      return registry.metrics();
    },
  };
}
