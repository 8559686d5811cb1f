// The small print under mail to many, by language.
import type { Lang } from '../draft.ts';

export interface FootWords {
  why: string;
  unsubscribe: string;
  settings: string;
}

export const FOOT_WORDS: Record<Lang, FootWords> = {
  en: {
    why: 'You receive this mail because you asked us to write to you.',
    unsubscribe: 'Unsubscribe',
    settings: 'Change what we send',
  },
  de: {
    why: 'Sie erhalten diese E-Mail, weil Sie sie abonniert haben.',
    unsubscribe: 'Abmelden',
    settings: 'Einstellungen ändern',
  },
  fr: {
    why: 'Vous recevez ce message parce que vous vous y êtes abonné.',
    unsubscribe: 'Se désabonner',
    settings: 'Modifier mes préférences',
  },
  es: {
    why: 'Recibes este correo porque te suscribiste.',
    unsubscribe: 'Darse de baja',
    settings: 'Cambiar mis preferencias',
  },
  it: {
    why: 'Ricevi questa e-mail perché ti sei iscritto.',
    unsubscribe: 'Annulla l’iscrizione',
    settings: 'Modifica le preferenze',
  },
  pt: {
    why: 'Recebe este e-mail porque o subscreveu.',
    unsubscribe: 'Cancelar a subscrição',
    settings: 'Alterar preferências',
  },
  nl: {
    why: 'Je ontvangt deze mail omdat je je hebt aangemeld.',
    unsubscribe: 'Afmelden',
    settings: 'Voorkeuren wijzigen',
  },
};
