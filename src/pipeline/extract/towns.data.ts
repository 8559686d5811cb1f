// Towns and regions that jobs are at, folded, beyond the large cities that every reader of names knows.

/** Used only where a place is looked for: many are names of people and firms, or words, elsewhere. */
export const TOWNS: ReadonlySet<string> = new Set(
  `aberdeen aylesbury bath basildon basingstoke bedford belfast blackburn blackpool bolton bournemouth bradford brighton bury
  cardiff carlisle chelmsford cheltenham chester chesterfield colchester cork coventry crawley crewe croydon darlington derby
  doncaster dover dundee durham eastbourne enfield epsom exeter gateshead gloucester grimsby guildford halifax harlow harrogate
  hastings hereford huddersfield hull inverness ipswich kettering lancaster leicester lichfield limerick galway waterford athlone
  lincoln loughborough luton maidstone middlesbrough milton_keynes newcastle newport northampton norwich nottingham oldham paisley
  perth peterborough plymouth portsmouth preston reading redditch rochdale rotherham salford salisbury sheffield shrewsbury slough
  solihull southampton southend stafford stevenage stirling stockport stoke sunderland swansea swindon taunton telford truro
  wakefield walsall warrington warwick watford wigan winchester windsor wolverhampton woking worcester worthing wrexham york
  akron albany albuquerque anaheim ann_arbor arlington asheville augusta aurora bakersfield bellevue boise buffalo burlington
  cary chandler chattanooga colorado_springs columbia dayton des_moines durham el_paso eugene fort_worth fresno fremont
  grand_rapids greensboro greenville hartford honolulu huntsville irvine jacksonville jersey_city kansas_city knoxville las_vegas
  lexington little_rock long_beach louisville madison memphis mesa mobile newark new_haven new_orleans norfolk oklahoma_city omaha
  pasadena plano providence reno richmond riverside rochester saint_louis st_louis saint_paul san_antonio savannah scottsdale
  spokane springfield stamford syracuse tacoma tempe toledo tucson tulsa wichita worcester ohio indiana kentucky tennessee oregon
  utah nevada arizona minnesota wisconsin iowa missouri alabama maryland connecticut new_jersey calgary edmonton halifax hamilton
  winnipeg victoria kitchener gatineau laval brisbane adelaide canberra hobart wellington christchurch
  aachen augsburg bamberg bayreuth bielefeld bochum bottrop brandenburg braunschweig bregenz bremerhaven chemnitz coburg cottbus
  darmstadt dessau duisburg erfurt erlangen esslingen flensburg freiburg friedrichshafen fulda furth gelsenkirchen gera giessen
  gottingen gorlitz gutersloh hagen halle hamm hanau heidelberg heilbronn herne hildesheim ingolstadt innsbruck jena kaiserslautern
  kassel kempten klagenfurt koblenz konstanz krefeld kufstein landshut leverkusen lubeck ludwigsburg ludwigshafen luneburg magdeburg
  mainz marburg monchengladbach mulheim neumunster neuss nordhorn norderstedt oberhausen offenbach oldenburg osnabruck paderborn
  passau pforzheim potsdam ravensburg recklinghausen regensburg remscheid reutlingen rosenheim rostock saarbrucken sankt_polten
  schwerin siegen solingen stralsund suhl trier tubingen ulm villach weimar wels wiesbaden winterthur witten wolfsburg worms
  wuppertal wurzburg zwickau st_gallen luzern lugano biel thun chur tirol steiermark karnten sachsen thuringen niedersachsen
  aix-en-provence ajaccio albi amiens angers angouleme annecy arras avignon bayonne beauvais besancon beziers blois boulogne bourges
  brest brive caen cannes carcassonne chambery chartres cherbourg clermont-ferrand colmar compiegne creteil dijon dunkerque evry
  gap la_rochelle laval le_havre le_mans limoges lorient macon melun metz mulhouse nancy nanterre narbonne nevers nimes niort
  orleans pau perigueux perpignan poitiers quimper reims rennes roanne rodez rouen saint-denis saint-etienne saint-malo saint-nazaire
  saint-priest tarbes toulon tours troyes valence valenciennes vannes versailles villeurbanne vitrolles liege namur charleroi mons
  gent brugge leuven mechelen hasselt sherbrooke trois-rivieres luxembourg fribourg neuchatel sion
  albacete alcala alicante almeria avila badajoz badalona burgos caceres cadiz cartagena castellon ciudad_real cordoba elche gijon
  getafe girona granada guadalajara hospitalet huelva huesca ibiza jaen jerez a_coruna la_coruna las_palmas leganes leon lleida logrono
  lugo marbella mataro merida mostoles murcia orense oviedo palencia palma pamplona pontevedra reus sabadell salamanca san_sebastian
  santander segovia soria tarragona tenerife terrassa teruel toledo torrent tres_cantos valladolid vigo vitoria zamora monterrey
  guadalajara puebla tijuana queretaro cali barranquilla quito guayaquil caracas montevideo rosario cordoba mendoza concepcion
  ancona aosta arezzo bari bergamo biella bolzano brescia brindisi cagliari caserta catania catanzaro cesena como cosenza cremona
  cuneo empoli faenza ferrara foggia forli grosseto imola ivrea la_spezia latina lecce lecco livorno lodi lucca mantova matera
  messina modena monza novara padova palermo parma pavia perugia pesaro pescara piacenza pisa pistoia pordenone potenza prato
  ragusa ravenna reggio_emilia reggio_calabria rimini rovigo salerno sassari savona siena siracusa taranto teramo terni trapani
  trento treviso trieste udine varese verbania vercelli verona vicenza viterbo toscana veneto emilia-romagna piemonte puglia sicilia
  albufeira almada amadora aveiro barreiro beja braga braganca cascais castelo_branco coimbra evora faro figueira_da_foz funchal
  guarda guimaraes leiria loures loule maia matosinhos oeiras portalegre portimao santarem setubal sintra tomar torres_vedras viana_do_castelo
  vila_nova_de_gaia vila_real viseu algarve alentejo madeira acores belem belo_horizonte brasilia campinas caxias_do_sul cuiaba curitiba
  florianopolis fortaleza goiania joinville londrina manaus natal niteroi olinda osasco porto_alegre recife ribeirao_preto salvador
  santos sao_bernardo sorocaba uberlandia vitoria
  alkmaar almelo almere alphen amersfoort amstelveen apeldoorn arnhem assen barendrecht bergen_op_zoom breda bussum capelle delft
  deventer diemen doetinchem dordrecht drachten ede emmen enschede goes gorinchem gouda haarlem heerenveen heerlen helmond hengelo
  hilversum hoofddorp hoorn houten leeuwarden leiden lelystad maastricht middelburg nieuwegein nijmegen oss purmerend ridderkerk
  rijswijk roermond roosendaal s-hertogenbosch den_bosch schiedam schiphol sittard sneek spijkenisse tiel tilburg veenendaal veghel
  venlo venray vlaardingen vlissingen waalwijk wageningen weert woerden zaandam zeist zoetermeer zutphen zwolle
  aarhus odense aalborg bergen trondheim stavanger alesund gothenburg malmo uppsala tampere turku espoo gdynia lodz poznan katowice
  lublin szczecin brno ostrava kosice cluj timisoara iasi plovdiv varna thessaloniki patras izmir ankara lviv odesa
  ahmedabad chandigarh coimbatore indore jaipur kochi lucknow mysore nagpur nashik surat thane trivandrum vadodara visakhapatnam
  nairobi lagos accra kampala johannesburg cape_town durban casablanca cairo amman beirut doha riyadh jeddah abu_dhabi`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);
