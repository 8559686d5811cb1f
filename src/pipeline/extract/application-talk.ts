// Tells whether a piece of text talks about an application rather than naming a job or a firm.
import { foldText } from '../../domain/fold-text.ts';

const TALK =
  /\b(?:applica\w{3,6}|apply\w{0,3}|applied|\w{0,3}interview\w{0,3}|thank\w{0,3}|offer\w{0,3}|your|you|update\w{0,2}|status|invit\w{2,8}|confirm\w{2,8}|received|reminder|next|schedul\w{2,4}|assessment|regarding|re|fwd?|aw|wg|tr|bewerb\w{2,20}|ihre?r?|deine?r?|einladung|\w{0,12}gesprach\w{0,2}|termin\w{0,12}|angebot|absage|zusage|vertrag\w{0,8}|eingang\w{0,14}|candidatur\w{1,3}|votre|entretien|convocation|confirmation|reponse|suite|candidat\w{1,4}|su|tu|entrevista|proceso|solicitud|actualizacion|invitacion|processo|sua|convite|tua|colloquio|invito|conferma|risposta|sollicitatie\w{0,10}|je|uw|uitnodiging|gesprek|bevestiging|bedankt|rappel|recordatorio|promemoria|lembrete|herinnering|erinnerung|welcome|congratulations|wir|we|nous|important|information)\b/u;

/** True when a text holds a word of mail about applications: "your", "Einladung", "colloquio". */
export function isApplicationTalk(text: string): boolean {
  return TALK.test(foldText(text));
}
