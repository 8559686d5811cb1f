// Names of days and months, and how each language writes a date.
import type { Lang } from './draft.ts';

interface DateWords {
  days: readonly string[];
  months: readonly string[];
  form: string;
  at: string;
  /** The line above quoted mail. */
  wrote: string;
}

export const DATE_WORDS: Record<Lang, DateWords> = {
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    form: '{w}, {d} {m} {y}',
    at: '{day} at {time}',
    wrote: 'On {when}, {who} wrote:',
  },
  de: {
    days: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    form: '{w}, {d}. {m} {y}',
    at: '{day} um {time} Uhr',
    wrote: 'Am {when} schrieb {who}:',
  },
  fr: {
    days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    form: '{w} {d} {m} {y}',
    at: '{day} à {time}',
    wrote: 'Le {when}, {who} a écrit :',
  },
  es: {
    days: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
    form: '{w}, {d} de {m} de {y}',
    at: '{day} a las {time}',
    wrote: 'El {when}, {who} escribió:',
  },
  it: {
    days: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
    months:
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
        ' ',
      ),
    form: '{w} {d} {m} {y}',
    at: '{day} alle ore {time}',
    wrote: 'Il {when}, {who} ha scritto:',
  },
  pt: {
    days: [
      'domingo',
      'segunda-feira',
      'terça-feira',
      'quarta-feira',
      'quinta-feira',
      'sexta-feira',
      'sábado',
    ],
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
      ' ',
    ),
    form: '{w}, {d} de {m} de {y}',
    at: '{day} às {time}',
    wrote: 'Em {when}, {who} escreveu:',
  },
  nl: {
    days: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
      ' ',
    ),
    form: '{w} {d} {m} {y}',
    at: '{day} om {time} uur',
    wrote: 'Op {when} schreef {who}:',
  },
};
