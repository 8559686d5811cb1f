// Names of places and of working modes that stand behind a job title or a company name, folded to lower-case ASCII.

/** Countries, and the regions firms name themselves after, in English and in their own languages. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `argentina australia austria osterreich belgium belgie belgique brazil brasil bulgaria canada chile china colombia croatia
  cyprus czechia denmark danmark egypt estonia finland suomi france germany deutschland greece hungary iceland india indonesia
  ireland israel italy italia japan kenya latvia lithuania luxembourg malaysia malta mexico morocco netherlands nederland
  nigeria norway norge pakistan peru philippines poland polska portugal romania serbia singapore slovakia slovenia spain
  espana sweden sverige switzerland schweiz suisse svizzera taiwan thailand tunisia turkey turkiye ukraine uruguay vietnam
  uk us usa uae gb europe europa emea apac latam dach iberia benelux nordics americas asia africa
  united_states united_kingdom united_arab_emirates great_britain south_africa south_korea new_zealand saudi_arabia
  hong_kong costa_rica north_america latin_america england scotland wales northern_ireland middle_east`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

/** Large cities and first-level regions that postings name most. */
export const CITIES: ReadonlySet<string> = new Set(
  `amsterdam antwerp antwerpen athens atlanta auckland austin baltimore bangalore bengaluru barcelona basel beijing berlin bern
  bilbao birmingham bogota bologna bonn bordeaux boston boulder bratislava bremen brisbane bristol brooklyn brussels brussel
  bruxelles bucharest budapest cambridge charlotte chennai chicago cincinnati cleveland cologne koln columbus copenhagen
  kobenhavn dallas delhi denver detroit dortmund dresden dubai dublin dusseldorf edinburgh eindhoven essen firenze florence
  frankfurt gdansk geneva geneve genova ghent glasgow graz grenoble groningen gurgaon gurugram hamburg hannover hanover
  helsinki houston hyderabad indianapolis istanbul jakarta karlsruhe kiel kolkata krakow kuala_lumpur kyiv lausanne leeds
  leipzig lille lima linz lisbon lisboa liverpool ljubljana london los_angeles lyon madrid malaga manchester manhattan manila
  mannheim marseille medellin melbourne mexico_city miami milan milano milwaukee minneapolis montpellier montreal mountain_view
  mumbai munich munchen munster nantes naples napoli nashville new_york new_york_city nyc nice noida nuremberg nurnberg oakland
  orlando oslo ottawa oxford palo_alto paris perth philadelphia phoenix pittsburgh porto portland prague praha pune raleigh
  redmond riga rio_de_janeiro rome roma rotterdam sacramento salt_lake_city salzburg san_antonio san_diego san_francisco
  san_jose san_mateo santa_clara santa_monica santiago sao_paulo seattle seoul sevilla seville shanghai shenzhen sofia
  stockholm strasbourg stuttgart sunnyvale sydney tallinn tampa tel_aviv the_hague den_haag tokyo torino toronto toulouse turin
  utrecht valencia vancouver venice venezia vienna wien vilnius warsaw warszawa washington washington_dc wroclaw zagreb zaragoza
  zurich california texas florida massachusetts virginia colorado illinois ohio georgia michigan bavaria bayern hessen ontario
  quebec catalonia lombardia ile_de_france bay_area sf dc ny ca tx ma wa il nj pa va nc`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

/** How and where the work is done; never part of the title itself. */
export const WORK_MODES: ReadonlySet<string> = new Set(
  `remote hybrid onsite on-site on_site fully_remote remote-first remote_first home_office homeoffice teletravail remoto ibrido
  hibrido thuiswerken full_time full-time fulltime part_time part-time parttime vollzeit teilzeit temps_plein temps_partiel
  100%_remote 100%_remoto work_from_home wfh cdi cdd freelance contract permanent unbefristet befristet voltijd deeltijd
  tempo_pieno tempo_parziale tiempo_completo presencial local remote_friendly anywhere worldwide nationwide bundesweit`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);
