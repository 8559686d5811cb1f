// The wordings, by language, with which a recruiter approaches somebody about a job they did not apply to.
import type { Rule } from '../contracts/rule.ts';

export const phrases: Rule['phrases'] = {
  en: [
    { pattern: /\ba (?:\w+ )?client (?:in|of mine|based|who)\b|\bend[- ]client\b/iu, weight: 3 },
    {
      pattern: /\b(?:on the market|looking for (?:a|your) (?:new|next) (?:role|job|position|challenge))\b/iu,
      weight: 2.5,
      conditional: true,
    },
    {
      pattern: /\bup[- ]to[- ]date (?:cv|resume)\b|\b(?:number|time) to (?:call|reach) you\b/iu,
      weight: 3.5,
      conditional: true,
    },
    { pattern: /\b(?:day rate|per day|a day|ir35|per hour on w2)\b/iu, weight: 1.5 },
    {
      pattern: /^(?:looking for|need|we need|urgent|immediate|opening|hiring)\b/iu,
      weight: 2,
      field: 'subject',
    },
    {
      pattern: /\byour experience (?:at|with|in|as)\b.{0,40}\b(?:relevant|fit|match|interesting|impress)/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:working|partner\w*) with an? .{0,50}\b(?:client|start-?up|scale-?up|company|firm|bank)\b/iu,
      weight: 3,
    },
    {
      pattern:
        /\b(?:hope (?:this|you|all)|hope you're)\b.{0,25}\b(?:finds you|doing (?:great|well)|are well)/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:open|up) (?:to|for) (?:a )?(?:quick |brief |short )?(?:chat|call|conversation)\b/iu,
      weight: 2.5,
      conditional: true,
    },
    { pattern: /\b(?:any interest|thought of you|thought you (?:might|may|could|would))\b/iu, weight: 2.5 },
    {
      pattern:
        /\b(?:looking for|hiring|recruiting|searching for|seeking) (?:an?|our|multiple|experienced)\b/iu,
      weight: 2,
    },
    { pattern: /\b(?:came|come|stumbled|ran) across your\b/iu, weight: 5 },
    {
      pattern:
        /\b(?:found|saw|noticed|viewed|seen|looked at|reviewing) your\b.{0,30}\b(?:profile|resume|cv)\b/iu,
      weight: 3,
    },
    { pattern: /\byour (?:profile|resume|cv|details) (?:on|in|from|through|via|at)\b/iu, weight: 3 },
    {
      pattern:
        /\byour (?:linkedin |github )?(?:profile|background|experience|resume)\b.{0,40}\b(?:caught|stood|impress)/iu,
      weight: 2,
    },
    {
      pattern: /\breach(?:ing|ed)? out\b.{0,70}\b(?:opportunit|position|role|opening|hiring|looking for)/iu,
      weight: 3,
    },
    {
      pattern: /\b(?:i'm|i am|we're|we are|client is|currently) (?:recruiting|hiring|looking|searching)\b/iu,
      weight: 2,
    },
    {
      pattern: /\bi(?:'m| am)\b.{0,30}\b(?:recruiter|headhunter|sourcer|talent (?:acquisition|partner))\b/iu,
      weight: 2.5,
    },
    {
      pattern: /\bi (?:work|belong|represent|recruit)\b.{0,40}\b(?:recruit|talent|staffing|search firm)/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:my|our) (?:direct )?clients?\b/iu, weight: 2.5 },
    { pattern: /\bwith (?:my|our|one of (?:my|our)) (?:\w+ )?clients?\b/iu, weight: 4 },
    {
      pattern:
        /\b(?:immediate|urgent|exciting|excellent|hot|below) (?:\w+ )?(?:opening|requirement|opportunity|need)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:you|be|if|you're|currently|actively) (?:are |be )?(?:open to|interested in|considering|exploring) (?:an? )?(?:new|hearing|this|discuss|chat)/iu,
      weight: 2.5,
      conditional: true,
    },
    {
      pattern: /\binterested\b.{0,60}\b(?:send|share|forward|reply|respond|provide|contact|call)\b/iu,
      weight: 2.5,
      conditional: true,
    },
    {
      pattern: /\b(?:updated|latest|current|recent|copy of your|word) (?:\w+ )?(?:resume|cv)\b/iu,
      weight: 3.5,
      conditional: true,
    },
    {
      pattern:
        /\b(?:send|share|forward|reply|respond)\b.{0,40}\b(?:your|with) (?:\w+ ){0,2}(?:resume|cv)\b/iu,
      weight: 3,
      conditional: true,
    },
    {
      pattern:
        /\b(?:have|find|see|review)\b.{0,30}\b(?:job|role|position) (?:description|details|requirement)/iu,
      weight: 2,
    },
    {
      pattern: /\blet me know\b.{0,40}\b(?:interest|comfortable|good fit|any of your|thoughts)/iu,
      weight: 2.5,
      conditional: true,
    },
    {
      pattern: /\b(?:discuss|talk|chat|connect|share)\b.{0,40}\b(?:opportunit|opening|vacancy)/iu,
      weight: 2.5,
    },
    {
      pattern: /\b(?:an?|new|this|have) (?:[\w/+#.-]+ ){0,5}opportunity (?:at|with|for|in)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:perfect|great|strong|good|excellent|ideal|potential) (?:fit|match|candidate)\b/iu,
      weight: 1.5,
    },
    {
      pattern:
        /\b(?:match(?:es|ing)?|suits?|fits?|based on|given) your (?:profile|skill|experience|background|resume)/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:refer|know (?:of )?(?:anyone|someone)|your (?:friends|network))\b/iu,
      weight: 1.5,
      conditional: true,
    },
    { pattern: /\b(?:invit\w+|encourage|like) you to apply\b|\bconsider applying\b/iu, weight: 2.5 },
    {
      pattern:
        /\b(?:work authori[sz]ation|visa status|expected rate|hourly rate|notice period|c2c|w2|corp to corp)\b/iu,
      weight: 2,
      conditional: true,
    },
    {
      pattern: /\b(?:duration|end client|client|work location|visa|rate)\s?:/iu,
      weight: 1.5,
    },
    { pattern: /\bjob description\s{0,2}(?::|\b(?:is )?below)/iu, weight: 2 },
    { pattern: /\b(?:job title|role|position|title)\s{0,2}:{1,2}/iu, weight: 1.5 },
    { pattern: /\blocation\s{0,2}:{1,2}/iu, weight: 1 },
    { pattern: /\b(?:job )?(?:type|employment|hire)\s{0,2}:{1,2} ?(?:full|contract|perm|w2)/iu, weight: 1.5 },
    { pattern: /\b(?:must[- ]have|good to have|required|mandatory|technical) skills?\b/iu, weight: 1.5 },
    { pattern: /\|\||:::|\bw2\b|\bc2c\b/iu, weight: 1.5, field: 'subject' },
    {
      pattern:
        /\b(?:opportunity|opening|requirement|immediate|urgent)\b.{0,60}\b(?:at|with|for|in|remote)\b/iu,
      weight: 2.5,
      field: 'subject',
    },
    {
      pattern:
        /\b(?:role|position|hiring|contract|full-?time|onsite)\b.{0,60}\b(?:at|with|for|in|remote|onsite)\b/iu,
      weight: 1.5,
      field: 'subject',
    },
    {
      pattern:
        /\b(?:quick question|your next|new challenge|interested in)\b.{0,30}\b(?:role|opportunity|career)/iu,
      weight: 2,
      field: 'subject',
    },
    {
      pattern:
        /\b(?:thank(?:s| you) for (?:your (?:application|interest)|applying|completing|interviewing))/iu,
      weight: -4,
    },
    {
      pattern: /\b(?:your application|you (?:have )?applied|received your (?:resume|cv|application))\b/iu,
      weight: -3,
    },
    {
      pattern: /\b(?:job alert|new jobs|recommended jobs|jobs (?:for you|near you)|saved search)\b/iu,
      weight: -3.5,
    },
  ],
  de: [
    { pattern: /\bfür (?:ein|unser|mein)\w* .{0,20}\b(?:projekt|kunden|mandanten)\b/iu, weight: 3 },
    {
      pattern: /\b(?:stundensatz|tagessatz|verfügbarkeit|gehaltsvorstellung)/iu,
      weight: 2.5,
      conditional: true,
    },
    { pattern: /\b(?:projektanfrage|vakanz|jobangebot|karrierechance)/iu, weight: 3, field: 'subject' },
    { pattern: /\bsuchen? (?:wir |ich )?.{0,20}\beinen?\b/iu, weight: 2 },
    {
      pattern:
        /\bauf (?:dein|ihr|das|euer)\w* (?:\w+-?)?profil\b.{0,40}\b(?:aufmerksam|gestoßen|gestossen)/iu,
      weight: 5,
    },
    {
      pattern:
        /\b(?:aufmerksam|gestoßen|gestossen)\b.{0,30}\bprofil|\bprofil\b.{0,30}\b(?:gefunden|entdeckt|gesehen|angesprochen)/iu,
      weight: 4,
    },
    {
      pattern:
        /\b(?:vakanz|stelle|position|rolle)\b.{0,60}\b(?:zu besetzen|besetzen|bei (?:meinem|unserem) (?:kunden|mandanten)|interessant für)/iu,
      weight: 3.5,
    },
    {
      pattern:
        /\b(?:mein|meinen|meinem|unser|unseren|unserem|für einen) (?:kunden?|mandant\w*|auftraggeber)\b/iu,
      weight: 3,
    },
    {
      pattern: /\b(?:suchen|suche) (?:wir |ich )?(?:aktuell|derzeit|gerade|zur zeit|ab sofort|für)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:offen|interesse|interessiert|neugierig)\b.{0,40}\b(?:neue|herausforderung|austausch|gespräch|telefonat|position|wechsel)/iu,
      weight: 2.5,
      conditional: true,
    },
    {
      pattern:
        /\b(?:unverbindlich\w*|kurzen|vertraulich\w*) (?:\w+ )?(?:austausch|gespräch|telefonat|austauschen|kennenlernen)/iu,
      weight: 2,
      conditional: true,
    },
    {
      pattern: /\b(?:personalberat\w+|headhunter\w*|personalvermittl\w+|direktansprache|active sourcing)\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:passt|passen|passend)\b.{0,30}\b(?:zu|auf) (?:deinem|ihrem|dein|ihr) (?:\w+ )?(?:profil|werdegang|erfahrung|hintergrund)/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:zu|auf) (?:deine|ihre)[mn] (?:profil|werdegang)\b.{0,10}\bpass/iu, weight: 3 },
    {
      pattern:
        /\b(?:spannende|interessante|attraktive|neue) (?:\w+ )?(?:vakanz|position|stelle|aufgabe|herausforderung|jobmöglichkeit|option)/iu,
      weight: 2,
    },
    { pattern: /\b(?:aktuellen|aktualisierten) lebenslauf\b/iu, weight: 2.5, conditional: true },
    { pattern: /\b(?:für (?:ihre|deine) bewerbung|ihrer bewerbung|beworben haben)\b/iu, weight: -3.5 },
    { pattern: /\b(?:neue jobs|stellenangebote|jobagent|suchauftrag|jobempfehlungen)\b/iu, weight: -3 },
  ],
  fr: [
    { pattern: /\bchasseu\w+ de têtes?\b|\bparcours m'a\b|\bvotre profil m'a\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:votre|ton) (?:profil|parcours|cv)\b.{0,40}\b(?:attention|retenu|intéress|correspond|interpell)/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:tombée? sur|découvert|trouvé|vu|repéré|consulté)e?.{0,20}\b(?:votre|ton) (?:profil|parcours|cv)/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:mon|notre|l'un de (?:mes|nos)|un de nos|pour un) clients?\b/iu, weight: 2.5 },
    {
      pattern:
        /\b(?:recrute|recherche|recherchons|recrutons|cherche)\b.{0,30}\b(?:actuellement|pour|une?)\b/iu,
      weight: 2,
    },
    {
      pattern:
        /(?:à l'écoute|ouverte?) .{0,30}\b(?:opportunité|marché|nouve)|\bopportunité\b.{0,40}\b(?:intéress|susceptible)/iu,
      weight: 3.5,
      conditional: true,
    },
    {
      pattern: /(?:échanger|discuter|parler)\b.{0,40}\b(?:opportunité|de ce poste|du poste)/iu,
      weight: 2.5,
      conditional: true,
    },
    {
      pattern:
        /\b(?:chasseur|chargée? de recrutement|cabinet de recrutement|consultante? en recrutement|talent acquisition)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\bcv (?:à jour|actualisé)|\bje me permets de vous contacter\b/iu,
      weight: 2.5,
      conditional: true,
    },
    { pattern: /\b(?:votre candidature|avez postulé|ma candidature)/iu, weight: -3.5 },
  ],
  es: [
    {
      pattern:
        /\b(?:he visto|he encontrado|encontré|vimos|dado con)\b.{0,20}\b(?:tu|su) (?:perfil|currículum|cv)/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:mi|nuestro|un|uno de nuestros) clientes?\b/iu, weight: 2 },
    {
      pattern: /\b(?:estamos|estoy) (?:buscando|seleccionando|contratando|reclutando)\b|\bbuscamos\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:abiert[oa]|interesad[oa]|interesa\p{L}*)\b.{0,40}\b(?:oportunidad|cambio|propuesta|nuevos? (?:reto|proyecto)|escuchar)/iu,
      weight: 3,
      conditional: true,
    },
    { pattern: /\b(?:tu|su) perfil\b.{0,40}\b(?:encaja|interesa|llam|ajusta)/iu, weight: 2.5 },
    { pattern: /\b(?:cv|currículum) (?:actualizado|al día)/iu, weight: 3, conditional: true },
    {
      pattern: /\b(?:consultora? de selección|headhunter|reclutador[a]?|técnic[oa] de selección)\b/iu,
      weight: 1.5,
    },
    {
      pattern: /\b(?:tu candidatura|tu postulación|te has inscrito|su candidatura|tu solicitud)\b/iu,
      weight: -3.5,
    },
  ],
  it: [
    {
      pattern:
        /\b(?:ho visto|ho trovato|visionato|notato|imbattut[oa])\b.{0,20}\b(?:suo|tuo) (?:profilo|cv|curriculum)/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:il mio|un nostro|nostro|per un) cliente\b/iu, weight: 2.5 },
    {
      pattern:
        /\b(?:stiamo|sto) (?:cercando|selezionando|ricercando)\b|\b(?:ricerchiamo|siamo alla ricerca)\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:apert[oa]|interessat[oa]|valutare|interessar)\w*\b.{0,40}\b(?:opportunità|posizione|cambiamento|proposta)/iu,
      weight: 3,
      conditional: true,
    },
    { pattern: /\b(?:suo|tuo) profilo\b.{0,40}\b(?:in linea|interessante|colpit|adatt)/iu, weight: 2.5 },
    { pattern: /\b(?:cv|curriculum) aggiornato\b/iu, weight: 3, conditional: true },
    { pattern: /\b(?:sua|tua|la) candidatura\b/iu, weight: -3 },
  ],
  pt: [
    {
      pattern: /\b(?:vi|encontrei|analisei|deparei)\b.{0,20}\b(?:o )?(?:seu|teu) (?:perfil|currículo|cv)/iu,
      weight: 4.5,
    },
    { pattern: /\b(?:meu|nosso|um|o meu) cliente\b/iu, weight: 2 },
    {
      pattern:
        /\b(?:estamos|estou) (?:buscando|procurando|contratando|recrutando|à procura)|\bestamos com (?:uma )?vagas?\b/iu,
      weight: 2.5,
    },
    {
      pattern:
        /\b(?:abert[oa]|interessad[oa]|interesse)\b.{0,40}\b(?:oportunidade|proposta|desafio|vaga|mudança)/iu,
      weight: 3,
      conditional: true,
    },
    {
      pattern: /\b(?:seu|teu) perfil\b.{0,40}\b(?:chamou|combina|encaixa|aderente|interess)/iu,
      weight: 2.5,
    },
    { pattern: /\b(?:cv|currículo) atualizado\b/iu, weight: 3, conditional: true },
    { pattern: /\b(?:sua|tua) candidatura\b/iu, weight: -3.5 },
  ],
  nl: [
    { pattern: /\bken je iemand\b|\bin je netwerk\b/iu, weight: 3, conditional: true },
    { pattern: /\b(?:ben|zijn) (?:ik |wij |we )?op zoek naar een\b/iu, weight: 3 },
    {
      pattern:
        /\b(?:kwam|gekomen|stuitte|gestuit|zag|gezien|bekeken)\b.{0,30}\b(?:je|jouw|uw) (?:linkedin-?)?\s?(?:profiel|cv)/iu,
      weight: 4.5,
    },
    {
      pattern: /\b(?:je|jouw|uw) profiel\b.{0,40}\b(?:tegen|gevonden|sprak|past|aandacht|opgevallen)/iu,
      weight: 3,
    },
    { pattern: /\b(?:mijn|onze|een|voor een) (?:opdrachtgever|klant)\b/iu, weight: 2.5 },
    {
      pattern: /\b(?:zijn|ben) (?:wij |we |ik )?(?:momenteel |op dit moment )?op zoek naar\b/iu,
      weight: 2,
    },
    {
      pattern:
        /\b(?:open|interesse|geïnteresseerd)\b.{0,40}\b(?:nieuwe|uitdaging|kans|functie|stap|opdracht)/iu,
      weight: 3,
      conditional: true,
    },
    { pattern: /\b(?:recente|actuele|bijgewerkte?) cv\b/iu, weight: 2.5, conditional: true },
    { pattern: /\b(?:je|jouw|uw) sollicitatie\b/iu, weight: -3.5 },
  ],
};
