// Markup with gaps of fixed width: quoted-printable lines break at the same places whatever fills the gaps, so they are found once.
import { quotedPrintable } from '../encode-text.ts';

/** What may stand in a gap. */
export type SlotKind = 'link' | 'image' | 'colour' | 'word' | 'digit';

export interface Slot {
  kind: SlotKind;
  /** Characters, exactly. */
  length: number;
}

/** Text as it is, or a range of a slot's filling. */
type Segment = string | { slot: number; from: number; to: number };

export interface Template {
  slots: readonly Slot[];
  /** Bytes of the markup with its gaps filled. */
  size: number;
  plain: readonly Segment[];
  quoted: readonly Segment[];
}

/** Stands for one filled-in character; no markup of ours uses it otherwise. */
const GAP = '`';

const isKind = (name: string): name is SlotKind =>
  ['link', 'image', 'colour', 'word', 'digit'].includes(name);

/** Cuts encoded markup at its gaps; a gap that a soft line break runs through becomes two ranges. */
function segments(encoded: string, slots: readonly Slot[]): Segment[] {
  const out: Segment[] = [];
  let slot = 0;
  let filled = 0;
  for (const run of encoded.split(/(`+)/u)) {
    if (!run.startsWith(GAP)) {
      if (run !== '') out.push(run);
      continue;
    }
    for (let left = run.length; left > 0;) {
      const length = slots[slot]?.length ?? 0;
      const taken = Math.min(left, length - filled);
      out.push({ slot, from: filled, to: filled + taken });
      left -= taken;
      filled += taken;
      if (filled === length) {
        slot++;
        filled = 0;
      }
    }
  }
  return out;
}

/**
 * Reads markup whose gaps are written `{kind:length}`, e.g. `{link:180}`. The markup is ASCII and ends with a line break. Fillings
 * must be ASCII, too, and without `=`, so that quoted-printable leaves them alone.
 */
export function template(source: string): Template {
  const slots: Slot[] = [];
  const raw = source.replace(/\{([a-z]+):(\d+)\}/gu, (whole, kind: string, length: string) => {
    if (!isKind(kind)) return whole;
    slots.push({ kind, length: Number(length) });
    return GAP.repeat(Number(length));
  });
  return {
    slots,
    size: raw.length,
    plain: segments(raw, slots),
    quoted: segments(quotedPrintable(raw), slots),
  };
}

/** The markup with `values` in its gaps, quoted-printable or as it is. */
export function filledIn(of: Template, values: readonly string[], quoted: boolean): string {
  let out = '';
  for (const segment of quoted ? of.quoted : of.plain) {
    out +=
      typeof segment === 'string'
        ? segment
        : (values[segment.slot] as string).slice(segment.from, segment.to);
  }
  return out;
}
