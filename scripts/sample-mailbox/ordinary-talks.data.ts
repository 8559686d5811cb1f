// Conversations with friends and on mailing lists, and invitations from friends, all invented.
import type { Lang } from './draft.ts';
import type { ListTalk, OrdinaryTalk } from './ordinary-text.ts';

export const TALKS: readonly OrdinaryTalk[] = [
  {
    lang: 'en',
    subject: 'Hut weekend',
    turns: [
      'Hi {me},¶the hut is free in {month}, I put our names down. Are you in? It is £{amount} each with breakfast.',
      '>Count me in! Can I bring {friend}?',
      'Of course, more people, more firewood. From the station it is a two-hour walk, so pack light.',
      '>Great. I will do the food on {day}.',
    ],
  },
  {
    lang: 'en',
    subject: 'your sofa',
    turns: [
      'Is the offer with your sofa still on? I am in {city} from {day}.',
      '>Always. Key is where it always is.',
      'You are a star. I owe you {item}.',
    ],
  },
  {
    lang: 'en',
    subject: 'Choir – who can take over {day}?',
    turns: [
      'Dear all,¶I cannot lead the rehearsal on {day}. Who would like the position of honour for an evening?',
      '>I could, if someone sends me the scores.',
      'Wonderful, attached next time I am at a scanner. The altos know everything by heart anyway.',
    ],
  },
  {
    lang: 'en',
    subject: 'Interview for my thesis?',
    turns: [
      'Hello {me},¶I am writing my thesis on {topic} and would love to interview you, about an hour, on {day}. Nothing formal!',
      '>With pleasure. Tea at mine?',
      'Perfect, see you then. I will send my questions before.',
    ],
  },
  {
    lang: 'en',
    subject: 'mum’s 70th',
    turns: [
      'We need a plan. Ideas: a trip to {city}, a big lunch, {item}. Votes please.',
      '>Lunch. She hates surprises and she hates {item}.',
      'Lunch it is. I will make an offer to the cook at the Anchor.',
      '>Let me pay half. £{amount}?',
      'Deal.',
    ],
  },
  {
    lang: 'en',
    subject: 'bike',
    turns: [
      'Do you still want to sell the bike? I would take it for £{amount}.',
      '>Sold! Come and get it on {day}.',
    ],
  },
  {
    lang: 'de',
    subject: 'Gartenhaus streichen',
    turns: [
      'Moin {me},¶wollen wir am {day} endlich das Gartenhaus streichen? Farbe habe ich.',
      '>Bin dabei. Ich bringe Kuchen mit.',
      'Abgemacht. {friend} kommt auch.',
    ],
  },
  {
    lang: 'de',
    subject: 'Zug nach {city}',
    turns: ['Welchen Zug nimmst du am {day}? Ich habe den um 9:14 gebucht.', '>Den auch! Wagen 7.'],
  },
  {
    lang: 'fr',
    subject: 'la maison en {month}',
    turns: [
      'Salut {me},¶la maison est libre en {month}. On y va tous ?',
      '>Oh oui ! Je m’occupe des courses.',
      'Parfait, je préviens {friend}.',
    ],
  },
  {
    lang: 'es',
    subject: 'la casa del pueblo',
    turns: [
      'Hola {me},¶¿vamos a la casa en {month}? Hay sitio para todos.',
      '>¡Sí! Yo llevo la comida.',
      'Genial, se lo digo a {friend}.',
    ],
  },
  {
    lang: 'it',
    subject: 'gita a {city}',
    turns: [
      'Ciao {me},¶{day} andiamo a {city}, vieni?',
      '>Volentieri! Guido io.',
      'Perfetto, lo dico a {friend}.',
    ],
  },
  {
    lang: 'pt',
    subject: 'fim de semana em {city}',
    turns: ['Olá {me},¶vamos a {city} no {day}?', '>Vamos! Eu levo o carro.', 'Combinado, aviso o resto.'],
  },
  {
    lang: 'nl',
    subject: 'weekendje {city}',
    turns: [
      'Hoi {me},¶gaan we in {month} naar {city}?',
      '>Ja leuk! Ik regel de tent.',
      'Top, dan neem ik {friend} mee.',
    ],
  },
];

export const LIST_TALKS: readonly ListTalk[] = [
  {
    lang: 'en',
    list: ['tinygrid-dev', 'tinygrid-dev@lists.tinygrid.example'],
    subject: 'RFC: drop the old exporter',
    turns: [
      'Hello everybody,¶the old exporter has had no commits in three years. I propose that we remove it in 4.0. Objections?',
      'From me: none. It breaks on every second platform anyway.',
      '-1 until the new one handles {topic}. I know of two users.',
      'Fair point. I withdraw the proposal for 4.0 and suggest 4.1.',
    ],
  },
  {
    lang: 'en',
    list: ['ops-talk', 'ops-talk@lists.opscircle.example'],
    subject: 'How do you run hiring for on-call roles?',
    turns: [
      'We are hiring two people for our platform team and I wonder how others test for calm under pressure. Do you give candidates an assessment?',
      'We tried a take-home exercise and stopped: good applicants with children never finished it. Now we do one long interview.',
      'We reject far too many people at the CV stage. I read fifty applications on {day} and could hardly tell them apart.',
    ],
  },
  {
    lang: 'en',
    list: ['bees', 'bees@lists.urbanhives.example'],
    subject: 'Swarm in {city}',
    turns: [
      'There is a swarm on the roof of the library. Who has an empty box?',
      'I have one and can be there on {day}.',
      'Collected! They are calm and numerous. Thanks to all who offered.',
    ],
  },
  {
    lang: 'en',
    list: ['allotments', 'allotments@lists.millfield.example'],
    subject: 'Plot 14: applications',
    turns: [
      'Plot 14 is vacant. We have received nine applications; the committee will decide on {day}.',
      'Is the order of the waiting list still binding? I was told I had position 3.',
      'Yes it is. All applicants will hear from us either way.',
    ],
  },
  {
    lang: 'de',
    list: ['freifunk', 'freifunk@listen.funknetz.example'],
    subject: 'Treffen am {day}',
    turns: [
      'Hallo zusammen,¶wer kommt am {day}? Wir müssen über den neuen Knoten in {city} sprechen.',
      'Ich komme und bringe zwei Router mit.',
      'Absage von mir, bin krank.',
    ],
  },
];

/** Language, title, text, place. */
export const FRIEND_INVITES: readonly (readonly [Lang, string, string, string])[] = [
  ['en', 'Board games at ours', 'Bring snacks. We start with the short ones.', '12 Weaver Street'],
  [
    'en',
    'Housewarming!',
    'The boxes are still here but so are we. Come any time after six.',
    'Flat 3, Anchor House',
  ],
  [
    'en',
    'Band interview + gig',
    'They interview us on the radio first, then we play. Come along!',
    'Radio Docklands',
  ],
  ['en', 'Catch-up call', 'Half an hour, promise. I want to hear everything.', 'telephone'],
  ['de', 'Grillen im Park', 'Jeder bringt etwas mit. Bei Regen bei uns.', 'Stadtpark, Wiese am Teich'],
  ['fr', 'Pendaison de crémaillère', 'Apportez votre bonne humeur et une chaise.', '5 rue des Lilas'],
  ['es', 'Cumpleaños de Vero', 'Habrá tarta. No hace falta regalo.', 'Bar El Puente'],
  ['it', 'Cena di classe', 'Finalmente tutti insieme dopo anni!', 'Trattoria da Gianna'],
  ['pt', 'Jantar de anos', 'Às oito, sem cerimónias.', 'Tasca do Zé'],
  ['nl', 'Verjaardag Jet', 'Taart om drie uur.', 'bij ons thuis'],
];
