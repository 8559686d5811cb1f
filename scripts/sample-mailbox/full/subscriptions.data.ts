// Senders of mail to many that a person gathers over the years, all invented, and what they write in the subject, by language.
import type { Lang } from '../draft.ts';

/** What the mail is about: reading matter, things to buy, or what acquaintances do. */
export type SubscriptionSort = 'news' | 'shop' | 'social';

export interface Subscription {
  lang: Lang;
  sort: SubscriptionSort;
  from: readonly [string, string];
}

const sender = (lang: Lang, sort: SubscriptionSort, name: string, address: string): Subscription => ({
  lang,
  sort,
  from: [name, address],
});

export const SUBSCRIPTIONS: readonly Subscription[] = [
  sender('en', 'news', 'The Tidal Atlas', 'letters@tidalatlas.example'),
  sender('en', 'news', 'Sunday Kitchen Notes', 'notes@sundaykitchen.example'),
  sender('en', 'news', 'Glasshouse Gardening', 'hello@glasshousegardening.example'),
  sender('en', 'news', 'Third Platform', 'mail@thirdplatform.example'),
  sender('en', 'news', 'The Quiet Engine', 'essays@quietengine.example'),
  sender('en', 'news', 'Millfield Observer', 'daily@millfieldobserver.example'),
  sender('en', 'news', 'Northern Skies Weekly', 'weekly@news.northernskies.example'),
  sender('en', 'shop', 'Pebble & Pine', 'hello@mail.pebbleandpine.example'),
  sender('en', 'shop', 'Larch Furniture', 'studio@e.larchfurniture.example'),
  sender('en', 'shop', 'Otter Bicycles', 'ride@otterbicycles.example'),
  sender('en', 'shop', 'Bramble Books', 'shop@bramblebooks.example'),
  sender('en', 'shop', 'Saltmarsh Swimwear', 'news@saltmarsh-swim.example'),
  sender('en', 'shop', 'Copperfield Kitchenware', 'offers@copperfieldkitchen.example'),
  sender('en', 'shop', 'Fernway Pharmacy', 'care@fernwaypharmacy.example'),
  sender('en', 'shop', 'Grocer & Daughters', 'basket@grocerdaughters.example'),
  sender('en', 'shop', 'Kestrel Air', 'getaways@kestrelair.example'),
  sender('en', 'shop', 'Lumen Phones', 'deals@lumenphones.example'),
  sender('en', 'social', 'Loopline', 'notify@loopline.example'),
  sender('en', 'social', 'Picnicboard', 'digest@picnicboard.example'),
  sender('en', 'social', 'Stridelog', 'kudos@stridelog.example'),
  sender('en', 'social', 'Neighbourly Eastmere', 'posts@neighbourly-eastmere.example'),
  sender('en', 'social', 'Chessgarden', 'games@chessgarden.example'),
  sender('de', 'news', 'Küchenzettel', 'post@kuechenzettel.example'),
  sender('de', 'news', 'Der Gleisbote', 'redaktion@gleisbote.example'),
  sender('de', 'shop', 'Wollwerk Ostsee', 'neues@wollwerk-ostsee.example'),
  sender('de', 'shop', 'Rad & Tat', 'angebote@radundtat.example'),
  sender('de', 'shop', 'Buchladen Zeisig', 'laden@buchladen-zeisig.example'),
  sender('de', 'social', 'Nachbarnetz', 'hallo@nachbarnetz.example'),
  sender('fr', 'news', 'Le Carnet vert', 'lettre@carnetvert.example'),
  sender('fr', 'shop', 'Maison Bruyère', 'bonjour@maisonbruyere.example'),
  sender('fr', 'shop', 'Vélos Garance', 'contact@velosgarance.example'),
  sender('fr', 'social', 'Voisinage', 'infos@voisinage.example'),
  sender('es', 'news', 'La Libreta', 'hola@lalibreta.example'),
  sender('es', 'shop', 'Casa Tomillo', 'novedades@casatomillo.example'),
  sender('es', 'social', 'Barrio Vivo', 'avisos@barriovivo.example'),
  sender('it', 'news', 'Il Taccuino', 'lettera@iltaccuino.example'),
  sender('it', 'shop', 'Casa Rosmarino', 'novita@casarosmarino.example'),
  sender('it', 'social', 'Vicini di casa', 'avvisi@vicinidicasa.example'),
  sender('pt', 'news', 'A Gaveta', 'cartas@agaveta.example'),
  sender('pt', 'shop', 'Casa Alecrim', 'novidades@casaalecrim.example'),
  sender('nl', 'news', 'Het Schrift', 'brief@hetschrift.example'),
  sender('nl', 'shop', 'Huis Tijm', 'nieuws@huistijm.example'),
  sender('nl', 'social', 'Buurtplein', 'berichten@buurtplein.example'),
];

/** Subjects; placeholders as in ordinary texts. */
export const SUBJECTS: Record<Lang, Record<SubscriptionSort, readonly string[]>> = {
  en: {
    news: [
      '{topic}: what we learned in {city}',
      'Issue {num}: {topic}',
      '{day} reading: {topic}',
      'All about {topic}',
    ],
    shop: [
      '{item}, now £{amount}',
      'New in: {item2}',
      '{first}, {few}% off until {day}',
      'Made for {month}: {item}',
    ],
    social: ['{friend} shared a photo from {city}', '{friend} and {few} others posted', 'This week: {topic}'],
  },
  de: {
    news: ['{topic} und anderes', 'Ausgabe {num}: {topic}', 'Lesestoff für {day}'],
    shop: ['{item} für {amount} €', 'Neu im {month}: {item2}', '{few} % auf alles bis {day}'],
    social: ['{friend} hat ein Foto aus {city} geteilt', '{few} neue Beiträge'],
  },
  fr: {
    news: ['{topic}, et le reste', 'Numéro {num} : {topic}'],
    shop: ['{item} à {amount} €', 'Nouveau : {item2}', '-{few} % jusqu’à {day}'],
    social: ['{friend} a partagé une photo de {city}', '{few} nouvelles publications'],
  },
  es: {
    news: ['{topic} y algo más', 'Número {num}: {topic}'],
    shop: ['{item} por {amount} €', 'Nuevo: {item2}', '{few} % hasta el {day}'],
    social: ['{friend} ha compartido una foto de {city}', '{few} mensajes nuevos'],
  },
  it: {
    news: ['{topic} e altro', 'Numero {num}: {topic}'],
    shop: ['{item} a {amount} €', 'Novità: {item2}', '-{few}% fino a {day}'],
    social: ['{friend} ha condiviso una foto da {city}', '{few} nuovi messaggi'],
  },
  pt: {
    news: ['{topic} e mais', 'Número {num}: {topic}'],
    shop: ['{item} por {amount} €', 'Novo: {item2}', '-{few}% até {day}'],
    social: ['{friend} partilhou uma foto de {city}', '{few} mensagens novas'],
  },
  nl: {
    news: ['{topic} en meer', 'Nummer {num}: {topic}'],
    shop: ['{item} voor € {amount}', 'Nieuw: {item2}', '{few}% korting tot {day}'],
    social: ['{friend} deelde een foto uit {city}', '{few} nieuwe berichten'],
  },
};
