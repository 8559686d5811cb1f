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
`;
