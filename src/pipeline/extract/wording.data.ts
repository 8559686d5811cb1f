// How seven languages lead up to a job title or an employer's name, as sources of regular expressions.
import type { Language } from '../../contracts/rule.ts';

/**
 * Sources match the plain view of a text (straight quotes and dashes, wrapped lines joined), case-insensitively, as
 * whole words. Gaps are bounded, so every source is linear.
 */
export interface LanguageWording {
  /** Words that tell the language. */
  markers: string;
  /** Nouns for a position: "position", "Stelle". */
  positionNoun: string;
  /** What joins such a noun to the title: "of", "als". */
  joiner: string;
  /** Articles and the like before a noun phrase. */
  determiner: string;
  /** What stands before a title or an employer, told apart by what follows: "application for". */
  lead: string;
  /** What stands right before a title only. */
  roleLead: string;
  /** What stands between a title and the employer: "at", "bei". */
  employer: string;
  /** What stands before the employer, hardly before anything else. */
  companyLead: string;
  /** What often stands before the employer. */
  weakLead: string;
  /** Words of a clause that end a title. */
  stop: string;
  /** Position nouns that follow a title, "" where the language has none. */
  suffix: string;
}

const GAP = String.raw`(?:\s+[^\s.,;:!?]{1,20}){0,3}?\s+`;

export const WORDINGS: Readonly<Record<Language, LanguageWording>> = {
  en: {
    markers: 'the and your you for with our we to of is application thank this that have',
    positionNoun: String.raw`(?:open |job |vacant )?(?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|requisition)(?: title| opening)?`,
    joiner: String.raw`of being|of|as|for|titled|called|named|[:-]`,
    determiner:
      'the|our|an?|this|your|its|following|open|current|advertised|above|new|available|posted|recent|w2',
    lead: String.raw`(?:appl(?:y|ied|ying|ications?)|application|candidacy|candidature|interest(?:ed)?|interview(?:s|ing|ed)?|consider(?:ed|ation|ing)?|hire|hiring|recruiting|looking|searching|selected|shortlisted|fit|match|forward|proceed|process|offer(?:ed)?|submission|resume|profile|candidates?|invit(?:ed?|ation|ing)|assessment|update|discuss(?:ing)?|regarding|join(?:ing)? us|employment|you|seeking|screen(?:ing)?|requirement|need|chat|call|feedback|questionnaire|challenge)(?:\s+[^\s.,;:!?]{1,20}){0,4}?\s+(?:to|for|in|as|on|about|of|regarding)|regarding|need|seeking|applied for|(?:withdraw|submit)\w* (?:my|your) application (?:for|to|from)`,
    roleLead: String.raw`(?:hire|offer|join(?:ing)?|considered|consider|start(?:ing)?|begin|work(?:ing)?|act)(?:\s+[^\s.,;:!?]{1,20}){0,3}?\s+as|for the (?:position|role|post|job|vacancy) of|offer(?:ing)? you (?:the|an?)|interview for|applied for|application for|apply for|hire you for|for (?:the|our|an?)|your application|your interview`,
    employer: 'here at|at|with|within|@|for|by|from',
    companyLead: String.raw`(?:interest(?:ed)?(?: shown)? in(?: a| your)?(?: (?:career|careers|position|role|job|opportunity|opportunities|employment|working|work|joining|exploring opportunities|becoming part|being part))?(?: (?:at|with|of|for))?|appl(?:y|ying|ied|ications?)(?: \w{2,12})? (?:to|at|with)|applying for|submitted to|submitting (?:your|an) application (?:to|at|with)|join(?:ing)?(?: us at| our team at)?|(?:become |be |being |becoming )?part of|work(?:ing)? (?:at|with|for)|careers? (?:at|with)|opportunit(?:y|ies) (?:here )?(?:at|with|within)|openings? (?:at|with)|positions? (?:here )?(?:at|with|within)|roles? (?:here )?(?:at|with|within)|jobs? (?:here )?(?:at|with)|internships? (?:at|with)|employment (?:opportunities )?(?:at|with)|interview(?:ing|s)?(?: process)? (?:at|with)|welcome to|team (?:here )?(?:at|from)|(?:us|here|we|everyone|folks|people|one of us) at|(?:(?:my name is|i am|i'm|this is) [^\s.,]{1,20}(?: [^\s.,]{1,20})?,? (?:and i am )?(?:from|with|at))|on behalf of|offer (?:from|of employment with|with)|(?:thanks?|thank you|greetings|message|update|news|hello|feedback|response|reply|decision|word) from|life at|happening at|belong to|representing|i represent|(?:your |a )?future (?:at|with)|candidacy (?:at|with|for)|profile (?:at|with)|account (?:at|with)|journey (?:at|with)|(?:meet|meeting|met|call|chat|conversation|time|speaking|screen|event) with|(?:recruiter|recruiting|recruitment|talent acquisition|manager|hr|partner) (?:at|with|for|from)|considering|choosing|chosen|consider|hiring team (?:at|of))(?: the team at| our friends at)?`,
    weakLead: 'at|with|from|joining|join|within|by|about|visit|for|to',
    stop: String.raw`at|with(?! (?:ai|python|java|react))|@|which|that|has|have|had|was|were|is|are|will|would|we|we're|we've|you|you've|your|our|i|on(?! [Rr]ails)|because|but|as|from|through|via|within|to(?! the \p{Lu})|here|this|these|by|please|unfortunately|since|due|while|after|before|if|when|again|in|posted|located|based|advertised|starting|and (?=we|i|you|our|your|are|the|have|that|would|for|to|\p{Ll})|or (?=\p{Ll})|for (?=\p{Ll}|the)|the|right now|right|who|where|so|not|do|can|may|could|next|today|now|before|received|role|it|they|he|she|there|thank|thanks|did|does|be|been|my|me|his|her|position|process|only|out|currently|enclosed|attached|caught|landed|arrived|reached|an? (?=few|couple|little)|yet|still|too`,
    suffix: String.raw`interview|application|positions?|roles?|job(?! title)s?|posts?|vacancy|openings?|opportunity|requisition|job opening|job opportunity|team member position|candidates?`,
  },
  de: {
    markers:
      'und die der das wir sie ihre ihnen für bei mit dich deine deiner ihr uns nicht ist vielen dank bewerbung',
    positionNoun: String.raw`(?:stelle|position|rolle|vakanz|tätigkeit|ausschreibung|stellenausschreibung|stellenanzeige|funktion|job|praktikum|ausbildung)(?:en)?(?:angebot|bezeichnung|titel)?`,
    joiner: String.raw`als|zum|zur|des|[:-]`,
    determiner:
      'die|der|das|den|dem|des|eine?[rnms]?|unsere?[rnms]?|ihre?[rnms]?|deine?[rnms]?|diese?[rnms]?|ausgeschriebene[nrs]?|offene[nrs]?|vakante[nrs]?|freie[nrs]?',
    lead: String.raw`(?:bewerbung(?:en|sunterlagen|sverfahren|sprozess|sgespräch)?|initiativbewerbung|beworben|bewirbst|bewerben|interesse|gespräch|vorstellungsgespräch|interview|rückfrage|einladung|kandidat(?:en|in|ur)?|suchen|angebot|auswahl(?:verfahren|prozess)?|unterlagen|anfrage|besetzung|vertrag|profil|eignung|einstellung|kennenlernen|möchten)${GAP}(?:als|für|auf|um|zum|zur|an|am)`,
    roleLead: 'als|in der funktion|(?:ihre|deine) bewerbung',
    employer: String.raw`bei der firma|bei unserer? \w{4,15}|bei der|bei dem|bei den|bei|beim|in der|im hause|an der|der firma|für die|für|am|im|an|in|@`,
    companyLead: String.raw`(?:bewerbung|beworben|interesse|mitarbeit|tätigkeit|einstieg|karriere|gespräch|interview|willkommen|arbeiten|arbeit|stelle|position|job|team|praktikum|ausbildung|kennenlernen|einladung|bewerbungsprozess|bewerbungsverfahren)(?:\s+[^\s.,;:!?]{1,20}){0,3}?\s+(?:bei|beim|an|von|mit|in)(?: unserer? \w{4,15}| der| dem| den| das| die)?(?: firma| unternehmen)?|(?:ihr|dein|euer|das) (?:\w{2,20}-?)?team(?: der| von| bei| vom)?|(?:unternehmen|firma|arbeitgeber|im namen (?:der|von)|(?:unserer?|der|dein[er]*) schule|personalabteilung(?: der)?|wir bei(?: der)?|wir von(?: der)?)`,
    weakLead: 'bei(?: der| dem| den)?|beim|für',
    stop: String.raw`bei|beim|in|an|am|im(?! (?:Innen|Außen)dienst)|ist|sind|war|wurde|wird|haben|hat|wir|sie|ihr|ihre|ihren|du|dass|die|das|den|dem|leider|mit|vom|von|zu|zur|zum|auf|aus|sowie|nicht|für (?=\p{Ll})|über|unter|und (?=\p{Ll}|Ihr|Sie|Wir)|oder|anbieten|ab|seit|durch|aber|da|wie|noch|nun|heute|erfolgreich|eingegangen|erhalten|interessieren|sehr|gern|gerne|vielen|danke|ein|eine|einen|zusagen|absagen|nach|am|fällt|wurden|liegt|beendet|eingereicht|telefonieren`,
    suffix: 'position|stelle|rolle|vakanz',
  },
  fr: {
    markers: 'le la les de et vous nous votre vos pour des une un est que dans sur candidature bonjour au du',
    positionNoun: String.raw`(?:l'|d')?(?:poste|offre d'emploi|offre de stage|offre|emploi|annonce|fonction|mission|stage|alternance|métier|opportunité|intitulé du poste)`,
    joiner: String.raw`suivante?\s?:|de la|de|du|d'(?:un |une )?|des|en tant que|comme|intitulée?|[:-]`,
    determiner: `le|la|l'|les|un|une|notre|votre|ce|cette|du|de|des|d'`,
    lead: String.raw`(?:candidature|postulé|postuler|intérêt|entretien|recrutement|candidate?|candidats|profil|proposer|offre|recherch\w{1,6}|sélectionnée?|retenue?|convocation|processus|test|embauch\w{1,4}|évaluation|invitation)${GAP}(?:pour|au|à|sur|de|en tant que|comme|en|a)`,
    roleLead: `(?:votre|ta) candidature|en tant que|en qualité de|comme|(?:au|le|du|un) poste(?: de| d'| -|:)`,
    employer: String.raw`chez|au sein d(?:e la|e l'|e|u|')(?: ?(?:société|entreprise|structure))?|auprès d(?:e|u|')|à la|à l'|à|dans|pour|en|@|-`,
    companyLead: String.raw`chez|au sein d(?:e la|e l'|e|u|')(?: ?(?:société|entreprise|structure))?|rejoindre(?: l'équipe(?: de)?)?|rejoigniez|(?:l')?(?:entreprise|société|structure)|(?:l'|votre )équipe(?: recrutement| rh| de recrutement| talents?| ressources humaines)?(?: de| d'| du| chez)?|auprès de|intérêt (?:que vous (?:portez|avez porté)|porté|pour) ?(?:à|pour|au)?|bienvenue (?:chez|à)|candidature (?:à|chez|pour|auprès de)|travailler (?:chez|pour)|service (?:recrutement|rh)(?: de| -)?`,
    weakLead: 'à|pour|de',
    stop: String.raw`(?:et )?(?:reste|souhaiterais|souhaiterions|aimerais|aimerions)|chez|au|aux|à|sein|dans|est|sont|a|ont|nous|vous|je|que|qui|pour|sur|par|avec|sera|fait|reste|était|du (?=\d)|le (?=\d)|prévue?|basée?|mais|car|suite|ainsi|afin|actuellement|ne|n'|dès|auprès|en date|et (?=nous|vous|je|l'|de|votre|notre|avons|pour|le|la|les)|cette|ce|notre|votre|merci|s'|malheureusement|lors|a été|ayant|retient|retenu|correspond|sans|nous|m'|t'|l'envoyer|bien|continue|demeure|ci-joint\p{L}{0,2}|chez|toujours`,
    suffix: '',
  },
  es: {
    markers:
      'el la los de y que para tu su en por una un con nos del hola gracias candidatura proceso se le te',
    positionNoun: String.raw`(?:puesto|vacante|posición|cargo|oferta|plaza|empleo|rol|oportunidad)(?: de trabajo| de empleo| laboral)?`,
    joiner: String.raw`de|como|para|[:-]`,
    determiner: 'el|la|los|las|un|una|nuestr[oa]s?|su|tu|este|esta|del',
    lead: String.raw`(?:candidatura|solicitud|postulaci[oó]n|postulado|postularte|postularse|inter[eé]s|entrevista|proceso|inscripci[oó]n|aplicaci[oó]n|aplicar|aplicado|seleccionad[oa]|oferta|incorporarte|perfil|contratarte|prueba|evaluaci[oó]n|invitaci[oó]n|ofrecerte|ofrecerle)${GAP}(?:para|a|al|en|por|como|de|del|sobre)`,
    roleLead: String.raw`(?:su|tu) candidatura|como|para (?:el|la) (?:puesto|vacante|posición|cargo|plaza|rol)(?: de)?`,
    employer: String.raw`en la empresa|en el|en la|en|para|con|de la empresa|@`,
    companyLead: String.raw`(?:trabajar|inter[eé]s|unirte|unirse|formar parte|empresa|candidatura|bienvenid[oa]s?|puesto|oportunidad(?:es)?|oferta|vacante|proceso de selecci[oó]n|entrevista|inscripci[oó]n|incorporarte|carrera)(?:\s+[^\s.,;:!?]{1,20}){0,2}?\s+(?:en|por|con|a)(?: el equipo de)?|(?:el )?equipo de(?: selecci[oó]n| recursos humanos| talento| rrhh| reclutamiento)?(?: de| en)?|la empresa|recursos humanos(?: de| en| -)?`,
    weakLead: 'en|desde|con',
    stop: String.raw`(?:y )?(?:quisiera|quisiéramos|querríamos|continúa|queda)|en|con|que|y (?=nos|le|te|hemos|su|tu|esperamos|queremos|estamos|tras|por|lamentamos)|ha|han|es|está|fue|será|se|nos|le|te|lo|para|por|pero|el (?=\d|día)|a las|del (?=\d|día)|hemos|queremos|no|publicad[oa]|dentro|al|a|desde|tras|gracias|sigue|ya|tu|su|nuestr[oa]|lamentablemente|cumple|este|esta|desaparece|el (?=lunes|martes|miércoles|jueves|viernes|próximo)|continúa|pero|sin|y (?=espero|la|lo|los|las|quer|est|me|quisiera|tras|\p{Ll}+(?:emos|amos|imos)(?!\p{L}))|hace|queda|adjunt[oa]|encajarías`,
    suffix: '',
  },
  it: {
    markers:
      'il la di e che per con del della le un una gentile grazie candidatura nostro ti tua sua abbiamo è al',
    positionNoun: String.raw`(?:posizione|posto|ruolo|offerta di lavoro|offerta|lavoro|impiego|annuncio|mansione|figura|opportunità)(?: aperta| lavorativa)?`,
    joiner: String.raw`di|come|da|per|[:-]`,
    determiner: `il|la|lo|l'|i|gli|le|un|una|un'|nostr[oaie]|su[oa]|tu[oa]|quest[oa]|del|della|dell'`,
    lead: String.raw`(?:candidatura|candidat[oa]|candidarti|candidarsi|interesse|colloquio|selezione|proposta|offerta|assumerti|assumerla|cercando|ricerca|profilo|test|invito|offrirti|offrirle|processo)${GAP}(?:per|a|al|alla|come|di|in|sul|sulla|nel|nella)`,
    roleLead: String.raw`(?:sua|tua) candidatura|come|in qualità di|per (?:il ruolo|la posizione|la figura)(?: di)?|(?:il ruolo|la posizione) di`,
    employer: String.raw`presso|in|da|con|per|@|alla|al`,
    companyLead: String.raw`presso(?: la| l'| il)?(?: sede di)?|(?:il |dal |al )?team(?: di| hr| risorse umane| recruiting| selezione)?(?: di)?|(?:lavorare|entrare|parte|azienda|benvenut[oa]|candidatura|interesse|opportunità|colloquio)(?:\s+[^\s.,;:!?]{1,20}){0,2}?\s+(?:in|per|di|a|verso|da|con|presso)|ufficio (?:hr|risorse umane|personale)(?: di| -)?|risorse umane(?: di| -)?`,
    weakLead: 'in|da|con|per',
    stop: String.raw`(?:e )?(?:vorrei|vorremmo|sarei|saremmo|verrà|risulta|rimane)|presso|in|con|che|è|ha|hanno|sono|sarà|ci|ti|le|la|il|e (?=ti|la|le|ci|abbiamo|siamo|per|il|di|vorremmo)|per|ma|nel|nella|dal|dalla|del (?=\d)|si|non|abbiamo|siamo|dopo|purtroppo|grazie|(?<![Aa]ddett[oaie] )(?:alle|al|alla)|a|stata?|attualmente|nostr[oa]|tua|sua|resta|rimane|prosegue|continua|senza|ma|e (?=l[oa]|mi|vi|volevo|la)|fino|ed|è|in allegato|allegat[oa]`,
    suffix: '',
  },
  pt: {
    markers: 'o a de e que para você sua seu em por uma um com da do na no olá obrigado candidatura vaga não',
    positionNoun: String.raw`(?:vaga|posição|cargo|oportunidade|função|oferta|emprego|posto)(?: de emprego| de trabalho| de estágio)?`,
    joiner: String.raw`de|para|como|da|do|[:-]`,
    determiner: 'o|a|os|as|um|uma|nossa|nosso|sua|seu|esta|este|à',
    lead: String.raw`(?:candidatura|candidatou|candidatar(?:-se)?|inscrição|interesse|entrevista|processo seletivo|processo|aplicação|selecionad[oa]|proposta|oferta|teste|perfil|contratar|contratação|convite|aprovad[oa]|avaliação)${GAP}(?:para|à|a|ao|na|no|em|como|de|da|do|pela|pelo)`,
    roleLead: String.raw`sua candidatura|como|(?:para |na |da |à |a )?(?:vaga|posição|cargo|função)(?: de| do| da| -|:)`,
    employer: String.raw`na empresa|na|no|em|da|do|pela|pelo|com|@`,
    companyLead: String.raw`(?:equipe|time|equipa|empresa|trabalhar|interesse|fazer parte|faça parte|parte|bem-vind[oa]|oportunidades?|grupo|candidatura|vaga|entrevista|processo seletivo|juntar)(?:\s+[^\s.,;:!?]{1,20}){0,2}?\s+(?:na|no|da|do|de|em|à|ao|com|pela|pelo)|(?:a )?(?:equipe|equipa|time)(?: de)?(?: rh| recrutamento| seleção| talentos| recursos humanos| gente)?(?: da| do| de| -)?|(?:recursos humanos|rh)(?: da| do| -)?`,
    weakLead: 'na|no|da|do|em|a',
    stop: String.raw`encontra-se|(?:e )?(?:gostaria|gostaríamos|gostávamos)|na|no|em|com|que|é|foi|está|ficou|será|se|nos|lhe|te|e (?=você|nos|estamos|gostaríamos|por|temos|agradecemos|sua|seu|o|a)|para|por|mas|pela|pelo|não|temos|neste|nesta|após|foram|ser|dentro|já|infelizmente|obrigado|sua|seu|nossa|nosso|ao|à|às|através|dia|continua|segue|deixou|mas|sem|e (?=o|a|gostava|queria|ainda|vamos|\p{Ll}+(?:emos|amos|imos)(?!\p{L}))|há|até|caso|em anexo|escolhemos`,
    suffix: '',
  },
  nl: {
    markers:
      'de het een en je jouw u uw voor bij van we wij ons onze met op is dat sollicitatie bedankt beste niet',
    positionNoun: String.raw`(?:functie|vacature|rol|positie|baan|job|stage)(?:titel)?`,
    joiner: String.raw`van|als|voor|[:-]`,
    determiner: 'de|het|een|onze|ons|je|jouw|uw|deze|dit',
    lead: String.raw`(?:sollicitatie|gesolliciteerd|solliciteren|interesse|gesprek|kandidatuur|kandida(?:at|ten)|sollicitatiegesprek|uitnodiging|aanbod|aanbieden|kennismaking|kennismakingsgesprek|reactie|assessment|selectieprocedure|procedure|zoek|zoeken|bevestiging|ontvangstbevestiging)(?:\s+[^\s.,;:!?]{1,20}){0,3}?(?:\s+(?:voor|als|op|naar|in|van|sollicitatie)|:)`,
    roleLead: String.raw`(?:je|jouw|uw) sollicitatie|als|(?:de )?(?:functie|vacature|rol|positie) (?:van|als|voor)?|bevestiging sollicitatie`,
    employer: String.raw`bij de|bij het|bij|binnen|voor|in|van|@`,
    companyLead: String.raw`bij(?: de firma| het bedrijf)?|(?:namens|welkom bij|werken (?:bij|voor)|vanuit|binnen|interesse (?:in|voor)(?: een (?:functie|baan|rol) bij)?|groet(?:en|jes)? van)|(?:het )?team(?: van| bij)?|(?:hr|recruitment|personeelszaken)(?: van| -)`,
    weakLead: 'bij|van|in|met',
    stop: String.raw`zou|zouden|zit|staat|loopt|blijft|bij|is|zijn|was|heeft|hebben|hebt|we|wij|ons|onze|je|jouw|u|uw|dat|die|in|op|en (?=we|je|u|voor|de|het|hebben|ik|willen)|voor|met|om|van (?=\d)|aan|niet|helaas|maar|ontvangen|goed|door|wordt|werd|zal|te|naar|via|graag|bedankt|hierbij|dit|deze|binnen|per|onder|uit|het|ook|tot|structureel|nodigen|willen|kunnen|sturen|laten|wilt|wil|komt|komen|geopend|bekeken|aan|aan te|ligt|zoekt|gezocht|gevraagd|loopt|blijft|zonder|en (?=vroeg|was|ben|wilde)`,
    suffix: String.raw`functie|vacature|positie`,
  },
};
