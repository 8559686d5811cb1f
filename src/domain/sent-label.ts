// Recognises the folder or label in which mail programs keep what the person sent.

const SENT =
  /^(\[(gmail|google mail)\][/.])?(inbox[/.])?(sent|sent[ _-]?(mail|items|messages?)|outbox|gesendet(e (objekte|elemente|nachrichten))?|postausgang|envoy[ée]s?|messages envoy[ée]s|[ée]l[ée]ments envoy[ée]s|enviados?|correo enviado|elementos enviados|mensajes enviados|e-?mails? enviados?|itens enviados|inviat[ai]|posta inviata|elementi inviati|verzonden( items| objecten| berichten)?)$/iu;

/** True for "Sent" in the languages and spellings of common mail programs. */
export function isSentLabel(label: string): boolean {
  return SENT.test(label.trim());
}
