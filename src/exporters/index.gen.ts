// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import csv from './csv.ts';
import ics from './ics.ts';
import json from './json.ts';

export const exporters = [csv, ics, json] as const;
