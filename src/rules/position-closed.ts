// Wordings that tell that a position is cancelled, filled, frozen or on hold.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'position_closed',
  direction: 'received',
  phrases: {
    en: [
      {
        pattern:
          /\bnot (?:to )?(?:be )?(?:hire|hiring|fill|filling|recruit|recruiting) (?:anyone|anybody|any candidates?|for (?:this|the)|this|the)\b/iu,
        weight: 5,
      },
      {
        pattern: /\b(?:role|position)\b.{0,25}\bnot be (?:moving|going|proceeding) (?:ahead|forward|on)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:stop|stopping|halt|halting|pause|suspend|cease|end|ending) (?:all )?(?:recruiting|recruitment|hiring|interviews|the search|interviewing)\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:position|role|vacancy|job|opening|requisition|opportunity|posting|search|recruitment|req|hiring|internship|program(?:me)?)\b.{0,70}\b(?:(?:has|have|is|was|been|being|are|were) (?:\w+ ){0,3}(?:closed|filled|cancell?ed|withdrawn|paused|frozen|discontinued|eliminated|removed|suspended|postponed|expired|put on hold|placed on hold|on hold|deactivated|unposted)|no longer (?:available|open|active|accepting|hiring|being|recruiting|required)|will not be (?:filled|moving|going|hiring|proceeding)|on hold)\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:closed|filled|cancell?ed|withdrawn|paused|frozen|paus(?:e|ing)|clos(?:e|ing)|cancel(?:l?ing)?|withdraw(?:ing)?|put(?:ting)?|plac(?:e|ing)|freez(?:e|ing)|postpon(?:e|ed|ing))\b.{0,40}\b(?:this|the|that|our) (?:[\p{L}-]+ ){0,4}(?:position|role|vacancy|opening|requisition|search|recruitment|posting|req)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:hiring freeze|headcount freeze|freeze (?:on|in) hiring|paus(?:ed|ing) (?:all )?(?:hiring|recruit\w+)|hiring (?:is|has been) (?:paused|frozen|on hold)|stopp(?:ed|ing) (?:hiring|recruiting))\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:decided|chosen|decision)\b.{0,20}\bnot to (?:fill|hire for|recruit|open|move ahead with (?:this|the) (?:role|position))\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:position|role|requisition|vacancy|job)\b.{0,30}\b(?:closed|filled|cancell?ed|on hold|no longer available|withdrawn|paused)\b/iu,
        weight: 3.5,
        field: 'subject',
      },
      { pattern: /\bapplication\b.{0,20}\bon hold\b/iu, weight: 3, field: 'subject' },
      {
        pattern:
          /\bapplication\b.{0,50}\b(?:on hold)\b|\bputting (?:this|the|your) (?:\w+ )?(?:position|role|application|process) on hold\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:budget(?:ary)?|restructur\w+|reorgani[sz]\w+|re-?assess(?:ing)?|re-?evaluat\w+|changing|shift in) (?:\w+ ){0,4}(?:constraints?|cuts?|needs?|priorities|business)\b/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:already|since|now|just|recently|have|has) (?:been )?filled (?:the|this|our|all|that)\b|\ball (?:positions|spots|seats|roles) (?:are|have been) filled\b/iu,
        weight: 4.5,
      },
      {
        pattern:
          /\b(?:position|role|opening)s? (?:have|has|is|are|was|were) (?:\w+ )?(?:already )?filled\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\bno longer (?:looking to fill|recruiting for|hiring for|accepting applications|pursuing|taking applications|considering (?:new )?(?:applicants|candidates|applications))/iu,
        weight: 4.5,
      },
      { pattern: /\bstop(?:ped)? (?:accepting|reviewing) (?:applications|resumes|new)\b/iu, weight: 3.5 },
    ],
    de: [
      {
        pattern:
          /\b(?:stellenangebot|stellenanzeige|jobangebot|suche|vakanz)\b.{0,40}\b(?:zurückgezogen|gelöscht|beendet|eingestellt|deaktiviert|nicht mehr (?:aktuell|online|verfügbar))/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:stelle|position|vakanz|stellenausschreibung|ausschreibung|stellenbesetzung|praktikumsplatz)\b.{0,80}\b(?:(?:bereits|schon|inzwischen|mittlerweile|intern|anderweitig|zwischenzeitlich|nun) (?:\p{L}+ )?(?:besetzt|vergeben)|besetzt worden|nicht (?:mehr )?(?:verfügbar|besetzt|offen|vakant|vergeben|ausgeschrieben|nachbesetzt)|gestrichen|zurückgezogen|eingestellt|pausiert|auf eis|zurückgestellt|geschlossen|gestoppt|storniert|aufgehoben|entfällt|entfallen|weggefallen)/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:einstellungs|stellen|besetzungs)stopp?\p{L}*\b|\b(?:pausieren|stoppen|beenden) (?:wir )?(?:das|die|diese) (?:verfahren|suche|besetzung|ausschreibung)/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:stelle|position)\b.{0,50}\b(?:vorerst|vorläufig|derzeit|aktuell) nicht (?:zu )?besetz\p{L}*/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:verfahren|auswahlverfahren|ausschreibung|besetzungsverfahren)\b.{0,50}\b(?:aufgehoben|abgebrochen|eingestellt|pausiert|gestoppt|angehalten|beendet)/iu,
        weight: 4.5,
      },
      { pattern: /\bbesetzt\b|\bnicht mehr (?:verfügbar|ausgeschrieben)\b/iu, weight: 2.5, field: 'subject' },
    ],
    fr: [
      {
        pattern:
          /\b(?:poste|offre|recrutement|annonce)\b.{0,70}\b(?:pourvue?|n'est plus|ne sont plus|annulée?|suspendue?|gelée?|clôturée?|fermée?|mise? en (?:pause|attente)|retirée?|supprimée?|reportée?|plus (?:disponible|d'actualité|vacante?))/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:gel|suspension|arrêt|annulation) (?:des|du|de ce|de) (?:embauches|recrutements?|poste)\b/iu,
        weight: 5,
      },
      { pattern: /\b(?:déjà|depuis) (?:été )?pourvue?\b/iu, weight: 4.5 },
    ],
    es: [
      {
        pattern:
          /\b(?:vacante|puesto|posición|oferta|proceso(?: de selección)?|búsqueda|plaza)\b.{0,70}\b(?:cerrad[oa]|cubiert[oa]|cancelad[oa]|suspendid[oa]|pausad[oa]|congelad[oa]|en pausa|en espera|ya no (?:está|se encuentra)|no (?:está|se encuentra) disponible|detenid[oa]|eliminad[oa]|aplazad[oa]|desiert[oa])\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:hemos|se ha|ha sido) (?:decidido )?(?:cerrado|cancelado|pausado|suspendido|cubierto|cerrar|cancelar|pausar|suspender)\b.{0,30}\b(?:vacante|puesto|proceso|búsqueda|posición)/iu,
        weight: 5,
      },
      { pattern: /\bcongelación de (?:contrataciones|personal)\b/iu, weight: 5 },
    ],
    it: [
      {
        pattern:
          /\b(?:posizione|ruolo|ricerca|annuncio|selezione|offerta)\b.{0,70}\b(?:chius[oa]|copert[oa]|annullat[oa]|sospes[oa]|congelat[oa]|in (?:pausa|sospeso)|non (?:è )?più (?:disponibile|attiv[oa]|apert[oa])|ritirat[oa]|già (?:stata )?(?:assegnat|occupat)[oa])\b/iu,
        weight: 5,
      },
      {
        pattern:
          /\b(?:abbiamo|deciso di) (?:chius[oa]|sospes[oa]|annullat[oa]|chiudere|sospendere|annullare)\b.{0,30}\b(?:posizione|ricerca|selezione)/iu,
        weight: 5,
      },
      { pattern: /\bblocco delle assunzioni\b/iu, weight: 5 },
    ],
    pt: [
      {
        pattern:
          /\b(?:vaga|posição|processo(?: seletivo)?|oportunidade|cargo|recrutamento)\b.{0,70}\b(?:encerrad[oa]|fechad[oa]|preenchid[oa]|cancelad[oa]|suspens[oa]|pausad[oa]|congelad[oa]|em (?:pausa|espera)|não está mais|já não (?:está|se encontra)|não se encontra)\b/iu,
        weight: 5,
      },
      { pattern: /\b(?:congelamento|suspensão) (?:de|das) (?:vagas|contratações)\b/iu, weight: 5 },
      {
        pattern:
          /\b(?:encerramos|cancelamos|suspendemos|pausamos|fechamos)\b.{0,30}\b(?:vaga|processo|recrutamento|posição)/iu,
        weight: 5,
      },
    ],
    nl: [
      {
        pattern:
          /\b(?:vacature|functie|positie|procedure|rol|plek)\b.{0,80}\b(?:(?:al|reeds|inmiddels|intussen|ondertussen) (?:\p{L}+ )?(?:vervuld|ingevuld|gesloten|vergeven)|vervuld|ingevuld|gesloten|ingetrokken|geannuleerd|gepauzeerd|on hold|stopgezet|bevroren|komt te vervallen|vervallen|niet (?:meer|langer) (?:beschikbaar|open|actueel))\b/iu,
        weight: 5,
      },
      { pattern: /\b(?:vacaturestop|personeelsstop|wervingsstop|aannamestop)\b/iu, weight: 5 },
      {
        pattern:
          /\b(?:sluiten|gesloten|trekken|stoppen|pauzeren)\b.{0,25}\b(?:de|deze) (?:vacature|functie|procedure|werving)\b/iu,
        weight: 4.5,
      },
    ],
  },
};

export default rule;
