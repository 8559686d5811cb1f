// Everyday mail: shops, banks, newsletters, notifications and officials, all invented.
import type { OrdinaryText } from './ordinary-text.ts';

export const ORDINARY: readonly OrdinaryText[] = [
  {
    lang: 'en',
    from: ['Pebble & Pine', 'orders@pebbleandpine.example'],
    skin: 'notice',
    mails: [
      [
        'Your order #{num} is confirmed',
        'Thank you for your order, {first}!¶{item}|Total: £{amount}¶We will write again when it leaves our warehouse.',
      ],
      [
        'Order #{num} has shipped',
        'Good news: {item} is on its way and should reach you by {day}.|Tracking number: PP{num}GB',
      ],
      [
        'Your refund is on its way',
        'We have received your return of {item}. £{amount} will be back in your account within five working days.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Harbour Mutual Bank', 'alerts@harbourmutual.example'],
    skin: 'notice',
    mails: [
      [
        'Your statement for {month} is ready',
        'Dear {first},¶your new statement can be viewed in online banking. Account ending {num}.',
      ],
      [
        'Card payment of £{amount}',
        'You paid £{amount} with your card ending {num}. Not you? Call us at once.',
      ],
      [
        'A new device signed in',
        'Somebody signed in to your online banking from {city}. If that was you, there is nothing to do.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['The Slow Lane', 'hello@theslowlane.example'],
    skin: 'newsletter',
    list: '',
    weight: 2,
    mails: [
      ['{topic}, and other pleasures', '{news}'],
      ['Issue {few}: {topic}', 'Good morning from {city}.¶{news}¶See you on {day}.'],
      ['What we read this week', 'From the mailbag, the archive and the pub:¶{news}'],
    ],
  },
  {
    lang: 'en',
    from: ['Byte & Butter', 'digest@byteandbutter.example'],
    skin: 'newsletter',
    list: 'digest.byteandbutter.example',
    weight: 2,
    mails: [
      ['Weekly digest #{few}', '{news}'],
      ['The case against {topic}', 'Today’s essay is long. Make tea.¶{news}'],
    ],
  },
  {
    lang: 'en',
    from: ['codeharbor', 'noreply@codeharbor.example'],
    skin: 'notice',
    mails: [
      [
        '[tinygrid/core] Fix rounding in exporter (#{num})',
        'bex-j commented on this pull request:¶Looks fine to me, just one question: do we need the second loop? From what I can see the list is sorted already.',
      ],
      [
        '[tinygrid/docs] Issue {num}: typo in the install page',
        'New issue by hamid-r:¶The command on line 12 lacks a dash.',
      ],
      [
        '[tinygrid/core] Run failed: tests (main)',
        'Job "tests" failed after 4 minutes. 1 of 812 tests did not pass.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Northern Rail Tickets', 'tickets@northernrailtickets.example'],
    skin: 'notice',
    mails: [
      [
        'Your e-ticket to {city}',
        'Booking reference N{num}.|Outward: {day}, platform shown 20 minutes before departure.|Seat: coach C, 41.',
      ],
      [
        'Changes to your journey',
        'The 17:12 from {city} will leave 25 minutes late on {day}. Your ticket is valid on the next train, too.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Lanehouse Dental', 'reception@lanehousedental.example'],
    skin: 'letter',
    mails: [
      [
        'Your appointment on {day}',
        'Dear {first},¶this is a reminder of your check-up on {day} at 8:40. Please tell us a day before if you cannot come.¶Lanehouse Dental',
      ],
      ['Time for a check-up', 'Dear {first},¶your last visit was six months ago. Call us or book online.'],
    ],
  },
  {
    lang: 'en',
    from: ['Flicker Films', 'mail@flickerfilms.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      ['New this week on Flicker', 'Three films about {topic}, one about nothing at all.¶{news}'],
      ['{first}, your watchlist is leaving soon', 'Two titles on your list leave at the end of {month}.'],
      ['Half price until {day}', 'Come back to Flicker: three months at half price. Offer ends {day}.'],
    ],
  },
  {
    lang: 'en',
    from: ['Meadow Energy', 'service@meadowenergy.example'],
    skin: 'notice',
    mails: [
      [
        'Please send us your meter reading',
        'Hello {first},¶we need your reading by the end of {month} to bill you correctly.',
      ],
      [
        'Your bill: £{amount}',
        'Your electricity bill for {month} comes to £{amount}. It will be collected by direct debit on {day}.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['circlehub', 'notify@circlehub.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      [
        '{friend} posted for the first time in a while',
        'See what {friend} and 3 others have been up to in {city}.',
      ],
      [
        'You have {few} new notifications',
        '{friend} liked your photo. {friend} also commented: "where is this??"',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Wilding Outdoor', 'news@wildingoutdoor.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      ['Our biggest sale of {month}', 'Up to 50% off {item}, {item2} and more. Free returns within 60 days.'],
      ['You left something behind', '{item} is still in your basket. Shall we keep it for you?'],
      ['Just in: {item2}', 'Made to last, mended for free.¶{news}'],
    ],
  },
  {
    lang: 'en',
    from: ['Council of Eastmere', 'noreply@eastmere-council.example'],
    skin: 'notice',
    mails: [
      ['Garden waste collection: dates for {month}', 'Your brown bin is collected every second {day}.'],
      ['Council tax: your new instalments', 'Your instalments for the coming year are £{amount} a month.'],
    ],
  },
  {
    lang: 'en',
    from: ['{friend}', '{friend}@freemail.example'],
    skin: 'letter',
    weight: 2,
    mails: [
      [
        'photos!!',
        'here are the photos from {day}, sorry it took me so long. The one with the dog is my favourite.¶x',
      ],
      [
        '{topic}',
        'saw this article about {topic} and thought of you. From what I understand it is all nonsense but fun.¶From page 3 on it gets good.',
      ],
      ['keys', 'could you leave the spare keys with the neighbour? I am back on {day}.'],
      ['Fwd: funny', 'the last line!!'],
      [
        'birthday',
        'we are doing {friend}’s birthday at ours on {day}, bring a salad and that {item} you promised. Don’t tell!',
      ],
      [
        'flat',
        'The plumber came. He says the boiler is from 1994 and "a classic". £{amount}. Shall we split it?',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['StayNook', 'bookings@staynook.example'],
    skin: 'notice',
    mails: [
      [
        'Your stay in {city} is confirmed',
        'Check-in {day} from 15:00. Confirmation code SN{num}. Your host is {friend}.',
      ],
      ['How was {city}?', 'Leave a review for {friend}. It takes one minute and helps other guests.'],
    ],
  },
  {
    lang: 'de',
    from: ['Hausrat Kramer', 'bestellung@hausrat-kramer.example'],
    skin: 'notice',
    mails: [
      [
        'Ihre Bestellung {num}',
        'Guten Tag,¶vielen Dank für Ihre Bestellung: {item}, {amount} €. Die Lieferung erfolgt voraussichtlich am {day}.',
      ],
      [
        'Ihr Paket ist unterwegs',
        'Ihre Sendung ({item}) wurde dem Paketdienst übergeben. Sendungsnummer HK{num}.',
      ],
      [
        'Rechnung {num}',
        'im Anhang finden Sie die Rechnung über {amount} €. Bitte überweisen Sie den Betrag innerhalb von 14 Tagen.',
      ],
    ],
  },
  {
    lang: 'de',
    from: ['Der Morgenbrief', 'redaktion@morgenbrief.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      ['Der Morgenbrief: {topic}', 'Guten Morgen aus {city}!¶{news}'],
      ['Was heute wichtig ist', '{news}¶Kommen Sie gut durch den {day}.'],
    ],
  },
  {
    lang: 'de',
    from: ['{friend}', '{friend}@freemail.example'],
    skin: 'letter',
    mails: [
      [
        'Fotos vom Wochenende',
        'hier sind endlich die Fotos aus {city}. Das mit der Möwe ist mein Liebling. Grüße an alle!',
      ],
      ['Am {day}?', 'kommst du am {day} mit ins Kino? Danach Pizza bei uns. Sag kurz Bescheid.'],
      ['Schlüssel', 'kannst du die Ersatzschlüssel bei Frau Möllering abgeben? Bin {day} zurück.'],
    ],
  },
  {
    lang: 'de',
    from: ['Sparverein Nordlicht', 'service@sparverein-nordlicht.example'],
    skin: 'notice',
    mails: [
      [
        'Ihr Kontoauszug für {month}',
        'Ihr elektronischer Kontoauszug liegt im Postfach des Online-Bankings bereit.',
      ],
      [
        'Lastschrift über {amount} €',
        'von Ihrem Konto wurden {amount} € abgebucht. Empfänger: Stadtbad {city}.',
      ],
    ],
  },
  {
    lang: 'fr',
    from: ['La Mercerie du Port', 'commandes@merceriedupor.example'],
    skin: 'notice',
    mails: [
      [
        'Confirmation de commande n° {num}',
        'Merci pour votre achat !¶{item} : {amount} €|Livraison prévue {day}.',
      ],
      [
        'Votre colis arrive',
        'Votre colis sera livré {day} entre 8 h et 13 h. Pensez à vous munir d’une pièce d’identité.',
      ],
    ],
  },
  {
    lang: 'fr',
    from: ['La Gazette du matin', 'lettre@gazettedumatin.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      ['Ce matin : {topic}', 'Bonjour,¶{news}¶À demain !'],
      ['La lettre n° {few}', '{news}'],
    ],
  },
  {
    lang: 'fr',
    from: ['{friend}', '{friend}@freemail.example'],
    skin: 'letter',
    mails: [
      ['les photos', 'coucou, voilà enfin les photos de {city}. Bises à tous !'],
      ['{day} ?', 'on dîne à la maison {day}, tu viens ? Apporte ce que tu veux sauf du chou.'],
    ],
  },
  {
    lang: 'es',
    from: ['Tienda Lavanda', 'pedidos@tiendalavanda.example'],
    skin: 'notice',
    mails: [
      ['Tu pedido {num} está confirmado', '¡Gracias por tu compra!¶{item}: {amount} €|Llegará el {day}.'],
      ['Factura {num}', 'Adjuntamos la factura de tu última compra por {amount} €.'],
    ],
  },
  {
    lang: 'es',
    from: ['El Paréntesis', 'boletin@elparentesis.example'],
    skin: 'newsletter',
    list: '',
    mails: [['Boletín: {topic}', 'Buenos días desde {city}.¶{news}']],
  },
  {
    lang: 'es',
    from: ['{friend}', '{friend}@freemail.example'],
    skin: 'letter',
    mails: [
      ['fotos', '¡hola! por fin te mando las fotos de {city}. Un abrazo fuerte'],
      ['¿{day}?', '¿te vienes a cenar el {day}? Somos pocos, trae vino.'],
    ],
  },
  {
    lang: 'it',
    from: ['Bottega del Colle', 'ordini@bottegadelcolle.example'],
    skin: 'notice',
    mails: [
      ['Ordine {num} confermato', 'Grazie per il tuo acquisto: {item}, {amount} €. Consegna prevista {day}.'],
      ['Il tuo pacco è in viaggio', 'il corriere consegnerà il pacco {day}. Numero di spedizione BC{num}.'],
    ],
  },
  {
    lang: 'it',
    from: ['{friend}', '{friend}@freemail.example'],
    skin: 'letter',
    mails: [
      ['le foto', 'ciao! ecco finalmente le foto di {city}. Un abbraccio'],
      ['{day}', 'vieni a cena {day}? Porta il dolce, che noi siamo negati.'],
    ],
  },
  {
    lang: 'it',
    from: ['Il Foglietto', 'posta@ilfoglietto.example'],
    skin: 'newsletter',
    list: '',
    mails: [['Il Foglietto n. {few}', 'buongiorno da {city}.¶{news}']],
  },
  {
    lang: 'pt',
    from: ['Loja do Cais', 'encomendas@lojadocais.example'],
    skin: 'notice',
    mails: [
      ['A sua encomenda {num}', 'Obrigado pela sua compra: {item}, {amount} €. Entrega prevista: {day}.'],
      ['Fatura {num}', 'Enviamos em anexo a fatura no valor de {amount} €.'],
    ],
  },
  {
    lang: 'pt',
    from: ['{friend}', '{friend}@freemail.example'],
    skin: 'letter',
    mails: [
      ['as fotos', 'olá! aqui vão as fotos de {city}. Beijinhos a todos'],
      ['{day}?', 'jantamos cá em casa no {day}? Traz só a boa disposição.'],
    ],
  },
  {
    lang: 'pt',
    from: ['O Caderno', 'cartas@ocaderno.example'],
    skin: 'newsletter',
    list: '',
    mails: [['O Caderno: {topic}', 'Bom dia!¶{news}']],
  },
  {
    lang: 'nl',
    from: ['Winkel van Noord', 'bestellingen@winkelvannoord.example'],
    skin: 'notice',
    mails: [
      [
        'Je bestelling {num} is bevestigd',
        'Bedankt voor je bestelling: {item}, € {amount}. We bezorgen op {day}.',
      ],
      ['Je pakket is onderweg', 'de bezorger komt {day} tussen 10 en 12 uur langs. Track & trace: WN{num}.'],
    ],
  },
  {
    lang: 'nl',
    from: ['{friend}', '{friend}@freemail.example'],
    skin: 'letter',
    mails: [
      ['foto’s', 'hoi! hier zijn eindelijk de foto’s uit {city}. Liefs'],
      ['{day}?', 'kom je {day} eten? Neem je kaarten mee.'],
    ],
  },
  {
    lang: 'nl',
    from: ['De Ochtendpost', 'redactie@ochtendpost.example'],
    skin: 'newsletter',
    list: '',
    mails: [['De Ochtendpost: {topic}', 'Goedemorgen!¶{news}']],
  },
  {
    lang: 'en',
    from: ['Gridline Cloud', 'billing@gridlinecloud.example'],
    skin: 'notice',
    mails: [
      ['Receipt {num}', 'Amount paid: £{amount}|Plan: Hobby|Next payment: in {month}'],
      [
        'Scheduled maintenance on {day}',
        'We will update our machines on {day} between 02:00 and 03:00 UTC. Short interruptions are possible.',
      ],
      ['Security notice: new key added', 'A key was added to your account from {city}.'],
    ],
  },
  {
    lang: 'en',
    from: ['Millfield Library', 'loans@millfieldlibrary.example'],
    skin: 'notice',
    mails: [
      ['Your loans are due on {day}', '2 items are due back on {day}. Renew online or drop them in the box.'],
      ['A book you reserved has arrived', 'Your reservation is waiting at the desk until {day}.'],
    ],
  },
  {
    lang: 'en',
    from: ['RunClub {city}', 'crew@runclub.example'],
    skin: 'newsletter',
    list: '',
    mails: [
      ['This week’s routes', 'Meet at the bridge on {day}, 7 pm. Two groups, 6 and 11 km.¶{news}'],
      ['Race entry confirmed', 'You are in! Bib number {num}. Collect it on {day}.'],
    ],
  },
  {
    lang: 'en',
    from: ['Eastmere Water', 'contact@eastmerewater.example'],
    skin: 'letter',
    mails: [
      [
        'Planned works in your street',
        'Dear customer,¶the water will be off on {day} between nine and noon. We are sorry for the trouble.',
      ],
    ],
  },
  {
    lang: 'en',
    from: ['Parcelbee', 'track@parcelbee.example'],
    skin: 'notice',
    mails: [
      ['Your parcel arrives today', 'Sender: Pebble & Pine|Window: 13:10–14:10|Driver: {friend}'],
      ['Sorry we missed you', 'We left your parcel with a neighbour. Code {num}.'],
      ['Delivered', 'Your parcel was delivered at 11:42. Signed by: {friend}.'],
    ],
  },
];
