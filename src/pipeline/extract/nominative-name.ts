// Brings a German name out of the case that its sentence puts it in: "der Stadtwerken Norvane", "des Landesamtes Norvane".

const GENITIVE =
  /^((?:\p{Lu}\p{L}{1,24})?(?:[Aa]mt|[Kk]linikum|[Ii]nstitut|[Mm]useum|[Vv]erein|[Vv]erband|[Mm]inisterium|[Kk]reis|[Hh]aus|[Zz]entrum))e?s(?=\s)/u;
const DATIVE = /^(\p{Lu}\p{L}{1,20}(?:werke|betriebe|museen))n(?=\s)/u;

/** The name as it signs a letter; the rest of it stays as written. */
export function nominativeName(name: string): string {
  return name.replace(GENITIVE, '$1').replace(DATIVE, '$1');
}
