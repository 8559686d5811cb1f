// Wordings of mails that list jobs or advertise them to many.
import type { Rule } from '../contracts/rule.ts';

const rule: Rule = {
  kind: 'job_alert',
  direction: 'received',
  phrases: {
    en: [
      {
        pattern: /\bthank(?:s| you) for your interest\b|\bother (?:applicants|candidates)\b/iu,
        weight: -2.5,
      },
      { pattern: /\b(?:latest|more) (?:\w+ )?(?:jobs|vacancies|openings)\b/iu, weight: 1.5 },
      { pattern: /\b(?:jobs|roles|positions|openings)\b.{0,25}\bmatch(?:es|ing)? your\b/iu, weight: 3.5 },
      {
        pattern:
          /\b(?:jobs?|roles?|positions?|openings?)\b.{0,20}\b(?:may|might|could) (?:be of )?interest\b/iu,
        weight: 3.5,
      },
      { pattern: /\brecommended for you\b|\bjobs? you might\b|\btop picks?\b/iu, weight: 2.5 },
      {
        pattern: /\b\d{1,4}\+? (?:new |more |other |similar |great )?(?:[\w&/+.-]+ ){0,5}jobs?\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b\d{1,4}\+? new (?:[\w&/+.-]+ ){0,4}(?:positions|openings|roles|vacancies|opportunities)\b/iu,
        weight: 3.5,
      },
      { pattern: /\bjob alerts?\b/iu, weight: 3.5 },
      {
        pattern:
          /\b(?:new|recommended|suggested|top|similar|featured|today's|matching) (?:\w+ )?(?:jobs|vacancies|openings)\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\bjobs (?:for you|near you|in your area|you (?:may|might|would)|that match|matching|matched|picked|based on|we think|just posted)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:roles|positions|openings|opportunities) (?:that match|matching|picked for|recommended for|you (?:may|might) (?:like|be interested))/iu,
        weight: 3,
      },
      {
        pattern: /\bmatch(?:es|ing)? your (?:saved |job )?(?:search|alert|preferences|criteria)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:saved|your) (?:job )?search(?:es)?\b.{0,30}\b(?:alert|result|new|jobs)|\bjobs? recommendations?\b/iu,
        weight: 3,
      },
      { pattern: /\b(?:is|are) (?:now |actively )?hiring\b|\bnow hiring\b|\bhiring now\b/iu, weight: 2 },
      {
        pattern:
          /\b(?:view|see|browse|explore|search) (?:all |more |similar |these |this )?(?:\d+ )?jobs?\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:easily|easy|quick|1-click) apply\b|\bapply (?:now|today|with)\b|\bactively recruiting\b|\bbe an early applicant\b/iu,
        weight: 1.5,
      },
      {
        pattern:
          /\b(?:just posted|posted (?:just now|today|yesterday|\d+ (?:day|hour|week)s? ago)|new job posting|\d+ days? ago)\b/iu,
        weight: 2,
      },
      {
        pattern: /\b(?:edit|manage|modify|update|pause|create|delete)\b.{0,20}\b(?:job )?alerts?\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:you saved this job|saved jobs?|jobs you (?:saved|viewed)|job you (?:saved|viewed)|job (?:closes|expires) (?:soon|on))\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:daily|weekly) (?:job )?(?:digest|jobs|matches|roundup)\b|\bjob (?:digest|newsletter|matches|board update)\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\bjobs? (?:of the (?:day|week)|opportunities|openings)\b|\bwe're hiring\b|\bjoin our team\b/iu,
        weight: 1.5,
      },
      { pattern: /\b(?:jobs?|vacancies|openings|hiring)\b/iu, weight: 1, field: 'subject' },
      {
        pattern:
          /\b\d{1,4}\+? (?:[\w&/+.-]+ ){0,5}jobs?\b|\bjobs (?:for|near|in|like)\b|\bis hiring\b|\bopening at\b/iu,
        weight: 3,
        field: 'subject',
      },
      {
        pattern: /\b(?:thank(?:s| you) for (?:your application|applying)|received your application)\b/iu,
        weight: -5,
      },
      {
        pattern:
          /\b(?:your application (?:for|to|was|has|is)|you applied|not (?:be )?(?:moving|selected)|other candidates)\b/iu,
        weight: -4,
      },
      {
        pattern: /\b(?:verify|confirm) your (?:email|account)|\bpassword\b|\bverification code\b/iu,
        weight: -3,
      },
      {
        pattern:
          /\bcron(?:tab)?\b|\b(?:print|batch|background|build|backup) jobs?\b|\bsteve jobs\b|\b(?:good|great|nice) jobs?\b/iu,
        weight: -4,
      },
    ],
    de: [
      {
        pattern:
          /\b\d{1,4} (?:neue |weitere |passende |aktuelle )?(?:[\w&/+.-]+[ -]){0,4}(?:jobs|stellen\w*|stellenangebote|jobangebote)\b/iu,
        weight: 4,
      },
      {
        pattern:
          /\b(?:neue|passende|aktuelle|weitere|empfohlene) (?:jobs|stellen|stellenangebote|jobangebote|stellenanzeigen|vakanzen)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:jobagent|job-?alert|suchauftrag|jobbenachrichtigung|jobempfehlung\w*|job-?newsletter|stellenmarkt|jobmail|job-?abo)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:jobs|stellen|stellenangebote) (?:für (?:dich|sie)|die zu|in (?:deiner|ihrer) nähe|passend)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:jetzt bewerben|zur stellenanzeige|alle jobs|mehr jobs|job(?:s)? ansehen|zum stellenangebot)\b/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:ihr|dein)e? (?:suche|suchprofil|gespeicherte suche)\b/iu, weight: 2 },
      {
        pattern:
          /\b(?:ihre|deine) bewerbung (?:als|um|auf|bei|ist|wurde|haben)\b|\bvielen dank für (?:ihre|deine) bewerbung/iu,
        weight: -5,
      },
    ],
    fr: [
      { pattern: /\b\d{1,4} (?:nouvelles? )?(?:offres?|emplois|postes|annonces|jobs)\b/iu, weight: 3.5 },
      { pattern: /\b(?:nouvelles|dernières|autres) (?:offres|annonces|opportunités)\b/iu, weight: 2.5 },
      {
        pattern:
          /\boffres? d'emplois?\b.{0,40}\b(?:pour vous|correspond|susceptible|recommand|alerte|nouvelle|récente|près)/iu,
        weight: 4,
      },
      { pattern: /\balertes?[ -](?:e-?mail |d')?(?:emplois?|jobs?|offres?)/iu, weight: 4 },
      {
        pattern:
          /\b(?:votre|vos|ton) (?:recherche|alerte)s?\b|\bvoir (?:toutes )?(?:les |l'|d'autres )?offres?\b/iu,
        weight: 2.5,
      },
      {
        pattern:
          /\b(?:postulez (?:maintenant|en un clic|dès)|emplois (?:pour vous|recommandés|similaires))/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:votre candidature|avez postulé)/iu, weight: -4 },
    ],
    es: [
      {
        pattern: /\b\d{1,4} (?:nuev[oa]s? )?(?:ofertas?|empleos?|vacantes?|puestos|trabajos)\b/iu,
        weight: 3.5,
      },
      {
        pattern: /(?:nuevas?|últimas|más|estas|otras) (?:ofertas|vacantes)\b|\bnuevos empleos\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:ofertas|empleos|vacantes|trabajos)\b.{0,30}\b(?:para ti|recomendad|coincid|similares|cerca de|que te)/iu,
        weight: 3.5,
      },
      { pattern: /\balertas? de (?:empleo|trabajo|ofertas|vacantes)/iu, weight: 4 },
      {
        pattern:
          /\b(?:ver|explorar) (?:todas )?(?:las |más )?(?:ofertas|vacantes|empleos)|\btu búsqueda\b|\binscríbete ya\b/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:tu candidatura|te has inscrito|tu postulación|hemos recibido)\b/iu, weight: -4 },
    ],
    it: [
      { pattern: /\b\d{1,4} (?:nuov[eio] )?(?:offert[ae]|annunci|posizioni|lavori)\b/iu, weight: 3.5 },
      {
        pattern: /\b(?:nuove|ultime|altre) (?:offerte|posizioni|opportunità)|\bofferte di lavoro\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:offerte|annunci|lavori)\b.{0,30}\b(?:per te|consigliat|in linea|simili|vicino|corrispond)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:alert|avvis[oi]) (?:di )?(?:lavoro|offerte)|\bjob alert\b|\bvedi (?:tutte )?le offerte\b|\bcandidati (?:ora|subito)\b/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:tua|sua) candidatura\b/iu, weight: -4 },
    ],
    pt: [
      { pattern: /\b\d{1,4} (?:nov[ao]s? )?(?:vagas?|empregos?|oportunidades|ofertas)\b/iu, weight: 3.5 },
      {
        pattern:
          /(?:novas|últimas|mais|outras|estas) (?:vagas|ofertas de emprego|oportunidades)\b|\bnovos empregos\b/iu,
        weight: 3,
      },
      {
        pattern:
          /\b(?:vagas|empregos|ofertas)\b.{0,30}\b(?:para você|para ti|recomendad|compatíveis|semelhantes|perto|que combinam)/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\balertas? de (?:vagas?|emprego|trabalho)|\bver (?:todas )?(?:as )?vagas\b|\bcandidate-se (?:agora|já)/iu,
        weight: 3.5,
      },
      { pattern: /\b(?:sua|tua) candidatura\b/iu, weight: -4 },
    ],
    nl: [
      { pattern: /\b\d{1,4} (?:nieuwe )?(?:\w+ )?(?:vacatures?|banen|jobs)\b/iu, weight: 4 },
      {
        pattern: /\b(?:nieuwe|passende|recente|meer|aanbevolen|vergelijkbare) (?:vacatures|banen|jobs)\b/iu,
        weight: 3.5,
      },
      {
        pattern:
          /\b(?:vacatures|banen|jobs)\b.{0,30}\b(?:voor jou|voor u|die (?:bij|passen)|in de buurt|aanbevolen|op maat)/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:vacature-?alert|job-?alert|vacature-?mail|jobmail|zoekopdracht|vacature-?update)\b/iu,
        weight: 3.5,
      },
      {
        pattern: /\b(?:bekijk|alle) (?:\w+ )?(?:vacatures?|banen)\b|\bsolliciteer (?:nu|direct)\b/iu,
        weight: 2.5,
      },
      { pattern: /\b(?:je|jouw|uw) sollicitatie\b/iu, weight: -4 },
    ],
  },
};

export default rule;
