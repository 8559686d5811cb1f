// Names and texts that try a layout: long ones, and ones that are read from right to left.

/** 90 characters each. */
export const LONG_COMPANY =
  'Gesellschaft für Küstenforschung und angewandte Wasserwirtschaft Nordwest mbH & Co. KG Ems';
export const LONG_ROLE =
  'Sachbearbeitung für Genehmigungsverfahren in der Gewässerunterhaltung (m/w/d), auf zwei J.';
export const RTL_COMPANY = 'شركة النخيل للطاقة المتجددة';
export const RTL_ROLE = 'مهندسة برمجيات أولى';
export const HEBREW_COMPANY = 'חברת גלים לתוכנה';
/** One word, which no line can break at a space. */
export const UNBROKEN = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft-Nachfolge';
export const RTL_TEXT =
  'شكرا لتقدمك لوظيفة مهندسة برمجيات أولى. يسعدنا دعوتك إلى مقابلة يوم الثلاثاء.\n\nThe link to the call comes in a separate mail.';
