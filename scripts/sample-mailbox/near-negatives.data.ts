// Mail that sounds like a job search and is none: other applications, other interviews, other offers, other rejections.
import type { OrdinaryText } from './ordinary-text.ts';

export const NEAR_NEGATIVES: readonly OrdinaryText[] = [
  {
    lang: 'en',
    from: ['Silverline Cards', 'applications@silverlinecards.example'],
    skin: 'notice',
    mails: [
      [
        'We have received your application',
        'Thank you for applying for the Silverline Everyday credit card. Your application reference is {num}. We are checking your details and will let you know our decision within two working days.',
      ],
      [
        'Your application was not successful',
        'Thank you for applying for a Silverline card. Unfortunately we are unable to approve your application at this time. This decision is based on information from credit reference agencies.',
      ],
      [
        'You have been accepted!',
        'Congratulations {first}, your card application was approved with a limit of £{amount}. Your card arrives by {day}.',
      ],
      [
        'Complete your application',
        'You are two steps away from your new card. Your saved application expires on {day}.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Eastmere University Admissions', 'admissions@eastmere-uni.example'],
    skin: 'notice',
    mails: [
      [
        'Your application to the MSc in Applied Statistics',
        'Dear {first},¶we confirm receipt of your application for admission. The committee meets in {month}. Please upload your transcripts if you have not done so.',
      ],
      [
        'Admissions decision',
        'Dear {first},¶the committee has considered your application with care. We regret that we cannot offer you a place on this year’s programme.',
      ],
      [
        'Conditional offer of a place',
        'We are pleased to offer you a place to study with us, on condition that you pass the language test. Please accept the offer by {day}.',
      ],
      [
        'Interview for the evening programme',
        'The faculty would like to invite you to an admissions interview on {day}. Please bring your portfolio.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Visa Application Centre', 'noreply@visacentre.example'],
    skin: 'notice',
    mails: [
      [
        'Application {num}: under review',
        'Your visa application has been received by the consulate and is under review. Do not book travel until a decision was made.',
      ],
      [
        'Appointment confirmation',
        'Your interview at the consulate is confirmed for {day}, 09:15. Bring your passport, two photographs and this confirmation.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Harbour Mutual Loans', 'loans@harbourmutual.example'],
    skin: 'notice',
    mails: [
      [
        'Your mortgage application: next steps',
        'Hello {first},¶we have assessed your application and need one more document: your last three payslips. Your adviser will call you to schedule an appointment.',
      ],
      [
        'An offer for you: personal loan from 4.9%',
        'We would like to make you an offer: borrow up to £{num}0. Your offer is valid until {day}.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Wilding Outdoor', 'offers@wildingoutdoor.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      [
        '{first}, your exclusive offer inside',
        'This is our best offer of the year: 30% off {item}. Accept before {day}!',
      ],
      ['Final offer: {item}', 'We are pleased to offer you a second chance. Last sizes only.'],
    ],
  },
  {
    lang: 'en',
    from: ['The Workroom Podcast', 'show@workroompod.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      [
        'New interview: a beekeeper on patience',
        'In this episode we interview a woman who keeps bees on a bank in {city}. We talk about {topic}, failure, and her first job.',
      ],
      ['Interview with a night-train conductor', 'An hour of stories. Also in this issue: {topic}.¶{news}'],
      [
        'Our next interview is live on {day}',
        'Join the live recording. Seats are limited, so schedule it now.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['PyRiver Conference', 'cfp@pyriver.example'],
    skin: 'letter',
    mails: [
      [
        'Your talk proposal for PyRiver',
        'Dear {first},¶thank you for submitting to our call for papers. We received 412 proposals for 38 slots, and I am sorry to tell you that yours was not selected. Please do submit again next year.¶The programme committee',
      ],
      [
        'Proposal accepted!',
        'Congratulations, your talk was accepted for PyRiver in {city}. Please confirm by {day} that you will speak.',
      ],
      [
        'We received your proposal',
        'Thanks for your submission "{topic}, explained slowly". The reviewers will now read it. Expect our decision in {month}.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['TouchlineBet', 'promo@touchlinebet.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      [
        'Your team moves up to position {few}',
        'What a weekend! Check the table, back your favourite for the top position and get a free bet offer.',
      ],
      [
        'Odds boost: pole position on {day}',
        'Who takes pole position? Our offer: double odds for new customers. 18+.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Vesting & Yield', 'desk@vestingandyield.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      [
        'Closing our position in copper',
        'We closed the position on {day} with a small gain and opened a new one in {topic}. Candidates for next month: three utilities.¶{news}',
      ],
      [
        'Position update: {month}',
        'The portfolio holds 24 positions. Two were rejected by our screening this month.¶{news}',
      ],
      [
        'Hiring slows, yields fall',
        'The jobs report showed fewer new positions than expected. Employers are hiring cautiously, and recruiters report longer searches.¶{news}',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Rushlight Homes Lettings', 'lettings@rushlighthomes.example'],
    skin: 'letter',
    mails: [
      [
        'Your application for Flat 4, Mill Court',
        'Dear {first},¶thank you for viewing the flat. The landlord has received several applications and decided to go with another applicant. Your details stay with us in case a similar flat comes free.',
      ],
      [
        'Viewing confirmed: {day}',
        'Dear {first},¶your viewing is confirmed for {day} at 17:30. Please bring references from your employer.',
      ],
      [
        'Rental application received',
        'We have your application and are now taking up references. It usually takes three working days.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Loop App Store', 'developer@loopstore.example'],
    skin: 'notice',
    mails: [
      [
        'Your application "Tide Times" is in review',
        'The status of your app has changed to: In Review. Submission {num}.',
      ],
      [
        'Your application was rejected',
        'We reviewed your application "Tide Times" and found a problem with guideline 4.2. Please fix it and submit again.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Rivendale Primary School', 'office@rivendale-school.example'],
    skin: 'letter',
    mails: [
      [
        'Application for a reception place',
        'Dear parent,¶we have received your application for a school place. Offers are sent out on {day}.',
      ],
      [
        'Careers day: volunteers wanted',
        'Dear parents,¶on {day} the children would like to interview people about their work. Are you free for half an hour?',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Housing Co-op Selection', 'selection@coophousing.example'],
    skin: 'letter',
    mails: [
      [
        'Outcome of your membership interview',
        'Dear {first},¶it was lovely meeting you. The members voted yesterday and you were not chosen for the vacant room. You were a close second.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Hands Together', 'volunteers@handstogether.example'],
    skin: 'letter',
    mails: [
      [
        'Thank you for signing up!',
        'Hi {first},¶thanks for offering to help at the food bank on {day}. We will schedule you for the morning shift. No experience needed.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Grants Office', 'grants@foundationfern.example'],
    skin: 'letter',
    mails: [
      [
        'Your grant application {num}',
        'Dear applicant,¶the jury has completed its review. We regret that your project was not among those selected for funding. Competition was strong.',
      ],
      [
        'Grant awarded',
        'Dear {first},¶we are delighted to offer your garden project a grant of £{amount}. Please sign the agreement by {day}.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['The Manager’s Notebook', 'letters@managersnotebook.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      [
        'How to write a kind rejection',
        'You interviewed eight people and hired one. What do the other seven get? Ashamed silence, usually. A template, and why you should not use it.¶{news}',
      ],
      [
        'Interview loops that respect people',
        'Four rounds, or two? A head of engineering describes how her team hires, and what candidates said afterwards.¶{news}',
      ],
      [
        'The offer letter, line by line',
        'For everyone who writes offers: what to promise and what to leave out.¶{news}',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Insurely', 'claims@insurely.example'],
    skin: 'notice',
    mails: [
      [
        'Your claim {num} is under review',
        'We have received your claim and assigned it to an assessor. The assessment takes up to ten days.',
      ],
      [
        'Assessment completed',
        'Our assessor has completed the assessment of your claim. We regret that it has been declined, as the excess exceeds £{amount}.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Speakeasy Language Test', 'results@speakeasytest.example'],
    skin: 'notice',
    mails: [
      [
        'Your assessment is scheduled',
        'Your online language test takes place on {day}. Please log in 15 minutes early. Candidate number: {num}.',
      ],
      ['Your test results', 'Dear candidate,¶your result is ready: level C1. Congratulations!'],
    ],
  },
  {
    lang: 'en',
    from: ['{friend}', '{friend}@freemail.example'],
    skin: 'letter',
    mails: [
      [
        'I got the job!!!',
        'they called this morning, I start in {month}!! Thank you for helping me rehearse the interview. Drinks on {day}, my treat.',
      ],
      [
        'Can you be my reference?',
        'I am applying for a position at the library and they want two references. Can I put you down? From next week they may call you.',
      ],
      [
        'ugh, rejected',
        'they went with someone internal. Third rejection this month. Consolation pizza on {day}?',
      ],
    ],
  },
  {
    lang: 'de',
    from: ['Nordlicht Kredit', 'kredit@nordlicht-kredit.example'],
    skin: 'notice',
    mails: [
      [
        'Ihr Antrag ist eingegangen',
        'vielen Dank für Ihren Antrag auf einen Ratenkredit. Wir prüfen Ihre Unterlagen und melden uns bis {day}.',
      ],
      [
        'Leider keine Zusage',
        'nach Prüfung Ihres Antrags müssen wir Ihnen leider absagen. Die Entscheidung beruht auf Ihrer Bonität.',
      ],
    ],
  },
  {
    lang: 'de',
    from: ['Hausverwaltung Seidel', 'vermietung@hv-seidel.example'],
    skin: 'letter',
    mails: [
      [
        'Ihre Bewerbung um die Wohnung Lindenstraße 8',
        'vielen Dank für Ihre Bewerbung um die Wohnung. Der Eigentümer hat sich für andere Interessenten entschieden. Wir wünschen Ihnen viel Erfolg bei der Suche.',
      ],
      [
        'Besichtigungstermin am {day}',
        'hiermit bestätigen wir den Termin zur Besichtigung am {day} um 17 Uhr. Bitte bringen Sie einen Gehaltsnachweis mit.',
      ],
    ],
  },
  {
    lang: 'de',
    from: ['Studierendensekretariat', 'zulassung@hochschule-ahrenfeld.example'],
    skin: 'notice',
    mails: [
      [
        'Ihre Bewerbung um einen Studienplatz',
        'Ihre Bewerbung für das Wintersemester ist vollständig eingegangen. Die Bescheide werden im {month} verschickt.',
      ],
      [
        'Angebot in {city}: Bildungsurlaub',
        'unser Angebot für den {month}: eine Woche {topic} mit Unterkunft.',
      ],
    ],
  },
  {
    lang: 'fr',
    from: ['Crédit du Fleuve', 'dossiers@creditdufleuve.example'],
    skin: 'notice',
    mails: [
      [
        'Votre demande de prêt n° {num}',
        'Nous avons bien reçu votre demande de prêt et l’étudions. Une réponse vous sera donnée avant {day}.',
      ],
      [
        'Suite à votre demande',
        'Après étude de votre dossier, nous avons le regret de ne pouvoir donner une suite favorable à votre demande de crédit.',
      ],
    ],
  },
  {
    lang: 'fr',
    from: ['Secrétariat des admissions', 'admissions@ecole-mirabeau.example'],
    skin: 'letter',
    mails: [
      [
        'Votre candidature en master',
        'Votre candidature a été examinée par le jury. Elle est placée sur liste complémentaire. La formation débute en {month}.',
      ],
      ['Entretien d’admission', 'Le jury vous recevra {day} à 14 h. Munissez-vous de votre convocation.'],
    ],
  },
  {
    lang: 'es',
    from: ['Banco Ribera', 'solicitudes@bancoribera.example'],
    skin: 'notice',
    mails: [
      [
        'Hemos recibido tu solicitud',
        'Gracias por solicitar la tarjeta Ribera Azul. Estamos revisando tus datos y te responderemos antes del {day}.',
      ],
      [
        'Tu solicitud ha sido denegada',
        'Lamentamos comunicarte que no podemos concederte el préstamo solicitado.',
      ],
    ],
  },
  {
    lang: 'es',
    from: ['Secretaría de la Universidad', 'admision@universidadcumbre.example'],
    skin: 'letter',
    mails: [
      [
        'Tu candidatura al máster',
        'Tu candidatura ha sido admitida a trámite. La entrevista de admisión será el {day}.',
      ],
    ],
  },
  {
    lang: 'it',
    from: ['Banca del Ponte', 'richieste@bancadelponte.example'],
    skin: 'notice',
    mails: [
      [
        'La sua richiesta di mutuo',
        'abbiamo ricevuto la sua richiesta e la stiamo valutando. Riceverà una risposta entro {day}.',
      ],
      [
        'Esito della richiesta',
        'siamo spiacenti di comunicarle che la sua richiesta di finanziamento non è stata accolta.',
      ],
    ],
  },
  {
    lang: 'pt',
    from: ['Banco Atlântida', 'pedidos@bancoatlantida.example'],
    skin: 'notice',
    mails: [
      ['Recebemos o seu pedido de crédito', 'o seu pedido está em análise. Responderemos até {day}.'],
      ['Resultado do seu pedido', 'Lamentamos informar que o seu pedido de cartão não foi aprovado.'],
    ],
  },
  {
    lang: 'pt',
    from: ['Serviços Académicos', 'candidaturas@universidadefarol.example'],
    skin: 'letter',
    mails: [
      [
        'A sua candidatura ao mestrado',
        'A sua candidatura foi recebida. Os resultados são publicados em {month}.',
      ],
    ],
  },
  {
    lang: 'nl',
    from: ['Kredietbank Kade', 'aanvragen@kredietbankkade.example'],
    skin: 'notice',
    mails: [
      [
        'Je aanvraag is ontvangen',
        'bedankt voor je aanvraag voor een creditcard. We beoordelen je gegevens en laten je voor {day} weten of je aanvraag is goedgekeurd.',
      ],
      [
        'Helaas: je aanvraag is afgewezen',
        'we hebben je aanvraag voor een lening zorgvuldig beoordeeld en moeten je helaas teleurstellen.',
      ],
    ],
  },
  {
    lang: 'nl',
    from: ['Woningcorporatie De Brug', 'verhuur@woningdebrug.example'],
    skin: 'letter',
    mails: [
      [
        'Uitnodiging bezichtiging',
        'je bent een van de kandidaten voor de woning aan de Kanaalweg. De bezichtiging is op {day} om 10 uur.',
      ],
      ['Uitslag toewijzing', 'de woning is aan een andere kandidaat toegewezen. Je stond op positie {few}.'],
    ],
  },
  {
    lang: 'en',
    from: ['Fern Street Clinic', 'frontdesk@fernstreetclinic.example'],
    skin: 'letter',
    mails: [
      [
        'Assessment appointment',
        'Dear {first},¶your first assessment with the physiotherapist is confirmed for {day}, 10:20. Please complete the attached questionnaire before you come.',
      ],
      [
        'Referral received',
        'Dear {first},¶we have received your referral and placed you on the waiting list. Your position is {few}.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Kettle Records', 'demos@kettlerecords.example'],
    skin: 'letter',
    mails: [
      [
        'Your demo',
        'Hello {first},¶thank you for sending us your songs. We listened to all of them, and sadly it is not a fit for our label. Best of luck with the band!',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['The Inkwell Review', 'editors@inkwellreview.example'],
    skin: 'letter',
    mails: [
      [
        'Your submission',
        'Dear {first},¶thank you for letting us read "{topic}". We have decided not to publish it, but the editors enjoyed the ending. We hope that you will send us more.',
      ],
      [
        'Submission received',
        'Dear writer,¶this confirms that your story has reached us. Our readers take about three months.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Parkside Adoption Centre', 'adopt@parksidecats.example'],
    skin: 'letter',
    mails: [
      [
        'Your application for Biscuit',
        'Dear {first},¶thanks for applying to adopt Biscuit. We would like to schedule a home visit on {day}. Is that convenient?',
      ],
      [
        'Biscuit has found a home',
        'Dear {first},¶another family was chosen for Biscuit. Please do not be discouraged; there are many cats who would love to meet you.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Teamdesk', 'noreply@teamdesk.example'],
    skin: 'notice',
    mails: [
      [
        'Your subscription is on hold',
        'Your payment could not be taken, so your workspace is on hold. Update your card to continue.',
      ],
      [
        'We have updated our offer',
        'From {month} on there are new plans. Your current plan is closed to new customers.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Marisol at Kite & Co Accountants', 'marisol@kiteaccountants.example'],
    skin: 'letter',
    mails: [
      [
        'Your tax return',
        'Hi {first},¶I have reviewed your documents and need the certificate from your employer. Could we schedule a call on {day}?',
      ],
      [
        'Re: invoice for the job in {city}',
        'Hi {first},¶thanks for the job you did for us in {city}. The invoice over £{amount} is paid.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Print Queue', 'printer@copyshop.example'],
    skin: 'notice',
    mails: [
      ['Job {num} completed', 'Your print job has been completed. Status: done. Position in queue: none.'],
      ['Job {num} rejected', 'Your job was rejected: paper size not available. Please submit it again.'],
    ],
  },
  {
    lang: 'en',
    from: ['City Orchestra Society', 'auditions@cityorchestra.example'],
    skin: 'letter',
    mails: [
      [
        'Result of the audition',
        'Dear {first},¶thank you for playing for us on {day}. The panel has chosen another violinist for the open chair. We would be happy to see you again next season.',
      ],
    ],
  },
  {
    lang: 'de',
    from: ['Schrebergartenverein Morgenrot', 'vorstand@morgenrot-gaerten.example'],
    skin: 'letter',
    mails: [
      [
        'Ihre Bewerbung um eine Parzelle',
        'Ihre Bewerbung ist eingegangen, Sie stehen auf Platz {few} der Warteliste. Der Vorstand entscheidet im {month}.',
      ],
      ['Absage Sommerfest', 'leider müssen wir das Sommerfest am {day} absagen. Ein neuer Termin folgt.'],
    ],
  },
  {
    lang: 'de',
    from: ['Möbelhaus Krone', 'angebote@moebel-krone.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      [
        'Unser Angebot für Sie',
        'nur bis {day}: {item} zum halben Preis. Nehmen Sie das Angebot an, solange der Vorrat reicht!',
      ],
    ],
  },
  {
    lang: 'fr',
    from: ['Agence du Canal', 'location@agenceducanal.example'],
    skin: 'letter',
    mails: [
      [
        'Votre dossier de location',
        'Bonjour,¶nous avons bien reçu votre dossier. Le propriétaire a retenu une autre candidature. Nous vous proposerons d’autres biens.',
      ],
      ['Confirmation de visite', 'Votre rendez-vous pour visiter l’appartement est confirmé : {day} à 18 h.'],
    ],
  },
  {
    lang: 'es',
    from: ['Inmobiliaria Patio', 'alquileres@inmopatio.example'],
    skin: 'letter',
    mails: [
      [
        'Sobre el piso',
        'Hola {first}:¶el propietario ha elegido a otros candidatos para el piso. Guardamos tus datos por si sale otro.',
      ],
    ],
  },
  {
    lang: 'it',
    from: ['Associazione Teatro Piccolo', 'provini@teatropiccolo.example'],
    skin: 'letter',
    mails: [
      [
        'Esito del provino',
        'grazie per aver partecipato. La parte è stata assegnata a un’altra persona. Speriamo di rivederti il prossimo anno.',
      ],
    ],
  },
];
