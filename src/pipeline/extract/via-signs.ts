// Tells of a name whether a display name says that its mail goes through somebody: "Norvane via Tool".
import { markedSigns } from './marked-signs.ts';

const VIA = /^(.{2,60}?)\s\(?(?:via|über|through|par|tramite|vía|por)\s+(.{2,40})$/iu;

/** @param name the display name of who wrote */
export function viaSigns(value: string, name: string): string[] {
  const [, before = '', behind = ''] = VIA.exec(name) ?? [];
  return markedSigns([
    [before.includes(value), 'before via'],
    [behind.includes(value), 'behind via'],
  ]);
}
