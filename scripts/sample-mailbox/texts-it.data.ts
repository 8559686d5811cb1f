// Italian texts of application stories, all invented.
import type { LanguageTexts } from './language-texts.ts';

export const IT: LanguageTexts = {
  hello: {
    auto: ['Gentile {first} {last},', 'Ciao {first},', 'Gentile candidato/a,', 'Buongiorno {first},', ''],
    human: ['Buongiorno {first},', 'Ciao {first},', 'Gentile {first},'],
    sent: ['Gentile {person},', 'Buongiorno {person},'],
  },
  bye: {
    auto: ['Cordiali saluti', 'Un cordiale saluto', 'A presto'],
    human: ['Un caro saluto', 'A presto', 'Cordialmente'],
    sent: ['Cordiali saluti', 'Grazie e a presto', 'Un saluto'],
  },
  team: ['Il team Selezione di {company}', '{company} – Risorse Umane', 'Ufficio del personale {company}'],
  asides: [
    'La preghiamo di non rispondere a questo messaggio automatico.',
    'Se il profilo è in linea con la ricerca, la contatteremo per un colloquio. In caso contrario riceverà comunque una risposta.',
    'I dati sono conservati per dodici mesi secondo l’informativa sulla privacy.',
    'Può seguire o ritirare la candidatura in qualsiasi momento dalla sua area personale.',
  ],
  footers: ['{company} – Note legali', 'Messaggio generato automaticamente.'],
  labels: {
    role: 'Posizione',
    req: 'Riferimento',
    place: 'Sede',
    posting: 'Vedi l’annuncio',
    portal: 'La mia candidatura',
    company: 'Azienda',
  },
  ref: [' (rif. {req})', ' – {req}', ' [{req}]'],
  places: [
    'videochiamata: https://meet.example/kqz-{hex}',
    'telefono, la chiamiamo noi',
    'la nostra sede, via dei Conciatori 14',
    'Teams, link nell’invito',
  ],
  steps: {
    received: {
      auto: {
        subjects: [
          'Abbiamo ricevuto la tua candidatura',
          'Candidatura ricevuta: {role}{ref}',
          'Grazie per l’interesse verso {company}',
        ],
        bodies: [
          'ci siamo! Il tuo CV per {role} è sulla nostra scrivania. Ti risponderemo in ogni caso entro tre settimane.',

          'grazie per esserti candidato alla posizione di {role}{ref}. La tua candidatura è arrivata correttamente e sarà letta dal nostro team nelle prossime settimane.',
          'confermiamo la ricezione della candidatura per {role}. Non è necessario inviare altri documenti.',
          'la ringraziamo per aver scelto {company}. Il suo curriculum per la posizione {role} è ora all’attenzione dei nostri selezionatori.',
        ],
      },
      human: {
        subjects: ['La sua candidatura – {role}', 'Ricevuto, grazie'],
        bodies: [
          'le scrivo solo per dirle che il suo curriculum per {role} è arrivato. Li leggeremo tutti a fine mese.',
          'grazie per i documenti, si aprono tutti. Siamo in pochi, ci dia un paio di settimane.',
        ],
      },
    },
    board_received: {
      auto: {
        subjects: ['La tua candidatura è stata inviata a {company}', 'Ti sei candidato: {role}'],
        bodies: [
          'la tua candidatura per {role} è stata inviata a {company} tramite {board}. L’azienda ti contatterà direttamente.',
          'fatto! {company} ha la tua candidatura.|{role} · {city}',
        ],
      },
    },
    board_viewed: {
      auto: {
        subjects: ['{company} ha visualizzato la tua candidatura'],
        bodies: ['{company} ha aperto la tua candidatura per {role}. Non c’è ancora una decisione.'],
      },
    },
    board_rejected: {
      auto: {
        subjects: ['Risposta da {company}'],
        bodies: ['{company} ci ha comunicato che non proseguirà con la tua candidatura per {role}.'],
      },
    },
    agency_received: {
      human: {
        subjects: ['{role} presso {company}: CV inviato'],
        bodies: [
          'come d’accordo ho presentato il suo profilo a {company} per la posizione di {role}. Di solito rispondono entro una settimana.',
          'il suo CV è ora presso {company} ({role}, {city}). La prego di non candidarsi anche direttamente.',
        ],
      },
    },
    review: {
      auto: {
        subjects: ['Aggiornamento sulla candidatura', 'Candidatura in valutazione – {role}'],
        bodies: [
          'un piccolo aggiornamento: la selezione per {role} è in corso e la sua candidatura è tra quelle che stiamo leggendo.',

          'la sua candidatura per {role} è ancora in fase di valutazione. Le risposte sono state numerose e non è stata presa alcuna decisione.',
          'lo stato della candidatura{ref} è cambiato: In valutazione presso il responsabile.¶{role}',
        ],
      },
      human: {
        subjects: ['Un aggiornamento', 'La sua candidatura da noi'],
        bodies: [
          'mi scuso per il silenzio. Lei è ancora in corsa per {role}; conto di darle notizie entro la fine della prossima settimana.',
          'grazie per avermi scritto. Ho girato il suo CV a {manager} e attendo un riscontro.',
        ],
      },
    },
    assessment: {
      auto: {
        subjects: ['Prossimo passo: test online', 'Il tuo test per {role}'],
        bodies: [
          'per proseguire ti chiediamo di completare un test online di circa 45 minuti entro {deadline}.',
          'vorremmo conoscerti meglio con una video intervista registrata: quattro domande, due minuti per risposta, entro {deadline}.',
        ],
      },
      human: {
        subjects: ['Un piccolo esercizio – {role}'],
        bodies: [
          'come promesso le invio il caso di studio. Non ci dedichi più di tre ore e me lo rimandi entro {deadline}.',
        ],
      },
    },
    assessment_reminder: {
      auto: {
        subjects: ['Promemoria: il test ti aspetta'],
        bodies: ['non hai ancora completato il test online per {role}. L’accesso scade {deadline}.'],
      },
    },
    invite: {
      auto: {
        subjects: ['Invito a un colloquio – {role}', 'Scegli l’orario del colloquio'],
        bodies: [
          'la tua candidatura ci è piaciuta e vorremmo conoscerti. Scegli dal link l’orario per un colloquio in video con {person}.',
          'complimenti, hai superato la prima selezione per {role}. Prenota ora il tuo colloquio.',
        ],
      },
      human: {
        subjects: ['Colloquio per {role}', 'Ci sentiamo la prossima settimana?'],
        bodies: [
          'il suo profilo ci ha colpito. Sarebbe disponibile per un colloquio con {manager} {when}? In alternativa {when2}.',
          'vorrei sentirla mezz’ora al telefono per parlare di {role}. Le propongo:|- {when}|- {when2}|Che cosa preferisce?',
          'ci farebbe piacere incontrarla a {city}. Quando potrebbe passare da noi?',
        ],
      },
    },
    next_round: {
      human: {
        subjects: ['Secondo colloquio', 'Prossimo incontro – {role}'],
        bodies: [
          'grazie per la bella chiacchierata. Vorremmo rivederla per un secondo colloquio con il resto del gruppo. Le va bene {when}?',
          'i riscontri sono ottimi. L’ultimo passo è una presentazione davanti a {manager}: facciamo {when}?',
        ],
      },
    },
    scheduled: {
      auto: {
        subjects: ['Colloquio confermato: {when}', 'Il tuo appuntamento con {company}'],
        bodies: ['il tuo colloquio per {role} è confermato.¶Quando: {when}|Dove: {where}|Con: {person}'],
      },
      human: {
        subjects: ['Confermato: {when}', 'Allora a presto'],
        bodies: [
          'perfetto, allora {when}. Luogo: {where}. Ci sarà anche {manager}.',
          'le confermo il colloquio per {when} ({where}). In allegato trova l’invito.',
        ],
      },
    },
    rescheduled: {
      human: {
        subjects: ['Spostiamo il colloquio', 'Nuovo orario – {role}'],
        bodies: [
          'per un imprevisto devo spostare il colloquio da {old} a {when}. Mi scuso per il disagio.',
          'nessun problema, rimandiamo da {old} a {when}. Il resto non cambia.',
        ],
      },
    },
    cancelled: {
      human: {
        subjects: ['Colloquio di {old} annullato'],
        bodies: [
          'purtroppo devo annullare il colloquio previsto per {old}. Le scriverò nei prossimi giorni.',
        ],
      },
    },
    offer: {
      auto: {
        subjects: ['La tua offerta da {company}'],
        bodies: [
          'siamo lieti di offrirti la posizione di {role}. Puoi leggere e firmare la proposta online entro {deadline}.',
        ],
      },
      human: {
        subjects: ['La vogliamo con noi!', 'La nostra proposta – {role}'],
        bodies: [
          'ho una bella notizia: vorremmo offrirle la posizione di {role}. La retribuzione annua lorda è di {salary}, con inizio {start}. In allegato la lettera di impegno. Mi fa sapere entro {deadline}?',
          'il gruppo non ha avuto dubbi. Le facciamo un’offerta per {role}: {salary} lordi all’anno. Speriamo in un sì!',
        ],
      },
    },
    rejection: {
      auto: {
        subjects: ['La sua candidatura per {role}', 'Esito della candidatura', 'Riscontro da {company}'],
        bodies: [
          'abbiamo concluso la selezione per {role} scegliendo un altro profilo. La ringraziamo per il tempo dedicato.',

          'la ringraziamo per l’interesse. Dopo un’attenta valutazione abbiamo deciso di proseguire con altri candidati per la posizione di {role}. Le auguriamo il meglio.',
          'siamo spiacenti di comunicarle che la sua candidatura per {role}{ref} non è stata selezionata. Le candidature erano davvero molte.',
          'questa volta non daremo seguito alla tua candidatura. Speriamo di ritrovarti in futuro.',
        ],
      },
      human: {
        subjects: ['La sua candidatura'],
        bodies: [
          'avrei voluto darle notizie migliori: per {role} abbiamo scelto una persona che viene dal nostro settore. Posso tenere il suo CV per il futuro?',
        ],
      },
    },
    rejection_late: {
      human: {
        subjects: ['Dopo il nostro colloquio', 'La nostra decisione – {role}'],
        bodies: [
          'grazie ancora per il tempo che ci ha dedicato. Alla fine abbiamo scelto un’altra persona, con un po’ più di esperienza sul campo. A {manager} la sua presentazione è piaciuta molto.',
          'è stato un piacere conoscerla. Mi dispiace dirle che per {role} la scelta non è caduta su di lei.',
        ],
      },
    },
    closed: {
      auto: {
        subjects: ['Posizione chiusa: {role}', 'Ricerca annullata'],
        bodies: [
          'per ragioni interne la ricerca per {role}{ref} è stata annullata. Tutte le candidature sono quindi chiuse.',
          'la selezione per {role} è sospesa fino a nuova comunicazione per un cambio di budget.',
        ],
      },
      human: {
        subjects: ['Blocco delle assunzioni'],
        bodies: [
          'lei non c’entra nulla: la direzione ha bloccato le assunzioni e la posizione di {role} non c’è più. Mi dispiace davvero.',
        ],
      },
    },
    withdrawal_ack: {
      auto: {
        subjects: ['Hai ritirato la candidatura'],
        bodies: [
          'confermiamo il ritiro della tua candidatura per {role}. Ci dispiace, e speriamo di rivederti.',
        ],
      },
      human: {
        subjects: ['Va bene!'],
        bodies: ['grazie per avermi avvisato. Tolgo la sua candidatura dalla selezione. In bocca al lupo!'],
      },
    },
    incomplete: {
      auto: {
        subjects: ['La tua candidatura è incompleta', 'Manca poco: {role}'],
        bodies: [
          'hai iniziato la candidatura per {role} ma non l’hai inviata. Le risposte sono salvate: completala entro {deadline}.',
        ],
      },
    },
    outreach: {
      human: {
        subjects: ['{role} a {city}: le interessa?', 'Il suo profilo'],
        bodies: [
          'ho visto il suo profilo e ho pensato subito a {company}, che cerca {role} a {city}. Le andrebbe una chiacchierata senza impegno?',
          'sono {person} e seleziono per {company}. La posizione è {role}, fino a {salary}. Posso mandarle la descrizione?',
        ],
      },
    },
    sent_withdraw: {
      human: {
        subjects: ['Ritiro la mia candidatura – {role}'],
        bodies: [
          'grazie per la vostra gentilezza. Ho accettato un altro incarico e desidero ritirare la mia candidatura per {role}.',
          'dopo averci pensato preferisco non proseguire con la selezione per {role}.',
        ],
      },
    },
    sent_decline: {
      human: {
        subjects: ['La vostra offerta'],
        bodies: [
          'grazie di cuore per l’offerta. Ho deciso però di non accettarla, perché ho scelto un lavoro più vicino a casa.',
        ],
      },
    },
    sent_accept: {
      human: {
        subjects: ['Accetto!', 'Contratto firmato'],
        bodies: [
          'accetto con gioia la vostra offerta per la posizione di {role}. In allegato il contratto firmato.',
          'è un sì! Ci vediamo {start}.',
        ],
      },
    },
    sent_follow_up: {
      human: {
        subjects: ['La mia candidatura per {role}', 'Ci sono novità?'],
        bodies: [
          'qualche settimana fa mi sono candidata per {role} e volevo chiedere se ci sono novità. Sono sempre molto interessata.',
          'dopo il nostro colloquio volevo sapere se avete già deciso.',
        ],
      },
    },
    sent_reply: {
      human: {
        subjects: ['Re: Colloquio per {role}'],
        bodies: [
          'grazie mille, {when} va benissimo.',
          'con piacere, {when} ci sono. Devo preparare qualcosa?',
        ],
      },
    },
  },
};
