// Whether an HTML element is one the reader never sees: preheaders, tracking text, duplicates for phones.

/** Declarations that hide by themselves. Zero font size alone does not: table layouts set it and reset it further in. */
const HIDDEN =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|max-height:0(?:px|em|pt|%)?(?:!important)?(?:;|$)|opacity:0(?:\.0+)?(?:!important)?(?:;|$))/;
const ZERO_SIZE = /(?:^|;)(?:font-size|height|width|max-width):0(?:px|em|pt|%)?(?:!important)?(?:;|$)/;

/**
 * @param style the style attribute as written, or empty
 */
export function isHiddenElement(style: string, hiddenAttribute: boolean): boolean {
  if (hiddenAttribute) return true;
  if (style === '') return false;
  const compact = style.slice(0, 2000).toLowerCase().replace(/\s/g, '');
  return HIDDEN.test(compact) || (compact.includes('overflow:hidden') && ZERO_SIZE.test(compact));
}
