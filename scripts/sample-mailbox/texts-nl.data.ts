// Dutch texts of application stories, all invented.
import type { LanguageTexts } from './language-texts.ts';

export const NL: LanguageTexts = {
  hello: {
    auto: ['Beste {first},', 'Hoi {first},', 'Geachte {first} {last},', 'Beste sollicitant,', ''],
    human: ['Hoi {first},', 'Beste {first},', 'Goedemorgen {first},'],
    sent: ['Beste {person},', 'Hallo {person},', 'Geachte {person},'],
  },
  bye: {
    auto: ['Met vriendelijke groet,', 'Hartelijke groet,', 'Vriendelijke groeten,'],
    human: ['Groetjes,', 'Met vriendelijke groet,', 'Tot snel!', 'Hartelijke groet,'],
    sent: ['Met vriendelijke groet,', 'Alvast bedankt,', 'Vriendelijke groet,'],
  },
  team: ['Team Werving van {company}', '{company} – HR', 'Werken bij {company}'],
  asides: [
    'Je kunt niet antwoorden op deze automatische mail.',
    'Past je profiel bij ons, dan nodigen we je uit voor een gesprek. Mochten we je moeten afwijzen, dan laten we dat ook weten.',
    'Je gegevens bewaren we vier weken na afloop van de procedure.',
    'Via je kandidaatprofiel kun je je sollicitatie volgen of intrekken.',
    'Acquisitie naar aanleiding van deze vacature stellen we niet op prijs.',
  ],
  footers: ['{company} · Privacyverklaring', 'Dit bericht is automatisch verstuurd.'],
  labels: {
    role: 'Functie',
    req: 'Vacaturenummer',
    place: 'Standplaats',
    posting: 'Bekijk de vacature',
    portal: 'Naar mijn sollicitatie',
    company: 'Organisatie',
  },
  ref: [' (vacaturenummer {req})', ' – {req}', ' [{req}]'],
  places: [
    'videogesprek: https://meet.example/kqz-{hex}',
    'telefonisch, wij bellen jou',
    'bij ons op kantoor, Looiersgracht 14',
    'Teams, link in de uitnodiging',
  ],
  steps: {
    received: {
      auto: {
        subjects: [
          'We hebben je sollicitatie ontvangen',
          'Bedankt voor je sollicitatie: {role}',
          'Ontvangstbevestiging{ref}',
          'Je sollicitatie bij {company}',
        ],
        bodies: [
          'gelukt! Je cv voor {role} ligt op onze stapel. Je hoort binnen drie weken van ons, wat het ook wordt.',

          'bedankt voor je sollicitatie op de functie {role}{ref}. Alles is goed binnengekomen. We lezen je brief en cv en laten binnen twee weken iets van ons horen.',
          'hiermee bevestigen we dat je sollicitatie naar {role} bij {company} is ontvangen. Je hoeft nu even niets te doen.',
          'wat leuk dat je bij {company} wilt werken! Je sollicitatie als {role} ligt bij ons wervingsteam.',
        ],
      },
      human: {
        subjects: ['Je sollicitatie als {role}', 'Goed ontvangen, dank!'],
        bodies: [
          'even persoonlijk: je cv voor {role} is binnen, dank je wel. We lezen alle brieven aan het eind van de maand.',
          'bedankt voor je brief. We zijn een klein team, dus geef ons een week of twee.',
        ],
      },
    },
    board_received: {
      auto: {
        subjects: ['Je sollicitatie is verstuurd naar {company}', 'Gesolliciteerd: {role}'],
        bodies: [
          'je sollicitatie naar {role} is via {board} verstuurd naar {company}. De werkgever neemt zelf contact met je op.',
          'gelukt! {company} heeft je sollicitatie.|{role} · {city}',
        ],
      },
    },
    board_viewed: {
      auto: {
        subjects: ['{company} heeft je sollicitatie bekeken'],
        bodies: ['{company} heeft je sollicitatie naar {role} geopend. Er is nog niets besloten.'],
      },
    },
    board_rejected: {
      auto: {
        subjects: ['Antwoord van {company}'],
        bodies: ['{company} laat weten niet verder te gaan met je sollicitatie naar {role}.'],
      },
    },
    agency_received: {
      human: {
        subjects: ['{role} bij {company}: cv verstuurd'],
        bodies: [
          'zoals besproken heb ik je vandaag voorgesteld bij {company} voor de functie {role}. Ze reageren meestal binnen een week.',
          'je cv ligt nu bij {company} ({role}, {city}). Wil je er niet zelf ook nog solliciteren?',
        ],
      },
    },
    review: {
      auto: {
        subjects: ['Update over je sollicitatie', 'Je sollicitatie is nog in behandeling – {role}'],
        bodies: [
          'even een teken van leven: de selectie voor {role} loopt en jouw brief ligt nog op tafel.',

          'je sollicitatie naar {role} is nog in behandeling. We kregen meer reacties dan verwacht en er is nog niets besloten.',
          'de status van je sollicitatie{ref} is gewijzigd: Beoordeling door de leidinggevende.¶{role}',
        ],
      },
      human: {
        subjects: ['Even een berichtje', 'Je sollicitatie bij ons'],
        bodies: [
          'sorry voor de stilte. Je bent nog in de race voor {role}; eind volgende week verwacht ik nieuws.',
          'dank voor je mailtje. Ik heb je cv doorgestuurd naar {manager} en wacht op antwoord.',
        ],
      },
    },
    assessment: {
      auto: {
        subjects: ['Volgende stap: een online test', 'Je test voor {role}'],
        bodies: [
          'als volgende stap vragen we je een online test van ongeveer 45 minuten te maken, uiterlijk {deadline}.',
          'we leren je graag kennen via een video-interview dat je zelf opneemt: vier vragen, twee minuten per antwoord, voor {deadline}.',
        ],
      },
      human: {
        subjects: ['Een kleine opdracht – {role}'],
        bodies: [
          'zoals beloofd hierbij de praktijkopdracht. Besteed er niet meer dan drie uur aan en stuur hem terug voor {deadline}.',
        ],
      },
    },
    assessment_reminder: {
      auto: {
        subjects: ['Herinnering: je test staat nog open'],
        bodies: ['je hebt de online test voor {role} nog niet afgerond. De link verloopt op {deadline}.'],
      },
    },
    invite: {
      auto: {
        subjects: ['Uitnodiging voor een gesprek – {role}', 'Kies een moment voor je gesprek'],
        bodies: [
          'je sollicitatie sprak ons aan en we maken graag kennis. Kies via de link een moment voor een videogesprek met {person}.',
          'goed nieuws: je bent door naar de gesprekken voor {role}. Plan hem zelf in.',
        ],
      },
      human: {
        subjects: ['Gesprek over {role}', 'Volgende week even bellen?'],
        bodies: [
          'je brief maakte ons nieuwsgierig. Kun je {when} langskomen voor een sollicitatiegesprek met {manager}? Anders kan {when2} ook.',
          'ik bel je graag een half uurtje over {role}. Mijn voorstellen:|- {when}|- {when2}|Wat schikt jou?',
          'we nodigen je graag uit voor een kennismaking in {city}. Wanneer zou je kunnen?',
        ],
      },
    },
    next_round: {
      human: {
        subjects: ['Tweede gesprek', 'Hoe nu verder – {role}'],
        bodies: [
          'dank voor het leuke gesprek. We zien je graag terug voor een tweede ronde met de rest van het team. Komt {when} uit?',
          'iedereen was enthousiast. De laatste ronde is een presentatie voor {manager}. Zullen we {when} zeggen?',
        ],
      },
    },
    scheduled: {
      auto: {
        subjects: ['Bevestiging: je gesprek op {when}', 'Je afspraak met {company}'],
        bodies: [
          'je sollicitatiegesprek voor {role} is bevestigd.¶Wanneer: {when}|Waar: {where}|Met: {person}',
        ],
      },
      human: {
        subjects: ['Bevestigd: {when}', 'Tot dan!'],
        bodies: [
          'mooi, dan zien we je {when}. Plaats: {where}. {manager} schuift ook aan.',
          'hierbij bevestig ik ons gesprek van {when} ({where}). De agenda-uitnodiging zit erbij.',
        ],
      },
    },
    rescheduled: {
      human: {
        subjects: ['Nieuw tijdstip voor ons gesprek', 'Gesprek verzetten – {role}'],
        bodies: [
          'er is iets tussengekomen, dus ik moet ons gesprek van {old} verzetten naar {when}. Excuses!',
          'geen probleem, we verplaatsen het gesprek van {old} naar {when}. De rest blijft zoals het was.',
        ],
      },
    },
    cancelled: {
      human: {
        subjects: ['Gesprek van {old} gaat niet door'],
        bodies: [
          'helaas moet ik ons gesprek van {old} afzeggen. Ik laat deze week weten hoe het verdergaat.',
        ],
      },
    },
    offer: {
      auto: {
        subjects: ['Je aanbod van {company}'],
        bodies: [
          'met plezier bieden we je de functie van {role} aan. Je kunt je contract online bekijken en tekenen tot {deadline}.',
        ],
      },
      human: {
        subjects: ['We willen je er graag bij!', 'Ons aanbod – {role}'],
        bodies: [
          'goed nieuws: we bieden je de baan van {role} aan! Het salaris is {salary} per jaar en je zou beginnen op {start}. Het voorstel zit in de bijlage. Laat je het voor {deadline} weten?',
          'het team was er snel uit: jij bent het. We doen je een aanbod van {salary} bruto per jaar als {role}. We hopen op een ja!',
        ],
      },
    },
    rejection: {
      auto: {
        subjects: ['Je sollicitatie als {role}', 'Reactie op je sollicitatie', 'Bericht van {company}'],
        bodies: [
          'de vacature {role} is inmiddels vervuld door iemand anders. We sluiten je sollicitatie daarom af en danken je voor de moeite.',

          'bedankt voor je interesse. Na zorgvuldig lezen hebben we besloten verder te gaan met andere kandidaten voor {role}. We wensen je veel succes.',
          'helaas ben je niet uitgenodigd voor een gesprek over {role}{ref}. Er waren heel veel reacties.',
          'we gaan deze keer niet verder met jouw sollicitatie. Hou onze vacatures in de gaten!',
        ],
      },
      human: {
        subjects: ['Je sollicitatie'],
        bodies: [
          'ik had je graag beter nieuws gegeven: voor {role} hebben we iemand gekozen die al in onze sector werkt. Mag ik je cv bewaren?',
        ],
      },
    },
    rejection_late: {
      human: {
        subjects: ['Na ons gesprek', 'Ons besluit – {role}'],
        bodies: [
          'nogmaals dank voor je tijd. Na lang overleg is de keuze op een ander gevallen, met net iets meer ervaring. {manager} vond je presentatie erg goed.',
          'het was fijn kennis te maken. Het spijt me dat we je moeten afwijzen voor {role}. Zal ik je bellen voor een toelichting?',
        ],
      },
    },
    closed: {
      auto: {
        subjects: ['Vacature gesloten: {role}', 'Deze functie is vervallen'],
        bodies: [
          'om interne redenen is de vacature {role}{ref} ingetrokken. Alle sollicitaties zijn daarmee afgesloten.',
          'de werving voor {role} ligt stil tot nader bericht vanwege een wijziging in het budget.',
        ],
      },
      human: {
        subjects: ['Vacaturestop'],
        bodies: [
          'het ligt niet aan jou: de directie heeft een vacaturestop afgekondigd en {role} vervalt. Het spijt me echt.',
        ],
      },
    },
    withdrawal_ack: {
      auto: {
        subjects: ['Je hebt je sollicitatie ingetrokken'],
        bodies: [
          'we bevestigen dat je je sollicitatie als {role} hebt ingetrokken. Jammer, maar je bent altijd welkom.',
        ],
      },
      human: {
        subjects: ['Jammer, maar duidelijk'],
        bodies: ['dank voor je eerlijkheid. Ik haal je uit de procedure. Veel plezier met je nieuwe baan!'],
      },
    },
    incomplete: {
      auto: {
        subjects: ['Je sollicitatie is nog niet verstuurd', 'Nog één stap: {role}'],
        bodies: [
          'je bent begonnen aan een sollicitatie als {role}, maar hebt hem nog niet verstuurd. Je antwoorden zijn bewaard; rond hem af voor {deadline}.',
        ],
      },
    },
    outreach: {
      human: {
        subjects: ['{role} in {city}: iets voor jou?', 'Je profiel'],
        bodies: [
          'ik kwam je profiel tegen en dacht meteen aan {company}, dat een {role} zoekt in {city}. Zin om eens vrijblijvend te praten?',
          'mijn naam is {person} en ik werf voor {company}. De functie: {role}, tot {salary}. Mag ik je de omschrijving sturen?',
        ],
      },
    },
    sent_withdraw: {
      human: {
        subjects: ['Intrekking van mijn sollicitatie – {role}'],
        bodies: [
          'dank voor het prettige contact. Ik heb inmiddels een andere baan aangenomen en trek mijn sollicitatie als {role} in.',
          'na lang nadenken wil ik niet verder in de procedure voor {role}. Haal je me eruit?',
        ],
      },
    },
    sent_decline: {
      human: {
        subjects: ['Jullie aanbod'],
        bodies: [
          'heel erg bedankt voor het aanbod. Ik heb besloten het niet aan te nemen, want ik kies voor werk dichter bij huis.',
        ],
      },
    },
    sent_accept: {
      human: {
        subjects: ['Ja, graag!', 'Getekend contract'],
        bodies: [
          'met veel plezier neem ik jullie aanbod als {role} aan. Het getekende contract zit in de bijlage.',
          'het is een ja! Tot {start}.',
        ],
      },
    },
    sent_follow_up: {
      human: {
        subjects: ['Mijn sollicitatie als {role}', 'Is er al nieuws?'],
        bodies: [
          'een paar weken geleden heb ik gesolliciteerd als {role}. Ik ben benieuwd of er al nieuws is.',
          'na ons gesprek wilde ik even vragen hoe het ervoor staat. Ik heb nog steeds veel interesse.',
        ],
      },
    },
    sent_reply: {
      human: {
        subjects: ['Re: Gesprek over {role}'],
        bodies: [
          'dank je wel, {when} komt mij goed uit.',
          'heel graag, ik kan {when}. Moet ik iets voorbereiden?',
        ],
      },
    },
  },
};
