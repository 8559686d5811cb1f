// Stems of words that name an occupation, in seven languages, folded: a phrase that holds one reads as a job title.

/** Words as whole words or, with a trailing `*`, as beginnings, with a leading `*`, as endings of compounds. */
export const ROLE_NOUNS = `
engineer* developer* programmer* manager* analyst* scientist* designer* architect* administrator* consultant* specialist* intern
interns internship* trainee* apprentice* coordinator* assistant* associate* director* officer* executive* representative*
supervisor* technician* nurse* teacher* professor* lecturer* accountant* auditor* lawyer* counsel* attorney* paralegal*
recruiter* researcher* writer* editor* copywriter* marketer* strategist* planner* buyer* cashier* driver* operator* mechanic*
electrician* plumber* chef* cook* barista* waiter* waitress* receptionist* secretary* clerk* agent* advisor* adviser* lead
leader* head vp president* principal fellow* postdoc* tester* tech artist* animator* producer* photographer* pharmacist*
physician* therapist* psychologist* dentist* veterinarian* caregiver* tutor* instructor* trainer* coach* librarian* translator*
interpreter* economist* actuary* statistician* mathematician* physicist* chemist* biologist* banker* broker* trader*
underwriter* adjuster* controller* treasurer* bookkeeper* merchandiser* stylist* cleaner* guard* welder* machinist* carpenter*
foreman* picker* packer* loader* courier* pilot* steward* housekeeper* bartender* server expert* owner* master evangelist*
advocate* scrum devops swe sre sde sdet cto ceo cfo coo cmo visualizer* visualiser* modeler* hacker* pentester* co-op
generalist* worker* operative* handler* porter* fitter* coder* modeller* finisher* brewer* planter* grower* weaver* printer* roofer* glazier* tiler* painter* decorator* surveyor* hydrologist* geologist* biochemist* deckhand* groom* optician* optometrist* midwife* paramedic* firefighter* joiner* plasterer* bricklayer* estimator* surveyor* inspector* dispatcher* superintendent* custodian* janitor* sommelier* baker* butcher* tailor* florist* gardener*
*angestellte *optiker *optikerin *gestalter *gestalterin *entwickler *entwicklerin *berater *beraterin *leiter *leiterin *fachkraft *hilfskraft *lehrkraft *servicekraft *burokraft *reinigungskraft *aushilfe *fachmann *fachfrau *arbeiter *arbeiterin *techniker
*technikerin *ingenieur *ingenieurin *assistent *assistentin *assistenz *verwalter *kaufmann *kauffrau *pfleger *pflegerin
*helfer *helferin *fahrer *fahrerin *meister *meisterin *fuhrer *fuhrerin *managerin *referent *referentin *koordinator
*koordinatorin *praktikant *praktikantin *praktikum *werkstudent *werkstudentin *azubi *auszubildende* *trainee
*mechatroniker* *mechaniker* *elektroniker* *elektriker* *informatiker* *sachbearbeiter* *controllerin *buchhalter* *verkaufer*
*lehrer *lehrerin *erzieher *erzieherin *arzt *arztin koch kochin *schlosser *monteur* *spezialist* *architekt* *analyst*
*designerin *redakteur* *jurist* *volontar* *wissenschaftler* *administrator* *disponent* *lagerist* *sekretar* *betreuer*
*therapeut* *planer *planerin *einkaufer* *kundig* *geschaftsfuhrer* *vorstand*
ingenieur ingenieure ingenieurs developpeu* technicien* responsable* charge chargee charge* chef cheffe assistant* comptable* conseill* infirmi*
directeur* directrice* vendeu* stagiaire* alternan* apprenti* analyste* consultant* commercial* gestionnaire* ouvrier* cuisini*
serveu* agent* magasini* chauffeur* livreur* preparateur* preparatrice* juriste* avocat* redacteu* redactrice* formateur* formatrice*
enseignant* educateu* educatrice* educatore educatori medecin* pharmacien* kinesitherapeute* secretaire* architecte* concepteur* conceptrice* graphiste*
electricien* plombier* mecanicien* soudeur* animateur* animatrice* coordinateu* coordinatrice* coordinatore coordinatori controleu* acheteu* recruteu* auditeur*
ingeniero ingeniera ingenieros ingenieras desarrollador* analista* tecnic* gerente* jefe jefa administrativ* enfermer* vendedor* camarer* becari* auxiliar*
coordinador* asesor* especialista* contador* contable* director* profesor* maestr* cociner* conductor* repartidor* mozo
operari* dependient* disenador* programador* cientific* investigador* abogad* medico medica medici medicos medicas secretari* encargad* practicas practicante*
ingegner* sviluppat* impiegat* responsabil* infermier* addett* magazzinier* tecnic* operai* stagista tirocinante* contabile contabili contabilist*
assistent* consulent* specialist* progettist* programmator* programmatric* commess* cuoc* camerier* autist* insegnant* ricercat* avvocat*
segretari* direttor* direttric* capo grafic* venditor* venditric* educateu* educatrice* educatore educatori fisioterapist* ragionier* receptionist* manutent*
engenheir* educador* redator* rececionist* corretor* professor* animador* desenvolvedor* desenvolvedora* programador* assistente* enfermeir* professor* estagiari* estagio coordenador*
consultor consultora consultores atendente* vendedor* motorista* cozinheir* recepcionist* supervisor* gestor* diretor* pesquisador* advogad*
secretari* operador* mecanic* eletricist* pedreir* repositor* porteir* cientista* arquitet* contador* auxiliar*
*medewerker* *adviseur* *beheerder* *verpleegkundige* *verzorgende* *ontwikkelaar* *monteur* *administrateur* *projectleider*
*teamleider* *leidinggevende* *analist* *consulent* *docent* *leerkracht* *stagiair* *stagiaire *chauffeur* kok *verkoper*
*verkoopster* *boekhouder* *accountmanager* *ingenieur* *specialist* *ontwerper* *onderzoeker* *begeleider* *planner*
*coordinator* *directeur* *manager* *engineer* *developer* *trainee* *werkvoorbereider* *monteur
broker* registrar* curator* conservator* restorer* upholsterer* arborist* warden* attendant* surveyor* adviser* fundraiser* counsellor* counselor*
dietitian* dietician* radiographer* sonographer* phlebotomist* audiologist* podiatrist* osteopath* physio* anaesthetist* surgeon* gp locum* matron*
carer* nanny* childminder* mentor* proofreader* journalist* reporter* publicist* illustrator* editor* compositor* typist* archivist* usher* stagehand*
costumier* seamstress* tailor* dressmaker* milliner* jeweller* potter* blacksmith* farrier* saddler* shepherd* farmhand* deckhand* skipper* bosun* stevedore*
docker* conductor* signaller* dispatcher* expeditor* scheduler* estimator* scaffolder* groundworker* labourer* laborer* draughtsman* drafter* toolmaker*
millwright* lineman* rigger* caretaker* gardener* landscaper* ranger* lifeguard* referee* umpire* choreographer* musician* composer* bellhop* concierge*
valet* butler* sommelier* mixologist* bartender* baker* sous commis geographer* geophysicist* meteorologist* oceanographer* archaeologist*
anthropologist* sociologist* criminologist* ecologist* botanist* zoologist* microbiologist* biostatistician* epidemiologist* toxicologist* oncologist*
cardiologist* paediatrician* rn lpn cna hca due tcae sdr bdr hrbp
*arbeiterin *pfleger *padagog* *logop* *hebamme* *friseur* *backer *backerin *metzger* *fleischer* *tischler* *schreiner* *maurer* *maler *malerin *dachdecker*
*zimmerer* *installateur* *klempner* *mechatroniker* *bauer *bauerin *binder *binderin *warter *warterin *hausmeister* *pruferin *prufer *zeichner*
*gartner* *florist* *forster* *landwirt* *winzer* *brauer* *schneider* *schuster* *sattler* *goldschmied* *uhrmacher* *bibliothekar* *archivar* *kurator*
*restaurator* *dramaturg* *lotse* *matrose* *kapitan* *schaffner* *zugbegleiter* *lokfuhrer* *disponentin *leitung* *sachbearbeitung *assistenz *beauftragt* *vertreter*
*makler* *notar* *anwalt* *richter* *pathologe* *loge *login *psycholog* *apotheker* *pta mta *sanitater* *hauer *schlosserin *lehrperson *lehrperson *pflegekraft *kellner* *barkeeper*
ausbildung volontariat referendar*
libraire libraires conducteur* conductrice* opticien* aide-soignant* boucher bouchers bouchere* boulanger boulangere boulangers patissier* fleuriste* coiffeu* estheticien* menuisier* macon* peintre* couvreur*
jardinier* paysagiste* horloger* ebeniste* sellier* couturi* maroquini* dessinateu* dessinatrice* traducteu* traductrice* interprete* bibliothecaire* documentaliste* archiviste* notaire* clerc* greffi*
huissier* officier* gendarme* pompier* ambulanci* sage-femme orthophoniste* ergotherapeute* psychomotric* dieteticien* puericult* auxiliaire* moniteur* monitrice* professeur*
maitre* surveillant* mediateu* mediatrice* regisseur* regisseuse* realisateu* realisatrice* montageur* monteur* technicienne* laborantin* preleveu* hote hotesse* standardiste* manutention* cariste*
plongeu* commis barman barmaid sommeli* gouvernant* lingere* gardien* concierge* veilleur* negociateu* negociatrice* courtier* courtiere* trader* chercheu* doctorant* statisticien* delegue*
matron* maestro* logoped* dietista* nutricionista* farmaceutic* psicolog* veterinari* bibliotecari* archiver* traductor* interprete* periodist* redactor* corrector*
soldador* fontaner* carpinter* albanil* pintor* electricist* mecanic* chapista* fresador* torner* jardiner* peluquer* esteticista* panader* pasteler* carnicer* pescader* cajer*
limpiador* conserj* vigilant* celador* gobernant* dependient* reponedor* delegad* comercial* visitador* gestor* trabajador* educador* monitor* cuidador*
responsable* supervisor* instructor* capataz* peon* arquitect* aparejador* delineante* estilista* socorrista*
collaborator* collaborateu* collaboratrice* collaboratore collaboratori istruttor* ottic* sart* pasticc* panettier* pizzaiol* lavapiatti bagnin* parrucchier* estetist* falegnam* murator* imbianchin* idraulic* elettricist* saldator* tornitor*
fresator* montator* meccanic* carrozzier* giardinier* portier* custod* bibliotecari* archivist* traduttor* interpret* giornalist* redattor* correttor* farmacist* ostetric*
logopedist* psicolog* dietist* veterinari* maestr* docent* tutor* istrutt* formator* formatric* disegnator* disegnatric* geometr* architett* notai* commercialist* buyer* assicurat*
bancari* consulent* agent* promoter* promotore promotrice promotor promotora hostess steward* animator* animatric* bracciant* potator* enologo enologa agronom*
ajudant* encarregad* padeir* pasteleir* copeir* garcom* garconet* empregad* governant* camareir* rececionist* telefonist* escriturari* contabilist* formador* educador*
fisioterapeut* nutricionist* farmaceutic* parteir* psicolog* terapeut* veterinari* bibliotecari* arquivist* tradutor* jornalist* redator* revisor* soldador* serralheir* canalizador*
carpinteir* pintor* ladrilhador* torneir* jardineir* cabeleireir* esteticist* talhant* acougueir* peixeir* barman barmaid chefe* subchefe* segundo armazenist*
conferente* estivador* maquinist* estilist* costureir* vigilante* porteir* zelador* instrutor* chefia*
*operator* fietsenmaker* *maker *opleider* *trainer* *leraar* *lerares* *adviseur* *jurist* *notaris* *griffier* *bibliothecaris* *archivaris* *conservator* *redacteur* *vertaler* *tolk*
*lasser* *timmerman* *metselaar* *schilder* *loodgieter* *elektricien* *stratenmaker* *stukadoor* *hovenier* *tuinman* *kapper* *kapster* *bakker* *slager* *magazijnmedewerker* *orderpicker*
*heftruckchauffeur* *koerier* *portier* *beveiliger* *concierge* *huismeester* *schoonmaker* *schoonmaakster* *serveerster* *barista* *gids* *coach* *bestuurder* *machinist* *schipper*
*matroos* *tandarts* *apotheker* *fysiotherapeut* *logopedist* *verloskundige* *psycholoog* *pedagoog* *kundige *assistente* *secretaresse* *telefonist* *inkoper* *makelaar*
practitioner* examiner* investigator* assessor* appraiser* adjudicator* magistrate* solicitor* barrister* conveyancer* stocker* setter* quant
technologist* radiologist* hygienist* prosthetist* orthotist* doula* auctioneer* valuer* presenter* correspondent* columnist* videographer*
cinematographer* gaffer* headteacher* provost* bursar* chaplain* missionary diplomat* detective* constable* sailor* navigator* purser* mariner*
fishmonger* greengrocer* grocer shopkeeper* salesperson* salesman telesales telemarketer* canvasser* greeter* croupier* bouncer* trimmer* knitter*
launderer* typesetter* polisher* pipefitter* steamfitter* insulator* arboriculturist* lumberjack* beekeeper* farmer* stockman* herdsman* zookeeper*
aquarist* diver* crewmember* actor* actress* dancer* novelist* screenwriter* ombudsman negotiator* purchaser* sourcer* campaigner* lobbyist*
webmaster* sysadmin* dba radiologist* neurologist* dermatologist* gynaecologist* urologist* histologist* cytologist* geneticist* virologist*
immunologist* pharmacologist* violinist* cellist* pianist* organist* percussionist* bassist* repetiteur* dramaturg*
chofer* tripulante* perito* tasador* electromecan* modista* patronista* fogonero* estibador* aduanero* topografo topografa geologo* geologa* biologo* biologa*
actuario* actuaria* sociologo sociologa bombero* botones pinche* ayudante* friegaplatos heladero* charcuter* frutero* zapater* joyero* joyera* relojero* cristaler*
marmolista* yesero* escayolista* techador* encofrador* ferrallista* gruista* palista* camioner* taxista* ganadero* podador* viverista* apicultor*
marinero* buzo tallista* patronaje crupier* locutor* locutora* guionista* realizador* maquillador* animadora*
frigorist* banconist* letturist* trattorist* gelataio* gelataia macellaio macellaia pescivendol* calzolaio orafo* orafa vetraio* marmista* gessist* piastrellist*
carpentier* escavatorist* camionist* tassist* allevator* apicoltor* marinaio* palombaro geologo geologa geologue* biologo biologa attuario attuaria sociologo sociologa vigile*
bidell* uscier* banchist* scenografo scenografa costumist* truccator* fonico* montatrice* fattorino* fattorina portalettere casellante*
adegueir* zootecnist* modelista* escrevente* preparador* preparadora balconista* frentista* motoboy* diarista* faxineir* cumim confeiteir* sushiman*
alfaiate* sapateir* joalheir* vidraceir* gesseir* azulejist* guindasteir* caminhoneir* taxista* vaqueir* tratorista* marinheir* mergulhador*
geologo geologa geologue* biologo biologa atuario atuaria sociologo sociologa bombeir* merendeir* cuidador* socorrista* tanoeir* enologo enologa escanc*
*uitbener* *voorman* *behandelaar* *vakkenvuller* *kassiere* *bezorger* *postbode* *draaier* *frezer* *bankwerker* *tekenaar* *constructeur* *ambtenaar*
*wethouder* *deurwaarder* *brandweerman* *ondersteuner* *huisarts* *chirurg* *radioloog* *laborant* *bioloog* *chemicus* *econoom* *advocaat* *rekenaar* *dtp'er
*steinmetz* *geselle *gesellin *doktorand* *professur* *dozent* rektor* *tagesmutter* *feuerwehrmann* *gutachter* *statiker* *vermesser* *chemiker* *physiker*
*mathematiker* *statistiker* *aktuar *volkswirt* *intonateur* mtra mta mfa zfa pta *rezeptionist* *hausdame* *kuchenchef* *konditor *konditorin *konditormeister *kassierer* *spulkraft*
*kuchenhilfe* *kuchenkraft* *schreibkraft* *saisonkraft* *fliesenleger* *estrichleger* *segelmacher* *rangierer* *zimmermadchen* *imker *imkerin *tierarzt*
*hornist* *cellist* *geiger *geigerin *tontechniker* *maskenbildner* *bademeister*
grutier* grutiere* affineu* parfumeu* sertisseu* cartographe* repetiteu* visiteu* bucheron* apiculteu* vigneron* caviste* cenolog* matelot* capitaine* geologue*
chimiste* physicien* mathematicien* actuaire* sociologue* caissier* caissiere* fromager fromagere poissonnier* cordonnier* bijoutier* vitrier* platrier* carreleu*
charpentier* chauffagist* frigorist* metreu* urbaniste* aide-comptable* aide-cuisini* aide-maternel* aide-menager* decorateu* scenographe* costumier* ingenieur-conseil*
*konstrukteur* *disponent* *bediener* *fertiger *fertigerin *monteurin *sekretariatskraft* *zusteller* *packer *packerin *rechtspfleger*
governor governors legislator* councillor* councilor* mayor* alderman ambassador* envoy envoys coroner* bailiff* sheriff* policeman policewoman
sergeant* corporal lieutenant* gunner* soldier* vicar* deacon* rabbi* sacristan* publisher publishers bookseller* newsreader* newscaster* broadcaster*
announcer* blogger* vlogger* podcaster* playwright* lyricist* songwriter* singer* drummer* guitarist* flautist* harpist* luthier* sculptor*
ceramicist* glassblower* engraver* goldsmith* silversmith* locksmith* gunsmith* cobbler* embroiderer* lithographer* signwriter* gilder* woodturner*
moulder foundryman riveter* pipelayer* coppersmith* panelbeater* steeplejack* slinger* banksman asphalter* steelfixer* dryliner* carpet-layer*
street-sweeper* sweeper* platelayer* signalman trainman shunter* stoker* busman trucker* motorcyclist* postman postwoman mailman messenger* collector
collectors seafarer* boatman ferryman harbourmaster* coxswain* fisherman trawlerman gamekeeper* forester foresters horticulturist* viticulturist*
winemaker* distiller distillers dairyman milker* herder shearer* jockey* stableman harvester* dishwasher* caterer* confectioner* chocolatier*
cellarman innkeeper* hotelier* bellboy chambermaid* laundress* ironer* babysitter* au-pair governess* playworker* childcarer* schoolteacher*
headmaster* headmistress* proctor proctors invigilator* paraeducator* paraprofessional* demonstrator* transcriber* stenographer* captioner*
lexicographer* indexer* cataloguer* cataloger* genealogist* historian historians philosopher* linguist linguists bioinformatician* cryptographer*
seismologist* volcanologist* glaciologist* metallurgist* ergonomist* acoustician* roboticist* prosthodontist* orthodontist* endodontist* periodontist*
pathologist* haematologist* nephrologist* rheumatologist* endocrinologist* psychiatrist* psychotherapist* chiropractor* acupuncturist* homeopath*
herbalist* masseur* masseuse* beautician* manicurist* barber barbers barbero barberos hairdresser* perfumer* embalmer* undertaker* mortician*
keyworker* youthworker* caseworker* befriender* perfusionist* orthoptist* dosimetrist* radiotherapist* embryologist* telephonist* call-taker* caller
callers busker* storekeeper* shopfitter* newsagent* stallholder* pawnbroker* teller tellers stockbroker* timekeeper* paymaster* copyist*
quartermaster* storeman stockkeeper* warehouseman warehouser* dockworker* forwarder forwarders handyman ganger* teamleader* overseer* chairman
chairwoman chairperson speechwriter* spokesperson spokesman spokeswoman integrator installer installers moderator* labeller* annotator*
transcriptionist* biller* assembler* binder binders bleacher* blaster* borer* bottler* brazer* caulker* collator* compounder* crusher* cutter cutters
driller* enameller* erector* etcher* extruder* fabricator* feller* filleter* furnaceman galvaniser* grader grinder* hairstylist* housemaid* kilnman
laminator* ostler* packager* palletiser* pressman presser* quarryman repairer* sander* slaughterer* smelter* sprayer* spinner* stitcher* stonemason*
mason* tuner* vulcaniser* washer* woodworker* ethnographer* demographer* hydrogeologist* geoscientist* crystallographer* spectroscopist*
neuroscientist* nutritionist* naturopath* kinesiologist* phlebologist* sexologist* polizist* zollner* soldat* offizier* pfarrer* diakon* sanger
*sangerin schauspieler* kameramann kamerafrau beleuchter* *bildner *bildnerin requisiteur* souffleu* lektor lektorin verleger* *handler *handlerin
dolmetscher* *ubersetzer* texter* *grafiker* *fotograf *fotografin topfer* keramiker* *glasblaser *glasblaserin graveur* drechsler* *macher *macherin
*druckerin schriftsetzer* *stricker *naherin schuhmacher* polsterer* *ausstatter *ausstatterin *bodenleger* *stuckateur* *putzerin *feger *fegerin
polier bergmann *giesser *giesserin *schmied *schmiedin *schweisser* *fraserin *zerspaner* *schleifer* *lackierer* galvaniseu* *akustiker*
*maschinist* heizer kraftwerker* *programmierer* datenschutzer* botaniker* fischwirt* tierwirt* pferdewirt* melker* *hufschmied* beikoch *wirtschafter
*wirtschafterin *reiniger *reinigerin *wascherin pfortner* *wachmann turstehe* *detektiv* bestatter* kosmetiker* *masseur* *krankenschwester
internist* anasthesist* *psychiater* drogist* praparator* *rettungsschwimmer* *kurier *kurierin *paketbote* *briefzusteller* *brieftrager*
*kommissionierer* *spediteur* *deklarant* *dekorateur* *empfangsdame justiziar* syndikus* *betriebswirt* *sprecher *sprecherin prokurist*
*aufsichtsrat* dezernent* *beamter *beamtin *beamte *inspektor* *sachverstandige* *historiker* lehrling* *jobber *jobberin ehrenamtliche* *promovend*
habilitand* stipendiat* *springkraft *nachtwache *haushaltshilfe *begleiter *begleiterin *anleiter *anleiterin *ausbilder* organisator *aufseher*
*verantwortliche* *lebensmittelkontrolleur* *kontrolleur* *sortierer* *verpacker* *hebammen *schulbegleitung greffier* procureur* policier* douanier*
pasteur* sacristain* chanteu* comedien* cadreu* eclairagist* accessoirist* maquilleu* perruquier* ecrivain* editeu* pigiste* correcteu* correctrice*
maquettist* photographe photographes sculpteu* potier potiere ceramista ceramisti ceramistas ceramiste verrier* graveu* tourneu* imprimeu* relieu*
tisserand* brodeu* modiste* tanneu* tapissier* parqueteu* echafaudeu* coffreu* etancheu* zingueu* ramoneu* terrassier* canalisateu* forgeron*
chaudronnier* tuyauteu* fraiseu* ajusteu* rectifieu* polisseu* carrossier* outilleu* mouleu* usineu* audioprothesist* prothesist* electrotechnicien*
cableu* automaticien* programmeu* testeu* meteorologue* forestier forestiere elagueu* pecheu* mareyeu* conchyliculteu* eleveu* eleveuse palefrenier*
soigneu* horticulteu* maraicher* arboriculteu* tonnelier* brasseu* distillateu* meunier* charcutier* traiteu* cremier* ecailler* receptionnist*
bagagist* voiturier* femme-de-chambre blanchisseu* repasseu* laveu* thanatopracteu* fossoyeu* barbier barbiere masseu* podologue* pedicure*
brancardier* anesthesist* radiologue psychiatre* veterinaire* nourrice* instituteu* institutrice* proviseu* accompagnant* aesh accompagnateu*
accompagnatrice* aiguilleu* cheminot* coursier coursiere factrice* demenageu* transitaire* declarant* etalagist* demarcheu* televendeu*
teleconseiller* banquier* guichetier* tresorier* econome dactylo attache attachee attaches porte-parole* gerant* prefet* inspecteu* inspectrice*
archeologue* historien historienne conservateu* conservatrice* benevole* saisonnier* interimaire* vacataire* projectionnist* ouvreu* vendangeu*
cueilleu* emballeu* conditionneu* operateu* operatrice* bobinier* bobineu* contremaitre* encadrant* intervenant intervenante referente referenti
referentes chiffreu* monteuse* cableuse* lecteur-correcteur* correspondant correspondante redacteur* tuteur tutrice aidant* aide-soignante*
aide-educat* alcalde* concejal* policia* sargento* parroco* cantante* iluminador* tramoyist* utiler* escritor escritora escritores librero librera
libreros maquetador* grafista* fotografo fotografa fotografos fotografas fotografi fotografe escultor* alfarer* grabador* impresor impresores
serigrafo serigrafa encuadernador* tejedor* bordador* costurer* sastre sastres curtidor* tapicer* andamist* deshollinador* fundidor* herrer* calderero
caldereros ajustador* pulidor* matricer* audioprotesist* protesic* cableador* instalador* meteorologo meteorologa lenador* pescador* mariscador*
herrador* horticultor* viticultor* bodeguer* toneler* cervecer* destilador* moliner* chocolater* lavaplatos sumiller* hotelero hotelera lavander*
planchador* sepulturer* masajist* podologo podologa osteopata camiller* cirujan* anestesist* radiologo radiologa radiologi radiologos psiquiatra
boticari* laboratorist* niner* canguro* catedratic* decana bedel* azafat* controlador* interventor* mensajer* cartero carteros mudancer* carretiller*
almacener* transitari* comprador* escaparatist* teleoperador* banquer* mecanograf* procurador procuradora reclutador* portavoz* consejer* urbanista
paisajista arqueologo arqueologa historiador* conservador* mediador* voluntario voluntaria voluntarios aprendiz* temporer* jornaler* vendimiador*
recolector* envasador* empaquetador* bobinador* predoctoral pasante* escenograf* acomodador* taquiller* oficial oficiales planeador* planificador*
higienist* sindaco assessore giudice magistrato magistrata cancellier* poliziott* carabinier* sagrestan* parroco attore attrice regista registi
registe macchinist* attrezzist* scrittor* scrittric* libraio libraia impaginator* scultor* scultric* incisor* liutaio liutaia tipografo tipografa
stampator* rilegator* tessitor* tessitric* ricamatric* conciator* tappezzier* ponteggiator* intonacator* lattonier* spazzacamin* minatore fonditor*
tubist* aggiustator* lucidator* verniciator* odontotecnic* caldaist* cablator* cablatric* installator* boscaiol* pescator* mungitor* stallier*
orticoltor* viticoltor* cantinier* birraio birraia distillator* mugnaio fornaio fornaia salumier* albergator* facchino facchini lavandaia stiratric*
pulitor* pulitric* massaggiator* massaggiatric* oss barellier* soccorritor* soccorritric* psichiatra controllor* capotreno ferrovier* corriere postino
postini postina traslocator* carrellist* scaffalist* spedizionier* compratore compratrice cassier* vetrinist* centralinist* banchier* tesorier*
dattilograf* procuratore selezionator* selezionatric* portavoce dirigente dirigenti amministrator* amministratric* consiglier* ispettor* ispettric*
paesaggista archeologo archeologa mediator* mediatric* apprendist* praticant* manoval* vendemmiator* raccoglitor* raccoglitric* confezionator*
imballator* capocantiere caposala capoturno caporeparto capocuoco caposquadra dottorand* assegnist* sportellist* benzinaio benzinaia edicolant*
tabaccaio cucitric* cucitor* strumentist* coordinatrice coordinatrici guardiaparco guardaparco manutentric* aiutocuoco aiuto-cuoco operatric*
accompagnator* accompagnatric* prefeito prefeita vereador* juiz juiza policial* sacristao cantor* ator atriz cenograf* contrarregra livreir*
paginador* oleir* vidreir* gravador* impressor impressores encadernador* tecelao bordadeir* estofador* estucador* telhador* mineir* ferreir*
caldeireir* polidor* chapeir* testador* lenhador* marisqueir* ordenhador* tratador* ferrador* cervejeir* moleir* hoteleir* bagageir* lavadeir*
engomadeir* limpador* detetive* coveir* barbeir* massagist* maqueir* cirurgi* reitor* hospedeir* comissario comissaria ferroviari* estafeta*
entregador* carteiro carteiros despachante* vitrinist* tesoureir* datilograf* solicitador* recrutador* porta-voz administrador* conselheir* inspetor*
desenhador* paisagista bolseir* bolsista* trabalhador* servente* vindimador* apanhador* embalador* responsavel responsaveis doutorand* pos-doutorand*
subscritor* captador* produtor* produtora* curador* instrumentist* empacotador* trefilador* burgemeester* rechter rechters politieagent* soldaat*
predikant* koster* *zanger *zangeres acteur* actrice* cameraman belichter* *schrijver *schrijfster uitgever* verslaggever* *vormgever* fotograa*
*fotograaf beeldhouwer* keramist* *blazer *drukker breister* *naaister* *stoffeerder* parketteur* *vlechter* voeger* *dekker *veger *werker *werkster
mijnwerker* *gieter *smid *fitter *slijper* *spuiter* audicien* *technicus programmeur* meteoroloog* boswachter* houthakker* *veehouder* *melker*
tuinder* brouwer brouwers *molenaar* afwasser* ober obers kamermeisje* huishoudster* *strijker glazenwasser* *bewaker* uitsmijter* *verzorger*
*verzorgster* osteopa* *broeder *dierenarts* *groepsleider* *afdelingsleider *ploegleider *leidster gastouder* *oppas onderwijzer* rector rectora
rectores decaan conrector* *meester *instructeur* *piloot* *leraren *verhuizer* *magazijnier* expediteur* *declarant* *kassier etaleu* bankier*
penningmeester* *verzekeraar* actuaris* *statisticus *woordvoerder* voorzitter* *bestuurslid* *commissaris* *inspecteur* *landmeter* archeoloog
historicus *bemiddelaar* *vrijwilliger* *leerling *plukker* *sorteerder* *inpakker* *ploegbaas* promovend* *toezichthouder* *handhaver* *hulpverlener*
*ervaringsdeskundige* *deskundige *verantwoordelijke *werknemer *strumentist* *opzichter* *verkeersregelaar* *roostermaker*
`;
