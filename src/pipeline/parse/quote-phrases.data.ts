// The words by which mail programs mark quoted and forwarded mail, in English, German, French, Spanish, Italian, Portuguese, Dutch.

/** Stand between dashes on a line of their own. */
export const SEPARATORS: ReadonlySet<string> = new Set([
  'original message',
  'original appointment',
  'forwarded message',
  'forwarded by',
  'reply message',
  'ursprüngliche nachricht',
  'urspruengliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'original nachricht',
  'ursprünglicher termin',
  'weitergeleitete nachricht',
  'weitergeleitete mail',
  "message d'origine",
  'message d’origine',
  'message original',
  'message initial',
  'rendez-vous d’origine',
  'message transféré',
  'message réexpédié',
  'mensaje original',
  'mensaje reenviado',
  'messaggio originale',
  'messaggio inoltrato',
  'mensagem original',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'oorspronkelijk bericht',
  'oorspronkelijke bericht',
  'origineel bericht',
  'doorgestuurd bericht',
]);

/** Stand alone on a line, with a colon behind them. */
export const FORWARD_OPENINGS: ReadonlySet<string> = new Set([
  'begin forwarded message',
  'anfang der weitergeleiteten nachricht',
  'anfang der weitergeleiteten e-mail',
  'début du message transféré',
  'début du message réexpédié',
  'inicio del mensaje reenviado',
  'inizio messaggio inoltrato',
  'início da mensagem reencaminhada',
  'início da mensagem encaminhada',
  'begin doorgestuurd bericht',
]);

/** "…wrote:", at the end of an attribution; German and Dutch put the writer behind the verb. */
export const WROTE =
  /(?:\bwrote|\bschrieb(?: .{1,150})?|\ba [ée]crit|\bescribi[óo]|\bha scritto|\bescreveu|\bschreef(?: .{1,150})?|\bwrote on .{1,80}) ?:$/iu;

/** How an attribution begins when the date comes first: the word, and the word with a date behind it. */
export const ON = /^(?:on|am|le|el|il|em|op|no|na|a|den) /iu;
export const ON_DATE = /^(?:on|am|le|el|il|em|op|no|na|a|den) .{0,40}\d/iu;

export type QuoteHeader = 'from' | 'sent' | 'to' | 'subject';

const FROM = 'from von de da van expéditeur remitente mittente afzender'.split(' ');
const SENT =
  'sent,date,gesendet,gesendet am,datum,envoyé,envoyé le,enviado,enviado el,enviado em,fecha,inviato,data,verzonden';
const TO = 'to an à para a aan destinataire destinatario destinatário'.split(' ');
const SUBJECT = 'subject betreff objet asunto oggetto assunto onderwerp'.split(' ');

function labelled(labels: readonly string[], header: QuoteHeader): [string, QuoteHeader][] {
  return labels.map((label) => [label, header]);
}

/** Labels of the header block that Outlook and others put above the quoted mail. */
export const QUOTE_HEADERS: ReadonlyMap<string, QuoteHeader> = new Map([
  ...labelled(FROM, 'from'),
  ...labelled(SENT.split(','), 'sent'),
  ...labelled(TO, 'to'),
  ...labelled(SUBJECT, 'subject'),
]);

/** Prefixes that mail programs put before the subject of an answer or a forwarded mail. */
export const ANSWER_SUBJECT =
  /^\s{0,5}(?:\[[^\]]{1,40}\]\s{0,3})?(?:re|aw|antw|antwort|ref|rép|sv|res|rif|fwd?|wg|tr|rv|rm|enc|i|doorst|vs)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:/iu;
