// Words that fill the gaps of ordinary mail, and short news items, by language.
import type { Lang } from './draft.ts';

interface Slots {
  items: readonly string[];
  cities: readonly string[];
  friends: readonly string[];
  days: readonly string[];
  topics: readonly string[];
  more: readonly string[];
}

export const SLOTS: Record<Lang, Slots> = {
  en: {
    items: [
      'cast-iron pan',
      'trail running shoes',
      'wool blanket',
      'desk lamp',
      'bicycle pump',
      'ceramic mug (set of 4)',
      'USB-C hub',
      'rain jacket',
      'tomato seedlings',
      'noise-cancelling headphones',
      'road atlas',
      'espresso beans, 1 kg',
    ],
    cities: ['Lisbon', 'Copenhagen', 'Leeds', 'Ghent', 'Porto', 'Galway', 'Vienna', 'Montréal'],
    friends: ['Dinah', 'Ose', 'Pim', 'Carlotta', 'Uncle Ray', 'Bex', 'Hamid', 'Juno'],
    days: ['Monday', 'Tuesday', 'Thursday', 'Friday evening', 'Saturday', 'Sunday afternoon'],
    topics: [
      'urban beekeeping',
      'sourdough',
      'night trains',
      'the price of olive oil',
      'open-source maps',
      'chess openings',
      'heat pumps',
      'small gardens',
      'typefaces',
      'marathon training',
    ],
    more: ['Read more', 'View details', 'Open in browser', 'Find out more', 'Manage'],
  },
  de: {
    items: [
      'Wanderrucksack',
      'Kaffeemühle',
      'Steppdecke',
      'Fahrradlicht',
      'Topfset',
      'Regenjacke',
      'Stehlampe',
    ],
    cities: ['Rostock', 'Dresden', 'Graz', 'Kassel', 'Münster'],
    friends: ['Gesa', 'Onkel Willi', 'Malik', 'Trude', 'Nele'],
    days: ['Montag', 'Mittwoch', 'Freitagabend', 'Samstag'],
    topics: ['Balkonsolar', 'Nachtzüge', 'Sauerteig', 'Kleingärten', 'Schach'],
    more: ['Mehr erfahren', 'Details ansehen', 'Im Browser öffnen'],
  },
  fr: {
    items: ['cafetière', 'lampe de bureau', 'veste de pluie', 'plaid en laine', 'chaussures de marche'],
    cities: ['Lille', 'Annecy', 'Bruxelles', 'La Rochelle'],
    friends: ['Margot', 'tonton Jean', 'Samir', 'Odile'],
    days: ['lundi', 'jeudi soir', 'samedi', 'dimanche'],
    topics: ['les trains de nuit', 'le pain au levain', 'le jardinage en ville', 'les échecs'],
    more: ['En savoir plus', 'Voir le détail', 'Voir en ligne'],
  },
  es: {
    items: ['mochila', 'cafetera', 'lámpara', 'chubasquero', 'manta de lana'],
    cities: ['Cádiz', 'Girona', 'Oviedo', 'Montevideo'],
    friends: ['Chus', 'la tía Pilar', 'Omar', 'Vero'],
    days: ['lunes', 'jueves', 'viernes por la tarde', 'sábado'],
    topics: ['los trenes nocturnos', 'la masa madre', 'el huerto urbano', 'el ajedrez'],
    more: ['Más información', 'Ver detalles', 'Abrir en el navegador'],
  },
  it: {
    items: ['zaino', 'moka', 'lampada', 'giacca a vento', 'coperta di lana'],
    cities: ['Trieste', 'Lecce', 'Lugano', 'Perugia'],
    friends: ['Gianna', 'zio Aldo', 'Samira', 'Beppe'],
    days: ['lunedì', 'giovedì sera', 'sabato', 'domenica'],
    topics: ['i treni notturni', 'il lievito madre', 'gli orti urbani', 'gli scacchi'],
    more: ['Scopri di più', 'Vedi i dettagli', 'Apri nel browser'],
  },
  pt: {
    items: ['mochila', 'cafeteira', 'candeeiro', 'impermeável', 'manta de lã'],
    cities: ['Évora', 'Aveiro', 'Recife', 'Faro'],
    friends: ['Zé', 'a tia Graça', 'Nuno', 'Yara'],
    days: ['segunda-feira', 'quinta à noite', 'sábado', 'domingo'],
    topics: ['comboios noturnos', 'pão de fermentação natural', 'hortas urbanas', 'xadrez'],
    more: ['Saber mais', 'Ver detalhes', 'Abrir no navegador'],
  },
  nl: {
    items: ['rugzak', 'koffiemolen', 'bureaulamp', 'regenjas', 'wollen deken'],
    cities: ['Leiden', 'Antwerpen', 'Zwolle', 'Middelburg'],
    friends: ['Jet', 'oom Kees', 'Farid', 'Mieke'],
    days: ['maandag', 'donderdagavond', 'zaterdag', 'zondag'],
    topics: ['nachttreinen', 'zuurdesem', 'stadstuinen', 'schaken'],
    more: ['Lees meer', 'Bekijk details', 'Open in browser'],
  },
};

/** A heading, then a sentence or two. */
export const NEWS: Record<Lang, readonly string[]> = {
  en: [
    'A city that closed its ring road|Ten years on, the people of {city} swim where lorries used to queue. We asked the engineer who drew the plans what she would do differently.',
    'What we got wrong about {topic}|Last month forty readers wrote in to correct us. They were right, mostly, and their letters are better than the article was.',
    'The long read: {topic}|How a hobby became an industry, and why the people who started it have gone back to doing it at home.',
    'Number of the week: {num}|That is how many library books were returned in {city} after the late fees were dropped.',
    'From the archive|In {month} we visited a workshop that mends anything, {item2} included. The owner is 83 and has no plans to stop.',
    'Recipe: supper for a late {day}|Leeks, white beans, a lot of lemon. Twenty minutes, one pan.',
    'Markets in brief|Shares moved sideways while bond yields crept up. Analysts remain of several minds, as ever.',
    'Letters|{friend} from {city} asks whether {topic} is still worth the bother. We think so.',
  ],
  de: [
    'Der lange Weg zum {topic}|Eine Leserin aus {city} erzählt, wie sie angefangen hat und warum sie nicht mehr aufhört.',
    'Zahl der Woche: {num}|So viele Menschen fuhren im {month} mit dem neuen Nachtbus.',
    'Rezept für {day}|Lauch, weiße Bohnen, viel Zitrone. Zwanzig Minuten, eine Pfanne.',
    'Aus dem Archiv|Ein Besuch in der Werkstatt, in der alles repariert wird, auch der {item}.',
  ],
  fr: [
    'Le chiffre de la semaine : {num}|C’est le nombre de livres rendus à {city} depuis la fin des amendes.',
    'Grand format : {topic}|Comment un passe-temps est devenu un métier, puis à nouveau un passe-temps.',
    'Recette du {day}|Des poireaux, des haricots blancs, beaucoup de citron.',
  ],
  es: [
    'La cifra de la semana: {num}|Son los libros devueltos en {city} desde que no hay multas.',
    'A fondo: {topic}|Cómo una afición se convirtió en oficio y volvió a ser afición.',
    'Receta para el {day}|Puerros, alubias y mucho limón.',
  ],
  it: [
    'Il numero della settimana: {num}|Tanti sono i libri restituiti a {city} da quando non ci sono più multe.',
    'Approfondimento: {topic}|Come un passatempo è diventato un mestiere, e poi di nuovo un passatempo.',
    'La ricetta di {day}|Porri, fagioli bianchi e tanto limone.',
  ],
  pt: [
    'O número da semana: {num}|São os livros devolvidos em {city} desde que acabaram as multas.',
    'Em profundidade: {topic}|Como um passatempo virou ofício e voltou a ser passatempo.',
    'Receita para {day}|Alho-francês, feijão branco e muito limão.',
  ],
  nl: [
    'Getal van de week: {num}|Zoveel boeken kwamen in {city} terug sinds er geen boetes meer zijn.',
    'Het lange verhaal: {topic}|Hoe een hobby een vak werd, en daarna weer een hobby.',
    'Recept voor {day}|Prei, witte bonen, veel citroen.',
  ],
};
