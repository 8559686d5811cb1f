// Texts of mail about jobs that moves no application: alerts, account mail, surveys and advice, by language.
//
// `¶` separates paragraphs, `|` breaks a line. Placeholders: {first} {role} {city} {company} {n} {code} {site} {deadline}.
import type { Lang } from './draft.ts';

export interface AroundTexts {
  alert: {
    subjects: readonly string[];
    intros: readonly string[];
    closings: readonly string[];
    /** What may stand behind a job in the list. */
    notes: readonly string[];
  };
  /** Account mail of recruiting systems and job sites: subject and body. */
  account: readonly (readonly [string, string])[];
  /** Surveys, courses, advice: subject and body. */
  other: readonly (readonly [string, string])[];
}

export const AROUND: Record<Lang, AroundTexts> = {
  en: {
    alert: {
      subjects: [
        '{n} new jobs for "{role}" in {city}',
        '{company} is hiring: {role}',
        'Your daily job alert: {role}',
        'Jobs we think you will like, {first}',
        '{role} and {n} more openings near {city}',
        'New this week: {role}',
        'Apply now before it is gone – {role} at {company}',
        '{first}, you could be a top applicant for this job',
      ],
      intros: [
        'Here are the newest openings that match your search.',
        'Based on your profile we picked these jobs for you:',
        'Your saved search "{role}" has {n} new results.',
        'These employers are looking for people like you. Be among the first to apply!',
      ],
      closings: [
        'See all jobs',
        'Too many mails? Change your alert settings.',
        'Happy job hunting!',
        'You set up this alert on {site}.',
      ],
      notes: [
        'Easy apply',
        'New',
        '3 days ago',
        'Actively recruiting',
        'Hybrid',
        '£40k–£55k',
        '12 applicants',
        'Promoted',
      ],
    },
    account: [
      [
        'Your security code for {company}',
        'copy and paste this code into the security code field of your application form: {code}¶After you enter it, send your application once more. The code is valid for ten minutes.',
      ],
      [
        'Verify your e-mail address',
        'please confirm that {first} is using this address to sign in to the {company} candidate portal. The link is valid for 24 hours.',
      ],
      [
        '{code} is your verification code',
        'enter {code} to sign in to your candidate account. If this was not you, ignore this mail.',
      ],
      [
        'Welcome to the {company} talent community',
        'thank you for joining our talent network! You will hear from us when an opening matches what you told us about yourself.',
      ],
      [
        'Your candidate account was created',
        'your account for the careers site of {company} is ready. Use your e-mail address to sign in. You have not applied for a job yet.',
      ],
      [
        'Reset your password',
        'somebody asked for a new password for your {company} careers account. Choose a new one within two hours.',
      ],
      [
        'Your CV is visible to recruiters',
        'your profile on {site} is now public. 14 recruiters have searched for people like you this week. Complete your profile to be found more often.',
      ],
      [
        'Your profile will be deleted soon',
        'you have not signed in to the {company} careers site for 18 months. Under our retention rules your candidate profile will be erased on {deadline} unless you sign in.',
      ],
    ],
    other: [
      [
        'How was your experience with us?',
        'you recently went through our hiring process, and we would love to learn from it. Four questions, two minutes, anonymous.',
      ],
      [
        'Five questions that every interviewer asks',
        'preparing for an interview? Our coaches collected the questions that come up again and again, and how to answer them without sounding rehearsed.',
      ],
      [
        'Career fair on {deadline}: meet 60 employers',
        'come to the autumn career fair in {city}. Bring your CV, or have it checked on site for free.',
      ],
      [
        'Is your CV holding you back?',
        'most recruiters decide in seconds. Our CV check shows what they see. This week at half price.',
      ],
      [
        'Salary report: what does a {role} earn?',
        'we asked 4,200 people what they earn. See how your salary compares, by region and years of experience.',
      ],
      [
        'Webinar: getting hired after forty',
        'join our free webinar on {deadline}. Two former recruiters tell what they looked at and what they ignored.',
      ],
      [
        'Please rate your candidate journey',
        'your opinion counts. On a scale of 0 to 10, how likely are you to recommend {company} as an employer to a friend?',
      ],
    ],
  },
  de: {
    alert: {
      subjects: [
        '{n} neue Jobs: {role} in {city}',
        'Ihr Jobagent: {role}',
        'Passende Stellen für Sie, {first}',
        '{company} sucht: {role}',
        'Neue Stellenangebote in {city}',
      ],
      intros: [
        'diese neuen Stellen passen zu Ihrer Suche:',
        'Ihr Suchauftrag „{role}“ hat {n} neue Treffer.',
        'wir haben für Sie gestöbert. Jetzt schnell bewerben!',
      ],
      closings: ['Alle Stellen ansehen', 'Suchauftrag ändern oder abbestellen', 'Viel Erfolg bei der Suche!'],
      notes: ['Neu', 'Homeoffice möglich', 'vor 2 Tagen', 'Schnellbewerbung', 'Vollzeit'],
    },
    account: [
      [
        'Bitte bestätigen Sie Ihre E-Mail-Adresse',
        'um Ihr Konto im Karriereportal von {company} zu aktivieren, bestätigen Sie bitte Ihre Adresse. Der Link gilt 48 Stunden.',
      ],
      [
        'Ihr Sicherheitscode: {code}',
        'geben Sie den Code {code} ein, um sich anzumelden. Er ist zehn Minuten gültig.',
      ],
      [
        'Willkommen im Talentpool',
        'schön, dass Sie sich für unseren Talentpool eingetragen haben. Sobald eine Stelle zu Ihrem Profil passt, melden wir uns.',
      ],
      [
        'Neues Kennwort für Ihr Bewerberkonto',
        'Sie haben für das Bewerberportal von {company} ein neues Kennwort angefordert. Falls nicht, können Sie diese Nachricht löschen.',
      ],
    ],
    other: [
      [
        'Wie zufrieden waren Sie mit unserem Bewerbungsverfahren?',
        'Sie haben sich vor Kurzem bei uns beworben. Nehmen Sie sich zwei Minuten für unsere anonyme Umfrage?',
      ],
      [
        'Gehaltsreport: Was verdient man als {role}?',
        'wir haben 3.000 Fachkräfte gefragt. Vergleichen Sie Ihr Gehalt nach Region und Erfahrung.',
      ],
      [
        'Karrieremesse in {city}',
        'am {deadline} treffen Sie über 80 Arbeitgeber an einem Ort. Kostenloser Bewerbungsmappen-Check inklusive.',
      ],
    ],
  },
  fr: {
    alert: {
      subjects: [
        '{n} nouvelles offres : {role} à {city}',
        'Votre alerte emploi : {role}',
        'Des offres pour vous, {first}',
        '{company} recrute : {role}',
      ],
      intros: [
        'Voici les dernières offres correspondant à votre recherche :',
        'Votre alerte « {role} » a {n} nouveaux résultats.',
      ],
      closings: ['Voir toutes les offres', 'Modifier mon alerte', 'Bonne recherche !'],
      notes: ['CDI', 'Nouveau', 'Télétravail partiel', 'il y a 3 jours', 'Candidature simplifiée'],
    },
    account: [
      [
        'Confirmez votre adresse e-mail',
        'merci de confirmer votre adresse pour activer votre espace candidat {company}. Le lien expire dans 24 heures.',
      ],
      [
        'Votre code de connexion : {code}',
        'saisissez le code {code} pour vous connecter à votre espace candidat.',
      ],
      [
        'Bienvenue dans notre vivier',
        'vous faites désormais partie du vivier de talents de {company}. Nous vous écrirons lorsqu’un poste correspondra à votre profil.',
      ],
    ],
    other: [
      [
        'Votre avis sur notre processus de recrutement',
        'vous avez récemment participé à l’un de nos recrutements. Accepteriez-vous de répondre à trois questions ?',
      ],
      [
        'Webinaire : réussir son entretien',
        'rejoignez-nous le {deadline} pour une heure de conseils avec deux anciennes recruteuses.',
      ],
    ],
  },
  es: {
    alert: {
      subjects: [
        '{n} ofertas nuevas de {role} en {city}',
        'Tu alerta de empleo: {role}',
        '{first}, estas ofertas te pueden interesar',
        '{company} busca {role}',
      ],
      intros: [
        'Estas son las ofertas más recientes para tu búsqueda:',
        'Hemos encontrado {n} empleos nuevos para «{role}».',
      ],
      closings: ['Ver todas las ofertas', 'Cambiar mi alerta', '¡Mucha suerte!'],
      notes: ['Nuevo', 'Jornada completa', 'hace 2 días', 'Teletrabajo', 'Inscripción rápida'],
    },
    account: [
      [
        'Confirma tu correo electrónico',
        'confirma tu dirección para activar tu cuenta de candidato en {company}. El enlace caduca en 24 horas.',
      ],
      [
        'Tu código de acceso es {code}',
        'introduce {code} para entrar en tu cuenta. Si no has sido tú, ignora este mensaje.',
      ],
      [
        'Te damos la bienvenida a nuestra comunidad de talento',
        'gracias por dejarnos tu perfil. Te avisaremos cuando {company} tenga una vacante que encaje contigo.',
      ],
    ],
    other: [
      [
        '¿Qué te pareció nuestro proceso de selección?',
        'nos gustaría conocer tu opinión. La encuesta es anónima y dura dos minutos.',
      ],
      [
        'Feria de empleo en {city}',
        'el {deadline} te esperan más de 50 empresas. Trae tu currículum y te lo revisamos gratis.',
      ],
    ],
  },
  it: {
    alert: {
      subjects: [
        '{n} nuove offerte: {role} a {city}',
        'Il tuo avviso di lavoro: {role}',
        'Offerte scelte per te, {first}',
        '{company} cerca {role}',
      ],
      intros: [
        'ecco le ultime offerte in linea con la tua ricerca:',
        'la tua ricerca «{role}» ha {n} nuovi risultati.',
      ],
      closings: ['Vedi tutte le offerte', 'Modifica l’avviso', 'In bocca al lupo!'],
      notes: ['Nuovo', 'Tempo pieno', '3 giorni fa', 'Candidatura veloce', 'Smart working'],
    },
    account: [
      [
        'Conferma il tuo indirizzo e-mail',
        'conferma il tuo indirizzo per attivare il profilo candidato di {company}. Il link è valido 24 ore.',
      ],
      [
        'Il tuo codice di verifica: {code}',
        'inserisci il codice {code} per accedere. Se non l’hai richiesto tu, ignora questo messaggio.',
      ],
    ],
    other: [
      [
        'Un minuto per te: com’è andata la selezione?',
        'ci piacerebbe sapere come hai vissuto il nostro processo di selezione. Il questionario è anonimo.',
      ],
      [
        'Cinque errori da evitare nel curriculum',
        'i nostri consulenti ne leggono centinaia ogni mese. Ecco che cosa li fa sorridere, e che cosa no.',
      ],
    ],
  },
  pt: {
    alert: {
      subjects: [
        '{n} novas vagas de {role} em {city}',
        'O seu alerta de emprego: {role}',
        '{first}, vagas que combinam consigo',
        '{company} procura {role}',
      ],
      intros: [
        'Estas são as vagas mais recentes para a sua pesquisa:',
        'Encontrámos {n} novos resultados para «{role}».',
      ],
      closings: ['Ver todas as vagas', 'Alterar o alerta', 'Boa sorte!'],
      notes: ['Novo', 'Tempo inteiro', 'há 2 dias', 'Remoto', 'Candidatura simples'],
    },
    account: [
      [
        'Confirme o seu e-mail',
        'confirme o seu endereço para ativar a conta de candidato na {company}. A ligação expira em 24 horas.',
      ],
      [
        'O seu código é {code}',
        'introduza {code} para entrar na sua conta de candidato. Se não foi você, ignore esta mensagem.',
      ],
    ],
    other: [
      [
        'Como correu o processo de recrutamento?',
        'gostaríamos de ouvir a sua opinião sobre o nosso recrutamento. São só três perguntas.',
      ],
      [
        'Workshop gratuito: currículo em duas horas',
        'no dia {deadline}, em {city}, ajudamos a pôr o seu currículo em ordem. Inscreva-se já.',
      ],
    ],
  },
  nl: {
    alert: {
      subjects: [
        '{n} nieuwe vacatures: {role} in {city}',
        'Je vacaturemail: {role}',
        '{first}, deze banen passen bij je',
        '{company} zoekt een {role}',
      ],
      intros: [
        'Dit zijn de nieuwste vacatures voor jouw zoekopdracht:',
        'Je zoekopdracht "{role}" heeft {n} nieuwe resultaten.',
      ],
      closings: ['Bekijk alle vacatures', 'Zoekopdracht aanpassen', 'Succes met zoeken!'],
      notes: ['Nieuw', 'Voltijd', '2 dagen geleden', 'Thuiswerken mogelijk', 'Direct solliciteren'],
    },
    account: [
      [
        'Bevestig je e-mailadres',
        'bevestig je adres om je account op de werken-bij-site van {company} te activeren. De link is 24 uur geldig.',
      ],
      [
        'Je inlogcode is {code}',
        'vul {code} in om in te loggen op je kandidaatprofiel. Was jij dit niet? Negeer deze mail dan.',
      ],
    ],
    other: [
      [
        'Wat vond je van onze sollicitatieprocedure?',
        'je hebt onlangs bij ons gesolliciteerd. Wil je twee minuten nemen voor een anonieme enquête?',
      ],
      ['Banenmarkt in {city}', 'op {deadline} ontmoet je 40 werkgevers uit de regio. Toegang gratis.'],
    ],
  },
};

/** Display name, address, site, the header some of them set, and the only language they write, if there is one. */
export type AlertSender = readonly [string, string, string, string | null, Lang | null];

/** Who sends alerts. */
export const ALERT_SENDERS: readonly AlertSender[] = [
  ['LinkedIn Job Alerts', 'jobalerts-noreply@linkedin.com', 'LinkedIn', 'email_job_alert_digest_01', null],
  ['LinkedIn', 'jobs-listings@linkedin.com', 'LinkedIn', 'jobs_jymbii_digest', null],
  ['Indeed', 'alert@indeed.com', 'Indeed', null, null],
  ['Indeed', 'donotreply@match.indeed.com', 'Indeed', null, null],
  ['StepStone Jobagent', 'jobagent@stepstone.de', 'StepStone', null, 'de'],
  ['XING Jobs', 'mailrobot@mail.xing.com', 'XING', null, 'de'],
  ['Dice', 'alerts@dice.com', 'Dice', null, 'en'],
  ['SEEK Job Mail', 'jobmail@s.seek.com.au', 'SEEK', null, 'en'],
  ['ZipRecruiter', 'alerts@ziprecruiter.com', 'ZipRecruiter', null, 'en'],
  ['Jobfinch', 'alerts@jobfinch.example', 'Jobfinch', null, null],
];
