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
serveu* agent* magasini* chauffeur* livreur* preparateur* preparatrice* juriste* avocat* redact* formateur* formatrice*
enseignant* educat* medecin* pharmacien* kinesitherapeute* secretaire* architecte* concepteur* conceptrice* graphiste*
electricien* plombier* mecanicien* soudeur* animateur* animatrice* coordinat* controleu* acheteu* recruteu* auditeur* 
ingeniero ingeniera ingenieros ingenieras desarrollador* analista* tecnic* gerente* jefe jefa administrativ* enfermer* vendedor* camarer* becari* auxiliar*
coordinador* asesor* especialista* contador* contable* director* profesor* maestr* cociner* conductor* repartidor* mozo
operari* dependient* disenador* programador* cientific* investigador* abogad* medic* secretari* encargad* practicas practicante*
ingegner* sviluppat* impiegat* responsabil* infermier* addett* magazzinier* tecnic* operai* stagista tirocinante* contabil*
assistent* consulent* specialist* progettist* programmat* commess* cuoc* camerier* autist* insegnant* ricercat* avvocat*
segretari* direttor* direttric* capo grafic* venditor* venditric* educat* fisioterapist* ragionier* receptionist* manutent*
engenheir* educador* redator* rececionist* corretor* professor* animador* desenvolvedor* desenvolvedora* programador* assistente* enfermeir* professor* estagiari* estagio coordenador*
consultor consultora consultores atendente* vendedor* motorista* cozinheir* recepcionist* supervisor* gestor* diretor* pesquisador* advogad*
secretari* operador* mecanic* eletricist* pedreir* repositor* porteir* cientista* arquitet* contador* auxiliar*
*medewerker* *adviseur* *beheerder* *verpleegkundige* *verzorgende* *ontwikkelaar* *monteur* *administrateur* *projectleider*
*teamleider* *leidinggevende* *analist* *consulent* *docent* *leerkracht* *stagiair* *stagiaire *chauffeur* kok *verkoper*
*verkoopster* *boekhouder* *accountmanager* *ingenieur* *specialist* *ontwerper* *onderzoeker* *begeleider* *planner*
*coordinator* *directeur* *manager* *engineer* *developer* *trainee* *werkvoorbereider* *monteur
`;
