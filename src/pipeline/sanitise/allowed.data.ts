// What of a mail's HTML and CSS is shown: everything else is left out.

const words = (list: string): string[] => list.trim().split(/\s+/);

export const TAGS: readonly string[] = words(`
  a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em
  figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp
  section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr`);

/** Elements whose text is no text of the mail. Of all others that are left out the text stays. */
export const SILENT_TAGS: readonly string[] = words(`
  applet datalist iframe noembed noframes noscript object option plaintext script select style template textarea title xmp`);

export const ATTRIBUTES: readonly string[] = words(`
  align alt aria-hidden aria-label bgcolor border cellpadding cellspacing class color colspan dir face height hidden hspace
  id lang noshade nowrap role rowspan size span start style title type valign value vspace width`);

/** Properties that take nothing from outside and cannot lay one thing over all others. */
export const PROPERTIES: ReadonlySet<string> = new Set(
  words(`
  background border box-shadow box-sizing caption-side clear color direction display empty-cells flex float font gap height
  hyphens letter-spacing line-height list-style margin object-fit opacity order outline overflow padding position
  table-layout unicode-bidi vertical-align visibility white-space width word-break word-spacing word-wrap`),
);

/** First words of families of such properties: `border-left-color`, `text-align`. */
export const FAMILIES: ReadonlySet<string> = new Set(
  words(`
  align background border column flex font justify list margin max min outline overflow padding row text`),
);

export const FUNCTIONS: ReadonlySet<string> = new Set(
  words(`calc clamp hsl hsla linear-gradient max min radial-gradient rgb rgba`),
);
