// Words of seven languages that mail is full of, folded, as scripts/train/write-everyday-words.ts counts them.

/** Divided by white space. */
export const EVERYDAY_WORDS = `aan aanbieden aanbod aandacht aangeboden aangekomen aangemaakt aangemeld aangenomen aangepast aangevraagd aanleiding aanmelding aanmeldingen
aanmerking aansluiten aanstelling aantal aanvaard aanvraag aanvragen aanwerving aanwezig abaixo abajo abbestellen abbia abbiamo abbonamento abbraccio
abend abendroth abends aber aberta abertas aberto abertura abgabe abgebrochen abgegeben abgelegt abgelehnt abgesagt abgeschickt abgeschlossen
abgestimmt abholen abierta abiertas abierto abilities ability ablauf able ablehnen abmelden aboard abonnement abord about above abra abraco abrazo
abre abril abrimos abrir abriu absage absagen abschliessend abschluss absence absenden absolvieren abstract abuela abzusehen aca acaba acabo acabou
academic academy acao acceder accedere accedi accept acceptable acceptance accepte accepted acceptee accepter accepting accepts acces acceso access
accessible accesso accetta accettare accettata accettato accettazione accetti accetto accion accogliere accolta accommodation accommodations
accompagne accord accordance accorde accordi according accordingly accordo account accountant accounts accueil accueillir accuse accusons aceita
aceitacao aceitar aceite aceitei aceito aceitou aceituna acepta aceptacion aceptada aceptado aceptar acepto acessivel acesso acha achamos achat achei
acheteur acho acht achter achtergrond acima acknowledge acknowledged acknowledgement acknowledges acolhimento acompanhado acompanhando acompanhar
acompte acordado acorde acordo acqua acquisita acquisition acquisti acquisto acreditar across act acta acte actief actif action activa activar
activate activation active actively activer activeren activities activity activo acto actual actualite actualizada actually actuel actuellement acuda
acudir acuerdo adatto add added addetta addetti addetto adding addition additional address addressed addressee addresses adds adelante ademas adesione
adesso adhesion adiada adicional adjoint adjointe adjunta adjuntamos adjuntar adjunto adjuntos adjuster adjustment adjustments admin administracao
administracion administrador administratief administratif administration administrativa administrative administrativo administrator admins admiration
admis admision admissao admission admissional admissions admit admite admitida admitidas admitido admitidos admitted adocao adopcion adopt adopting
adoption adore adres adresse adressee adresser adressons ads adult adults advance advanced advancing advert advertentie advertise advertised
advertisement advertiser adverts advice advies advise advised adviser adviseur advisor afdeling affaires affect affected affidato affitto afgekeurd
afgelopen afgerond afgesproken afgewezen afin afixada afloop afmelding afraid afronden afspraak afstand after afternoon afterwards afwachting
afwijzing afzeggen afziet again against age aged agence agencia agencies agency agenda agendada agendar agent agents agenzia aggiornamento aggiornata
aggiornato aggiorno agli ago agora agosto agradece agradecemos agradecer agradeceria agradecimiento agradeco agradezco agreable agree agreed agreeing
agreement agreer agroalimentaire agua aguardamos aguardando aguardar ahead ahi ahnliche ahora aid aide ailleurs aim aime aimerais aimerait aimerions
ainda ainsi air airline airport aiuto ajoute ajuda ajudante ajusta akkoord akte aktiv aktivieren aktualisieren aktuell aktuellen alarm albo alcaldia
alcuna alegaciones alegra alegria alemao alert alerta alertas alerte alertes alerts algo algorithm alguem alguien algum alguma algun alguna align
alimentacao alimentare alive all alla alle alleen allegata allegati allegato allego allein allem allemaal allemand allen aller allergies alles alli
allo allocated alloggio allons allora allotment allotted allow allowance allowed allows almacen almeno almoco almost alojamento alojamiento alone
along alongside alors alquiler already als also alta alte alten alter alteracao alterada alternance alternatives altijd alto altogether altos altra
altre altri altrimenti altro alumni aluna alunos alvast always amanha ambiente ambito ambt ameliorer amendment amene amici amigo amis amizade ammessa
ammessi ammesso amministrativo amministratore ammissione among amount amt amtsarztlichen analisada analisar analise analisis analista analyse analyst
analysts analytics anbei anbieten anche ancien anciens ancora and anda andamento andar andare andata andato ander andere anderem anderen anderer
anderes andern andernfalls anders andert anderweitig andrebbe anew anexa anexo anexos anfangen anforderungen anfrage anfragen angaben angebot angebote
angefangen angefordert angegebenen angehangten angekommen angekundigt angelegt angemeldet angenehme angenommen angerufen angesehen angetan anglais
angry anhang animamos animo anlage anmeldung annahme annee annees annehmen annex annexe anni annika anno annonce annoncer annonces announce announced
announcement announcements annual annuale annuel annuelle annulation annule annulee annuler annullare annullata annullato annum annunci annuncio ano
anonimo anonym anonyme anonymes anonymised anonymous anos another anrufen ans anschauen anschliessend anschreiben ansehen anspruch anstellung answer
answered answering answers ante antecedencia antecedentes antecedents antelacion antemano anterior antes anticipate anticipato anticipo antigo
antincendio antrag antreten antwoord antwoorden antwort antworte antworten anual anulacao anulada anulado anuncio anuncios any anybody anymore anyone
anything anyway anywhere anzeige anzubieten aos aout apareca aparece apareceu apart apartamento aparte apartment apenas aperta aperte aperto apetece
aplaza aplicacao aplicacion aplicar aplicativo apoio apologies apologise apologize aportar apos app appareil appartamento appartement appeal appear
appeared appears appel appeler appelez appelle appellera appena appli applicable applicant applicants applicatie application applications applied
applies apply applying appoint appointed appointing appointment appointments apporte apporter apportez appraisal appreciate appreciated apprecie
apprendista apprendistato apprenti apprentice apprentices apprenticeship apprentie apprentis apprentissage apprezzato approach approached approfondir
approfondire approval approvata approvato approvazione approve approved approx apps appuntamento apre apreciacao apreciada apreco aprendiz apres
apresentacao apresentada apresentado apresentar apresentou apri apriamo april aprile aprobada aprobado aprobo apron aprovacao aprovada aprovado
aprovar aprovou aptidao aptitude aptitudes apto apuntarte apunto aquela aquele aqui arbeidscontract arbeidsovereenkomst arbeit arbeiten arbeitest
arbeitgeber arbeitsvertrag architecte archive archived archivio archivo are area aren arena argued arguing argument arm armando armazem around arquivo
arrancas arrange arranged arrangements arrays arrendamento arrete arretee arreter arriba arriere arriva arrival arrivals arrivata arrivati arrivato
arrive arrived arrivee arrivera arriving arrivo arroz art article articles artigo artist arztlichen asamblea asap ascensor asesor asi aside asignado
asilo asistencia asistente asistir ask asked asking asks asleep aspetta aspettiamo aspetto aspirant aspirante aspirantes assegnata assegnato assegno
assemblea assemblee assembleia assembly assenza assess assessed assessment assessments assessor assessors assigned assignment assim assina assinada
assinado assinar assinatura assine assinei assistance assistant assistante assistent assistente assistenti assistenza associados associate associates
association associe associes assume assumendo assumere assumiamo assunto assunzione assunzioni assurance assured assurer astro ata ate atelier atencao
atencion atende atendimento atenta atentamente atento atestado ativa ativar ativo atraves atribuida atribuido attach attached attachment attachments
attempt attempts attend attendance attendant attended attendent attending attendons attendre attends attendu attendue attenta attente attentes
attention attentive attenzione attesa attest attestation attestato attesten atti attitudinale attiva attivare attivato attivo atto attorney attribue
attribuito attribution attuale atual atualizado aub auch aucun aucune audience audiencia audio audit audition auditioning auditions audizione auf
aufgabe aufgaben aufgefallen aufgehoben aufgenommen aufgrund aufmerksam aufnahme aufnehmen aufs auftrag auftraggeber auguri auguriamo auguro august
augustus aujourd aula aulas aun aunque aunt aupres auquel aura aurais aurait auras aurez aurions auront aus ausbildung ausbildungsplatz
ausbildungsteam ausdrucklich ausencia ausfallen ausfertigung ausfullen ausgefullt ausgeschlossen ausgeschrieben ausgeschriebene ausgesprochen
ausgewahlt ausgewertet aushilfe auskunft ausschreibung ausser ausserdem aussi aussteigen auswahl auswahlgesprach auswahlkommission auswahltag
auswahlverfahren ausweis author authorised authorities authority authorization authorized authors autista auto autoavaliacao autobus autocarro
autoevaluacion autohaus automated automatic automatica automatically automaticamente automatico automation automatique automatiquement automatisch
automatische automne autorizacao autour autre autres autumn autunno aux auxiliaire auxiliar avail availability available avais avait avaliacao
avaliado avaliados avaliar avaliou avancamos avancar avance avancement avancer avancou avant avanti avanzar avanzo avec avendo aver average averci
avere averla averti avete aveva avevi avez aviez avions avis avisa avisamos avisar avisaremos avisarte avise aviso avisos avoid avoir avond avonden
avons avra avrai avremo avril avuto avv avvisato avvisi avviso avvocato awake award awarded aware away awful axonbridge ayant ayer ayons ayuda
ayudante ayuntamiento azienda aziendale aziende azubi azul baan baas baba baby back backed backend background backlog backoff backup bad badge badly
bag bagnini bags baixo baja bajo bak baker bakery balance balcao bald balde balie ballot bambini banca bancada bancaire banco band bandeja bandi bando
banen bank banking bano banque bar barca barista barn barra barrio bas base based bases basic basis basket bass basta bastano bastante batch batches
bate bater batiment batteries battery bauen beach beachten beaconmutual beans beantwoorden beantworten bear bearbeiten bearbeitet bearbeitung bearing
beat beau beaucoup beautifully beca becarios becas because become becomes becoming bed bedanken bedankt bedarf bedauern bediening bedraagt bedrijf
bedrijven bedroom bee beeindigd beeindruckt beeld been beenden beendet beer bees befindet before beforehand befristet beg began begeleider begin
beginn beginnen beginners beginning beginnt begins begint begleiten begon begonnen begrip begroting begrundung begrussen begun behaalde behalf
behalten behalve behandeling behavioral behind behoort behouden bei beide beiden beigefugten beijo beim being bekeken bekend bekijken bekijkt bekommen
bekommst bekommt bel belangstelling belegt beleidsmedewerker beleza believe bell bella belle bellen belletje bello beloofd below belt bem ben
benachrichtigt bench benchmark bene beneficios benefit benefits benevole benieuwd benissimo benoemd benoeming benoemingsadviescommissie
benoemingscommissie benotigen bent benvenuto beoordeeld beoordeelt beoordelen beoordeling beraad beraten bereikbaar bereiken bereikt bereit bereiten
bereits bericht berichten berichtje berth berucksichtigen berucksichtigt berufliche berufungskommission bescheid beschikbaar beschikbaarheid
beschlossen besetzen besetzt besetzung besichtigung beslissen beslissing beslist besloten besluit beso besoin besoins besprechen bespreken besprochen
besproken besser best bestaat bestanden bestatige bestatigen bestatigt bestatigung beste bestehen besteht bestelling bestellung besten bestimmt
bestuur besuch beta betalen betekent beter betrachten betragt betreff betreft betrekking betrieb better between beurs beurt bevestig bevestigd
bevestigen bevestiging bevonden bevor bewaard bewaren bewerben bewerber bewerberin bewerberinnen bewerberkonto bewerberportal bewerberprofil bewerbung
bewerbungen bewerbungsfrist bewerbungsgesprach bewijs bewilligt bewirbt bewoners beworben beyond bezahlt bezet bezichtiging bezig bezorgen bezwaar
biblioteca bibliothecaire bicicleta bicycle bid bieden bien biens bientot bienvenue bieten bietet big bigger biggest biglietto bij bijgevoegd
bijgevoegde bijgevolg bijgewerkt bijlage bijlagen bijna bike bilan bilingual bilingue bill billing bilocale bin binary binding binnen binnengekomen
binnenkort bins bio bioinformatics bird birth birthday bis biscuits bisher bislang bisogno bisschen bist bit bits bitte bitten bittet black blank
bleef bleibe bleiben bleibt bless bleu blij blijf blijft blijkt blijven blind bloc bloccato block blocked blockers bloco blog blood bloque bloqueado
blue boa board boards boat boats bocadinho bocca bod boda body boek boekhouder boiler bois boite boletim boletin boligrafo bollo bolo bolsa bom bon
bonifico bonito bonne bono bons bonus book booked booking bookkeeper bookme books boot boots bora bord bordo bored borrador borsa boss bosse bot botao
botas both bother boton bottes bottle bottom bought boulangerie boulot bout boutique bouw bouwen boven bovenaan bow bowl box boxes boy boys boysen
bozza brake branch branche branches brand brandweer bras brass brauche brauchen brauchst braucht bravo breach bread break breakfast breaks breng
brengen breve brevet brevetto brewery bridge brief briefing briefje briefselectie brieven brilliant bring bringe bringen bringing brings bringst
bringt brochure broke broken brother brought brouillon browse browser brut brutal bruto brutos brutto btw buchen bucket buddy budget budgetaire buen
buena buenas bueno buffer bug bugs build building builds built buiten bulletin bulletins bump buon buona buone buoni buono bureau bureaux buren buro
bursary bus busca buscamos buscan buscando buscar buscas busco buses business busqueda busquedas busta buste busy but button buurt buy buyer buyers
buys buzon bye byte bytes cabe cabeca cabeza cabin cabina cabinet cable cache cachorro cada cadastral cadastro cadre caduca caduque cafe caffe cai
caisse caiu caixa cajon cake cal calcado calcetto calculator caldera cale calendar calendario calendars calendrier calibre calidad call callback calle
called calling calls calm calma calme camara camarero cambia cambiado cambiar cambiare cambiarla cambiato cambio cambios came camera cameriere caminho
camino camp campagna campaign campana campanha campione campo campus can canape cancel cancelada cancelado cancelamento cancelar canceled cancellati
cancellation cancellato cancellazione cancelled cancello cancelou candidacy candidarti candidat candidata candidatar candidate candidates candidati
candidato candidatos candidatou candidats candidatura candidaturas candidature candidatures cane cani cannot canteen canteiro cantiere cantina canton
cap capaciteitentest capacites capire capisco capo capogruppo capoturno captain car cara card cards care career careers careful carefully carers cares
caretaker carga cargo carico carinho carino cariste carne carnet caro carona carpeta carreira carreiras carrello carrera carretillero carried carrier
carriera carriere carrieres carries carro carry cars cart carta cartao carte carteira cartel cartes cartilla cas casa casal case casella cases cash
casi casier caso cassa cast casting casual casus cat categoria category catorce caught causa cause caused cedo cedula ceiling cela celebracao
celebrara cell cellar celle celles cellulare celui celular cem cena cenno census center central centre centro ceramica cerca cercando cercano
cerchiamo cerco cerrada cerrado cerramos cerrar cerro certain certeza certidao certificado certificat certificate certificates certification
certificato certificats certified certo certs ces cet cette ceux cgi chacun chain chair chairman chairs challenge challenges chama chamada chamado
chamados chamar chambre chamo chamou chance change changed changelog changement changer changes changing channel chantier chantiers chapter chaque
character characteristic charge charged chargee charges charity charla charlamos charlar chart chase chasing chat chatting chaud chaudiere chauffeur
chaussures chave che cheap check checked checking checklist checkout checks cheers cheese chef chefe cheffe chefia chefin chega chegada chegamos
chegar chegou chegue chemin chemistry cheque cher cherche chercher cherchez cherchons chere chers chess chez chi chiacchierata chiacchiere chiama
chiamarti chiamata chiamato chiamera chiami chiamiamo chiamo chiavi chica chicken chico chieda chiede chiedere chiediamo chiedo chief chiesto chiffres
child children chip chips chiude chiudere chiudiamo chiusa chiuse chiuso chiusura chocolat chofer choice choices choir choisi choisie choisir
choisissez choix choose choosing chorus chose chosen choses chover church churchwardens churrasco ciao ciascuna ciclo cid cidadao cidade cierra cierre
cierro cima cinco cine cinema cinq cinque cio circa circle circumstances cita citas citizenship citofono city civil claim claimed claims clarinet
claro clase clash class classe classee classes classificacao classificado clause claustro clave cle clean cleaner cleaning clear clearance cleared
clearer clearly clerk clerks clic clicca click clicked clicking clicks client cliente clientele clientes clienti clients cliff climb climbing clinic
clinica clinique clip clips clique cliquez clock clos close closed closely closer closes closing closure cloture cloturee cloud club clube clubhouse
cluster coach coaching coast coat cobertura coche cocina coda code codes codice codigo coding coentro coffee coffre cogido cohort coi coince coincide
coinciden coisa coisas col cola cold colega colegio coletiva colis collaborateurs collaboratore collaboratrice collaborazione colle colleague
colleagues collect collected collecting collection collective collectivite collega collegamento college colleghi collegue collegues collocata colloqui
colloquio colocacao colocada color colour colpito column columnist com combien combina combinado combinar comboio come comeca comecar comeco comecou
comedor comentarios comento comer comercial comes comeu comfortable comida comigo cominciare coming comision comissao comitato comite comm commande
commandes comme commence commencer commences commencez commencing comment commented commenti comments commerce commercial commessa commis commissie
commission commissione commit commits committed committee committente common communaute commune communes communicate communicated communication
communiquez community commute como comoda comodo comp companera companero companeros compania companies company comparar compare comparecer
comparecimento compared comparencia comparing compartas compartilhe compartir compass compatible compensation compete competences competencias
competency competenze competition competitive competitor compie compilare compilato compile compiler complace complain complaint compleet
complementaire complementaires complet completa completado completar completare completata completato complete completed completer completing
completion completo complets compliance complimenti comportamental compra compras compreensao comprehension comprendre comprends comprension compresa
compreso compris comprobante compromiso compromisso comprovante comprovativo comptable compte compter comptez compulsory computador computer comunale
comunica comunicacao comunicacion comunicada comunicamos comunicar comunicara comunicare comunicarle comunicarles comunicarte comunicazione
comunicazioni comunicheremo comunichi comunichiamo comunico comunidad comunque con concedida concept concern concernant concerne concerned concerning
concert conclude concluded concluida concluido concluir concluiu conclusa conclusione concluso concordare concorrencia concorrente concorrenti
concorrer concorsi concorso concours concursal concurso condiciones condicoes condition conditional conditions condiviso condizioni condominos
conducao conducir conduct conducted conducteur conductor conduire conduite conduzir conference conferma confermare confermata confermato confermi
confermiamo confermo confianca confiance confianza confiar confidence confidencial confidential confidentialite confidentiality confidentiel confie
confier config confirm confirma confirmacao confirmacion confirmada confirmado confirmamos confirmar confirmation confirme confirmed confirmee
confirmer confirming confirmo confirmons confirms conflict conflicts conforme confronti conge congelado conges congrats congratulations conhece
conhecer conhecimentos conmigo connaissance connaissez connait connaitre connect connected connecter connection connections connexion connosco conocer
conocerlo conocernos conocerte conoces conocimientos conosce conoscenza conoscere conoscerla conoscerti conoscitiva conoscitivo conosco consacre
consegna consegnato consegue consegui conseguimos conseguir conseguito conseguiu conseil conseiller conseillere conselho consenso consensus consent
consequence consequent conserjeria conservation conservees conserver conservons consider considera consideracao consideracion considerada considerado
considerar consideration considerato considerazione considered consideree considerer considering consigli consiglio consigo consists console consta
constitue constitute consulate consulente consulenza consulta consultabile consultant consultants consultar consultare consultation consulte consultee
consulter consultes consultora conta contabile contabilidade contabilista contabilita contable contact contactado contactamos contactar contactaremos
contacte contacted contacter contactera contacting contacto contacts contador contain contained contains contamos contar contarte contas contato
contattarla contattato contattera contatteremo contatti contatto content contentes contenti contestar conti contigo contingent continua continuado
continuam continuar continuation continue continued continuer continues continuidade continuing conto contra contract contractor contractors contracts
contractuel contractuelle contraire contrario contrasena contrat contrata contratacao contratacion contrataciones contratacoes contratado contratando
contratante contratar contrato contratto contrattuale contre contretemps contribution contributo controfirmata control controle controleur controller
controllo convenience convenient convenio convenir convention convenu conversa conversacion conversar conversas conversation conversations convey
convida convidado convidar conviendrait convient convince convite convites convoca convocada convocado convocados convocata convocation convocatoria
convocazione convoque convoquee convoquees convoques cook cooks cool cooling cooperativa cooperative coordenacao coordenador coordenadora coordinar
coordinator coordonnees coperto copertura copia copie copied copies coppia copy copyright coracao corazon cordial cordiale cordialement cordiales core
corner coro corpo corpus correccion correct correctamente corrected correctif correction correio correioleve correo correos correspond correspondance
correspondant corresponde correspondence correspondent correspondiente correttamente correu corridos corriente corso corta corte cortese cortesemente
cortesia corto corvanta cosa cose cosi cost costretti costs costuma costume costura costureira cote cottage couch coude could couldn council counsel
counselor count counted counter countries country counts county coup couple cour courage courant courier courriel courrier cours course court cousin
couvreur cover covered covering covers cozinha cozinheira cozinheiro crafted crane crash crashed crashes crate creado crear create created creating
creche credentials credenziali credit credito credits cree creemos creneau creneaux creo crescer crew crewing criado crianca criancas criba cried
criminal criteres criteri criteria croire croise cron cronograma cross crossed cruise crying crypto cuadra cuadre cual cualquier cuando cuanto cuantos
cuarenta cuarto cuatro cubierta cubierto cubrio cubrir cucina cucito cuenta cuentas cuento cuestionario cui cuidado cuisine cuisines cuisinier cultura
culture cumple cumprimentos cunado cuoca cuoco cuore cuota cup cupo cupom cura curiosity curious current currently curricula curricular curriculo
curriculos curriculum curriculums curso cursor cursus curtiu custa customer customers customs cut cuts cutting cuya cycle daar daarmee daarna daarom
daarover daarvan daarvoor dabei dacht dad dado dados dads daemon dafur dag dagdelen dagen daher dahin dai daily dairy dak dal dall dalla dalle damage
damaged damen damit damos damp dan danach dank danke danken dann danos dans danza daqui dar dara darauf dare daremos darf darfst dark darle darte
daruber darum das dashboard dashboards dass dat data database datas dataset date dated daten datenschutzgerecht dates dati dato datore datos datum
datumprikker dauer dauern dauert daughter daumen davantage davanti davon davvero day days dazu dead deadline deadlines deaktiviert deal deals dean
dear debate debe debera debes debit debo debrief debt debut decale decaler december decembre decent decide decided decidere decides decidiamo decidido
decidimos deciding decidio decidir decidiu decimos decir decirte decisao decision decisione decisions deciso deck deckhand declaracao declarado
declaration declare declared declaree decline declined declining decorrenza decouverte decouvrir decroche dedicacao dedicado dedicaste dedicato deel
deelname deelnemen deep deeper default defaut deferido deferred defi definicao definitely definitiva definitive degli degree degrees dei dein deine
deinem deinen deiner deixa deixar deixe deixou deja dejado dejamos dejar dejaste dejeuner dejo del dela delai delais delay delayed dele delega
delegation delen deles delete deleted deletions deliberations deliberou delighted deliver delivered delivery dell della delle dello dem demain demais
demand demanda demande demander demandes demandez demandons demarche demarrage demarre demas demeure demi demo demonstration demora demorar den
denegada denen denied denk denken denkt denn dennoch dentaire dental dentist dentista dentro depart departamento departement department departments
departure dependency dependienta dependiente depends deplacement depois depose deposee deposer deposit deposited depot depth depuis deputy der derde
derechos deren dernier derniere derniers deroule derriere derzeit des desabonner desafio desanimes desarrollo descartado desconto describe described
descripcion description desculpa desculpas desde desea deseamos desejamos desempenho desempeno deseo deserve deserves deshalb desidera desideriamo
desidero desierta desierto design designer designers desinscrire desistement desistencia desistir desistiu desisto desk desole desolee desoles
desormais despacho despedimento desperate despues dessa dessert dessous dessus desta deste destroy destroyed detail detailed detaille details detalhes
detalle detalles detectado detected determinato determinazione determined detras detruits dettagli detto deu deur deux deuxieme dev devagar devant
deve devel developer developers development developpeur devendo devenir devera devi device devis devo devolucion devolva devolver devons devops
devuelva devuelvo dez deze dezembro dezen dia dial dialyse diamo diaries diary dias dica dice dicembre dicen dices dich dichiarazione dicho dicht
dichter dici diciamo diciembre did didn die dieci died dienst dienstag diensten dienstverband dies diese diesem diesen dieser dieses diesmal dietary
dietro diez difetto differe difference different differential differently difficile difficult dificil diga digas digest digitaal digital digitale
digitalmente digits digo dijiste dimanche dime dimenticato dimissioni dimmi dimostrato dinamica dinero dinheiro dinner dinos dinsdag dio dipendenti
diploma diplome diplomes dir dira dirci dire direcao direccion direct directamente directed directement directeur directie direction directions
directly directo director directora directors directory directrice direitinho direito direkt diremo diremos diretamente direto diretor diretora
diretoria direttamente direttivo direttore direzione diritto dirmi dirtelo dirti dis disabilita disabilities disability disagio disagree disappears
disappoint disappointed disappointing disappointment disc discard discarded disclosed disclosure discontinued discount discretion discriminate
discrimination discuss discussed discussing discussion discussione discute discuter discutimos disdire disk disks dismissal disons dispatch dispiace
dispo disponentin disponibile disponibili disponibilidad disponibilidade disponibilita disponibilite disponibilites disponible disponibles disponiveis
disponivel dispor disposez disposicion disposition dispositivo disposizione dispute disqualified disqualify disregard disse disso distance distanza
diste distinguees distribution district dit dite dites ditta dive diverse divisa divulgada dix diz dizaine dizer dobbiamo doc doce docent docente doch
dock docs doctor doctora document documentacao documentacion documentation documentazione documenten documenti documento documentos documents docx
dodici doe doen does doesn doet dog dogs doigts doing dois doit dokter dolares dollar domain domaine domanda domande domani domattina domenica
domicile domicilio domingo domingos don dona donations donc donde donderdag done donne donnee donnees donner donnerons donnerstag donnez dono donor
dont door doorgaan doorgegeven doorgestuurd doorgeven doorgezet doors dopo dorme dormito dort dos dossier dossiers dot dott dottor dottore dottoressa
dou double doutoramento douze dove dovesse dovra dovuto down download downloaded doy doze dozen draagt draaien draait draft drafts dran drauf draw
drawer drawing drawings drawn dream drei dreimal dress drew drie drift drill drin drink drinken drinks dritter drive driver drivers drives driving
droit droits drop dropped dropping drops drucken drug druk dry duas duda dudas due dull dump dunque duplicate dura duracao durante durch durchlaufen
durchsicht dure duree duren durfen during dus duties duty duur duurt duvida each earlier earliest early earn earned earning earnings ears easier east
easy eat eating eats eau eben ecco echange echanger echanges echeance echec echt ecole economica economy ecoute ecran ecrire ecris ecrit ecrite edad
edge edicao edicion edificio edile edit edital edited editing edition editor editorial editors educateur education educatore educatrice een eens
eentje eerder eerlijk eerst eerste eersten efecto efeito efeitos efface effect effective effectue effectuer effetto effort egal egalement egg eggs
eher ehrlich eigen eigenaar eigenen eight eighteen eignungstest ein eind einde eindigt eine einem einen einer eines einfach eingang
eingangsbestatigung eingegangen eingegangenen eingehender eingeladen eingereicht eingereichten eingestellt eingetragen eingetroffen einig einige
einkauf einladen einladung einmal einreichen einreichung eins einsatz einsehen einstellen einstellung eintritt einzustellen either ejercicio ela
elders ele eleccion elected election electricians electricien electricity electronica electronically electronico electronique elegida elegido elegimos
elegir elektronische elektronischen elements elenco eles eletronica eletronico elettricista elevada elevado eleve eleven elf eligibility eligible
eligio eliminado eliminaremos elk elkaar elke ella ellas elle elles ello ellos else elsewhere eltern email emailed emailing emails embauche embauches
embedded emergency empadronamiento empechement empezamos empezar empfang empfohlen empieza empiezo empleado empleador empleo empleos emploi emplois
employ employed employee employees employer employers employeur employeurs employment emporte empregado empregador emprego empregos empresa empresas
emprestimo empty emre encadrant encaja encajas encaje encaminhada encaminhado encantada encantado encantaria encanto encargada encargado encargo
encarregado encerra encerrada encerrado encima enclose enclosed encomenda encontra encontrado encontraras encontro encore encourage encouraged
encourageons encuentra encuentre encuesta end ende endeavours ended endereco endet ending endlich ends energia energie energy enero enfant enfants
enfermagem enfermedad enfermeira enfermera enfermeras enfermeria enfin engage engagement engager engere engeren engine engineer engineering engineers
enhanced enjoy enjoyed enkel enlace enlever enorme enough enquanto enquire enquiries enquiry enregistre enregistree enrolled enrolment ensaio ensayo
enseignant ensemble ensuite entao ente entender entendera entendre entendu enter entered entering entero entertained entfallen entfallt entfernt
enthousiasme enthousiast entidade entire entitled entitlement entonces entra entrada entrado entrambi entrance entrar entrara entrare entraremos
entras entrata entre entree entrega entregador entregar entregue entrepot entreprise entreprises entretien entretiens entrevista entrevistador
entrevistar entrevistarte entrevistas entrevue entries entro entrou entry entscheiden entscheidet entscheidung entschieden entschuldigen entsprechen
entspricht entsprochen entwurf envasado envelope envia enviada enviado enviamos enviar enviaremos envie enviei envio enviou environ environment envoi
envoie envoye envoyee envoyer envoyez epoca epreuve epreuves equal equality equipa equipe equipes equipment equipo equipos equity equivale era eraan
erased erbij ere eres erfahren erfahrung erfahrungsgemass erfasst erfolg erfolgreich erfolgt erfullen erg ergebnis ergeht ergibt erhalt erhalten eri
erin erinnern erinnerung erklart erkundigen erlaubt erlebt erledigt ermee ernaar erneut erneute erop erover erreichbar erreichen erreicht erreur erro
error errores errors erros erst erstattet erste erstellt ersten erstes erstgesprach erteilen erteilt eruit ervan ervaren ervaring ervoor erwarten
erwartet erzahlt erzeugt esa esame esami esaminando esaminata esaminate esaminato esaurimento esauriti escala esce esclusa esclusione esclusivamente
escoger escola escolar escolha escolher escolheu escolhida escolhido escolhidos escreveu escrevo escribenos escribimos escribio escribir escribiremos
escribirnos escribo escrita escrito escritorio escuchar escuela ese esercizio esfuerzo esigenze esiti esito eso espace espanhol especially espera
esperamos esperando esperar espere esperienza espero esperons esperto espontanea esqueci essa essai essay essaye esse essendo essential essere essersi
esserti est esta estaba estabas established establishment estacion estado estagio estagios estamos estan estao estar estara estarei estas estate
estava este esteemed esteja estero estima estimate estiva estiver estivo esto estos estou estoy estudante estudio estudios estudo etablissement etage
etaient etais etait etant etapa etapas etape etapes etat etc ete eten etes ethics etiez etre etude etudes etudiant etudiants etudie etudiee etudier
etwa etwas euch eure euro euros eux evaluacion evaluara evaluate evaluated evaluating evaluation even evening evenings event events eventuale ever
every everybody everyone everything everywhere evidence eviter evolue exact exactly exam exame examen examination examine examined examinee examiner
example examples exams exceeds excelente excellent except exceptional exceptionally exchange excited exciting excluded excluida excluido excluidos
exclusao exclusion exclusive excuser excuses executive exemplaire exemplaires exercice exercicio exercise exercises exhibition exhibitor exige exigida
exigido exist existe existing exists exit exito exitos expect expectation expectations expected expediente expenses experience experienced experiencia
experimental expert experts expira expire expired expires expiring explain explained explains explica explicar exploitation exploring export
exportacion expose expression ext extend extended extension external externe externes extra extrait extremely eye eyes fabrica faca faccia facciamo
faccio face facendo fachabteilung fachbereich fachlichen facing factory factura facture factuur faculdade faculty fahren fahrer fahrt fai fail failed
failing fails failure failures fair faire fais fait faite faites faithfully fala falamos falar falarmos fale falei fall fallen fallig fallo falls
fallt falo falou false falta faltam faltan famiglia familia familiar familias familie familiebedrijf families famille family fancy fand fanden fang
fange fangt faq far fara fare farebbe faremo farm farmacia farti fascia fascicolo fase fast faster fatal father fatta fatti fatto fattura fatura fault
faut faute favor favorable favorablement favoravel favore favour favourable favourite fax faz fazem fazemos fazenda fazer feature feb febbraio febrero
februar februari fecha fechado fechamos fechar fechas fechou fed federal fee feed feedback feel feeling feelings feels fees feet fehlen fehlende fehlt
feira feita feito felici felicidades feliz felizes fell fellow fellowship felt femme femmes fence fera feria feriado ferias ferie ferma ferme fermee
fermeture fermo ferons ferry fertig fest festa festgestellt festival fetch fete fetes feu fev fevereiro fevr fevrier few fewer fez fica ficam ficamos
ficar ficaram ficarao ficha fiche fichier fico ficou fiducia fiel field fields fiera fierce fiets fietsen fievre fifteen fifth figlio figura figure
figures fijada fijn fijne fijo fil fila file filed files filha filho filiale filing fill fille filled filling fills film filmpje filter filtro fim fin
final finale finalement finales finalise finalised finaliser finalist finalistas finalistes finalisti finalists finalizado finally finalmente finance
financeiro financial financiamento financier financiera finanziamento finche find finde finden findest findet finding finds fine fines fini finire
finisce finish finished finishing finito fino fintech fiquei fire firewall firing firm firma firmada firmado firmar firmare firmata firmato firme
firmes firms firmware first fiscal fiscale fish fishing fisica fissare fissata fissato fissiamo fisso fit fitness fits fitter fitting five fiver fix
fixe fixed fixee fixer fixes fiz fizer flag flat flats flattered flexible flight flights flood floor floors floppy florist flour flow flowers flu fly
focus focusing foglio foi fois fold folder folders folga folgende folgenden folgt folha folio folk folks follow followed followers following follows
fonction fonctions fond fondatrice fondo fonts foo food foot footer for fora foram forecast foreman forever forfait forge forget forgive forgot
forgotten fork forklift form forma formacao formacion formal formale formalen formality formalizar formally formar formas format formation formazione
former forms formulaire formular formulario formule formulier forno forse fort forte forth forthcoming fortnight fortsetzen fortuna forty forum
forward forwarded foss fosse foster foto fotografia fotos found foundation founder founders founding four fournir fournisseurs fourteen fourth fra
frage fragebogen fragen frais frame francais frances francese franchi franchise francs franqueza fratello frattempo frau fraud frecuencia free
freelance freelancers freeze frei freibad freie freien freigegeben freigeschaltet freitag freitags frente fresh freude freue freuen freundliche
freundlichem freundlichen freut fri friday fridge friend friendly friends frist fristgerecht from front fronte frost frota froze frozen fruh fruheren
fruhestens fte ftp fue fuera fuhren fuhrerschein fuhrungszeugnis fui fuiste full fullen fully fun funcao funciona funcoes functie functies function
fund funded funding funds funf funny funzione fuori fur furgo furgone furgoneta furs further fut futur futuras future futuro fysieke gaan gaat gab gaf
gafas gagne gain gallery game games ganas gang ganhou ganz ganze gap gaps gar gara garage garante garantida garcom garde garden gardener garder
gardien gardons gare garlic gars gas gast gastos gate gaten gatos gatto gauche gauge gauw gave gcc gdpr geaccepteerd geandert geannuleerd gearbeitet
gebe gebeld geben gebeten gebeurt geblieben gebracht gebruiken gebucht gebunden gedaan gedacht gedeelte geduld geef geeft geehrte geehrter geeignet
geeindigd geen gefallen gefallt gefreut gefuhrt gefunden gegaan gegangen gegeben gegen gegenstandslos gegevens gehaald gehad gehalt gehaltsvorstellung
gehen geholfen gehoord gehoren gehort geht geinteresseerd geklappt geklickt geklikt gekomen gekommen gekozen gekregen gekundigt gel geladen gelandet
geld geldig geldt gele geleden gelegd gelegt gelesen gelezen gelieve geloscht geluk gelukt gemaakt gemacht gemass gemeente gemeentehuis gemeinde
gemeinsam gemeldet gemist genannten genau genehmigt generado general generale generally generated generation generato genial genitori gennaio genoeg
genoegen genomen genommen genoteerd genoten gens gente gentileza gentle genugt geoffnet geometra geopend gepasst geplaatst gepland geplant gepraat
geprobeerd gepruft gerade geral gerangschikt gereageerd geregeld geregistreerd gereicht gerencia gerente gern gerne gerust gesagt geschafft
geschaftsfuhrung geschenkt geschickt geschikt geschlossen geschrapt geschrieben gesehen geselecteerd gesendet gesetzt gesichtet geslaagd gesloten
gesolliciteerd gespannt gespeichert gesprach gesprache gesprachstermin gesprek gesprekken gespreksronde gesprochen gesproken gestao gesteckt gesteld
gestellt gestern gestion gestionale gestione gestionnaire gestoppt gestopt gestor gestora gestoria gestossen gestrichen gestuurd gesucht get getagt
getekend getekende getroffen getrokken gets getting geupload geval gevallen geven gevoerd gevonden gevraagd gevraagde gewahlt geweckt geweest
geweigerd gewenst gewerkt gewijzigd gewoon geworden gewunscht gewunschte gewunschten gezegd gezellig gezet gezien gezin gezocht ggroups ghost gia gib
gibt gif gift gig gilt ging ginge ginger gio gioco gioia giornata giornate giorni giorno giovani giovedi girato girl girls giro gis gisteren git gite
giu giudizio giugno giuria giuro giusta giusto give given gives giving glad gladly glance glas glass glasses gleich gleicher gli gluck gluckwunsch
gmbh goal goat goats goed goede goedgekeurd goeds goes going gold gomme gone good goods google gorgeous gostaria gostariamos gostava gostei gosto
gostou got gott governanta government governor governors graag grab grabada grabar gracias gracious grad grade grado graduate graduates graduation
graduatoria grand grande grandfather grandmother grant granted grants grateful grati gratis gratitude gratuit gratuita gratuite gratuito grazie gre
great greatest green greenhouse greetings greve grey grille groendienst groene groep groepsverzekering groet groeten grond groom groot gross grossem
grosser grote ground grounds group groupe groups grow growing growth gruezi grun grund grunden grundsatzlich grupal grupo gruppe gruppo gruss grusse
grussen guapa guarantee guaranteed guarda guardada guardado guardamos guardar guardato guardia guardo guckt guess guest guests guia guichet guide
guidelines guitarra gultig gusta gustado gustan gustaria gusto gut gute guten gutes gutted guy gym haal haalde haar haast hab habe habeis haben haber
haberte habia habiles habilitacao habilitacoes habitacao habitation habite hablado hablamos hablar hablarlo hable hablo habra habria habt hace hacemos
hacer hacerlo hacerte haces hacia haciendo had hadden hadn haga hagas hago hai hair halb halbe halen half halfuur halfway hall halle hallo halte
halten halve ham han hand handbook handed handen handful handle handled handling hands handtekening handy hang hangen hanging hangs hangt hanno
hansmann happen happened happens happily happy haran harbour hard hardware haremos harina hartelijk harvest harvestlane has hash hasn hast hasta hat
hate hatte hatten hattest haus hause hausmeister haut haute have haven havera having hay haya hayas head headcount header headers headline
headquarters heads headshots headteacher health hear heard hearing heart heat heaven heavy heb hebben hebt hecho hedge heeft heel heer
heftruckchauffeur height hein heisst helaas held hele helemaal helfen helft hello help helpen helper helpful helping helps helpt hem hemos hen hence
her herbst here hereby herewith hermana hermano herr herren herrn herzlich herzliche herzlichen hesitate hesite hesitez het heure heures heureuse
heureux heute hey hibrido hiciste hidden hide hier hierbij hiermee hiermit hieronder high higher highly hij hija hijo him himself hin hint hinten
hinter hinterlegt hints hip hipoteca hire hired hiring his histoire historia historial historico history hit hits hiver hizo hoch hochgeladen
hochladen hochstens hoe hoef hoeft hoek hof hoffe hoffen hoffentlich hoger hohen hoi hoja hoje hola hold holder holding holds hole holen holes holiday
holidays holt home homes homework homologacao hond honest honestly honesty honneur honored honour honoured honra hoofd hoofdkantoor hoog hoogte hoop
hoor hoorde hoort hope hoped hopefully hopen hopes hoping hopital hora horaire horaires horaria horario horarios horas horen horno horse horst horta
hospice hospital hospitalar hospitalier hospitality hospitation host hosteleria hosting hot hotel hotelaria hotline hou houd houden houdt hour hourly
hours house household houses housing houve houver hovenier how however hoy href hrs html http https hub hubo hueco huecos huerto huertos hui huidige
huis huit huitaine hulp humaines human humans hun hundred hundreds hunt hunting hurry husband hut huurder hybrid hydrology hygiene hygienist
hypotheekaanvraag ice ich ici icon idade idea ideal ideally ideas idee ideia identification identified identify identita identite identiteitskaart
identity idiomas ido idonea idonei idoneita idoneo iedereen iemand ieri iets ignora ignore ignorez igual ihm ihn ihnen ihr ihre ihrem ihren ihrer
ihres ill ils ilusion image imagine imenso immediate immediately immediatement immer immobilier imovel impegno impiegata impiegato impiego implica
import importa important importe imposition impossible impresion impreso impressed impression impressions impressive imprevisto imprimante imprimer
improve inactive inbox incarico incident incl include included includes including incluida incluido inclus inclusief inclusive incluso incluye income
incoming incomodo incomplet incompleta incomplete incontrare incontrarla incontri incontro inconvenience inconveniente incorporacion incorporado
increase indeed indeferido indefinido independent independently indeterminado indeterminato index indicacao indicado indicar indicarci indicate
indicated indicato indichi indiensttreding indietro indique indiquer indirizzo indispensable individual individuale individually individualmente
individuals individuato individuel indruk induction industrial industriel industry ineligible infantil infanzia infelizmente infermiere infirmier
infirmiere influence info inform informa informacao informacion informacoes informado informal informally informamos informar informarla informarle
informarte informatie information informations informativa informazioni informe informed informee informer informeren informiamo informieren
informiert informons infrastructure ingang ingediend ingenieur ingepland ingeschreven ingetrokken ingevuld ingles inglese ingreso ingresso inicial
iniciar inicio initial initiativbewerbung iniziare iniziato ink inklusive inlogcode inmediato inmiddels innerhalb inoltrata inoltrato inoltro input
inquiries inquiry ins inschrijven inschrijving inscreva inscrever inscribete inscribirte inscribiste inscricao inscricoes inscripcion inscripciones
inscription inscriptions inscrit inscrito inscritos inserimento inserita inserito insertions inside insieme inspection inst instalacoes install
instalments instancia instant instead instrucciones instruction instructions instructor insufficient insurance insurer insurers int intake
intakegesprek integrar integration integrazione inteiro intend intende intended intentarlo intercorsi interes interesa interesada interesado
interesados interesante interesar interesaria intereses interessa interessado interessados interessant interessante interessar interessata interessati
interessato interesse interessee interesser interessi interessieren interessiert interest interested interesting interests interet interim intern
interna internal internally internamente international interne internet interno interns internship internships interpellee interponer interrupted
interview interviewed interviewer interviewers interviewing interviews intervista intimated into intorno intro introduce introduced introduction
introductory invalid invece inventaire inventato invented inventory invested investment investors inviare inviata inviate inviato invierno invio
invita invitacion invitamos invitarla invitarte invitarti invitata invitati invitation invitations invitato invite invited invitee inviter inviterons
invites invitiamo inviting invito invitons invoice involved invullen inzake inzet inzien inzwischen ios iphone ira irait irmao iscritta iscritto
iscrizione iscrizioni ish island isn isso issue issued issues ist istanza istituto istituzionale isto istruttore istruttori item items iter itinerary
its itself jaar jaarcontract jacket jahr jahre jahren jajaja jamais jammer janeiro jannik januar januari janvier jardin jardinier jede jedem jeden
jeder jederzeit jedoch jefa jefatura jefe jeito jemand jemandem jemanden jeter jetzigen jetzt jeu jeudi jeune jeunes jeunesse jeux jeweils jij job
jobfinder jobs jobseeker jobseekers jobwell joie joignable join joindre joined joiner joining joins joint jointe jointes joke jonas jongens jornada
jou joue jour journal journee journey jours jouw joy judge judged judgement judges judiciaire juego jueves juf juge juillet juin juiste jule julho
juli julio jullie jumped junho juni junio junior junk junta juntar junto jurado juri juridico juridique juridisch jury jusqu just juste justificante
justificatif justificatifs justo kaart kaffee kalender kam kamen kamer kan kandidaat kandidaatprofiel kandidaatstelling kandidat kandidaten kandidatin
kandidatur kandidatuur kann kannst kans kant kantine kantoor kanzlei kaputt karriere karte kasse kassel kayserling keen keep keeper keeping keeps keer
kein keine keinen keiner kenmerk kennel kennen kennenlernen kennis kennismaken kennismaking kennismakingsgesprek kennziffer kept kernel kettle keuken
keuring keuze key keyboard keys keywords kick kid kidding kids kies kiest kiezen kijk kijken kijkje kijkt kill kin kind kinderen kindly kindness kiosk
kit kita kitchen klaar klant klanten klappt klar klaren klas klasse klein kleine kleinen kleines klick klicken klik klikt klingeln klingt klinik
klinikum klus knapp knee knees knew knives knock knoop knop know knowing knowledge known knows koch koffie kok kollegen kollegialen kollegin
kolleginnen koln kom komen komende komm komme kommen kommende kommenden kommission kommst kommt komplett komst komt kon konden konnen konnt konnte
konnten kontakt konto koos kop kopf kopie kort korte kost kostenlos kozen kraan krank kreeg kregen kriegen kriegst krijg krijgen krijgt kuche kuchen
kun kunde kunden kundigung kundigungsfrist kunftige kunnen kunt kurs kurz kurze kurzen kurzes kwaliteiten kwam kwart kwartaal kwartier kwartiertje
laat laatste lab label labor laborables laboral laborales laboratoire laboratorio laboratory labs lache lacks lad ladder laden lado lads ladt lady lag
lager laisse lake lamb lamp lancamento lance land landed landlord lang lange langem langer langs langskomen language languages langue lapin lapse
lapses laptop laquelle lar large larger las lasciare lasciato lascio lass lassen lasser lasst last lastig lasts late laten later latest lato laufenden
lauft laugh laughed launch laurea laureat laut lautet lavorare lavorativi lavorato lavorazione lavori lavoro law lawyer lawyers lay layer layoffs lead
leader leaders leadership leading leads leaflet leak leaks learn learned learning lease least leave leaves leaving lebenslauf lecteurs lectora
lectores lectura lecture led leden ledger leemos leer leerjaar leerkracht leerling leerwerkplek lees leest left leg legal legally lege legen legge
leggen leggera leggere leggiamo legitimatiebewijs lehrstelle lei leicht leid leider leidinggevende leido leiter leiterin leitung leitura lemos lend
lenders lending lenen length lens leonie lequel ler leren lernen les lesen less lesson lessons let letra lets letter lettera lettere letters letting
letto lettre lettres lettura letzte letzten letzter leu leuk leuke leur leurs leute leva levar leve level levo leyendo lezen lezione lhe liability
libera liberar libere liberee liberer libero libraries library libre libreria libres libretto libro libros lice licenca licence licencia license
licensed licht lid lida lider lideranca liebe lieben lieber liebsten liefst liegen liegt lien lies liest lieta lieti lieu liever life lifeguard lift
lifting ligacao ligamos ligar liggen light lighthouse lighting lightning ligne lignes ligo ligt ligue lijn lijst lijstje like liked likely likes lime
limit limitadas limite limited limits limpieza limpos linda lindqvist line linea lines lingua lingue linha linhas link linked linkhall links lire list
lista listado listas liste listed listen listening listinfo listing listings listo lists lit little live lived livello lives living livraison livre
livres livro llama llamada llamadas llamado llamar llamara llamaremos llamas llame llamo llaves llega llegado llegamos llegar llegara llegaron llego
llegue llenar lleva llevar lleve llevo load loading loads loan lobby local locale locataire locatie location locations locaux locazione lock locked
locum lodge lodged loft log logbook logement logged loggen logging logica logiciel logiciels logico login logique logistica logistics logistiek
logistik logistique logo logs lohn lohnt loin loja lojas lokaal lol long longe longer longlist longlisted longue loods look looked looking looks loon
loonstroken loonstrook loop loopbaan loopt lopen lopende lordi loro lors lorsque los loschen lose loses loss lost losung lot lote lots lottery loud
love loved lovely low lower luce luck lucky luego lugar lugares luglio lui luisteren lukken lukt lumiere lump lunch lunchtime lundi lunedi lunes lungo
luogo lupo lust luz lycee lying maak maakt maaltijdcheques maand maandag maanden maar maart maat macchina mach mache machen machine machines macht
made madre mae maestra maestre maestro mag magari magasin magasinier magazijn magazine magazziniere magazzino maggio magst mai mail mailadres mailbox
mailed mailen mailing mailman mails mailtje main mainly mains maintainer maintainers maintenance maintenant maio maior mairie mais maison maitre
maitrise major make maken maker makes making mal malade malattia male malheureusement malta malte maman mamma man manage managed management manager
managers managing manana mananas manca mancano mancanti mancanza mancata mancha manda mandame mandamos mandanos mandanten mandar mandare mandas
mandaste mandat mandate mandates mandato mandatory mande mandiamo mando mandou manejo manera mange manha manhas mani manier manipulador mann mano
manos manquantes manque manquerons mantem mantener mantenimiento manter mantiene manual manufacturer manuscript manutencao manutentore many mao maos
map mapa mappe maquette maquina maquinas mar marathon marca marcada marcado marcamos marcar marcha marche marco mardi mark marked market marketing
marks marque mars martedi martes marz marzo mas massimo master match matched matches matching mate matematica materials maternity maths matin matinee
matricula matrimonio matrix matriz matter matters mattina mattine mattino max maximaal maximo maximum may maybe mayo mayor mayores meal meals mean
meaning means meant meantime meanwhile measure measured measures mecanicien mecano meccanico mechanic mechanics mechatroniker mede medecin medewerker
medewerkers media medianoche mediante medias mediatheque medica medical medicale medico medicos medida medio mediodia medisch medische mee meedelen
meedraaien meeloopdag meelopen meenemen meer meeste meester meet meeting meetings meets meetup mega meglio mehr mehrere mei meia meilleur meilleures
meilleurs mein meine meinem meinen meiner meinerseits meines meinte meio meisje meister mejor mejorar mejores meld melde melden meldet melding meldt
melhor melhores member members membership memberships membre membres meme memoire memory men meneer menina meninos meno menos mensa mensagem mensagens
mensaje mensal menschen mensen mensilita mensuales mention mentioned mentor mentoring menu mer mercado merci mercoledi mercredi mere merge merged
merger merging merit merite merito meritos mes mesa mese meses mesi mesma mesmo mess messa message messagerie messages messaggio messo mestrado mestre
mesure met meta metade meteen meter method metier metodo metres metro mettere mettiamo mettre meu meus mevrouw mezz mezza mezzo mia mich microphone
mid middle midi midnight mie miei mientras miercoles mieux might migliori migration mij mijn mil miles milk mill mille million mim min mind minder
mindestens minds mine minha minhas mini minima minimo minimum minister mins minstens minuit minuta minute minuten minutes minuti minutinhos minuto
minutos minuut minuutjes mio mir mira miramos mirar mire mirror mirrors mis mise mislukt misma mismo miss missao misschien missed missen misses
missing mission missions mist mistake mistakes mit mitad mitarbeit mitarbeiter mitbewerber mitbringen mitteilen mitteilung mitten mittleren mittwoch
mitzubringen mix mixed mobile mobilita mobilite mobility moca mochte mochten mochtest mock mode model models moderation moderator modifiche modifier
modo module modules modulo moeite moet moeten mogelijk mogen moglich moi moin moins mois molestias molto moment momenten momento mon monat monate
monaten monats monatsende monday monde mondelinge money monitored monitoring montag montagna montando monter monteur month monthly months monton
montre mooi mooie moon mora morada more morgen morning mornings mortgage most mostly mostra mostrador mostrar mot mother motif motion motivatie
motivatiebrief motivation motivazionale motive motivi motivo motivos moto motor motorista mots mountain move moved movement mover moves movil
movilidad moving moyen moyenne mozo much mucha muchas mucho mudanca mudar mudei mudou muestra mug muhe muita muito muitos mulettista muletto multa
multiple mum mundlichen mundo muni municipal municipality munir musee museum music muss mussen musst musste mussten must mute mutirao mutual mutuo muy
myself myworkdayjobs naam naar naast nach nachbarn nachfrage nachmittag nachmittags nachreichen nachricht nachrichten nachste nachsten nachster
nachstes nachstmoglichen nacht nachtdienst nachten nachweise nada nader nadie nahe naher najaar nam name named namelijk namen namens names nanny nao
narrowed narrower nas natacao natacion nationaal national natter naturales naturalisation naturlich nave navegador navy near nearer nearly neben
necesario necesidades necesita necesitamos necesitan necesitas necesito necessaire necessaria necessario necessary nee need needed needn needs neem
neemt neergelegd negatief negativ negativa negative negatives negativo negen negocier negotiate negozio nehme nehmen nei neighbour neighbours nein
neither nel nele nell nella nelle nello nem nemen nemmeno nenhum nenhuma nennen nephew nera neri nervous nessun nessuna nessuno nesta neste net netjes
netos nett nette netti network networking neu neue neuen neuer neues neuf neugebauer neugierig neuigkeiten neun never nevera new news newsletter next
nice nicht nichts nido nie niemals niemand niemandem niemanden niente niet niets nieuw nieuwe nieuws nieuwsbrief nieuwsgierig night nightly nights
niks nils nimbusorchard nimmt nine nineteen ninety ninguem ningun ninguna ninguno ninos niveau nivel nix nobody noch noche noches nochmal nochmals
node nodig nodigen nodigt nog noi noir noise noite noites nom nombramiento nombre nome nomes nomi nomina nominas nominated nomination nominations
nominativo nominee nommee non none nonno nonsense nooit noon nor nord normal normally normativa norte north nos nosotras nosotros nossa nossas nosso
nossos nostra nostre nostri nostro not nota notaio notas note notebook noted noten notes nothing notice noticed notices noticia noticias notiert
notifica notificacion notificado notificados notification notifications notifiche notified notify notig notizie noto notre notte notti notturno
noturno nou nous nouveau nouveaux nouvel nouvelle nouvelles nova novamente novas nove novedad novedades novel novelty november novembre novembro
novidade novidades noviembre novita novo novos now nowhere nudge nuestra nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos nuit nuits nulla
nullement num numa number numbers numeracy numerical numerique numero numeros nummer nun nunca nuova nuove nuovi nuovo nur nurse nursery nurses
nursing oak oben object objections objects objet objetivos objeto obligatoire obligatoires obligatoria obligatorio obliged obra obrador obras obrigada
obrigado observation obtained obtenido obtenu obteve obviously ocasion occasion occasione occhiali occhiata occhio occorre occupation occupational
occupe ocho ochtend oct octobre octubre ocupado ocupar odd oder odierna oefenen oeil oferece oferecer oferta ofertas off offen offene offenen offer
offered offering offers offert offerta offerte offerto office officer officers offices official officiel officina offline offnen offre offres offriamo
offrir offrirle offrirti offrons offshore oficial oficina oficinas ofrecemos ofrecerle ofrecerte ofrecimiento oft often oggetto oggi ogni ohne oil
oito ojo okafor okay oke oktober old older ole olhada olhar olho oltre olvidado oma ombudsman omdat omgaat onbepaalde onboarding once onda onde onder
onderaan onderdeel onderdelen onderhandelen onderhoud onderstaande ondertekend ondertekenen ondertekening onderweg onderzoek one ones ongemak ongeveer
ongoing onibus onion onlangs online only ons onsite ont ontbreekt ontbreken ontem ontmoeten onto ontslag ontvangen ontvangst ontvangt ontvankelijk
ontvingen onvoldoende onvolledig onze ooit ook opcion opciones opdracht opdrachtgever open opened openen opening openings opens openstaande operacion
operacional operateur operations operator operatore operators operazione opgenomen opgeroepen opgeslagen ophalen opinion opinions opleiding opname
opnieuw oportunamente oportunidad oportunidade oportunidades oposicion oppas opponent opportunita opportunite opportunites opportunities opportunity
opposition oppure oproep ops opt optado optamos opted option optional options optou opzegtermijn ora oral orale orari orario orcamento orde ordem
orden ordenacao ordenada ordentlich order ordered orders ordine ordre ore org organico organisatie organisation organiser organist organization
organizer orientamento orientation origin original originale origine orrery ort ospedale osservazioni ostetrica other others otherwise otima otimo
otono otra otras otro otros ottenuto ottima ottime otto ottobre oublie oubliez oud oude ouders ought oui our ours ourselves out outage outcome
outgoing outil output outra outras outro outros outside outstanding outubro ouvert ouverte ouvertes ouverts ouverture ouvi ouvir ouvre ouvres ouvrier
ouvrir over overall overdue overeenkomst overleg overnight overstap overtime overweging owe owing own owned owner owners paar pacco paciencia paciente
pack package packages packaging packet packing pacote padaria padeiro padre padres pads paga pagamento pagar pagas page pages paghe pagina paginas
pagine pago pai paid paie paiement painel painted paio pair pairing pairs pais paket pakken pakket palabras palavra palestra pan panaderia panel
panels panier pao papa papel papeles paper papers paperwork papier papieren papiers papo paquete par para parabens parada paragraph parait parallel
parar parce parcel parcelwise parcheggio parcours parece parecer parecidas parecido parecio pareja parent parental parents parere parfait parfaitement
parish park parkeren parking parla parlare parlarne parlato parle parler parliamo parlo parmi parola parole parou parque parrilla pars parse parser
part partage partante parte partecipare partecipato partecipazione partent partenza parti participacao participacion participant participants
participar participas participaste participating participation participe participou particular particulars partida partido partie parties partilha
partir partita partition partly partner partners parts party parvenir parvenu parvenue parviendra pas pasa pasada pasado pasamos pasan pasante
pasaporte pasar pasarte pasas pase pasfoto paso pasos paspoort pass passa passada passado passage passagem passaggio passando passaporto passar
passaram passare passata passate passato passcode passe passed passee passei passen passende passenden passeport passer passera passes passez passi
passiamo passiert passing passion passo passos passou passport passt password passwords passwort past pasta paste pasto pastry patch patches patent
patente patentino path paths patience patient patienter patients patissier patron pattern patterns patto paula pausa pause paused pay payable paye
paying payment payments payroll pays payslip payslips pazienti pazienza pdf peace peak peca peco pedagogique pede pedido pedimos pedir pediste pediu
peek peer pela pelas pelo pelos pen pena penalty pencilled pendant pendente pendiente pendientes pending peneira penningmeester pensa pensado pensar
pensato pense pensei pensez pensi pensioen pension pensione people pequena pequeno per perceber percent perception perche percio percorso percurso
perder perdere pere perfect perfectly perfecto perfetta perfetto perfil perfiles perfis performance pergunta perguntar perguntas perhaps period
periode periodo periods perito perl perm permanece permanecera permanent permanently permesso permet permets permetto permis permiso permission
permissions permit permitted pero perro persa perso person persona personal personalabteilung personalausweis personale personales personalidad
personality personally personalmente personalrats personas persone personeelsdienst personen personlich personlichen personliches personnalite
personne personnel personnes persons persoonlijk persoonlijke persoonlijkheidsvragenlijst pertanto perto pervenire pervenuta pervenute pervenuti
pesados pesquisa pessoa pessoais pessoal pessoalmente pessoas pest petersen peticion petit petite petra peu peut peux pflege pharmacy phase phone
phones photo photograph photographs photos php physical physician piace piacere piacerebbe piaciuta piaciuto piani piano piattaforma piazza piccola
piccolo pick picked picker pickers picking picks pickup picture pictures pide pides pidio pido pie piece pieces pied pieno pile pilha pilot piloto
ping pinned pint pintar pintura piove pipeline pique piso pisos pista pitch pity piu pix pizza plaats plaatsen placa place placed placement placer
places plage plages plain plaire plaisir plait plan plane planen planilha planned plannen planner planning plano plans plant planta plantao plantas
plantilla plants plataforma plateforme platform plato platz platze play played player players playing plaza plazas plazo plc please pleased pleasure
plein pleine plek plekje plekken pleno plenty plezier ploeg plombier plot pls plu plug plumber plus plusieurs plutot poco podamos podcast pode podem
podemos poder podera poderemos podes podido podra podran podras podre podremos podria podrias pohlmann poi poids point points pois pole police policy
polite politica poliza polizia polizza poll pomeriggio pond pondremos ponencia pones pongo ponto pontos pontuacao pool poor poort pop popped por porem
porgiamo porque port porta portaal portable portail portal portale portanto portao portare portaria portas porte portee portefeuille portefolio
porteiro porter porteria portero portes portez portfolio portfolios porti portineria porto portugues pose poser posible posicao posicion posiciones
positie positief positieve positif position positions positiv positivamente positive positiven positives positivo posizione posizioni possa posse
possesso possiamo possibile possibilita possible possibles possivel posso possono post posta postalieve postbox postcode postdoc postdoctoral poste
posted poster posters postes posti posting postings posto postpone postponed postre posts postulacion postulaciones postulado postulante postulantes
postulants postular postularte postulaste postulation postulations postulazione postule postuler postulez postulo pot potential poter potra potrai
potrebbe potremo potresti potuto pouco pounds pouquinho pour pourquoi pourra pourrai pourraient pourrait pourrez pourriez pourrons poursuivons
poursuivre pourtant pourvoir pourvu pouvez pouvoir pouvons power pra praca prachtig practica practical practicas practice practico practise praia
praktijk praktikum praktische pranzo praten pratica pratico pratique praxis pray prazer prazo pre preaffido prealable preavis preavviso precies
precisa precisam precisamos precisar preciser precises preciso precontrato predio predoctoral preencher preenchida preenchimento prefeitura prefer
prefere preference preferences preferencia preferenza preferimos preferir preferisce preferisci preferito preferiu preferons preferred prefieres
prefiero prefiro prefs prega preghiamo prego pregunta preguntar preguntas prejuge preliminary premier premiere premiers premio premium prend prende
prendere prenderti prendiamo prendra prendre prends prenez prenons prenotare prep preparacao preparar preparation preparazione prepare prepared
preparer preparing pres presa prescription preseleccion preseleccionada preseleccionado preseleccionados preselection preselectionne preselectionnee
preselezione presenca presence presencial present presentacion presentada presentadas presentado presentar presentare presentarse presentarsi
presentarte presentarti presentata presentate presentati presentatie presentation presentato presentazione presente presented presentee presenter
presenti presently presento presenza president preso presque press pressed presso pressure prestacion prestaciones prestamo presto presupuesto pret
prete pretende pretensao pretension pretentions prettig prettige prevede prevencion prevenez prevenir preventivo prevenu prevenus previa previens
previo previous prevista previsto prevoir prevu prevue price prices pricing prie prijs prima primaria primary prime primeira primeiro primer primera
primero primeros primi primo principal principe principle print printed printemps printer printers printing prints prions prior priorities priority
pris prise prises privacidad privacy privado privat privata private prive privilege privileged prix prize pro probably probar probation probationary
probe probearbeiten probeerde proberen probetag probezeit problem problema problemas problemi problems procedera procedere procedimento procedimiento
procedura procedure proceed proceeding proceso procesos process processed processing processo processor processos processus prochain prochaine
prochainement prochaines proches proctored procura procuram procuramos produccion produce producer product productieleider production producto produit
produto produzione proef proefdag proefles proefstuk proefvertaling proeven prof profe profesional profesionales profesor profesora professeur
professeure professional professionale professionnel professionnelle professionnels professor professora professur profiel profil profile profiles
profili profilo profils profissionais profissional profit progetto program programa programacao programm programma programme programmer programming
programs progress progressed progressing project projectleider projects projekt projet projeto projetos projets prolonger promesse promesso prometido
promis promise promised promises promocion promoted promovendus prompt promptly prononcer pronta pronto pronunciar proof proofs proper properly
property propia propietaria propietario propinas propio propoe propone proponemos propongo proponiamo propor proporti propos proposal proposals
propose proposed proposee proposer proposition proposons proposta propostas proposto propria proprieta proprietaire proprietario proprio propuesta
propuestas proroga proseguire prosieguo prosseguir prossima prossime prossimi prossimo prot protect protected protection protest prototype proud prova
provare provas provato prove provide provided provider providers provino provisional provisionally provisoria proxima proximas proximo proximos proxy
proyecto proyectos prozent prozess prueba pruebas prufen prufung psicologa psycholoog psychometric pub pubblicata pubblicati pubblicato pubblico
public publica publicacao publicacion publicada publicado publicara publication publications publico publie publiee publies publique publish published
publisher puder pudo pueda puedas puede pueden puedes puedo puente puerta puertas puesto puestos puis puissions puliti pulizie pull pulled pulsa
pulsante pump pumps punktlich puntaje puntata punteggi punteggio punten punti punto puntos puntuacion puntuale puo puoi pupil pupils purchase pure
purpose pursue pursuing purtroppo push pushed pushes put puts putting qua quadro quai quais qual qualche qualcosa qualcuno quale quali qualidade
qualification qualifications qualified qualifikation qualify qualita qualite quality qualquer qualsiasi qualunque quand quando quandt quante quanto
quantos quarta quarter quartier quarto quase quasi quatre quatro quattro quay que queda quedado quedamos quedan quedara quedas quedaste quede quedo
queijo queira quel quella quelle quelli quello quelqu quelques quem quer queremos querer queres queria querida queries quero query quest questa queste
questi question questionario questionnaire questions questo queue queued qui quick quicker quickly quid quien quienes quieras quiere quieren quieres
quiero quiet quietly quince quincena quindi quindici quinta quinzaine quinze quirofano quiser quiseres quisiera quit quite quitte quiz quiza quoi
quote quotes quoting raad raam rabia racconta racconti racconto race raciocinio radar radio ragazza ragazzi ragionamento ragioni rahmen rail railway
rain raining raise raised raison raisons ramp ran rando random rang range rank ranked ranking rapaz rapida rapide rapidement rapido rappel rappeler
rappelle rappelons rapport rapporter rapporto rare rasch rascunho rata rate rated rates rathaus rather rating rato raum raus ravis rayon razon rdv
reach reached reaching reactie reacties read readable reader readers reading reads ready reageerde reageren reagiert real realise realised realiser
realiza realizacao realizacion realizada realizar realizara really reapply rear reason reasonable reasoning reasons rebuild recaiu recall recebe
recebemos receber recebera recebeu recebi recebida recebidas recebido recebimento rececao rececionista receipt receipts receive received receiving
recemment recent recently recepcao recepcion recepcionista receptie reception receptionist recevable recevez recevoir recevons recevra recevrez
recevront rechazada rechazado recherche recherches recherchons rechnen rechnung recht recibe recibida recibidas recibido recibiendo recibimos recibir
recibira recibiras recibo recipe recipient reckon reclamacao reclamacion reclamation reclutador reclutadora reclutadores recoger recognise recognize
recoit recolha recommande recommend recommendation recommendations recommended reconocimiento reconsider reconsideration recontacte recontacterons
reconversion record recordamos recorded recorder recording recordings records recorrido recours recruit recruiter recruiters recruiting recruitment
recrutador recrutadora recrutadores recrutamento recrutar recrute recrutement recrutent recruteur recruteurs recruteuse recrutons recu recue recues
recurso recus recusado red redacao redactie redaction redazione rede reden redes redesign reduced redundancy redundant reel reembolso ref refeicao
refeicoes refer referee referees reference references referencia referencias referente referenties referenze referral referred reflechi reflect
reflection reflexion reforma refuge refugio refund refundable refunded refus refuse refused refusee regalo regard regarde regarder regarding
regardless regards regelt regiao regie regime regio region regional regista registada register registered registering registo registrada registrado
registrarte registrata registratie registration registrato registrazione registre registriert registro reglement regler regret regrets regrettons
regularly regulated regulierement rehearsal reichen reicht reiflicher reimbursed rein reinders reisekosten reject rejected rejection rejections
rejects rejete rejetee rejoindre rejoint rejouit rekenen rekening relacion relance relancer related relativa relative relatorio relaxed relay
relazione release released releases releasing relevant releve reliable relief religion relire rellenar relocate relocating relocation relogio relu
remain remaining remains remarcada remarcar remarks remboursement remember remercie remerciements remercier remercions remet remetido remettre remind
reminder reminders remis remise remote remotely remoto removal remove removed remplacant remplace remplacement rempli remplir remuneracao remunerado
remuneration rencontre rencontrer rencontres renda rendez rendra rendre rendu renew renewable renewal renewed renews rennen renonce renovar renseigne
rent renta rentre rentree renuncia renvoie renvoye renvoyer reopen reopens reorganisatie reorganisation rep repair repartidor reparto repas repeat
repere repetir replace replaced replacement replay replication replied replies reply replying repo repond repondant repondre reponds repondu reponse
reponses report reporte reported reportee reporter reporting reports repository reprendre represent representative reprise reproduce reputee req reqs
requerimento request requested requests requiere require required requirement requirements requires requise requisiti requisition requisito requisitos
reschedule rescheduled research researcher reseau reseaux resend reserva reservas reservation reserve reserved reservee reservelijst reserver
reservieren reserviert reset residence residencia residency resident residents resign resignation resigned resigns reso resolucion resolved resolver
resolveu resolvi resource resources respect respecto respectueuses respinta respinto respond responda respondas responde responded respondemos
responder respondeu respondido respondiendo responsabile responsable responsavel response responses responsibility responsible resposta respostas
respuesta respuestas ressources rest resta restano restantes restare restart restaurant restaurante restauration reste restee restent rester restera
restez restituirci resto restored restreinte restructure restructuring resubmit resuelto result resultaat resultado resultados resultat resultats
results resume resumed resumen resumes resumo retail retailer retain retained retake retard retenir retention retenu retenue retenues retenus retirada
retirado retirar retire retired retiree retirer retires retirez retiro reto retorno retour retourne retourner retrait retraite retraso retribucion
retribuzione retries retro retrouve retry return returned returning returns reune reuni reuniao reunie reunion reunira reussi reussite revenir revert
reviendrons reviens revient review reviewed reviewer reviewers reviewing reviews revisada revisado revisando revisao revisar revisara revise revised
revision revisione revocata revocato revoir rewrite rewritten ricerca ricerche ricetta ricevera riceverai ricevere ricevimento ricevuta ricevute
ricevuto ricezione richiamo richiede richiesta richieste richiesto richtig richtige ricorda ricordiamo ricorso ride riego rien rientra rientrare
riesci riesco riesgos riesig riferimento rifiutata rifiutato rifugio rig rigger righe right rights riguardo rij rijbewijs rijden rijp rimane rimasta
rimasto rimborso ring ringing ringrazia ringraziamo ringrazio rings rinnova rinnovo rinuncia rinunciare ripresentarla riscontro rise riserva riservata
riservato risk risolto risorse risponda risponde rispondendo rispondere rispondi risposta risposte risposto ristretta risulta risultata risultato
ritardo riteniamo ritenuto ritirare ritirata ritirato ritiro riunione river rivolta road robot robotics robots rock rogamos rol rolar role roles roll
rolle rollenspel rolling rond ronda ronde rondleiding roof room rooms rooster root rooting ropa rope rosa rose roster rota rotation rotational rouge
rough roughly round rounds roundup route router row rows rsync rua ruckfragen ruckmeldung rucknahme ruckzug rude rue ruego ruf rufe rufen ruft ruhe
ruhig ruht ruim ruimte rule rules rum run rund runde rung runner running runs ruolo rural rush rustig rythme sabado sabato sabe sabemos saber
sachbearbeitung sad sadly safe safeguarding safely safety sag sage sagen sagt sai said sailing sair sais saisissez saison saisonnier sait saiu sala
salad salaire salao salarial salariales salario salarios salaris salary saldatore saldra sale sales salido salio salir salle salon salta salud saluda
saludo salutations saluti salutiamo saluto salvata salvato salvo same samedi samen sample samples samstag samstags sandwich sandwiches sanitaria
sanitario sans sante sao sapere sappia sappiamo sara sarai saranno sarebbe saremmo saresti sat satisfacao satisfactory satisfy saturday saude sauf
save saved savoir saw say saying says sblocca scade scadenza scaduto scale scan scanned scanner scarf scarpe scegli scegliere scelta scelte scelto
scenario scenarios schaal schade schat schatzen schau schauen schaut sched scheda schedule scheduled scheduler scheduling scheelde scheme schemes
scherm schick schicke schicken schickt schikt schlagen schlagt schliessen schliesst schluss schlussel schnell schnuppern schnuppertag schoenen
scholarship schon schone schonen school schools schreef schreib schreiben schreven schrieb schriftelijk schriftelijke schriftlich schriftliche
schriftlichen schrijf schrijven schritt schuift schule schulleitung schwer science scolaire scolastica scolastico score scorecard scored scores
scoring scorrimento scorso scout scratch screen screened screening screens screenshot script scritta scritto scrivere scriveremo scrivi scriviamo
scrivo scuola scusa scusiamo scuso sea sealed seance search searchable searched searches searching seas season seasonal seat seats sec seccion sechs
second seconda seconden secondes secondo seconds secret secretaire secretaresse secretaria secretariaat secretariat secretaris secretary secteur
section sections sector secure securite security sede seduta see seed seeing seeker seekers seeking seeks seem seemed seems seen sees segnalazione
segretaria segreteria segue seguem seguida seguimento seguimiento seguimos seguinte seguir seguira seguire seguiremos seguito seguiu segun segunda
segundo segundos seguo seguradora seguranca seguridad seguro sehen sehr sei sein seine seinem seiner seintje seis seit seite seiten seither seizoen
seja sejour sekretariat selbst selbstauskunft selbstverstandlich selecao seleccion seleccionada seleccionado seleccionados selecionada selecionado
selecionados select selected selectie selectiecommissie selectiegesprek selectieprocedure selecting selection selectionne selectionnee selectionner
selectivo selectors seletivo selettiva selezionata selezionato selezione selezioniamo self selin sell seller selling sells selon sem semaine semaines
semana semanais semanal semanas semble sembra semester semestre seminar sempre send sende senden sender senders sending sendmail sendo sends sendung
senha senhor senhora senhorio senior senor senora senores sense sensi senso sensors sent senta sentence sentences sentiamo sentido sentimos sentirci
sentire sentito senza separate separately sepas sept september septembre septiembre sequencia ser sera serai seraient serais serait seran serao serata
serez seria serie series seriez serio serions serious seriously seront serres serve served server servers serves service services servicio servicios
servico servicos servir servirebbe servizio servono servus ses sesion sessao session sessione sessions sessoes set sete setembro setor sets sette
settembre settimana settimanali settimane setting settings settle settled settlement settore setzen setzt seu seul seulement seus seven several sex
sexta sezione shall share shared shares sharing sharp she shed sheep sheet sheets shelf shelter shift shifts ship shipped shipping ships shirt shoes
shoot shop shopping short shorter shortlist shortlisted shortlisting shortly shot shots should shout show showed showing shown shows shut shuts sia
siamo sich sicher sichtbar sichten sichtung sick side sides sido sie sieben siege sieht siempre siendo siento siete sift sig sight sign signal
signaler signature signatures signe signed signee signer signing signor signora signore signs sigo sigue sigues siguiente siguientes silence silencio
silent silenzio sillas silly sim similar simili simple simplement simply simulacao simulacros sin sinal since sinceramente sincerely sincerement sind
sindicato sindico sinds sing singing single siniestros sinistres sinistro sinistros sink sinon sirve sistema sistemas sister sit site sites sitio sito
sits sitter sitting situacao situation situational situe sitzung six sixty size sized sketch skill skills skip skipped slag slapen slash slecht sleep
slept sleutel slide slides slightly slipped slips slitta slot slots slow slower slowly sluit sluiten sluitingsdatum small smaller smart smile snacks
snel snow sob sobald sobek sobre sobremesa sobrino soci socia sociaal social sociale societa societe socio socios socks socorro sodass soeben soeur
sofa sofern sofort software soggiorno soignante soin soins soir soiree sois soit sol sola solange solar sold soldador solde soldi solely solicita
solicitacao solicitado solicitante solicitar solicito solicitor solicitors solicitud solicitudes solito soll sollicitant sollicitanten sollicitatie
sollicitatieactiviteiten sollicitatieformulier sollicitatiegesprek sollicitatieprocedure sollicitaties solliciteerde solliciteert solliciteren sollte
sollten solo soltanto solution solutions solve solved some somebody someone something sometime somewhere sommaire sommer sommes somministrazione somos
son sondern song sonntag sono sonst sont soon sooner sopra sorella sorgfaltig sorgfaltiger sorry sort sorte sorted sorteio sorteo sortie sospesa
sospeso sostegno sostenere sostenuto sotto sottoscritta sou souci soudeur souffrante souhait souhaite souhaitee souhaiterais souhaiterions souhaitez
souhaitons soumettre soumis soumise sound sounds soup source sources sourcing sourdough sourire sous south sowie soy soyez spa space spaces spam
spannend spare sparen spass spate spater spatestens speak speaker speakers speaking speaks spec special specialise specialist specialty specific
spedito spedizione speech speed speelt speichern spell spelling spend spent spese spiace spiacenti spijt spine split spoke spoken sponsor sponsorship
spontanea spontanee spool sportello sports spostare spostato spot spots sprak spreadsheet sprechen spreekt spreken spring squad squadra squash src ssa
sta staan staat stabile stabilimento stable stack stad stade stadt stadtwerke staff staffing stage stageplaats stages stagiair stagiaire staging
stagionale stagione stai stairs stale stall stamattina stand standard standing stands stanza stap stapel stappen star stare stark stars start started
starten starter startet starting starts startup stasera stata state stated statement statements states stati static station statistics stato statt
status statut stavolta stay stayed staying stays std stealth steckt steeds steel stehen steht steinkamp stel stell stelle stellen stellenausschreibung
stellenbesetzungsverfahren stellt stelt stemmen step steps sterke stessa stesso stiamo stick stil still stilte stima stimmen stimmt stipend stipendio
stipula sto stock stoel stolen stond stone stood stop stopgezet stopped stoppen stops stopt storage store stored stores storey stories storm storniert
story stp straight straks stream street streichen strength strengths stretch strict strike string strings strong stronger strongest struck structure
structured stuck student studenten students studied studienplatz studies studio study stufe stuff stuk stukken stunde stunden sturen stuur stuurde
style sua suas sub sube subimos subir subito subiu subject submeter submetida submissao submission submissions submit submitted submitting subscribe
subscribed subscribers subscription subscriptions subsequent subsidie subsidio substituicao substitute subvention succes success successful
successfully successiva successivo successo successor sucesso such suche suchen suchst sucht sucursal sud sue sueldo suena suerte suffit sugestoes
suggest suggested suggestions sui suis suit suitability suitable suite suited suits suivant suivante suivi suivra suivre sujeita sujet sul sull sulla
sulle sullo sum summary summer sums sun sunday suo suoi super superado superar superato superintendent superior supervisor supervisory supone suporte
supplemental supplementary supplenza supplenze supplied supplier supply support supporting supports supprime supprimee supprimer supprimes sur sure
surge surgery surgir surgiu surprise surtout survey surveyor surveys sus suscite suscripcion suspect suspend suspended suspendu suspenso sustitucion
svolgere svolto svp swap swapped sweet swim swimming switch switched switching sync syndicat systeem system systeme systems taal taart tab table
tableau tables tablet tablets tablon tabs tafel tag tage tagen tagged taglich tagt tail taille take taken takes taking tal tale talent talented
talenti talento talentos talentpool talents talk talked talking talks talla taller talleres tambem tambien tamm tan tandarts tank tant tanto tao tap
tape tar tard tarda tardar tarde tardes tardi target targets tarief tarif tarjeta task tasks tasting tatigkeit taught taux tavolo tax taxa taxi tea
teach teacher teachers teaching team teamleider teams tears teatro tech technical technician technicien techniek technique technisch technische
tecnica tecnici tecnico tedesco tegen teil teilen teilnahme teilzeit tekenaar tekenen telefon telefonat telefonata telefone telefonema telefonica
telefonico telefonieren telefoninterview telefonisch telefonische telefono telefoon telefoontje telemovel telephone telephoner telephonic telephonique
telescope teletrabajo teletrabalho teletravail teleurstellen tell telling tells telt tem tema temos temp temperature tempi template templates tempo
temporada temporal temporaria temporario temporary temps ten tenais tenancy tenant tenants tender tendo tendra tendras tendremos tendria tenemos tener
tenere tenes tenga tengas tengo tenha tenho teniamo tenido tenir tenor tenors tens tent tentar tentativa tentative tente tenter tentou tenu tenue
tenure tenzij ter tera terca tercas tercera terecht teremos teres teria term terme termijn termin termina terminada terminado terminar terminaste
terminbestatigung termine terminee terminer termini termino terminou termo termos terms terna terra terrain terraza terrible territorial terro terug
terza terzo tes tese tesi tessera test testa teste tested testen tester testes testimonials testing testo tests tete teu teus teve tevoren text texte
texto texts than thank thanking thanks that the theatre thee their them thema theme themselves then theory there therefore these thesis they thin
thing things think thinking thinks third thirds thirty this thorough thoroughly those though thought thoughtful thoughts thousand thousands thread
three threshold thrilled through throughout throw throwing thrown thuis thumb thurs thursday thus thx tia tick ticked ticket tickets tidy tie tied
tiempo tien tienda tiendra tiene tienen tienes tienne tiens tient tier tight tijd tijdelijk tijdens tijdslot tijdstip til till timber time timed
timeline timeout timer times timetable timing timo tinha tiny tio tip tipo tips tirage tirar tire tired tirocinio title titolare titoli titolo titre
titres titulacion titulaire titulo tive tivemos tiver tmrw toaster toca tocca toch toda todas todavia today todo todos toe toegelaten toegevoegd
toegewezen toelatingsvoorwaarden toelichting toen toestemming toets toetsen toezicht tof together toi told tolgo tolto tom toma tomada tomado tomar
tomatoes tombe tombee tomorrow ton tone toner tonight too took tool tools top topa tope topic topics tops toque torch torna tot total touch touched
tough toujours tour tourne tous tout toute toutefois toutes town tra trabajado trabajar trabajo trabajos trabalha trabalhadores trabalhar trabalho
trabalhos track tracked tracker tracking tractor trade trading traduccion traduction traduzione trae traffic traga tragt trailer train trained trainee
trainees traineeship training trains traitee traitement traje trajet trajetoria tram tramitar tramite trampa tranche tranne tranquilo transcribe
transcript transcripts transcurrido transfer transferencia transferred translation translations translator transmets transmettre transmis transmise
transmitted transparency transport transporte tras trasferte traslado trasloco trasmessa tratta trattamento trautwein travail travaille travailler
travaux travel travelling traves tray trayectoria traz trazer tre treasurer treat treated treatment tree trees treffen treffer treft trein treinta
trek tren treno trenta trente tres tresorier tri triagem trial trials tribunal tried tries trifft trim trimestre trinta trip trk troca trocar trois
troisieme trok trop troppo trotzdem trouble trousers trouve trouver trouveras trouverez trova trovarci trovare trovato trovi truck true truly trunk
trunking trust trustees try trying tryout tua tuas tudo tue tuin tuition tun tuo tuoi turismo turma turmas turn turned turni turning turno turnos
turns tus tussen tut tutor tutora tutors tutta tutte tutti tutto tuttora tuya tuyo twaalf twee tweede twelve twenty twice twijfel twins twintig two
type typed typing typo uben uber ubergeben uberlegt ubermittelt ubernehmen ubertragen uberzeugt ubrigen ubrigens ufficiale ufficio ugly uhr uhrzeit
uit uiterlijk uitgenodigd uitgesteld uitkomst uitkomt uitleg uitnodigen uitnodiging uitschrijven uitslag uitsluitsel uittreksel uitwerking uitzicht
ulm ulteriore ultima ultimas ultime ultimo ultimos uma umane umbrella umgehend una unable unaniem unanimidade unanimite unanimous unas unattended
unaufgefordert unavailable unbefristet unberuhrt unbesetzt unchanged unclear unconditional und undeliverable under understand understanding
underwriter underwriters undone une unemployment unexpected unfinished unfortunately unhappy unica unico unidade uniform union unique uniquement unit
units univ universities university unless unlock unmonitored uno unofficial unos unpaid uns unser unsere unserem unseren unserer unseres unsolicited
unstable unsubmitted unsubscribe unsuccessful unten unter unterhalten unterlagen unternehmen unterrichtet unterschreiben unterschrieben
unterschriebenen unterschrift untersuchung unterwegs until unusual unusually unverandert unverbindlich unvollstandig upcoming update updated updates
upfront upgrade upload uploaded uploaden uploads upon ups upstairs upstream uren urgent urlaub ursprungliche usar uscita use used useful user username
users uses usine using uso usr usted ustedes usual usually usuario uteis utente utilise utilizador utm uur uurtje uurtjes uwe vacaciones vacance
vacances vacancies vacancy vacant vacante vacantes vacation vacature vacatures vacaturestop vaccination vacinacao vaga vagas vai vakantie
vakantiedagen vakanz val valable vale vales valid valida validacao validar validated validation valide validee valider validita valido valor
valoracion valorando valorar valore valores valoro valt value valued values valutare valutata valutato valutazione valutera valutiamo vamos van vanaf
vanavond vandaag vanish vanmiddag vanmorgen vanno vanochtend vao variable various vas vast vaste vastgesteld vaut vaya vecchio veces vecinos vecu
vedere vederti vedi vediamo vedo veel veertien veertig vehicle vehicule veille veinte veio veja velha vellum velo vem vemos vence vencimento vendas
vendedor vendeur vendimia vendita venditore vendor vendredi vendria venerdi venez venga vengas vengono venha venho venir venire venis vent ventas
venti venu venue venuta venuto veo ver vera verano verao verbal verbale verband verbouwing verdad verdade verde verder verdere verdergaan verdict
verdieping vereinbaren verfahren verfolgen verfugbar verfugung vergadering vergangenen vergeben vergessen vergeten vergleichen vergoed vergoeden
verhaal verifica verificacao verificacion verification verified verify verkauft verklaard verklaring verlangern verlangert verlegen verlegt verloopt
verloren vermerkt vermutlich vernemen vernichtet vernietigd vernos vero verplaatst verpleegkundige verplicht verra verranno verre vers versao
verschieben verschijnen verschoben versendet versie version versions verso versprochen verstandnis verstehen versterken versturen verstuurd versuchen
versucht vert verte vertelde vertellen vertelt vertrag vertragsangebot vertragsentwurf vertrauen vertraulich vertretung vertrouwen vervallen vervalt
vervangen vervolg vervollstandigen vervuld verwacht verwachten verwelkomen verwerkt verwijderd verwijderen very verzenden verzet verzoek verzoeken
verzogert verzonden ves vespera vestiging vestry vet veteran veterans vetting veuillez veulent veut veux vez vezes via viagem viajar viaje viatura
vicar vicina vicino vida vide video videochiamata videoentrevista videogesprek videollamada vie viejo viel viele vielen vielleicht viendra viene
vienen vienes vieni viens vient vier vieren viernes vierzig vieux view viewed views vigente vigor vijf vijftien village ville vimos vin vincitrice
vind vinda vinden vindo vindt vingt vingtaine vinieras vino vinte vinto vio vir virement virou virtual vis visa visado visas visibile visibility
visible visio visioconference vision visit visita visitar visitas visite visiting visitor visits vista visto visualizado visualizou visualizzato vitae
vite vitto viu vive vivement vivencia vivi vivienda vivier vivo vizinho vizinhos vlees voce voces voeux voglia vogliamo vogliono voi voice voicemail
voici void voie voila voir vois voisin voit voiture voix vol volante voldoende voldoet volentieri volevo volgen volgend volgende volgens volgt voll
volledig vollig vollstandig vollstandigen volo volontari volontiers volta voltar volte voltooid voltou volume voluntarios voluntary volunteer
volunteers volvamos volver vom von vond vonden vontade voo voor vooraf vooral voorbehoud voorbij voordat voorgedragen voorgesteld voorjaar voorkeur
voorlopig voornemens voorstel voorstellen voorwaarden voorzitter vor vorab voraussichtlich vorauswahl vorbei vorbeikommen vorerst vorgang vorgelegt
vorgemerkt vorgesehen vorgestellt vorher vorig vorige vorliegt vormittag vormittags vorne vorrebbe vorrei vorremmo vorstand vorstellen
vorstellungsgesprach vorstellungstermin vortrag vos vosotros vossa vosso vostra vostro vote voted votes voting votos votre vou voucher voudrez voulais
voulez vouloir voulu vous voy voz vraag vraagt vragen vragenlijst vraiment vriend vriendelijke vrij vrijblijvend vrijdag vrije vrijkomt vrijwilliger
vroeg vrouw vue vuelo vuelta vueltas vuelva vuelve vuestra vullen vuoi vuole waar waarderen waardoor waarin waarna waarom waarop waarvoor wacht
wachten wachtlijst wachtwoord wage wahl wahlen wahrnehmen wait waiting waitlist waitlisted waiver walk walking wall wann wanneer want wanted wanting
wants war ward warden ware warehouse waren warm warmly warst warteliste warten wartet warum was wash washing wasn waste wat watch watched watches
watching water wave waves way ways weak weakness wear weather web webcam webinar website wed wedding week weekday weekdays weekend weekends weekly
weeks weer weerhouden weet weg wegen wegens weigeren weighed weil weinig weird weiss weit weiter weitere weiteren weiteres weitergegeben weitergeht
weitergeleitet weitergereicht weiterhin weitermachen weken wel welche welcher welcome welcoming welder welding welke welkom well wellies wem wen
wenden wenig wenn wens wensen went wer werd werde werdegang werden were weren werf werk werkdagen werken werkervaring werkgever werkgevers
werkgeversverklaring werkplaats werkstatt werkt werkvoorbereider wertung werven werving wervingsreserve weshalb wet weten what whatever when whenever
where wherever whether which whichever while white whiteboard who whoever whole whom whose why wide widerrufen widersprechen widget wie wiebke wieder
wife wifi wij wijziging wiki wil wilde will willen willing willkommen willst wilt win wind window windows winds wine winkel winner wins winter wir
wird wire wirklich wirst wish wished wishes wissen with withdraw withdrawal withdrawing withdrawn withdrew within without woanders woche wochen
wochenende woensdag wohnung wollen wollte wollten woman women won wondered wonderful wondering woning wood wool woorden word worden wording words
wordt work workaround worked worker workers workforce working workplace works workshop workshops world worries worry worse worst worth would wouldn
wpm wrap write writer writers writes writing written wrong wrote wunderbar wunsch wunschen wunscht wurde wurden www yah yahgroups yard year yearly
years yes yesterday yet yildirim you young your yours yourself yourselves yrs zaak zaal zag zagen zahlen zahlt zaken zal zat zaterdag zee zeer zeg
zeggen zegt zehn zei zeigen zeigt zeit zeker zelf zelfde zero zes zessen zet zetten zeugnis zeugnisse zeven zich zie ziehe ziehen ziek ziekenhuis
ziekte zien ziet zij zijn zimmer zin zip zit zitten zoals zodat zodra zoek zoeken zoekopdracht zoekt zoektocht zojuist zomer zona zondag zonder zone
zones zonnepanelen zoo zoom zorg zorgen zorgvuldige zou zouden zuerst zufrieden zug zugang zugelassen zugesagt zugestellt zugestimmt zukunft zullen
zum zunachst zur zuruck zuruckgezogen zurucksetzen zuruckziehen zurzeit zusage zusagen zusammen zuschlag zuschriften zustimmung zwar zwei zweifacher
zweimal zweite zweiten zweiter zwembad zwischen zwischenstand zwischenzeitlich zwolf`;
