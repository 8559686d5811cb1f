// Reads what is shipped under deploy/: the dashboard, the alarms, and the metrics that they name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

export const DEPLOY = fileURLToPath(new URL('../../deploy', import.meta.url));

export const textOf = (path: string): string => readFileSync(join(DEPLOY, path), 'utf8');
// oxlint-disable-next-line typescript/no-explicit-any -- the tests look into files of every shape
export const yamlOf = (path: string): any => parse(textOf(path), { merge: true });
/** All documents of a file; a broken one throws. */
// oxlint-disable-next-line typescript/no-explicit-any -- the tests look into files of every shape
export const yamlsOf = (path: string): any[] =>
  parseAllDocuments(textOf(path)).map((document) => {
    if (document.errors[0]) throw document.errors[0];
    return document.toJS();
  });

export interface Alarm {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; runbook: string };
}

export const alarms = (): Alarm[] => yamlOf('prometheus/rules/hearback.yml').groups[0].rules;

export interface Panel {
  id: number;
  type: string;
  title: string;
  datasource?: { type: string; uid: string };
  gridPos: { x: number; y: number; w: number; h: number };
  targets?: { expr: string; datasource: { uid: string } }[];
}

export const panels = (): Panel[] => JSON.parse(textOf('grafana/dashboards/hearback.json')).panels;

/** What Grafana asks of Prometheus for a panel, with its variables filled in. */
export const queries = (): string[] =>
  panels().flatMap(({ targets = [] }) =>
    targets.map(({ expr }) => expr.replaceAll('$__rate_interval', '5m')),
  );

/** The metrics that an expression names. */
export const metricsIn = (expr: string): string[] =>
  expr.match(/\b(?:up\b|(?:hearback|email_ingestion|process|nodejs)_[a-z0-9_]+)(?=[{[)\s]|$)/g) ?? [];
