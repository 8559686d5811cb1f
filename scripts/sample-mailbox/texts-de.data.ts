// German texts of application stories, all invented.
import type { LanguageTexts } from './language-texts.ts';

export const DE: LanguageTexts = {
  hello: {
    auto: [
      'Guten Tag {first} {last},',
      'Hallo {first},',
      'Liebe Bewerberin, lieber Bewerber,',
      'Hallo {first} {last},',
      '',
    ],
    human: [
      'Hallo {first},',
      'Guten Tag {first} {last},',
      'Liebe/r {first},',
      'Guten Morgen {first} {last},',
    ],
    sent: ['Guten Tag {person},', 'Hallo {person},', 'Sehr geehrte/r {person},'],
  },
  bye: {
    auto: ['Mit freundlichen Grüßen', 'Beste Grüße', 'Freundliche Grüße', 'Herzliche Grüße'],
    human: ['Viele Grüße', 'Herzliche Grüße', 'Beste Grüße', 'Mit freundlichem Gruß'],
    sent: ['Mit freundlichen Grüßen', 'Viele Grüße', 'Besten Dank und freundliche Grüße'],
  },
  team: [
    'Ihr Recruiting-Team von {company}',
    '{company} – Personalabteilung',
    'Dein Team von {company}',
    '{company} · Karriere',
  ],
  asides: [
    'Bitte nicht auf diese Nachricht antworten, das Postfach wird nicht gelesen.',
    'Passt das Profil, folgt eine Einladung zum Vorstellungsgespräch. Auch im Fall einer Absage geben wir Bescheid.',
    'Bewerbungsdaten speichern wir sechs Monate lang und löschen sie danach.',
    'Der Stand der Bewerbung ist jederzeit im Bewerberkonto zu sehen; dort lässt sie sich auch zurückziehen.',
    'Wir freuen uns über Bewerbungen von Menschen mit Behinderung.',
    'In der Zwischenzeit lohnt sich ein Blick in unseren Blog, wo das Team von seiner Arbeit erzählt.',
  ],
  footers: [
    'Diese Nachricht wurde automatisch erstellt.',
    '{company} · Sitz der Gesellschaft: Ahrenfeld · Impressum',
    'Der Inhalt dieser E-Mail ist vertraulich.',
  ],
  labels: {
    role: 'Stelle',
    req: 'Kennziffer',
    place: 'Standort',
    posting: 'Zur Stellenanzeige',
    portal: 'Zum Bewerberkonto',
    company: 'Unternehmen',
  },
  ref: [' (Kennziffer {req})', ' – Ref. {req}', ' [{req}]', ', Stellen-ID {req}'],
  places: [
    'Videogespräch: https://meet.example/kqz-{hex}',
    'Microsoft Teams, Link im Termin',
    'telefonisch, wir rufen Sie an',
    'bei uns im Haus, Gerberstraße 14, 2. OG',
  ],
  steps: {
    received: {
      auto: {
        subjects: [
          'Eingangsbestätigung: {role}',
          'Ihre Bewerbung bei {company}',
          'Vielen Dank für Ihre Bewerbung als {role}',
          'Wir haben deine Bewerbung erhalten',
          'Bewerbung eingegangen{ref}',
        ],
        bodies: [
          'deine Unterlagen für {role}{ref} sind angekommen, danke dir! Wir melden uns in den nächsten zwei Wochen, versprochen.',
          'Ihre Online-Bewerbung wurde erfolgreich abgeschickt.|Stelle: {role}|Arbeitgeber: {company}¶Eine gesonderte Eingangsbestätigung auf dem Postweg erfolgt nicht.',

          'vielen Dank für Ihre Bewerbung als {role}{ref}. Ihre Unterlagen sind vollständig bei uns eingegangen.¶Wir sehen sie nun in Ruhe durch. Das dauert erfahrungsgemäß zwei bis drei Wochen, bitte haben Sie bis dahin Geduld.',
          'hiermit bestätigen wir den Eingang Ihrer Bewerbung. Sie haben sich beworben auf: {role}.¶Sobald die Fachabteilung eine Rückmeldung gegeben hat, melden wir uns.',
          'schön, dass du Teil von {company} werden möchtest! Deine Bewerbung für {role} ist gut bei uns angekommen. Als Nächstes schaut sich unser Team deine Unterlagen an.',
          'herzlichen Dank für Ihr Interesse an der Position {role}. Ihre Bewerbung wurde erfolgreich übermittelt und wird derzeit bearbeitet.',
        ],
      },
      human: {
        subjects: ['Ihre Bewerbung als {role}', 'Danke für Ihre Unterlagen', 'Bewerbung {role}'],
        bodies: [
          'ganz persönlich vielen Dank für Ihre Bewerbung als {role}. Alle Dateien lassen sich öffnen. Wir sammeln bis Monatsende und setzen uns dann zusammen.',
          'Ihre Unterlagen sind da, herzlichen Dank! Wir sind ein kleiner Betrieb, deshalb dauert es ein paar Tage, bis ich Ihnen mehr sagen kann.',
        ],
      },
    },
    board_received: {
      auto: {
        subjects: [
          'Ihre Bewerbung wurde an {company} gesendet',
          'Beworben: {role}',
          'Gesendet! {company} hat Ihre Bewerbung',
        ],
        bodies: [
          'Ihre Bewerbung als {role} bei {company} wurde über {board} verschickt. Der Arbeitgeber meldet sich direkt bei Ihnen.',
          'geschafft! {company} hat Ihre Bewerbung erhalten.|{role} · {city}¶Wir drücken die Daumen.',
        ],
      },
    },
    board_viewed: {
      auto: {
        subjects: ['{company} hat Ihre Bewerbung angesehen', 'Ihre Bewerbung als {role} wurde geöffnet'],
        bodies: ['{company} hat Ihre Bewerbung als {role} geöffnet. Eine Entscheidung gibt es noch nicht.'],
      },
    },
    board_rejected: {
      auto: {
        subjects: ['Antwort von {company}', '{role}: leider nicht diesmal'],
        bodies: [
          '{company} hat uns mitgeteilt, dass Ihre Bewerbung als {role} nicht weiter berücksichtigt wird.',
          'leider hat sich {company} gegen Ihre Bewerbung als {role} entschieden. Danke, dass Sie {board} nutzen.',
        ],
      },
    },
    agency_received: {
      human: {
        subjects: ['{role} bei {company}: Ihr Profil ist dort', 'Vorstellung bei {company}'],
        bodies: [
          'wie besprochen habe ich Ihr Profil heute bei {company} für die Stelle {role} eingereicht. Mit einer Antwort rechne ich innerhalb einer Woche.',
          'kurz zur Info: Ihre Unterlagen liegen jetzt bei {company}. Es geht um {role} in {city}. Bitte bewerben Sie sich dort nicht zusätzlich selbst.',
        ],
      },
    },
    review: {
      auto: {
        subjects: [
          'Zwischenstand zu Ihrer Bewerbung',
          'Ihre Bewerbung als {role} – wir brauchen noch etwas Zeit',
          'Statusänderung: {role}',
        ],
        bodies: [
          'noch ein wenig Geduld: Die Auswahl für {role} läuft, und deine Bewerbung ist nach wie vor im Topf.',

          'wir möchten Ihnen einen kurzen Zwischenbescheid geben: Ihre Bewerbung als {role} befindet sich weiterhin in Prüfung. Wegen der vielen Zuschriften dauert es länger als geplant.',
          'der Status Ihrer Bewerbung{ref} hat sich geändert: In Bearbeitung beim Fachbereich.¶{role}',
          'Ihre Bewerbung hat die erste Durchsicht überstanden und liegt nun der Teamleitung vor. Eine Entscheidung ist noch nicht gefallen.',
        ],
      },
      human: {
        subjects: ['Kurzer Zwischenstand', 'Ihre Bewerbung bei uns'],
        bodies: [
          'bitte entschuldigen Sie die lange Funkstille. Sie sind mit Ihrer Bewerbung als {role} weiterhin im Rennen. Ich rechne Ende nächster Woche mit einer Entscheidung.',
          'danke für Ihre Nachfrage. Ich habe Ihre Unterlagen an {manager} weitergegeben und melde mich, sobald ich etwas höre.',
        ],
      },
    },
    assessment: {
      auto: {
        subjects: [
          'Nächster Schritt: Online-Test für {role}',
          'Ihr Test bei {company}',
          'Bitte bis {deadline}: kurze Aufgabe',
        ],
        bodies: [
          'als nächsten Schritt bitten wir Sie, einen Online-Test zu bearbeiten. Er dauert etwa 45 Minuten und steht Ihnen bis {deadline} offen.',
          'wir möchten Sie besser kennenlernen und laden Sie zu einem zeitversetzten Videointerview ein: drei Fragen, je zwei Minuten Antwortzeit. Bitte nehmen Sie es bis {deadline} auf.',
          'für die Stelle {role} bitten wir alle um eine kleine Arbeitsprobe. Die Aufgabe finden Sie hinter dem Link, Abgabe ist am {deadline}.',
        ],
      },
      human: {
        subjects: ['Eine kleine Aufgabe – {role}', 'Probeaufgabe'],
        bodies: [
          'wie angekündigt schicke ich Ihnen unsere Probeaufgabe. Bitte nicht länger als drei Stunden daran sitzen und bis {deadline} zurücksenden.',
          'bevor wir uns treffen, möchte {manager} gern sehen, wie Sie arbeiten. Die Fallstudie liegt hinter dem Link; Ihre Lösung erbitten wir bis {deadline}.',
        ],
      },
    },
    assessment_reminder: {
      auto: {
        subjects: ['Erinnerung: Ihr Test für {role}', 'Ihr Online-Test läuft bald ab'],
        bodies: [
          'Sie haben den Online-Test für {role} noch nicht abgeschlossen. Der Zugang endet am {deadline}.',
          'freundliche Erinnerung: Ihre Aufgabe ist noch offen. Ohne das Ergebnis können wir Ihre Bewerbung nicht weiter bearbeiten.',
        ],
      },
    },
    invite: {
      auto: {
        subjects: [
          'Einladung zum Vorstellungsgespräch – {role}',
          'Bitte Termin wählen: Gespräch bei {company}',
          'Wir möchten Sie kennenlernen',
        ],
        bodies: [
          'Ihre Bewerbung als {role} hat uns gefallen. Gern möchten wir Sie zu einem Vorstellungsgespräch bei uns einladen. Bitte wählen Sie über den Link einen passenden Termin.',
          'wir würden Sie gern kennenlernen! Buchen Sie einen Termin für ein halbstündiges Videogespräch mit {person}.',
        ],
      },
      human: {
        subjects: [
          'Vorstellungsgespräch {role}',
          'Telefonat nächste Woche?',
          'Ihre Bewerbung – wollen wir sprechen?',
        ],
        bodies: [
          'wir haben deine Bewerbung als {role} gelesen und würden dich gern kennenlernen. Passt dir {when} für einen kurzen Videocall? Sonst ginge auch {when2}.',

          'Ihre Unterlagen haben {manager} und mich überzeugt. Hätten Sie am {when} Zeit für ein Gespräch bei uns in {city}? Alternativ ginge auch {when2}.',
          'ich würde gern kurz mit Ihnen über {role} telefonieren. Vorschläge:|- {when}|- {when2}|- {when3}|Was passt Ihnen am besten?',
          'gern möchten wir Sie zu einem ersten Gespräch einladen. Nennen Sie mir doch zwei, drei Zeiten, zu denen Sie können.',
        ],
      },
    },
    next_round: {
      human: {
        subjects: ['Zweites Gespräch', 'Wie es weitergeht – {role}', 'Einladung zum Probetag'],
        bodies: [
          'das Gespräch mit Ihnen hat uns gut gefallen. Wir möchten Sie gern zu einer zweiten Runde mit {manager} einladen. Passt Ihnen {when}?',
          'wir würden Sie gern einen Tag im Team erleben und laden Sie zum Probearbeiten ein. Wie wäre es am {when}, ersatzweise {when2}?',
        ],
      },
    },
    scheduled: {
      auto: {
        subjects: [
          'Terminbestätigung: {when}',
          'Ihr Gespräch bei {company} ist bestätigt',
          'Einladung: {role}, {when}',
        ],
        bodies: [
          'Ihr Termin steht fest.¶Wann: {when}|Wo: {where}|Mit: {person}¶Falls Sie verhindert sind, geben Sie uns bitte rechtzeitig Bescheid.',
          'hiermit bestätigen wir Ihr Vorstellungsgespräch für {role} am {when}. Ort: {where}.',
        ],
      },
      human: {
        subjects: ['Bestätigt: {when}', 'Unser Termin'],
        bodies: [
          'prima, dann halten wir {when} fest. Ort: {where}. Ich freue mich auf Sie!',
          'danke für die schnelle Antwort. Ich bestätige unser Gespräch am {when} ({where}). Neben mir ist {manager} dabei.',
        ],
      },
    },
    rescheduled: {
      human: {
        subjects: ['Neuer Termin für unser Gespräch', 'Terminverschiebung – {role}'],
        bodies: [
          'leider müssen wir unser Gespräch vom {old} verschieben. Neuer Termin: {when}. Ich hoffe, das passt Ihnen.',
          'kein Problem, wir verlegen das Gespräch von {old} auf {when}. Alles andere bleibt gleich: {where}.',
        ],
      },
    },
    cancelled: {
      human: {
        subjects: ['Absage unseres Termins am {old}', 'Gespräch muss leider ausfallen'],
        bodies: [
          'unser Gespräch am {old} muss leider ausfallen. Ich melde mich in den nächsten Tagen, wie es weitergeht.',
          'aus betrieblichen Gründen müssen wir den Termin am {old} absagen. Bitte entschuldigen Sie die Umstände.',
        ],
      },
    },
    offer: {
      auto: {
        subjects: ['Ihr Vertragsangebot von {company}', 'Angebot: {role}'],
        bodies: [
          'wir freuen uns, Ihnen die Stelle als {role} anbieten zu können. Ihren Arbeitsvertrag können Sie online einsehen und bis {deadline} unterzeichnen.',
        ],
      },
      human: {
        subjects: ['Wir möchten Sie im Team!', 'Zusage – {role}', 'Unser Angebot an Sie'],
        bodies: [
          'ich habe gute Nachrichten: Wir möchten Ihnen die Stelle als {role} anbieten! Vorgesehen sind {salary} im Jahr, 30 Tage Urlaub und ein Beginn am {start}. Der Vertrag liegt bei. Geben Sie mir bitte bis {deadline} Bescheid?',
          'nach den Gesprächen war sich das Team einig: Sie sollen es werden. Anbei unser Angebot über {salary} brutto jährlich. Ich würde mich sehr freuen, wenn Sie zusagen.',
        ],
      },
    },
    rejection: {
      auto: {
        subjects: [
          'Ihre Bewerbung als {role}',
          'Rückmeldung zu Ihrer Bewerbung',
          'Nachricht von {company}',
          'Ihre Bewerbung{ref}',
        ],
        bodies: [
          'danke, dass du dir Zeit für deine Bewerbung als {role} genommen hast. Wir haben viele starke Profile gesehen und gehen diesmal mit anderen in die nächste Runde. Lass den Kopf nicht hängen!',
          'nach Durchsicht aller Unterlagen haben wir die Stelle {role} anderweitig besetzt. Ihre Bewerbung können wir daher nicht weiter verfolgen.',

          'vielen Dank für Ihr Interesse an {company}. Wir haben alle Bewerbungen gründlich gelesen und können Sie für die Stelle {role} leider nicht berücksichtigen.¶Für Ihre weitere Suche drücken wir Ihnen die Daumen.',
          'die Entscheidung ist uns schwergefallen. Am Ende haben wir uns für Bewerberinnen und Bewerber entschieden, deren Erfahrung noch näher an der Aufgabe liegt. Ihnen sagen wir daher heute ab.',
          'auf die Stelle {role} gingen sehr viele Bewerbungen ein. Leider sind Sie nicht in die engere Auswahl gekommen. Bitte sehen Sie darin kein Urteil über Ihre Fähigkeiten.',
        ],
      },
      human: {
        subjects: ['Ihre Bewerbung bei uns', 'Zu Ihrer Bewerbung als {role}'],
        bodies: [
          'leider habe ich keine gute Nachricht: Wir haben die Stelle {role} mit jemandem besetzt, der aus unserer Branche kommt. Ihr Profil hat mir trotzdem gefallen. Darf ich mich melden, wenn wieder etwas frei wird?',
        ],
      },
    },
    rejection_late: {
      human: {
        subjects: ['Nach unserem Gespräch', 'Unsere Entscheidung – {role}'],
        bodies: [
          'haben Sie herzlichen Dank für das offene Gespräch. Nach langer Überlegung haben wir uns für eine andere Person entschieden. Das fiel uns schwer, und es lag nicht an Ihrem Auftreten.',
          'es war schön, Sie kennenzulernen. Leider müssen wir Ihnen für {role} absagen, weil eine Mitbewerberin mehr Praxis mitbringt. Wenn Sie mögen, rufe ich Sie für eine Rückmeldung an.',
        ],
      },
      auto: {
        subjects: ['Ergebnis Ihres Vorstellungsgesprächs'],
        bodies: [
          'vielen Dank für das Gespräch und Ihre Zeit. Wir bedauern, Ihnen keine Zusage geben zu können: Die Stelle {role} wurde anderweitig vergeben.',
        ],
      },
    },
    closed: {
      auto: {
        subjects: ['Stelle {role} nicht mehr verfügbar', 'Ausschreibung beendet'],
        bodies: [
          'die Ausschreibung {role}{ref} wurde aus internen Gründen zurückgezogen. Die Stelle wird nicht besetzt, alle Bewerbungsverfahren dazu sind beendet.',
          'bedingt durch eine Umstrukturierung ruht die Besetzung der Stelle {role} bis auf Weiteres.',
        ],
      },
      human: {
        subjects: ['Leider Einstellungsstopp', 'Zur Stelle {role}'],
        bodies: [
          'das hat nichts mit Ihnen zu tun: Die Geschäftsleitung hat einen Einstellungsstopp verhängt, und {role} fällt weg. Es tut mir sehr leid.',
        ],
      },
    },
    withdrawal_ack: {
      auto: {
        subjects: ['Ihre Bewerbung wurde zurückgezogen', 'Bestätigung: Rücknahme Ihrer Bewerbung'],
        bodies: [
          'hiermit bestätigen wir, dass Sie Ihre Bewerbung als {role} zurückgezogen haben. Schade! Sie sind jederzeit wieder willkommen.',
        ],
      },
      human: {
        subjects: ['Schade!'],
        bodies: [
          'danke für Ihre Offenheit. Ich nehme Ihre Bewerbung als {role} aus dem Verfahren. Alles Gute für die neue Stelle!',
        ],
      },
    },
    incomplete: {
      auto: {
        subjects: ['Ihre Bewerbung ist noch nicht abgeschickt', 'Nur noch ein Schritt: {role}'],
        bodies: [
          'Sie haben eine Bewerbung als {role} begonnen, aber noch nicht abgesendet. Ihre Angaben sind gespeichert. Bitte schließen Sie sie bis {deadline} ab.',
          'bei Ihrer Bewerbung für {role} fehlt noch der Lebenslauf. Laden Sie ihn hoch und schicken Sie alles ab.',
        ],
      },
    },
    outreach: {
      human: {
        subjects: ['{role} in {city} – wäre das etwas?', 'Ihr Profil', 'Interessante Position bei {company}'],
        bodies: [
          'ich bin auf Ihr Profil gestoßen und musste gleich an unsere offene Stelle denken: {role} bei {company} in {city}. Hätten Sie Lust auf einen unverbindlichen Austausch?',
          'mein Name ist {person}. Für {company} suche ich {role}, Jahresgehalt bis {salary}. Darf ich Ihnen mehr dazu schicken?',
        ],
      },
    },
    sent_withdraw: {
      human: {
        subjects: ['Rücknahme meiner Bewerbung – {role}', 'Meine Bewerbung'],
        bodies: [
          'vielen Dank für den freundlichen Kontakt. Ich habe inzwischen eine andere Stelle angenommen und ziehe meine Bewerbung als {role} hiermit zurück.',
          'nach reiflicher Überlegung möchte ich meine Bewerbung für {role} nicht weiter verfolgen. Bitte nehmen Sie mich aus dem Verfahren.',
        ],
      },
    },
    sent_decline: {
      human: {
        subjects: ['Ihr Angebot'],
        bodies: [
          'herzlichen Dank für Ihr Angebot und das Vertrauen. Ich habe mich am Ende für eine Stelle näher am Wohnort entschieden und sage Ihnen deshalb ab.',
        ],
      },
    },
    sent_accept: {
      human: {
        subjects: ['Zusage', 'Unterschriebener Vertrag'],
        bodies: [
          'ich freue mich sehr und nehme Ihr Angebot als {role} gern an! Den unterschriebenen Vertrag sende ich Ihnen im Anhang. Bis zum {start}.',
          'hiermit sage ich Ihnen verbindlich zu. Ich freue mich auf den ersten Tag bei {company}!',
        ],
      },
    },
    sent_follow_up: {
      human: {
        subjects: ['Nachfrage zu meiner Bewerbung als {role}', 'Stand meiner Bewerbung'],
        bodies: [
          'vor einigen Wochen habe ich mich als {role} beworben. Ich wollte höflich nachfragen, ob es schon einen Zwischenstand gibt.',
          'gibt es zu {role} schon etwas Neues? An der Stelle bin ich nach wie vor sehr interessiert.',
        ],
      },
    },
    sent_reply: {
      human: {
        subjects: ['Re: Vorstellungsgespräch {role}'],
        bodies: [
          'vielen Dank für die Einladung. {when} passt mir sehr gut.',
          'sehr gern. {when} kann ich einrichten. Soll ich etwas vorbereiten?',
        ],
      },
    },
  },
};
