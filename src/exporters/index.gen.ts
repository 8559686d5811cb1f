// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import csv from './csv.ts';
import json from './json.ts';

export const exporters = [csv, json] as const;
