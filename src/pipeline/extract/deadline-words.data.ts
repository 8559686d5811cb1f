// Words that set a term in seven languages, folded: before a day, around a number of days, and of terms that bind the writer.

/** Directly before a day: "no later than", "spätestens bis zum", "avant le". */
export const BEFORE_DAY =
  /(?<![a-z])(?:by|until|till|before|prior to|no later than|not later than|due(?: date)?|deadline|expir(?:es|y|ing|ation date)|valid (?:through|to)|complete (?:it|this) (?:on or )?before|closes|bis|spatestens|frist|stichtag|ablaufdatum|gultig bis|vor dem|avant|jusqu'au|au plus tard|d'ici|date limite|echeance|expire|antes|hasta|a mas tardar|fecha limite|plazo|caduca|vence|entro|scade|scadenza|non oltre|termine|ate|prazo|data limite|expira|voor|uiterlijk|tot|deadline voor|verloopt)(?:\s?[:=]\s?|\s)(?:(?:is|are|on|or|the|by|end|of|no|later|than|latest|before|day|close|business|ist|am|zum|spatestens|den|dem|ende|des|tages|le|la|au|plus|tard|fin|est|fixee|de|del|el|dia|es|il|lo|l'|giorno|e|non|oltre|o|ao|no|final|do|op|het|en|met|einde|van|dag|deze|uiterlijk|,)\s?){0,6}$/u;

const COUNT = String.raw`(?:the |next |los |las |les |i |le |de |os |as |proximos |proximas |prochain(?:e)?s |prossimi |prossime |nachsten |kommenden |komende |volgende )*(?<n>\d{1,3}|NUMBERS)(?: ?\(\d{1,3}\))?`;
const UNIT = String.raw`(?:(?<work>business|working|work|werk|arbeits|laborables?|habiles|lavorativi|uteis|werkdagen|ouvres|ouvrables)[ -]?)?(?<unit>hours?|hrs?|days?|weeks?|stunden?|tage?n?|wochen?|heures?|jours?|semaines?|horas?|dias?|semanas?|ore|giorni|settiman[ae]|uur|uren|dagen|weken|kalendertagen|calendar days)(?: (?<after>ouvres|ouvrables|laborables|habiles|lavorativi|uteis))?`;

const around = (before: string, behind: string) => `${before}${COUNT} ${UNIT}${behind}`;

/** "within 5 business days", "you have 72 hours to", "expires in three days". */
export const RELATIVE: readonly string[] = [
  around(
    String.raw`(?<![a-z])(?:within|in under|innerhalb(?: von)?|innert|binnen|sous|dans|d'ici|en(?: un plazo(?: maximo)? de)?|dentro(?: de)?|entro|nell'arco di|no prazo(?: maximo)? de|em ate|nos|nas)\s`,
    '',
  ),
  around(
    String.raw`(?<![a-z])(?:you(?:'ll| will)? have|you've got|expires? in|closes in|valid for|available for|open for|active for|sie haben|du hast|vous avez|vous disposez de|tu as|tiene|tienes|dispone[s]? de|hai|ha|avra|voce tem|tens|je hebt|u heeft|geldig|valable|gultig|vali[dl][oa](?: per| por)?)\s`,
    '',
  ),
];

/** A sentence with these sets a term for the writer, not for the reader: "you will hear from us within a week". */
export const WRITERS_OWN =
  /\bwe(?:'ll| will| aim| try| expect| strive| plan| hope| intend| usually| typically| generally)|hear (?:back |from )|get back to you|be in touch|our (?:team|recruiters?) (?:will|aims?)|will (?:review|contact|reach out|respond|be reviewed)|wir (?:melden|werden|geben|bemuhen)|melden (?:wir|uns)|horen sie|horst du|nous (?:rev|vous (?:rec|rep|tiend|fer|contact|communiq)|mettr)|reviendrons|recontact|te (?:contact|respond|daremos|informar)|nos (?:pondremos|comunicaremos)|recibira|ti (?:ricontatt|faremo|contatt|risponder)|le (?:faremo|risponder)|la (?:ricontatt|contatt)|entrar(?:emos|a) em contat|retornaremos|daremos (?:retorno|feedback)|(?:wij|we) (?:nemen|laten|komen)|nemen (?:wij|we)|laten (?:wij|we)|hoor je|hoort u|ontvang(?:t u| je)/u;
