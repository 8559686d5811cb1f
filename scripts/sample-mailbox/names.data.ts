// Invented people, companies, towns and job titles, by language.
import type { Lang } from './draft.ts';
import type { Zone } from './time.ts';

export const FIRST_NAMES: Record<Lang, readonly string[]> = {
  en: 'Amara Priya Oliver Grace Devon Hannah Kwame Siobhan Tyler Mei Ruth Jamal Fiona Ravi Beth Callum Zainab Marcus Holly Anders Tess Idris Joan Wendell'.split(
    ' ',
  ),
  de: 'Katrin Jonas Mehmet Anneliese Björn Sabine Leyla Tobias Jürgen Svenja Lukas Ayşe Wiebke Florian Renate Malte Dörte Emre'.split(
    ' ',
  ),
  fr: 'Aurélie Mathieu Fatou Benoît Clémence Yanis Hélène Théo Nadège Rachid Solène Émile Maëlys Gaëtan Ophélie Karim'.split(
    ' ',
  ),
  es: 'Lucía Íñigo Marisol Andrés Begoña Joaquín Ximena Álvaro Noelia Rubén Itziar Martín Paloma Néstor Inés Gonzalo'.split(
    ' ',
  ),
  it: 'Chiara Matteo Giulia Lorenzo Ilaria Niccolò Federica Tommaso Serena Davide Loredana Pietro Elisa Amir Ginevra'.split(
    ' ',
  ),
  pt: 'Beatriz João Mariana Tiago Inês Rafael Conceição Diogo Luana Gonçalo Tainá Vítor Leonor Caio Íris Duarte'.split(
    ' ',
  ),
  nl: 'Sanne Bram Fleur Youssef Marloes Thijs Anouk Joris Femke Daan Lotte Rachida Wouter Noortje Sjoerd Eline'.split(
    ' ',
  ),
};

export const LAST_NAMES: Record<Lang, readonly string[]> = {
  en: [
    'Okonkwo',
    'Whitlock',
    'Fairbairn',
    'Raman',
    'Castellane',
    'Pryor',
    'Ashgrove',
    'Mbeki-Lane',
    "O'Hanrahan",
    'Tanaka',
    'Birdsall',
    'Quayle',
    'Hossain',
    'Underhill',
    'Delacroix',
    'Thorne',
    'Yeboah',
    'Marlowe',
  ],
  de: 'Brinkhoff Özdemir Lützow Harbeck Wendlandt Krüper Vahlsing Ostermeier Jäckel Sonnabend Petzhold Rauschmann Yıldırım Ahlbrecht'.split(
    ' ',
  ),
  fr: 'Vasseur-Roy Delmotte Traoré Quintard Lefaucheux Benhadj Maurisset Cazenave Perdrix Guéguen Louvier Sabatier'.split(
    ' ',
  ),
  es: 'Urrutia Cifuentes Peñalver Zubiri Montoro Escalona Barrientos Llorente Quiroga Aldaba Fonseca Carvajal'.split(
    ' ',
  ),
  it: 'Bellandi Sartorelli Cantagalli Moretto Zanichelli Ferrabosco Lucarini Piovesan Deluca Guarnaccia Tessitore'.split(
    ' ',
  ),
  pt: 'Figueiroa Antunes Sarmento Brandão Meireles Quintela Vasconcelos Tavira Nogueirol Cordeiro Assunção'.split(
    ' ',
  ),
  nl: [
    'van den Akker',
    'Hoekzema',
    'de Wilde',
    'El Bouazzaoui',
    'Terpstra',
    'ter Horst',
    'Verhulst',
    'Kuipers',
    'Zonneveld',
    'Bakhuis',
    'van Rijswijk',
  ],
};

/** Employers with stories of their own, common words among them; composed names follow when these are used up. */
export const COMPANIES: Record<Lang, readonly string[]> = {
  en: [
    'Bloom',
    'Relay',
    'Bloomfield Labs',
    'Harrow & Finch',
    'Copperline',
    'Anchor',
    'Relay Robotics',
    'Northgate Health',
    'Tidewater Analytics',
    'Sparrow',
    'The Quiet Company',
    'Ember & Oak',
    'Lumenfold',
    'Compass Rose Logistics',
    'Patchwork',
    'Stonebridge University Press',
    'Signal Hill Energy',
    'Folio',
    'Marigold Care',
    'Basecamp Street Bakery',
    'Vantage Point Insurance Group',
    'Orchard',
    'Quarry Software',
    'Mosaic Transit',
    'Parcel & Post',
    'Hearthside',
    'Kestrel Avionics',
    'Offer Up Foods',
    'Next Step Charity',
    'Interview Magazine House',
    'Common Thread',
    'Plainview Schools',
    'Juniper Street Studios',
    'Tallow',
    'Ledgerwise',
    'Halcyon Wind',
  ],
  de: [
    'Nord & Sohn',
    'Werkraum GmbH',
    'Brückenblick AG',
    'Lindenhof Klinikgruppe',
    'Kranich Maschinenbau GmbH & Co. KG',
    'Feinstaub Labs',
    'Habicht Energie',
    'Taktgeber',
    'Stadtwerke Ahrenfeld',
    'Moin Mobil',
    'Kontor 9',
    'Blaupause Software GmbH',
    'Sonnenschein Pflege',
    'Wolke',
    'Ziegler+Vogt',
    'Rheinhafen Logistik',
  ],
  fr: [
    'Atelier Mirabelle',
    'Groupe Verdance',
    'Cadence',
    'Les Ponts Neufs',
    'Boréal Santé',
    'Filigrane',
    'Hexalpe',
    'Maison Tournesol',
    'Sillage Maritime',
    'Éclat Numérique',
    'Comptoir du Rail',
    'Passerelle',
  ],
  es: [
    'Alameda Digital',
    'Grupo Tramontana',
    'Luz y Sal',
    'Cigüeña Logística',
    'Faro',
    'Talleres Buenavista',
    'Naranjo Salud',
    'Ruta Norte',
    'Calma',
    'Azulejo Software',
    'Cumbre Seguros',
  ],
  it: [
    'Officina Lucciola',
    'Gruppo Brenta',
    'Ponte',
    'Maestrale Energia',
    'Sartoria Digitale',
    'Casa Ginepro',
    'Quadrifoglio Assicura',
    'Faggio & Figli',
    'Altromare',
    'Novella',
  ],
  pt: [
    'Andorinha',
    'Grupo Serra Alta',
    'Maré Viva',
    'Cortiça Labs',
    'Farol do Sul',
    'Oficina Azul',
    'Pinhal Seguros',
    'Ponte Nova Tecnologia',
    'Girassol Saúde',
    'Trilho',
  ],
  nl: [
    'Polder',
    'Van Dalfsen & Zn.',
    'Grachtwerk',
    'Koggeschip Logistiek',
    'Zilvermeeuw',
    'Stroomlijn Energie',
    'Buurtzaam',
    'De Nieuwe Molen',
    'Klinker Software',
    'Westkade Zorggroep',
  ],
};

/** Pieces of composed names: first × second gives hundreds per language. */
export const COMPOSED: Record<Lang, readonly [readonly string[], readonly string[]]> = {
  en: [
    'Alder Amber Ashdown Beacon Birch Calder Cedar Cobalt Crestline Drift Eastbrook Fernhill Flint Garnet Glasswing Hollow Inkwell Larkspur Maple Meridian Nimbus Oakhurst Pebble Pinnacle Quill Riverbend Saffron Slate Summit Thistle Umber Vesper Willow Wren Yarrow Zephyr'.split(
      ' ',
    ),
    [
      'Labs',
      'Health',
      'Logistics',
      'Software',
      'Partners',
      'Foods',
      'Energy',
      'Systems',
      'Robotics',
      'Insurance',
      '& Co.',
      'Media',
      'Retail Group',
      'Analytics',
      'Mobility',
      'Inc.',
      'Care Trust',
      'Bank',
      'Studios',
      'Materials',
    ],
  ],
  de: [
    'Ahorn Birkner Dachs Eiben Falken Grünwald Hansa Isar Jura Kiefer Lerchen Möwe Nebel Ostsee Pappel Quell Reiher Spree Tannen Ulmen Weser Zander'.split(
      ' ',
    ),
    [
      'GmbH',
      'AG',
      'Technik GmbH',
      'Versicherung',
      'Bau KG',
      'Software',
      'Logistik',
      'Kliniken',
      'Energie AG',
      'Handel SE',
      'Medien',
    ],
  ],
  fr: [
    'Aubépine Bruyère Cigale Dordogne Étoile Fougère Garance Hirondelle Iroise Jasmin Lavande Mistral Noisette Orme Pivoine Roseau Savane Tilleul Vallon'.split(
      ' ',
    ),
    ['SA', 'Conseil', 'Santé', 'Logistique', 'Énergie', 'Numérique', 'Assurances', 'Industrie', 'Distribution'],
  ],
  es: [
    'Abedul Brisa Cerezo Duna Encina Fuente Gavilán Horizonte Jara Laurel Marea Nogal Olivo Pinar Quebrada Roble Sauce Tomillo Vega'.split(
      ' ',
    ),
    ['S.A.', 'Tecnología', 'Seguros', 'Logística', 'Salud', 'Energía', 'Consultores', 'Alimentación', 'Ibérica'],
  ],
  it: [
    'Abete Betulla Cipresso Dolomia Edera Frassino Gelso Larice Mirto Nocciolo Olmo Pioppo Quercia Rovere Salice Tiglio'.split(
      ' ',
    ),
    ['S.p.A.', 'Srl', 'Salute', 'Logistica', 'Energia', 'Servizi', 'Assicurazioni', 'Tecnologie'],
  ],
  pt: [
    'Acácia Baía Cedro Duna Espiga Figueira Gaivota Jacarandá Laranjeira Mirante Nascente Oliveira Pinheiro Ribeira Sobreiro'.split(
      ' ',
    ),
    ['S.A.', 'Lda', 'Tecnologia', 'Seguros', 'Logística', 'Saúde', 'Energia', 'Alimentos', 'Consultoria'],
  ],
  nl: [
    'Berken Duin Eik Fjord Grutto Hazel IJsvogel Kade Linde Merel Noorder Oever Populier Reiger Schelp Veen Wilg Zee'.split(
      ' ',
    ),
    ['BV', 'Groep', 'Zorg', 'Logistiek', 'Energie', 'Techniek', 'Verzekeringen', 'Software', 'Handel'],
  ],
};

export const AGENCIES: Record<Lang, readonly string[]> = {
  en: ['Greyfriars Talent', 'Oakmoor Search', 'Pivot People', 'Lantern Recruitment'],
  de: ['Personalwerk Hansen', 'Kompass Personal', 'Stellwerk Recruiting'],
  fr: ['Cabinet Artémise', 'Rive Gauche Recrutement'],
  es: ['Talento Sur', 'Búsqueda y Rumbo'],
  it: ['Selezione Arcadia', 'Risorse Vive'],
  pt: ['Talentos do Tejo', 'Rumo Recrutamento'],
  nl: ['Kompas Werving', 'Brugman Search'],
};

export const CITIES: Record<Lang, readonly string[]> = {
  en: ['Leeds', 'Bristol', 'Dublin', 'Boston', 'Toronto', 'Remote', 'Edinburgh', 'Austin', 'Manchester', 'New York'],
  de: ['Hamburg', 'Leipzig', 'München', 'Köln', 'Wien', 'Nürnberg', 'Remote', 'Zürich', 'Göttingen'],
  fr: ['Lyon', 'Nantes', 'Paris', 'Liège', 'Rennes', 'Télétravail', 'Genève', 'Saint-Étienne'],
  es: ['Madrid', 'Valencia', 'Bilbao', 'Sevilla', 'Málaga', 'Remoto', 'A Coruña'],
  it: ['Milano', 'Torino', 'Bologna', 'Roma', 'Padova', 'Forlì'],
  pt: ['Lisboa', 'Porto', 'Braga', 'São Paulo', 'Florianópolis', 'Coimbra'],
  nl: ['Utrecht', 'Rotterdam', 'Gent', 'Eindhoven', 'Groningen', 'Amsterdam'],
};

export const ZONES: Record<Lang, readonly Zone[]> = {
  en: ['Europe/London', 'Europe/London', 'America/New_York'],
  de: ['Europe/Berlin'],
  fr: ['Europe/Berlin'],
  es: ['Europe/Berlin'],
  it: ['Europe/Berlin'],
  pt: ['Europe/Lisbon', 'America/Sao_Paulo'],
  nl: ['Europe/Berlin'],
};

export const FAMILIES = ['data', 'design', 'office', 'care'] as const;
export type Family = (typeof FAMILIES)[number];

export const ROLES: Record<Lang, Record<Family, readonly string[]>> = {
  en: {
    data: [
      'Data Analyst',
      'Senior Data Engineer',
      'Analytics Engineer',
      'Backend Developer (Python)',
      'Machine Learning Engineer',
      'BI Developer',
      'Data Scientist, Pricing',
      'Platform Engineer',
      'Software Engineer II',
      'Head of Data',
      'Site Reliability Engineer',
    ],
    design: [
      'Product Designer',
      'Senior UX Researcher',
      'Content Designer',
      'Brand Manager',
      'Marketing Associate',
      'Product Manager - Growth',
      'Copywriter (Contract)',
      'UX/UI Designer',
      'Social Media Lead',
    ],
    office: [
      'Financial Controller',
      'Operations Coordinator',
      'Executive Assistant to the CEO',
      'Procurement Specialist',
      'Customer Success Manager',
      'Payroll Officer',
      'Supply Chain Planner',
      'Junior Accountant',
    ],
    care: [
      'Registered Nurse, Night Shift',
      'Care Coordinator',
      'Physiotherapist',
      'Primary School Teacher',
      'Warehouse Team Leader',
      'Maintenance Technician',
      'Pharmacy Assistant',
      'Social Worker (Part-time)',
    ],
  },
  de: {
    data: [
      'Datenanalyst (m/w/d)',
      'Softwareentwickler Python (m/w/d)',
      'Data Engineer (w/m/d)',
      'Referent Business Intelligence (m/w/d)',
      'IT-Systemadministratorin',
    ],
    design: [
      'UX-Designerin (m/w/d)',
      'Produktmanager Digital (m/w/d)',
      'Mediengestalterin',
      'Marketing Manager (m/w/d)',
    ],
    office: [
      'Sachbearbeiter Einkauf (m/w/d)',
      'Bilanzbuchhalterin',
      'Teamassistenz (m/w/d)',
      'Disponent (m/w/d)',
      'Kundenberaterin im Innendienst',
    ],
    care: [
      'Pflegefachkraft (m/w/d)',
      'Erzieherin',
      'Servicetechniker Außendienst (m/w/d)',
      'Physiotherapeut (m/w/d)',
    ],
  },
  fr: {
    data: [
      'Analyste de données (H/F)',
      'Développeur Python (H/F)',
      'Ingénieure données',
      'Chef de projet SI',
      'Data scientist H/F',
    ],
    design: ['Designer produit', 'Chargée de communication', 'Responsable marketing (F/H)', 'Rédactrice UX'],
    office: ['Contrôleur de gestion', 'Assistante de direction', 'Acheteur (H/F)', 'Comptable fournisseurs'],
    care: ['Infirmière de nuit', 'Éducateur spécialisé', 'Technicien de maintenance H/F', 'Préparatrice en pharmacie'],
  },
  es: {
    data: ['Analista de datos', 'Desarrolladora Backend', 'Ingeniero de datos sénior', 'Consultor BI'],
    design: ['Diseñadora de producto', 'Responsable de marketing digital', 'Investigadora UX', 'Redactor de contenidos'],
    office: ['Técnico de administración', 'Controller financiero', 'Asistente de dirección', 'Gestora de compras'],
    care: ['Enfermera de urgencias', 'Técnico de mantenimiento', 'Educadora infantil', 'Mozo de almacén (turno noche)'],
  },
  it: {
    data: ['Analista dati', 'Sviluppatore Java', 'Data Engineer', 'Responsabile sistemi informativi'],
    design: ['Designer di prodotto', 'Addetta marketing', 'UX Designer', 'Responsabile comunicazione'],
    office: ['Addetto contabilità', 'Assistente di direzione', 'Impiegata ufficio acquisti', 'Controller'],
    care: ['Infermiere professionale', 'Educatrice d’infanzia', 'Manutentore elettrico', 'Fisioterapista'],
  },
  pt: {
    data: ['Analista de dados', 'Engenheira de software', 'Programador Python', 'Cientista de dados pleno'],
    design: ['Designer de produto', 'Gestora de marketing', 'Redatora UX', 'Gestor de produto'],
    office: ['Técnico de contabilidade', 'Assistente administrativa', 'Analista financeiro', 'Gestora de compras'],
    care: ['Enfermeira', 'Técnico de manutenção', 'Educadora de infância', 'Operador de armazém'],
  },
  nl: {
    data: ['Data-analist', 'Softwareontwikkelaar', 'Data engineer (32-40 uur)', 'Functioneel beheerder'],
    design: ['Productontwerper', 'Marketingmedewerker', 'UX-onderzoeker', 'Communicatieadviseur'],
    office: ['Financieel medewerker', 'Directiesecretaresse', 'Inkoper', 'Planner logistiek'],
    care: ['Verpleegkundige', 'Pedagogisch medewerker', 'Onderhoudsmonteur', 'Begeleider gehandicaptenzorg'],
  },
};

/** The job seekers; the seed decides whose mailbox it is. */
export const PERSONAS: readonly { name: string; address: string; family: Family }[] = [
  { name: 'Maren Oyelaran', address: 'maren.oyelaran@postfach.example', family: 'data' },
  { name: 'Tomás Kjeldsen', address: 'tomas.kjeldsen@mailbox.example', family: 'design' },
  { name: 'Ilse Achterberg', address: 'ilse.achterberg@inbox.example', family: 'office' },
  { name: 'Nadia Bellamy-Ruiz', address: 'nadia.bellamy@postbus.example', family: 'care' },
  { name: 'Kofi Lindqvist', address: 'kofi.lindqvist@correo.example', family: 'data' },
  { name: 'Rosa Vandermeulen', address: 'rosa.vdm@brief.example', family: 'design' },
];
