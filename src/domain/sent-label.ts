// Recognises the folder or label in which mail programs keep what the person sent.

/** By language: English, German, French, Spanish, Italian, Portuguese, Dutch. */
const NAMES = [
  'sent|sent[ _-]?(?:mail|items|messages?)|outbox',
  'gesendet(?:e (?:objekte|elemente|nachrichten|e-?mails))?|postausgang',
  '(?:messages |courriers? |[ée]l[ée]ments )?envoy[ée]s?',
  '(?:correo |elementos |mensajes )?enviados?',
  '(?:posta |elementi |messaggi )?inviat[ai]',
  '(?:e-?mails? |itens |correio )?enviados?|mensagens enviadas|enviadas',
  'verzonden(?: items| objecten| berichten| e-?mail)?',
];
const SENT = new RegExp(`^(?:\\[(?:gmail|google mail)\\][/.])?(?:inbox[/.])?(?:${NAMES.join('|')})$`, 'iu');

/** True for "Sent" in the languages and spellings of common mail programs. */
export function isSentLabel(label: string): boolean {
  // File names on macOS have their accents decomposed.
  return SENT.test(label.normalize('NFC').trim());
}
