// Words of seven languages that mail is full of, folded, as scripts/train/write-everyday-words.ts counts them.

/** Divided by white space. */
export const EVERYDAY_WORDS = `aan aanbieden aanbod aandacht aangeboden aangehouden aangekomen aangemaakt aangemeld aangenomen aangepast aangevraagd aanleiding aanmelding
aanmeldingen aanmerking aannemen aansluiten aanstelling aantal aanvaard aanvraag aanvragen aanvrager aanwerving aanwezig abaixo abajo abbestellen
abbia abbiamo abbonamento abbraccio abend abendroth abends aber aberta abertas aberto abertura abgabe abgebrochen abgegeben abgeholt abgelaufen
abgelegt abgelehnt abgesagt abgeschickt abgeschlossen abgestimmt abholen abierta abiertas abierto abilities ability ablauf able ablehnen abmelden
aboard abonnement abord about abouti above abra abraco abrazo abre abril abrimos abrio abrir abriu abroad absage absagen abschliessen abschliessend
abschluss absence absenden absolvieren abstimmung abstract abstracts abuela abzusehen aca acaba acabe acabo acabou academic academy acao acceder
accedere accedi accept acceptable acceptance acceptation accepte accepted acceptee accepter accepteren acceptez accepting accepts acces acceso access
accessible accesso accetta accettare accettarla accettata accettato accettazione accetti accetto accion accogliere accolta accolto accommodation
accommodations accompagne accord accordance accorde accordi according accordingly accordo account accountant accounts accredited accueil accueillir
accuse accusons aceita aceitacao aceitar aceite aceitei aceito aceitou aceituna acepta aceptacion aceptada aceptado aceptar aceptarla aceptas acepto
acesse acessivel acesso acha achamos achat achei acheteur acheve acho acht achter achtergrond acima acknowledge acknowledged acknowledgement
acknowledges acolhimento acompanhado acompanhando acompanhar acompte acordado acorde acordo acqua acquisita acquisition acquisti acquisto acreditar
across act acta acte actief actif action activa activar activate activation active actively activer activeren activities activity activo acto acts
actual actualite actualizada actualizado actually actuel actuellement acuda acudir acuerdo adatto add added addetta addetti addetto adding addition
additional address addressed addressee addresses adds adega adelante ademas adesione adesso adhesion adiada adicional adjoint adjointe adjudicator
adjunta adjuntamos adjuntar adjunto adjuntos adjuster adjustment adjustments admin administracao administracion administrador administratief
administratif administration administrativa administrative administrativo administrator admins admiration admire admis admision admissao admission
admissional admissions admit admite admitida admitidas admitido admitidos admitted adocao adopcion adopt adopting adoption adore adorou adozione adres
adresse adressee adresser adressons ads adult adults advance advanced advancing advert advertentie advertise advertised advertisement advertiser
advertising adverts advice advies advise advised adviser adviseur advisor advisory afdeling affaires affect affected affiche affidato affirmative
affitto afgekeurd afgelopen afgerond afgesloten afgesproken afgewezen afin afixada afloop afmelding afraid afronden afscheid afspraak afstand after
afternoon afterwards afwachting afwijzing afzeggen afziet again against age aged agence agencia agencies agency agenda agendada agendar agent agente
agenti agents agenzia aggiornamento aggiornata aggiornato aggiorno agit agli ago agora agosto agradece agradecemos agradecer agradeceria
agradecimiento agradeco agradezco agreable agree agreed agreeing agreement agreer agricola agroalimentaire agua aguardamos aguardando aguardar ahead
ahi ahnliche ahora aid aide ailleurs aim aime aimerais aimerait aimerions ainda ainsi air airline airport aiuto ajoute ajuda ajudante ajusta akkoord
akte aktiv aktivieren aktualisieren aktuell aktuellen alarm albo alcaldia alcuna alegaciones alegra alegria alemao alert alerta alertas alerte alertes
alerts algo algorithm alguem alguien algum alguma algun alguna align alimentacao alimentare alive all alla alle allee alleen allegata allegati
allegato allego allein allem allemaal allemand allen aller allergies alles alli allo allocated alloggio allons allora allotment allotted allow
allowance allowed allows almacen almeno almoco almost alo alojamento alojamiento alone along alongside alors aloud alquiler already alright als also
alta alte alten alter alteracao alterada altered alternance alternate alternatives although altijd alto altogether altos altra altre altri altrimenti
altro altura alumni alumnos aluna alunos alvast always amanha ambiente ambito ambos ambt ameliorer amend amendment amene amici amigo amis amizade
ammessa ammessi ammesso amministrativo amministratore ammissione among amount amt amtsarztlichen analisada analisar analise analisis analista analyse
analyst analysts analytics anbei anbieten anche ancien anciens ancora and anda andamento andar andare andas andata andato ander andere anderem anderen
anderer anderes andern andernfalls anders andert anderweitig andrebbe anew anexa anexar anexo anexos anfang anfangen anforderungen anfrage anfragen
angaben angebot angebote angefangen angefordert angegebenen angehangten angekommen angekundigt angelegt angemeldet angenehme angenommen angerufen
angesehen angetan anglais angry anhang animal animamos animateur animo anlage anmeldung annahme annee annees annehmen annex annexe anni annika anno
annonce annoncer annonces announce announced announcement announcements annoying annual annuale annuel annuelle annulation annule annulee annuler
annullare annullata annullato annum annunci annuncio ano anonime anonimo anonym anonyme anonymes anonymised anonymous anos another anrufen ans
anschauen anschliessend anschluss anschreiben ansehen anspruch anstellung answer answered answering answers ante antecedencia antecedentes antecedents
antelacion antemano anterior anteriores antes anticipate anticipato anticipo antigo antincendio antrag antreten antwoord antwoorden antwort antworte
antworten anual anulacao anulada anulado anuncio anuncios any anybody anymore anyone anything anyway anywhere anzeige anziani anzubieten aos aout
apareca aparece apareceu apart apartamento aparte apartment apenas aperta aperte aperto apetece aplaza aplicacao aplicacion aplicar aplicativo apoio
apolice apologies apologise apologize aportar aporte apos app appareil appartamento appartement appeal appeals appear appeared appears appel appeler
appelez appelle appellera appena appli applicable applicant applicants applicatie application applications applied applies apply applying appoint
appointed appointing appointment appointments apporte apporter apportez appraisal appreciate appreciated apprecie apprendista apprendistato apprenti
apprentice apprentices apprenticeship apprenticeships apprentie apprentis apprentissage apprezzato approach approached approfondir approfondire
approval approvata approvato approvazione approve approved approx apps appuntamento apre apreciacao apreciada apreco aprendiz apres apresentacao
apresentada apresentado apresentar apresento apresentou apri apriamo april aprile aprobada aprobado aprobar aprobo apron aprovacao aprovada aprovado
aprovados aprovar aprovou aptidao aptitude aptitudes apto apuntarte apunto aquela aquele aqui arbeidscontract arbeidsovereenkomst arbeit arbeiten
arbeitest arbeitgeber arbeitsvertrag architecte archive archived archivio archivo are area aren arena argued arguing argument arise arises arm armando
armazem around arquivo arrancas arrange arranged arrangements arrays arrendamento arrete arretee arreter arriba arriere arriva arrival arrivals
arrivata arrivati arrivato arrive arrived arrivee arrivera arrives arriving arrivo arroz art article articles articolo artigo artist artists arts
arztlichen asamblea asap ascensor asesor ashgrove asi aside asignado asilo asistencia asistente asistir ask asked asking asks asleep aspetta
aspettiamo aspetto aspirant aspirante aspirantes aspiranti assegnata assegnato assegno assemblea assemblee assembleia assembly assenza assess assessed
assessing assessment assessments assessor assessors assez assigned assignment assim assina assinada assinado assinar assinatura assine assinei
assistance assistant assistante assistantship assistent assistente assistenti assistenza associados associate associates association associe associes
assume assumendo assumere assumerla assumiamo assunto assunzione assunzioni assurance assured assurer astro ata ate atelier atencao atencion atende
atendimento atenta atentamente atento atestado atico ativa ativar atividade ativo atraso atraves atribuida atribuido atribuir attach attached
attachment attachments attempt attempts attend attendance attendant attended attendent attending attendons attendre attends attendu attendue attenta
attente attentes attention attentive attenzione attesa attest attestation attestato attesten atti attitudinale attiva attivare attivato attivo atto
attorney attribue attribuee attribuees attribuito attribution attuale atual atualizado aub auch aucun aucune audicao audience audiencia audio audit
audition auditioning auditions auditors audits audizione auf aufgabe aufgaben aufgefallen aufgehoben aufgenommen aufgrund aufmerksam aufnahme
aufnehmen aufs auftrag auftraggeber auguri auguriamo auguro august augustus aujourd aula aulas aun aunque aunt aupres auquel aura aurais aurait auras
aurez aurions auront aus ausbildung ausbildungsplatz ausbildungsteam ausdrucklich ausencia ausfallen ausfertigung ausfullen ausgefullt ausgeschlossen
ausgeschrieben ausgeschriebene ausgesprochen ausgewahlt ausgewertet aushilfe auskunft ausschreibung ausser ausserdem aussern aussi aussieht aussteht
aussteigen austausch auswahl auswahlgesprach auswahlkommission auswahltag auswahlverfahren ausweis author authored authorised authorities authority
authorization authorized authors autista auto autoavaliacao autobus autocarro autoevaluacion autohaus automated automatic automatica automatically
automaticamente automatico automation automatique automatiquement automatisch automatische automne autor autorizacao autorizacion autour autre autres
autumn autunno aux auxiliaire auxiliar auxiliares avail availability available avais avait avaliacao avaliado avaliadores avaliados avaliar avaliou
avancamos avancar avance avancement avancer avancou avant avanti avanzar avanzo avec avendo avenue aver average averci avere averla averti avete aveva
avevi avez aviez avions avis avisa avisamos avisanos avisar avisaremos avisarte avise aviso avisos avoid avoir avond avonden avons avra avrai avremo
avril avuto avv avverra avvisato avvisi avviso avvocato awaiting awake award awarded awards aware away awful axonbridge ayant ayer ayla ayons ayuda
ayudante ayuntamiento azienda aziendale aziende azubi azul baan baas baba baby back backed backend background backlog backoff backup bad badge badly
bag bagnini bags baixo baja bajo bak baker bakery bakker balance balcao balcon bald balde balie ball ballot bambini banca bancada bancaire banco band
bandeja bandi bando bands banen banho bank banking banner bano banque bar barca barista barn barra barrio bas base based basement bases basic basis
basket bass basta bastano bastante batch batches bate bater bathroom batiment batteries battery bauen bcc beabsichtigen beabsichtigt beach beachten
beaconmutual beans beantwoorden beantworten beantwortet bear bearbeiten bearbeitet bearbeitung bearing beat beau beaucoup beautifully beca becarios
becas because become becomes becoming bed bedanken bedankt bedarf bedauern bediening bedraagt bedrijf bedrijven bedroom bee beeindigd beeindruckt
beeld been beenden beendet beer bees befindet before beforehand befristet beg began begeleider begin beginn beginnen beginners beginning beginnt
begins begint begleiten begon begonnen begrijpelijk begrip begroting begrundung begrussen begun behaalde behalf behalten behalve behandeling
behavioral behaviour beheerder behind behoort behouden bei beide beiden beigefugten beijo beim being bekeken bekend bekijken bekijkt bekommen bekommst
bekommt bel belangstelling belegt beleidsmedewerker beleza believe bell bella belle bellen belletje bello beloofd below belt bem ben benachrichtigt
benaderen bench benchmark bene beneficios benefit benefits benevole benevoles benieuwd benissimo benoemd benoeming benoemingsadviescommissie
benoemingscommissie benotigen bent benvenuto beoordeeld beoordeelt beoordelen beoordeling beraad beraten bercario bereikbaar bereiken bereikt bereit
bereiten bereits bericht berichten berichtje berth berucksichtigen berucksichtigt berufliche berufungskommission bescheid beschikbaar beschikbaarheid
beschlossen besetzen besetzt besetzung besichtigung beslissen beslissing beslist besloten besluit beso besoin besoins besprechen bespreken besprochen
besproken besser best bestaat bestanden bestatige bestatigen bestatigt bestatigung beste bestehen besteht bestelling bestellung besten bestimmt
bestuur besuch besucht beta betalen betaling betekent beter betrachten betragt betreff betreft betrekking betrieb better between beurs beurt bevestig
bevestigd bevestigen bevestiging bevonden bevor bevorzugt bewaard bewaren bewerbe bewerben bewerber bewerberin bewerberinnen bewerberkonto
bewerberportal bewerberprofil bewerbung bewerbungen bewerbungsfrist bewerbungsgesprach bewerbungsunterlagen bewijs bewilligt bewirbt bewoners beworben
beyond bezahlt bezet bezichtiging bezig bezorgen bezwaar biblioteca bibliothecaire bicicleta bicycle bid bidder bieden bien biens bientot bienvenida
bienvenue bier biete bieten bietet big bigger biggest biglietto bij bijbaan bijgevoegd bijgevoegde bijgevolg bijgewerkt bijlage bijlagen bijna bike
bilan bilingual bilingue bill billing bills bilocale bin binary binding binnen binnengekomen binnenkort bins bio bioinformatics bird birth birthday
bis biscuits bisher bislang bisogno bisschen bist bit bite bits bitte bitten bittet black blank blazer bleef bleibe bleiben bleibt bless bleu blij
blijf blijft blijkt blijven blind bloc bloccato block blocked blockers bloco blog bloke blood bloque bloqueado blue boa board boards boas boat boats
bocadinho bocca bod boda bodega body boek boekhouder boiler bois boite boletim boletin boligrafo bollo bolo bolsa bolsas bom bon bonifico bonita
bonito bonne bono bons bonus book booked booking bookkeeper bookme books boot booth boots bora bord bordo bored borrador borrar borsa bose boss bosse
bot botao botas both bother boton bottes bottle bottom bought boulangerie boulot bound bourse bout boutique bouw bouwen boven bovenaan bow bowl box
boxes boy boys boysen bozza brain brake branch branche branches brand brandweer bras brass brauche brauchen brauchst braucht bravo breach bread break
breakfast breaks breng brengen breve brevet brevetto brewery bridge brief briefing briefje briefselectie brieven brilliant bring bringe bringen
bringing brings bringst bringt brochure broke broken brother brought brouillon browse browser brut brutal brute bruto brutos brutto btw buchen bucket
buddy budget budgetaire buen buena buenas bueno buffer bug bugs build building builds built buiten bulk bulletin bulletins bump buon buona buone buoni
buono bureau bureaux buren buro bursary bus busca buscamos buscan buscando buscar buscas busco buses business busqueda busquedas busta buste busy but
button buurt buy buyer buyers buys buzon bye byte bytes cabe cabeca cabeza cabin cabina cabinet cable cache cachorro cada cadastral cadastro cadre
caduca caduque caduta cafe caffe cai caisse caiste caiu caixa cajon cake cal calcado calcetto calculator caldera cale calendar calendario calendars
calendrier calibre calidad call callback calle called calling calls calm calma calme camara camarero cambia cambiado cambiar cambiare cambiarla
cambiato cambio cambios came camera cameriere caminho camino camp campagna campagne campaign campamento campana campanha campione campo campus can
canape cancel cancela cancelada cancelado cancelamento cancelar canceled cancellati cancellation cancellato cancellazione cancelled cancello cancelou
candidacy candidarsi candidarti candidat candidata candidatar candidatas candidate candidates candidati candidato candidatos candidatou candidats
candidatura candidaturas candidature candidatures cane cani cannot canteen canteiro cantiere cantina canton cap capaciteitentest capacites capire
capisco capital capo capogruppo capoturno caps captain car cara card cards care career careers careful carefully carer carers cares caretaker carga
cargar cargo carico caring carinho carino cariste carne carnet caro carona carpeta carreira carreiras carrello carrera carretillero carried carrier
carriera carriere carrieres carries carro carry cars cart carta cartao cartas carte carteira cartel cartes cartilla cas casa casal case casella cases
cash casi casier caso cassa cast casting casual casus cat catalogo categoria categorie category catorce cats caught causa cause caused causer cedo
cedula ceiling cela celebracao celebrara cell cellar celle celles cello cellulare celui celular cem cena cenno census center central centre centres
centro ceramica cerca cercando cercano cerchiamo cerco ceremony cerrada cerradas cerrado cerramos cerrar cerro certa certain certeza certidao
certificado certificados certificat certificate certificates certification certificato certificats certified certify certo certs ces cet cette ceux
cgi chacun chain chair chairman chairs challenge challenges chama chamada chamado chamados chamamos chamar chambre chamo chamou chance chances change
changed changelog changement changer changes changing channel chantier chantiers chapter chaque character characteristic charge charged chargee
charges charity charla charlamos charlar chart charte chase chasing chat chatting chaud chaudiere chauffeur chaussures chave che cheap cheaper check
checked checker checking checklist checkout checks cheers cheese chef chefe cheffe chefia chefin chega chegada chegamos chegar chegou chegue chemin
chemistry cheque cher cherche chercher cherchez cherchons chere chers chess chez chi chiacchierata chiacchiere chiama chiamarla chiamarti chiamata
chiamato chiamera chiami chiamiamo chiamo chiaro chiavi chica chicken chico chieda chiede chiedere chiediamo chiedo chief chiesto chiffres child
children chip chips chiude chiudere chiudiamo chiusa chiuse chiuso chiusura chocolat chofer choice choices choir choisi choisie choisir choisissez
choix choose choosing chorus chose chosen choses chover christening church churchwardens churrasco ciao ciascuna ciclo cid cidadao cidade cierra
cierre cierro cima cinco cine cinema cinq cinque cio circa circle circumstances cita citas cite citizenship citofono city civil claim claimed claims
clareza clarinet claro clase clash class classe classee classement classes classificacao classificado clause claustro clave cle clean cleaner cleaning
clear clearance cleared clearer clearly clerk clerks clic clicca click clicked clicking clicks client cliente clientele clientes clienti clients cliff
climate climb climbing clinic clinica clinical clinico clinique clip clips clique cliquez clock clos close closed closely closer closes closing
closure clothes cloture cloturee cloud club clube clubhouse cluster coach coaching coast coat cobertura cobra coche cocina coda code codes codice
codigo coding coentro coeur coffee coffre cogido cohort coi coin coince coincide coinciden coisa coisas col cola cold colega colegio coletiva coletivo
colis collaborateur collaborateurs collaboration collaboratore collaboratrice collaborazione colle colleague colleagues collect collected collectif
collecting collection collective collectivite collega collegamento college colleghi collegue collegues collocata collocazione colloqui colloquio
colocacao colocada color colour colpa colpito column columnist com combien combina combinado combinam combinar combined comboio come comeca comecar
comeco comecou comedor comentarios comento comer comercial comes comeu comfortable comida comigo comincia cominciare coming comision comissao comitato
comite comm commande commandes comme commence commencer commences commencez commencing comment commented commenti comments commerce commercial
commerciale commercialista commessa commis commissie commission commissione commit commitment commits committed committee committente common
communaute commune communes communicate communicated communication communications communique communiquer communiques communiquez community commute
como comoda comodo comp companera companero companeros compania companies company comparar compare comparecer comparecimento compared comparencia
comparing compartas compartilhe compartir compass compatible compativel compensation compete competences competencias competency competenze
competition competitive competitor compie compilare compilato compile compiler compitino complace complain complaint compleet complementaire
complementaires complet completa completado completar completare completata completato complete completed completer completing completion completo
complets compliance complimenti comporta comportamental compose compra compras compreensao comprehension comprend comprendre comprends comprension
compresa compreso compris comprobante compromiso compromisso comprovante comprovativo comptable compte compter comptez compulsory computador computer
comum comunale comunica comunicacao comunicacion comunicada comunicamos comunicar comunicara comunicare comunicarle comunicarles comunicarte
comunicazione comunicazioni comunicheremo comunichi comunichiamo comunico comunidad comunque con concedida concept concern concernant concerne
concerned concerning concerns concert concessione conclude concluded concluida concluido concluir concluiu conclusa conclusione concluso concorda
concordare concorrencia concorrente concorrenti concorrer concorsi concorso concours concursal concurso condiciones condicoes condition conditional
conditions condiviso condizioni condominos conducao conducir conduct conducted conducteur conductor conduire conduite conduzir conexion conference
conferma confermare confermata confermato confermi confermiamo confermo confianca confiance confianza confiar confidence confidencial confidential
confidentialite confidentiality confidentiel confie confier config confirm confirma confirmacao confirmacion confirmada confirmado confirmamos
confirmar confirmation confirme confirmed confirmee confirmer confirming confirmo confirmons confirms conflict conflicts conforme conformement
confronti conge congelada congelado conges congrats congratulations conhece conhecer conhecimentos conmigo connaissance connaissez connait connaitre
connect connected connecter connecting connection connections connexion connosco conocer conocerla conocerlo conocernos conocerte conoces
conocimientos conosce conoscenza conoscere conoscerla conoscerti conoscitiva conoscitivo conosco consacre consegna consegnare consegnato consegne
consegue consegui conseguimos conseguir conseguito conseguiu conseil conseiller conseillere consejo conselho consenso consensus consent consentimiento
consequence consequent conserje conserjeria conservaran conservation conservees conserver conservons consider considera consideracao consideracion
considerada considerado considerar considerata consideration considerato considerazione considere considered consideree considerer considering
consigli consiglio consigo consists console consta constancia constitue constitute consulate consulente consulenza consulta consultabile consultancy
consultant consultants consultar consultare consultation consulte consultee consulter consultes consultora conta contabile contabilidade contabilista
contabilita contable contact contactado contactamos contactar contactaremos contacte contacted contactees contacter contactera contacting contacto
contacts contador contain contained contains contamos contar contarte contas contato contattarla contattato contattera contatteremo contatti contatto
conte content contenta contentes contenti contestar conteste conti contigo contingent continua continuado continuam continuar continuation continue
continued continuer continues continuidade continuing conto contra contract contractor contractors contracts contractuel contractuelle contraints
contraire contrario contrasena contrat contrata contratacao contratacion contrataciones contratacoes contratado contratando contratante contratar
contrato contratou contratto contrattuale contre contretemps contribution contributo controfirmata control controle controleur controller controllo
convenience convenient convenio convenir convention convenu conversa conversacion conversar conversas conversation conversations conversazione convey
convida convidado convidar conviendrait convient convier convince convite convites convoca convocada convocado convocados convocata convocation
convocatoria convocatorias convocazione convoque convoquee convoquees convoques convosco cook cooks cool cooling cooperativa cooperative coordenacao
coordenador coordenadora coordinadora coordinar coordinator coordinatrice coordonnees coperto copertura copia copie copied copies coppia copy
copyright coracao corazon cordial cordiale cordialement cordiales cordiali core corner coro corpo corpus corre correccion correct correctamente
corrected correctif correction corrections correio correioleve correo correos correspond correspondance correspondant corresponde correspondence
correspondent correspondiente correttamente correu corridos corriente corso corta corte cortese cortesemente cortesia corto corvanta cosa cose cosi
cost costo costretti costs costuma costume costura costureira cote cottage couch coude could couldn council counsel counselling counsellor counselor
count counted counter countries country counts county coup couple cour courage courant courier courriel courrier cours course court cousin couvreur
cover covered covering covers cozinha cozinheira cozinheiro crafted crane crash crashed crashes crate creado crear create created creating creation
creative creche credentials credenziali credit credito credits credo cree creemos crema creneau creneaux creo crescer crew crewing criado crianca
criancas criba cried criminal criteres criteri criteria criterios critical croire croise cron cronograma cross crossed cruise cry crying crypto cuadra
cuadre cual cualquier cualquiera cuando cuanto cuantos cuarenta cuarto cuatro cubierta cubierto cubrio cubrir cucina cucito cuenta cuentan cuentas
cuento cuerpo cuestionario cui cuidado cuidadora cuisine cuisines cuisinier cuja cultura cultural culture cumple cumples cumprimentos cunado cuoca
cuoco cuore cuota cup cupo cupom cura curadoria curiosity curious current currently curricula curricular curriculo curriculos curriculum curriculums
curso cursor cursos cursus curtiu custa custo custode customer customers customs custos cut cuts cutting cuya cycle daar daarbij daarmee daarna daarom
daarover daarvan daarvoor dabei dacht dad dado dados dads daemon dafur dag dagdelen dagen daher dahin dai daily dairy dak dakwerker dal dall dalla
dalle damage damaged dame damen damit damos damp dan danach dance dank danke danken dann danos dans danza daqui dar dara daran darauf dare daremos
darf darfst darin dark darle darte daruber darum das dashboard dashboards dass dat data database datas dataset date dated daten datenschutz
datenschutzgerecht dates dati dato datore datos datum datumprikker dauer dauern dauert daughter daumen davantage davanti davon davvero day days dazu
dead deadline deadlines deaktiviert deal deals dealt dean dear debate debe debera deberan debes debit debo debrief debt debut decale decaler decantado
december decembre decent decide decided decidera decidere decides decidiamo decidido decidimos deciding decidio decidir decidiu decimos decir decirme
decirte decirtelo decis decisao decision decisione decisions deciso deck deckhand declaracao declarado declaration declare declared declaree decline
declined decliner declines declining decorrenza decouverte decouvrir decroche dedicacao dedicado dedicaste dedicato deel deelname deelnemen deep
deeper default defaut deferida deferido deferred defi deficiencia definicao definitely definitief definitieve definitiva definitive degli degree
degrees dei dein deine deinem deinen deiner deixa deixar deixe deixo deixou deja dejado dejamos dejar dejaste dejeuner dejo del dela delai delais
delay delayed dele delega delegation delen deles delete deleted deletions delibera deliberation deliberations deliberou delighted delineante delitos
deliver delivered delivery dell della delle dello dem demain demais demand demanda demande demander demandes demandez demandons demarche demarches
demarrage demarre demas demeure demi demo demonstration demora demorar den denegada denen denied denk denken denkt denn dennoch dentaire dental
dentist dentista dentro depart departamento departement department departments departure depende dependency dependienta dependiente depends deplace
deplacement depois depose deposee deposer deposit deposited deposito depot depth depuis deputy der derde derechos deren dernier derniere dernieres
derniers deroule deroulera derriere derzeit des desabonner desafio desanimes desarrollo desayuno descartado desconto describe described descripcion
description desculpa desculpas desde desea deseamos desejamos desempenho desempeno deseo deserve deserves deshalb desidera desideriamo desidero
desierta desierto design designer designers desinscrire desista desistement desistencia desistir desistiu desisto desk desole desolee desoles
desormais despacho despair despedimento desperate despues dessa dessert dessous dessus desta deste destroy destroyed detail detailed detaille details
detalhes detalle detalles detectado detected detectee determina determinato determinazione determined detras detruits dettagli detto deu deur deux
deuxieme dev devagar devant deve devel developer developers development developpeur devendo devenir devera devez devi device devis devo devolucion
devolva devolver devolverla devons devops devuelva devuelvo dez deze dezember dezembro dezen dia dial dialyse diamo diaries diary dias dica dice
dicembre dicen dices dich dichiarazione dicho dicht dichter dici diciamo diciembre dicono did didattica didn die dieci died dienen dienst dienstag
diensten dienstverband dienstvertrag dies diese diesem diesen dieser dieses diesmal dietary dietro diez difetto diff differe difference different
differential differently difficile difficult dificil diga digas digest digitaal digital digitale digitalmente digits digo dijiste dimanche dime
dimenticato dimissioni dimmi dimostrato dinamica dinero dinheiro dinner dinos dinsdag dio dipendenti diploma diplome diplomes dir dira dirait dirci
dire direcao direccion direct directamente directed directement directeur directie direction directions directly directo director directora directors
directory directrice direitinho direito direkt diremo diremos diretamente direto diretor diretora diretoria direttamente direttivo direttore direzione
diritto dirmi dirtelo dirti dis disabilita disabilities disability disagio disagree disappears disappoint disappointed disappointing disappointment
disc discapacidad discard discarded disclosed disclosure discontinued discount discouraged discretion discriminate discrimination discuss discussao
discussed discussing discussion discussione discute discuter discutimos disdetta disdire diseno disk disks dismissal disons dispatch dispiace
dispiacere display displayed dispo disponent disponentin disponibile disponibili disponibilidad disponibilidade disponibilita disponibilite
disponibilites disponible disponibles disponiveis disponivel dispor disposez disposicao disposicion disposition dispositivo disposizione dispute
disqualified disqualify disregard disse disseram disso distance distanza diste distinguees distribution district dit dite dites ditta dive diverse
divisa divulgada dix diz dizaine dizendo dizer dobbiamo doc doca doce docent docente doch dock docs doctor doctora doctoral document documentacao
documentacion documental documentary documentation documentazione documenten documenti documento documentos documents docx dodici doe doen does doesn
doet dog dogs doigts doing dois doit dokter dolares dollar domain domaine domanda domande domani domattina domenica domicile domicilio domingo
domingos dommage don dona donate donation donations donc donde donderdag done donne donnee donnees donner donnerons donnerstag donnez dono donor dont
door doorgaan doorgaat doorgegeven doorgestuurd doorgeven doorgezet doors dopo dorme dormito dort dos dossier dossiers dot dott dottor dottore
dottoressa dou double doute doutoramento douze dove dovesse dovra dovuto down download downloaded doy doze dozen draagt draaien draait draft drafts
dran drauf draw drawer drawing drawings drawn dream drei dreimal dress drew drie drift drill drin drink drinken drinks dritter drive driver drivers
drives driving droit droits drop dropped dropping drops druber druck drucken drug druk drum drummer dry duas duda dudas due dueno duenos dull dump
dunque duplicate dura duracao durante durch durchlaufen durchsicht dure duree duren durfen during dus duties duty duur duurt duvida duvidas each
earlier earliest early earn earned earning earnings ears easier east easy eat eating eats eau eben ecco echange echanger echanges echeance echec echt
ecole economica economy ecoute ecran ecrire ecris ecrit ecrite edad edge edicao edicion edificio edile edit edital edited editing edition editor
editorial editoriale editors educateur education educatore educatrice een eens eentje eerder eerdere eerlijk eerst eerste eersten efecto efeito
efeitos efface effect effective effectue effectuer effetto effort egal egalement egg eggs eher ehrlich eigen eigenaar eigenen eight eighteen eignung
eignungstest ein eind einde eindigt eindruck eine einem einen einer eines einfach eingang eingangsbestatigung eingegangen eingegangenen eingehender
eingeladen eingereicht eingereichten eingestellt eingetragen eingetroffen einig einige einkauf einladen einladung einmal einreichen einreichung eins
einsatz einsehen einstellen einstellung einstimmig eintritt einzustellen eisen either ejercer ejercicio ela elders ele eleccion elect elected election
electricians electricien electricity electronica electronically electronico electronique elegida elegido elegimos elegir elektronische elektronischen
elements elenco eles eletronica eletronico elettricista elevada elevado eleve eleven elf eligibility eligible eligio eliminado eliminaremos elk elkaar
elke ella ellas elle elles ello ellos else elsewhere eltern elue email emailed emailing emails embauche embauches embedded emergency emis
empadronamiento empechement empezamos empezar empfang empfohlen empieza empiezo empleado empleador empleo empleos emploi emplois employ employed
employee employees employer employers employeur employeurs employment emporte empregado empregador emprego empregos empresa empresas emprestimo empty
emre encadrant encaja encajas encaje encaminhada encaminhado encantada encantado encantaria encanto encargada encargado encargo encarregado encerra
encerrada encerrado encima enclose enclosed encomenda encontra encontrado encontraras encontre encontro encore encourage encouraged encourageons
encouraging encuentra encuentre encuesta end ende endeavors endeavours ended endereco endet ending endlich ends energia energie energy enero enfant
enfants enfermagem enfermedad enfermeira enfermera enfermeras enfermeria enfin engage engagement engager engere engeren engine engineer engineering
engineers enhanced enjoy enjoyed enkel enlace enlever enorme enough enquanto enquire enquiries enquiry enregistre enregistree enregistrement enrolled
enrollment enrolment ensaio ensayo enseignant ensemble ensuite entao ente entendemos entender entendera entendre entendu enter entered entering entero
entertained entfallen entfallt entfernt entgegengebrachte enthousiasme enthousiast entidade entire entitled entitlement entonces entra entrada entrado
entraine entrambi entran entrance entrar entrara entrare entraremos entras entrata entre entree entrega entregador entregar entregue entrepot
entreprise entreprises entretanto entretien entretiens entrevista entrevistador entrevistar entrevistarte entrevistas entrevue entries entro entrou
entry entscheid entscheiden entscheidet entscheidung entschieden entschlossen entschuldigen entsprechen entspricht entsprochen entwurf envasado
envelope envia enviada enviado enviamos enviar enviaremos enviarnos envie enviei envio enviou environ environment envoi envoie envoye envoyee envoyer
envoyez epoca epreuve epreuves equal equality equipa equipe equipes equipment equipo equipos equity equivale equivalent era eraan erase erased erbij
ere eres erfahren erfahrung erfahrungsgemass erfasst erfolg erfolgreich erfolgt erforderlich erfullen erfullt erg erganzen ergebnis ergeht ergibt
erhalt erhalten eri erin erinnern erinnerung erklart erkrankt erkundigen erlaubt erlebt erledigt ermee ernaar erneut erneute erop erover erreichbar
erreichen erreicht erreur erreurs erro error errores errors erros erst erstattet erste erstellt ersten erstes erstgesprach erteilen erteilt eruit
ervan ervaren ervaring ervoor erwarten erwartet erzahlt erzeugt erzieher esa esame esami esaminando esaminata esaminate esaminato esaurimento esauriti
escala esce esclusa esclusione esclusivamente escoger escola escolar escolha escolhemos escolher escolheu escolhida escolhido escolhidos escreveu
escrevo escribenos escribimos escribio escribir escribiremos escribirnos escribo escrita escrito escritorio escuchar escuela ese esercizio esfuerzo
esigenze esiti esito eso espace espaces espanhol especially espera esperado esperamos esperando esperar espere esperienza esperienze espero esperons
esperto espontanea esqueci essa essai essay essaye esse essen essendo essential essere essersi esserti est esta estaba estabas established
establishment estacion estado estagiaria estagio estagios estamos estan estao estar estara estarei estas estate estava este esteemed esteja estero
estima estimada estimate estiva estiver estivo esto estos estou estoy estrada estudante estudiante estudio estudios estudo eta etablissement etage
etaient etais etait etant etapa etapas etape etapes etat etc ete eten etes ethics etiez etre etude etudes etudiant etudiants etudie etudiee etudier
etwa etwas euch eure euren euro euros eux evaluacion evaluando evaluara evaluate evaluated evaluating evaluation even evenementiel evening evenings
event events eventuale eventuali ever every everybody everyone everything everywhere evidence eviter evolue exact exactly exam exame examen exames
examination examine examined examinee examiner examiners example examples exams exceeds excelente excellent except exceptional exceptionally exchange
excited exciting excluded excluida excluido excluidos exclusao exclusion exclusivamente exclusive excused excuser excuses executive exemplaire
exemplaires exercice exercicio exercise exercises exhibition exhibitor exige exigida exigido exist existe existing exists exit exito exitos exp expect
expectation expectations expected expects expediente expenses experience experienced experiencia experimental expert experts expira expire expired
expires expiring explain explained explains explica explicar exploitation exploring export exportacion exports expose expression ext extend extended
extension external externe externes externos extra extrait extremely eye eyes fabrica faca faccia facciamo faccio face facendo faces fachabteilung
fachbereich fachlich fachlichen facing factory factura facture factuur faculdade faculty fahren fahrer fahrt fai fail failed failing fails failure
failures fair faire fais fait faite faites faithfully fake fala falamos falar falarmos fale falei fall fallen fallig fallo falls fallt falo falou
false falta faltam faltan faltar famiglia famiglie familia familiar familiares familias familie familiebedrijf families famille familles family fancy
fand fanden fang fange fangt faq far fara fare farebbe faremo fares farm farmacia farmer farti fascia fascicolo fase fast faster fatal father fatta
fatti fatto fattura fatura fault faut faute favor favorable favorablement favoravel favore favorevole favour favourable favourite fax faz faze fazem
fazemos fazenda fazer feature feb febbraio febrero februar februari fecha fechado fechamos fechar fechas fechou fed federal fee feed feedback feeding
feel feeling feelings feels fees feet fehlen fehlende fehlt fehlte feira feita feito felici felicidades feliz felizes fell fellow fellowship felt
femme femmes fence fera feria feriado ferias ferie ferma ferme fermee fermeture fermo fermons ferons ferries ferry fertig fest festa festgestellt
festival fetch fete fetes feu fev fevereiro fevr fevrier few fewer fez fiador fianza fica ficam ficamos ficar ficaram ficarao ficha fiche fiches
fichier fico ficou fiducia fiel field fields fiera fierce fiets fietsen fievre fifteen fifth figlia figlio figura figure figures fija fijada fijn
fijne fijo fil fila file filed files filha filho filiale filing fill fille filled filling fills film filmes filmpje fils filter filtro fim fin final
finale finalement finales finalise finalised finaliser finalist finalista finalistas finalistes finalisti finalists finalizado finally finalmente
finance financeiro financement financial financiamento financier financiera finanziamento finanziaria finche find finde finden findest findet finding
finds fine fines fini finire finisce finish finished finishing finito finn fino fintech fiquei fire fired firewall firing firm firma firmada firmado
firmar firmare firmas firmata firmato firme firmes firmi firms firmware first fiscal fiscale fish fishing fisica fissare fissata fissato fissiamo
fisso fit fitness fits fitter fitting five fiver fix fixe fixed fixee fixer fixes fiz fizer flag flat flats flattered flexible flight flights flood
floor floors floppy florist flour flow flowers flu fluent fly flying focus focusing foglio foi fois fold folder folders folga folgende folgenden folgt
folha folio folk folks follow followed followers following follows fonction fonctions fond fondation fondatrice fondi fondo font fonts foo food foot
footer for fora foram force forecast foreign foreman forever forfait forge forget forgive forgot forgotten fork forklift form forma formacao formacion
formal formale formalen formality formalizamos formalizar formally formar formas format formation formazione former forms formulaire formular
formulario formule formulier forno forse fort forte fortes forth forthcoming fortnight fortsetzen fortuna forty forum forward forwarded foss fosse
foster foto fotografia fotos found foundation founder founders founding fountain four fourni fournir fournis fournisseurs fourteen fourth fra frage
fragebogen fragen frais frame framework francais frances francese franchi franchise francs franqueza fratello frattempo frau fraud frecuencia free
freelance freelancers freeze frei freibad freie freien freigegeben freigeschaltet freitag freitags frente frequency fresh freshers fretta freude freue
freuen freundliche freundlichem freundlichen freut fri friday fridge friend friendly friends frightened frisch frist fristgerecht from front fronte
frost frota froze frozen fruh fruher fruheren fruhestens fte ftp fue fuel fuera fuhren fuhrerschein fuhrungszeugnis fui fuiste full fullen fully fun
funcao funciona funcionarios funcoes functie functies function fund funded funding fundraising funds funeral funf funny funzione fuori fur furgo
furgone furgoneta furs further fut futur futuras future futuro fysieke gaan gaat gab gaf gafas gagne gain gallery game games ganas gang ganhe ganhou
ganz ganze ganzen gap gaps gar gara garage garagem garante garantida garcom garde garden gardener garder gardien gardons gare garlic gars gas gast
gastos gate gaten gatos gatto gauche gauge gauw gave gcc gdpr geaccepteerd geandert geannuleerd gearbeitet gebe gebeld geben gebeten gebeurt geblieben
gebracht gebruik gebruiken gebucht gebunden gedaan gedacht gedeelte geduld geef geeft geehrte geehrter geeignet geeindigd geen gefallen gefallt
geforderte gefreut gefuhrt gefunden gegaan gegangen gegeben gegen gegenstandslos gegevens gehaald gehad gehalt gehaltsvorstellung geheel gehen
geholfen gehoord gehoren gehort geht geinteresseerd geklappt geklickt geklikt gekomen gekommen gekoppeld gekozen gekregen gekundigt gel geladen
gelandet geld geldig geldt gele geleden gelegd gelegt gelesen gelezen gelieve geloscht geluk gelukt gemaakt gemacht gemass gemeente gemeentehuis
gemeinde gemeinderat gemeinsam gemeldet gemist genannten genau gender genehmigt generado general generale generally generated generation generato
genere genial genitori gennaio genoeg genoegen genomen genommen genoteerd genoten gens gente gentileza gentilezza gentle genugt geoffnet geometra
geopend gepasst geplaatst gepland geplant gepraat geprobeerd gepruft gerade geral gerangschikt gerat gereageerd geregeld geregistreerd gereicht
gerencia gerente gern gerne gerust gesagt geschafft geschaftsfuhrung geschenkt geschickt geschikt geschlossen geschrapt geschrieben gesehen
geselecteerd gesendet gesetzt gesichtet geslaagd geslapen gesloten gesolliciteerd gespannt gespeichert gespeicherten gesprach gesprache
gesprachstermin gesprek gesprekken gespreksronde gesprochen gesproken gestao gesteckt gesteld gestellt gestern gestimmt gestion gestionale gestione
gestionnaire gestoppt gestopt gestor gestora gestoria gestossen gestrichen gestuurd gesucht gesundheitlichen get getagt getekend getekende getroffen
getrokken gets getting geupload geval gevallen geven gevoerd gevonden gevraagd gevraagde gewahlt geweckt geweest geweigerd gewenst gewerkt gewijzigd
gewist gewoon geworden gewunscht gewunschte gewunschten gezegd gezellig gezet gezien gezin gezocht ggroups ghost gia giant gib gibt gif gift gig gilt
ging ginge ginger gio gioco gioia giornata giornate giorni giorno giovani giovedi gira girato girl girls giro gis gisteren git gite giu giudizio
giugno giuria giuro giusta giusto give given gives giving glad gladly glance glas glass glasses gleich gleicher gli gluck gluckwunsch gmbh goal goat
goats goed goede goedgekeurd goeds goes going gold gomme gone good goods google gorgeous gostar gostaria gostariamos gostava gostavamos gostei gosto
gostou got gott governanta government governor governors graag grab grabada grabar gracias gracious grad grade grades grado graduate graduates
graduating graduation graduatoria grafico grand grande grandfather grandmother grant granted grants grateful grati gratis gratitude gratuit gratuita
gratuite gratuito gratulieren gravacao gravar grazie gre great greatest green greenhouse greetings greve grey grid grille groendienst groene groep
groepsverzekering groet groeten grond groom groot gross grossem grosser grote ground grounds group groupe groups grow growing growth gruezi grun grund
grunden grundsatzlich grunes grupal grupo gruppe gruppo gruss grusse grussen grusst guapa guarantee guaranteed guarantor guarda guardada guardado
guardamos guardar guardato guardia guardo guckt guess guest guests guia guichet guidance guide guidelines guitarra gultig gusta gustado gustan
gustaria gusto gut gutachten gutachter gute guten gutes gutted guy gym gymnase haal haalde haar haast hab habe habeis haben haber haberte habia
habiles habilitacao habilitacoes habitacao habitation habite hablado hablamos hablar hablarlo hablaste hable hablo habra habria habt hace hacemos
hacer hacerlo hacerte haces hacia haciendo had hadden hadn haga hagas hago hai hair hakken halb halbe halen half halfuur halfway hall halle hallo halt
halte halten halve ham han hand handbook handed handen handful handle handled handling hands handtekening handy hang hangen hanging hangs hangt hanno
hansmann happen happened happens happily happy hara haran harbour hard hardware haremos harina harm harte hartelijk harvest harvestlane has hash hasn
hast hasta hat hate hatte hatten hattest haus hause hausmeister haut haute have haven havera having hay haya hayas head headcount header headers
headline headquarters heads headset headshots headteacher health hear heard hearing hears heart heat heaven heavy heb hebben hebt hecho heden hedge
heeft heel heer heftruckchauffeur height hein heisst helaas held hele helemaal helfen helft hello help helped helpen helper helpful helping helps
helpt hem hemos hen hence her herbst here hereby herewith hermana hermano herr herren herrn herself herzlich herzliche herzlichen hesitate hesite
hesitez het heuer heure heures heureuse heureux heute hey hibrido hiciste hidden hide hier hierbij hiermee hiermit hieronder high higher highest
highly hij hija hijo him himself hin hint hinten hinter hinterlassen hinterlegt hints hip hipoteca hire hired hiring his histoire historia historial
historico history hit hits hiver hizo hoch hochgeladen hochladen hochstens hoe hoef hoeft hoek hof hoffe hoffen hoffentlich hoflich hoger hohen hoi
hoja hoje hola hold holder holding holds hole holen holes holiday holidays holt home homeoffice homes homework homologacao hond honest honestly
honesty honneur honored honour honoured honra hoofd hoofdkantoor hoog hoogte hoop hoor hoorde hoort hope hoped hopefully hopen hopes hoping hopital
hora horaire horaires horaria horario horarios horas horen horno horse horst horta hospice hospital hospitalar hospitalier hospitality hospitals
hospitation hospitieren host hosted hosteleria hosting hot hotel hotelaria hotline hou houd houden houdt hour hourly hours house household houses
housing houve houver hovenier how however hoy href hrs html http https hub hubo hueco huecos huerto huertos hui huidige huis huit huitaine hulp
humaines human humans hummus hun hundred hundreds hunt hunting hurry husband hut huurder hybrid hybride hydrology hygiene hygienist hypotheekaanvraag
iba ice ich ici icon idade idea ideal ideale ideally ideas idee ideia ideias identificacion identification identified identify identita identite
identiteitskaart identity idiomas ido idonea idonei idoneita idoneo iedereen iemand ieri iets ignora ignore ignorez igual ihm ihn ihnen ihr ihre ihrem
ihren ihrer ihres ill ils ilusion image imagine imenso immediate immediately immediatement immer immobilier imovel impedimento impegno impiegata
impiegato impiego implica import importa important importe imposition impossible impresa imprese impresion impreso impressed impression impressione
impressions impressive imprevisto imprimante imprimer improve inactive inbox incarico incident incl include included includes including inclui
incluida incluido inclus inclusief inclusive incluso incluye income incoming incomodo incomplet incompleta incomplete incontrare incontrarla incontri
incontro inconvenience inconveniente incorporacion incorporado increase indeed indeferido indeferimento indefinido independent independently
indeterminado indeterminato index indicacao indicado indicar indicarci indicate indicated indicato indichi indien indienen indiensttreding indietro
indique indiquer indirizzo indispensable individual individuale individually individualmente individuals individuato individuel indruk induction
industrial industriel industry ineligible infantil infanzia infelizmente infermiere infirmier infirmiere influence info inform informa informacao
informacion informacoes informado informal informally informamos informar informarla informarle informarte informatie information informations
informativa informazioni informe informed informee informer informeren informes informiamo informieren informiert informons infrastructure ingang
ingediend ingekomen ingenieur ingepland ingeschreven ingetrokken ingevuld ingles inglese ingresada ingreso ingresso inicial iniciar inicio initial
initiativbewerbung iniziare iniziato inizio ink inklusive inkomen inlogcode inmediata inmediato inmiddels innerhalb inoltrata inoltrato inoltro input
inquadramento inquilino inquilinos inquiries inquiry ins inschrijven inschrijver inschrijving inscreva inscrever inscreveu inscribete inscribirte
inscribiste inscricao inscricoes inscripcion inscripciones inscription inscriptions inscrit inscrito inscritos inserimento inserita inserito
insertions inside insieme insists inspection inst instalacoes install installer instalments instancia instant instead institution instrucciones
instruction instructions instructor insufficient insurance insured insurer insurers int intake intakegesprek integrar integration integrazione inteiro
intend intende intended intentarlo intercorsi interes interesa interesada interesado interesados interesante interesar interesaria intereses interessa
interessado interessados interessant interessante interessar interessata interessati interessato interesse interessee interesser interessi
interessieren interessiert interest interested interesting interests interet interface interim intern interna internal internally internamente
international interne internet interno interns internship internships interpellee interponer interpreter interrompu interrupted intervento interview
interviewed interviewer interviewers interviewing interviews intervista intimated into intorno intro introduce introduced introduction introductory
intussen invalid invariato invece inventaire inventario inventato invented inventory inversion invested investment investors inviare inviata inviate
inviato invierno invio invita invitacion invitamos invitarla invitarte invitarti invitata invitati invitation invitations invitato invite invited
invitee inviter inviterons invites invitiamo inviting invito invitons invoice involved invullen inzake inzending inzendingen inzet inzien inzwischen
ios iphone ira irait irmao iron iscritta iscritto iscrizione iscrizioni ish island isn isso issue issued issues ist istanza istituto istituzionale
isto istruttore istruttori istruttoria item items iter itinerary its itself jaar jaarcontract jacket jahr jahre jahren jajaja jamais jammer janeiro
janelas janner jannik jantar januar januari janvier jardin jardinero jardinier jede jedem jeden jeder jederzeit jedoch jefa jefatura jefe jeito jejum
jemand jemandem jemanden jeter jetzigen jetzt jeu jeudi jeune jeunes jeunesse jeux jeweils jij job jobfinder jobs jobseeker jobseekers jobwell joia
joie joignable join joindre joined joiner joiners joining joins joint jointe jointes joke jonas jongens jornada jou joue jour journal journee journey
jours jouw joy jubila judge judged judgement judges judiciaire juego jueves juf juge jugement juillet juin juiste jule julho juli julio jullie jumped
junho juni junio junior junk junta juntar junto jurado juri juridico juridique juridisch jury jusqu just juste justificante justificatif justificatifs
justo kaart kader kaffee kalender kam kamen kamer kan kandidaat kandidaatprofiel kandidaatstelling kandidat kandidaten kandidatin kandidatur
kandidatuur kann kannst kans kansen kant kantine kantoor kanzlei kaputt karriere karte kasse kassel kayserling keen keep keeper keeping keeps keer
kein keine keinen keiner kenmerk kennel kennen kennenlernen kennis kennismaken kennismaking kennismakingsgesprek kennziffer kent kept kernel kettle
keuken keuring keuze key keyboard keys keywords kfz kick kid kidding kids kies kiest kiezen kijk kijken kijkje kijkt kill kin kind kinder kinderen
kinderopvang kindly kindness kiosk kit kita kitchen klaar klacht klant klanten klappt klar klaren klas klasse klein kleine kleinen kleines klick
klicken klik klikt klingeln klingt klinik klinikum klus knapp knee knees knew knives knock knoop knop know knowing knowledge known knows koch koffie
kok kollege kollegen kollegialen kollegin kolleginnen koln kom komen komende komm komme kommen kommende kommenden kommission kommst kommt komplett
komst komt kon konden konkrete konnen konnt konnte konnten kontakt konto koos kop kopf kopie kort korte korting kost kosten kostenlos kozen kraan
krank kreeg kregen kreuzen kriegen kriegst krijg krijgen krijgt kuche kuchen kun kunde kunden kundigung kundigungsfrist kunftige kunnen kunt kurs kurz
kurze kurzen kurzes kwaliteiten kwam kwart kwartaal kwartier kwartiertje laat laatste lab label labor laborables laboral laborales laboratoire
laboratorio laboratory labs lache lack lacks lad ladder laden lado lads ladt lady lag lager laid laisse laisser lake lamb lamentamos lamp lancamento
lance land landed landlord lang lange langem langer langs langskomen language languages langue lapin lapse lapses laptop laquelle lar large larger
largo las lasciare lasciato lascio lass lassen lasser lasst last lastig lasts late laten later latest lato lattice laufenden lauft laugh laughed
launch launching laurea laureat laut lautet lavorare lavorativi lavorato lavorazione lavori lavoro law lawn lawyer lawyers lay layer layoffs lead
leader leaders leadership leading leads leaflet leak leaks learn learned learning learnt lease least leave leaves leaving lebenslauf lecteurs lectora
lectores lectura lecture led leden ledenvergadering ledger leeg leemos leer leerjaar leerkracht leerling leerwerkplek lees leest left leg legal
legally lege legen legge leggen leggera leggere leggi leggiamo legitimatiebewijs legt lehrstelle lei leicht leid leider leidinggevende leido leiter
leiterin leitung leitura lemos lena lend lender lenders lending lenen length lens leonie lequel ler leren lernen les lesen less lesson lessons let
letra lets letter lettera lettere letters letting letto lettre lettres lettura letzte letzten letzter letztes leu leuk leuke leur leurs leute leuten
leva levar leve level levels levo leyendo lezen lezione lhe liability libera liberar libere liberee liberer liberi libero libraries library libre
libreria libres libretto libro libros lice licenca licence licencia license licensed licht lichten lid lida lider lideranca lidmaatschap liebe lieben
lieber liebsten liefst liegen liegt lien lies liest lieta lieti lieu liever life lifeguard lift lifting lifts liga ligacao ligamos ligar liggen light
lighthouse lighting lightning lights ligne lignes ligo ligt ligue lijn lijst lijstje like liked likely likes lime limit limitadas limite limited
limitees limits limpieza limpios limpos linda lindqvist line linea lines lingua lingue linha linhas link linked linkedin linkhall links lio lire list
lista listado listas liste listed listen listened listening listinfo listing listings listo lists lit little live lived livello lives living livraison
livre livres livro llama llamada llamadas llamado llamame llamamos llamar llamara llamaremos llamarte llamas llame llamo llaves llega llegado llegamos
llegar llegara llegaron llego llegue llenar lleno lleva llevar lleve llevo load loading loads loan lobby local locale locataire locatie location
locations locaux locazione lock locked locum lodge lodged loft log logbook loge logement logements logged loggen logging logic logica logiciel
logiciels logico login logique logistica logistics logistiek logistik logistique logo logs lohn lohnt loin loja lojas lokaal lol long longe longer
longlist longlisted longue loods look looked looking looks loon loonstroken loonstrook loop loopbaan loopt lopen lopende lordi loro lors lorsque los
loschen lose loses loss lost losung lot lote lots lottery loud love loved lovely low lower luce luck lucky luego lugar lugares luglio lui luisteren
lukas lukken lukt lumiere lump lunch lunchtime lundi lunedi lunes lungo luogo lupo lust luz lycee lying maak maakt maaltijdcheques maand maandag
maanden maar maart maat macchina mach mache machen machine machines macht mad made madre mae maestra maestre maestro mag magari magasin magasinier
magazijn magazine magazziniere magazzino maggio maggiore magna magst mai mail mailadres mailbox mailed mailen mailing mailman mails mailtje main
mainly mains maintainer maintainers maintenance maintenant maio maior mairie mais maison maitre maitrise major majority make maken maker makes making
mal mala malade malattia male malgre malheureusement malta malte maman mamma man manage managed management manager managers managing manana mananas
manca mancano mancanti mancanza mancata mancato mancha manda mandame mandamos mandanos mandant mandanten mandar mandare mandas mandaste mandat mandate
mandates mandato mandatory mande mandiamo mando mandou manejo manera mange manha manhas mani manier manipulador mann mano manos manquantes manque
manquerons mantem mantener mantenimiento manter mantiene manual manufacturer manuscript manuscrit manuscrito manutencao manutentore many mao maos map
mapa mappe maquette maquina maquinas mar maraichage marathon marca marcacao marcada marcado marcamos marcar marcha marche marches marco mardi mark
marked market marketing marks marque marriage mars martedi martes marz marzo mas maschinell massimo master match matched matches matching mate
matematica materials maternity maths matin matinee matricula matrimonio matrix matriz matter matters mattina mattine mattino max maximaal maximo
maximum may maybe mayo mayor mayores meal meals mean meaning means meant meantime meanwhile measure measured measures mecanicien mecano meccanico
mechanic mechanics mechatroniker mede medecin medewerker medewerkers media median medianoche mediante medias mediatheque mediation medica medical
medicale medico medicos medida medio mediodia medisch medische medium mee meedelen meedoen meedraaien meeloopdag meelopen meenemen meer meeste meester
meet meeting meetings meets meetup mega meglio mehr mehrere mei meia meilleur meilleures meilleurs mein meine meinem meinen meiner meinerseits meines
meinte meio meisje meister mejor mejorar mejores meld melde melden meldet melding meldt mele melhor melhorar melhores member members membership
memberships membre membres meme memoire memory men menage meneer menina meninos meno menor menos mensa mensagem mensagens mensaje mensajes mensal
menschen mensen mensilita mensual mensuales mentee mention mentioned mentor mentoring mentors menu mer mercado mercato merchant merci mercoledi
mercredi mere merge merged merger merging merit merite merito meritos mes mesa mese meses mesi mesma mesmo mess messa message messagerie messages
messaggio messo mestiere mestrado mestre mesure met meta metade meteen meter method metier metodo metres metro mettere mettiamo mettre meu meus
mevrouw mezz mezza mezzo mia mich micro microphone mid middag middle midi midnight mie miei mientras miercoles mieux might migliore migliori migration
mij mijn mil miles milk mill mille million mim min mind minder mindestens minds mine minha minhas mini minima minimo minimum minister minor mins
minstens minuit minuta minute minuten minutes minuti minutinhos minuto minutos minuut minuutjes mio mir mira miramos mirar mire mirror mirrors mis
mise mislukt misma mismo miss missao misschien missed missen misses missing mission missions mist mistake mistakes mistyped mit mitad mitarbeit
mitarbeiter mitbewerber mitbringen mits mitte mitteilen mitteilung mitten mittleren mittwoch mitzubringen mix mixed mobile mobilier mobilita mobilite
mobility moca mochte mochten mochtest mock modalita mode model models moderation moderator modifiche modifier modo module modules modulo moeite moet
moeten mogelijk mogen moglich moglie moi moin moins mois molestias molto moment momenten momento mon monat monate monaten monats monatsende monday
monde mondelinge mondo money monitored monitoring montag montaggio montagna montando montar monte monter monteur month monthly months monton montra
montre mooi mooie moon mora morada more morgen morning mornings mortgage moss most mostly mostra mostrador mostrar mot mother motif motion motivacion
motivatie motivatiebrief motivation motivations motivazionale motive motivi motivo motivos moto motor motorista mots mountain mouse move moved
movement mover moves movil movilidad moving moyen moyenne mozo much mucha muchacho muchas muchisimo mucho mud mudanca mudanza mudar mudei mudou
muestra mug muhe muita muito muitos mulettista muletto multa multiple mum mundlichen mundo muni municipal municipality munir musee museum music musica
muss mussen musst musste mussten must mute mutirao mutual mutuelle mutuo muy myself myworkdayjobs naam naar naast nach nachbarn nachfrage nachmittag
nachmittags nachreichen nachricht nachrichten nachste nachsten nachster nachstes nachstmoglichen nacht nachtdienst nachten nachtje nachweis nachweise
nada nader nadie nahe naher najaar nam name named namelijk namen namens names naming nanny nao narrowed narrower nas natacao natacion nationaal
national natter naturales naturalisation naturlich nave navegador navree navy near nearer nearly neben necesario necesidades necesita necesitamos
necesitan necesitas necesito necessaire necessaria necessario necessary nee need needed needn needs neem neemt neergelegd negatief negativ negativa
negative negatives negativo negen negli negociar negocier negotiate negozio nehme nehmen nei neighbour neighbours nein neither nel nele nell nella
nelle nello nem nemen nemmeno nenhum nenhuma nennen nephew nera neri nervous nessun nessuna nessuno nesta neste net netjes netos nett nette netten
netti network networking neu neue neuen neuer neues neuf neugebauer neugierig neuigkeiten neun never nevera new news newsletter next nice nicht nichts
nido nie niemals niemand niemandem niemanden niente niet niets nieuw nieuwe nieuws nieuwsbrief nieuwsgierig night nightly nights niks nils
nimbusorchard nimmt nine nineteen ninety ninguem ningun ninguna ninguno ninos niveau nivel nix nobody noch noche noches nochmal nochmals node nodig
nodigen nodigt nog noi noir noise noite noites nom nombramiento nombre nome nomes nomi nomina nominas nominated nomination nominations nominativo
nominee nommee noms non none nonna nonno nonsense nooit noon nor nord norma normal normally normativa norte north nos nosotras nosotros nossa nossas
nosso nossos nostra nostre nostri nostro not nota notaio notas note notebook noted noten noter notes nothing notice noticeboard noticed notices
noticia noticias notiert notifica notificacion notificado notificados notification notifications notifiche notified notify notig notizie noto notre
notte notti notturno noturno nou nous nouveau nouveaux nouvel nouvelle nouvelles nov nova novamente novas nove novedad novedades novel novelty
november novembre novembro novidade novidades noviembre novita novo novos now nowhere nuchtern nudge nuestra nuestras nuestro nuestros nueva nuevas
nueve nuevo nuevos nuit nuits nulla nullement num numa number numbers numeracy numerical numerico numerique numero numeros nummer nun nunca nuova
nuovamente nuove nuovi nuovo nur nurse nursery nurses nursing oak oath oben object objection objections objects objet objetivos objeto obligation
obligatoire obligatoires obligatoria obligatorio obliged obra obrador obras obrigada obrigado obrigatorio observation observatory obtained obtenido
obtenu obteve obviously ocasion occasion occasione occhiali occhiata occhio occorre occupation occupational occupe ocho ochtend oct octobre octubre
ocupado ocupar odd oder odierna odio oefenen oeil oferece oferecer oferta ofertas off offen offended offene offenen offer offered offering offers
offert offerta offerte offerto office officer officers offices official officiel officina offline offnen offre offres offriamo offrir offrirle
offrirti offrons offshore oficial oficina oficinas ofrecemos ofrecer ofrecerle ofrecerte ofrecimiento oft often oggetto oggi ogni ohne oil oito ojo
okafor okay oke oktober old older ole olhada olhar olho oltre olvidado oma ombudsman omdat omgaat omgevingsvergunning omhoog onbepaalde onboarding
once onda onde onder onderaan onderdeel onderdelen onderhandelen onderhoud onderstaande ondertekend ondertekenen ondertekening onderweg onderwijs
onderzoek one ones ongemak ongeveer ongoing onibus onion onlangs online only ons onsite ont ontbreekt ontbreken ontem ontleend ontmoeten onto ontslag
ontvangen ontvangst ontvangt ontvankelijk ontvingen onvoldoende onvolledig onze ooit ook opcion opciones opcoes opdracht opdrachtgever open opened
openen opening openings opens openstaande opera operacion operacional operaciones operador operateur operation operations operator operatore operators
operazione opgenomen opgeroepen opgeslagen opgezegd ophalen opinion opinione opinions opleiding opname opnieuw oportunamente oportunidad oportunidade
oportunidades oposicion oppas opponent opportunita opportunite opportunites opportunities opportunity opposition oppure oproep ops opt optado optamos
opted option optional options optou opzegtermijn ora oral orale orari orario orcamento orde ordem orden ordenacao ordenada ordentlich order ordered
orders ordinary ordine ordre ore org organico organisatie organisation organiser organist organization organizer orientamento orientation origin
original originale originals origine orrery ort ospedale osservazioni ostern ostetrica other others otherwise otima otimo otono otra otras otro otros
ottenuto otters ottima ottime otto ottobre oublie oubliez oud oude ouder ouders ought oui our ours ourselves out outage outcome outgoing outil output
outra outras outro outros outside outstanding outubro ouvert ouverte ouvertes ouverts ouverture ouvi ouvimos ouvir ouvre ouvres ouvrier ouvrir over
overall overdue overeenkomst overleaf overleg overnemen overnight overseas overstap overtime overweging overzicht owe owed owing own owned owner
owners owns paar pacco pace paciencia paciente pack package packages packaging packers packet packing pacote padaria padeiro padre padres pads paese
paga pagamento pagar pagas pagata page pages paghe pagina paginas pagine pago pai paid paie paiement painel painful painted paio pair pairing pairs
pais paket pakken pakket palabras palavra palestra pan panaderia panel panels panier panto pao papa papel papeles paper papers paperwork papier
papieren papiers papo paquete par para parabens parada paragraph parait paralegal parallel parar parce parcel parcelwise parcheggio parcours parece
parecer parecidas parecido parecio pareja parent parental parents parere pares parfait parfaitement parish park parkeren parking parla parlare
parlarne parlato parle parler parliamo parlo parmi parola parole parou parque parrilla pars parse parser part partage partante parte partecipare
partecipato partecipazione partent partenza partes parti participacao participacion participant participants participar participas participaste
participating participation participe participou particular particulars partida partido partie partiel parties partilha partir partita partition
partly partner partners parts party parvenir parvenu parvenue parviendra pas pasa pasada pasado pasamos pasan pasante pasaporte pasar pasarte pasas
pase pases pasfoto paso pasos paspoort pass passa passada passado passage passagem passaggio passando passaporte passaporto passar passaram passare
passata passate passato passcode passe passed passee passei passen passende passenden passent passeport passer passera passes passez passi passiamo
passiert passing passion passo passos passou passport passt password passwords passwort past pasta paste pasto pastry patch patches patent patente
patentino path paths patience patient patienter patients patissier patrao patron pattern patterns patto paula paura pausa pause paused pay payable
paye paying payment payments payroll pays payslip payslips pazienti pazienza pdf peace peak peca peco pedagogica pedagogique pede pedido pedimos pedir
pediste pediu peek peer pela pelas pelo pelos pen pena penalty pencil pencilled pendant pendente pendiente pendientes pending peneira penningmeester
pensa pensado pensando pensar pensato pense pensei pensez pensi pensioen pension pensione people pequena pequeno per perceber percent perception
perche percio percorso percurso perda perde perder perdere perdon perdona pere perfect perfectly perfecto perfeito perfetta perfetto perfil perfiles
perfis performance pergunta perguntar perguntas perhaps period periode periodo periods perito perl perm permanece permanecera permanent permanently
permesso permet permets permetto permis permiso permission permissions permit permite permits permitted pero perro pers persa perso person persona
personal personalabteilung personalausweis personale personales personalidad personalita personality personally personalmente personalrats personas
persone personeelsdienst personen personlich personlichen personlicher personliches personnalite personne personnel personnes persons persoonlijk
persoonlijke persoonlijkheidsvragenlijst pertanto perto pervenire pervenuta pervenute pervenuti pesados pesquisa pessoa pessoais pessoal pessoalmente
pessoas pest petersen peticion petit petite petition petra pets peu peut peuvent peux pezzo pflege pflegefachkraft pharmacy phase phone phones photo
photograph photographs photos php physical physician physics physio piace piacere piacerebbe piaciuta piaciuto piani piano piattaforma piazza piccola
piccolo pick picked picker pickers picking picks pickup picture pictures pide pides pidio pido pie piece pieces pied pieno pieza pile pilha pilot
piloto ping pinned pint pintar pintura piove pipe pipeline pique piso pisos pista pitch pity piu pix pizza plaats plaatsen plaatsing placa place
placed placee placement placer places plage plages plain plaire plaisir plait plan plane planen planifie planilha planned plannen planner planning
plano plans plant planta plantao plantas plantilla plants plataforma plateforme platform plato platz platze play played player players playing plaza
plazas plazo plc please pleased pleasure plein pleine plek plekje plekken pleno plenty plezier ploeg plombier plot pls plu plug plumber plus plusieurs
plutot poco podamos podcast pode podem podemos poder podera poderemos podes podido podra podran podras podre podremos podria podrias poetshulp pohl
pohlmann poi poids point points pois pole police policy polite politely politica poliza polizia polizza poll pomeriggi pomeriggio pond pondremos
ponencia pones pongo ponte ponto pontos pontuacao pool poor poort pop popped por porem porgiamo porque port porta portaal portable portafolio portail
portal portale portanto portao portare portaria portas porte portee portefeuille portefolio porteiro porter porteria portero portes portez portfolio
portfolios porti portineria porto portugues pose poser posible posicao posicion posiciones positie positief positieve positif position positions
positiv positivamente positive positiven positives positivo posizione posizioni possa posse possesso possiamo possibile possibilita possible possibles
possivel posso possono post posta postalieve postbox postcode postdoc postdoctoral poste posted poster posters postes postfach posti posting postings
posto postos postpone postponed postre posts postulacion postulaciones postulado postulante postulantes postulants postular postularse postularte
postulaste postulation postulations postulazione postule postuler postulez postulo pot potential poter potra potrai potrebbe potremo potresti potuto
pouco pounds pouquinho pour pourquoi pourra pourrai pourraient pourrait pourrez pourriez pourrons poursuivons poursuivre pourtant pourvoir pourvu
pourvue pouvez pouvoir pouvons power pra praca prachtig practica practical practicas practice practico practise practitioner praia praktijk praktikum
praktische pranzo praten pratica pratico pratique praxis pray prazer prazo prazos pre preaffido prealable preavis preavviso precies precio precisa
precisam precisamos precisar preciser precises preciso precontrato predio predoctoral preencher preenchida preenchimento prefeitura prefer prefere
preference preferences preferencia preferenza preferimos preferir preferisce preferisci preferito preferiu preferons preferred prefieres prefiero
prefiro prefs prega preghiamo prego pregunta preguntan preguntar preguntas prejuge preliminare preliminary premier premiere premiers premio premium
prend prende prendere prenderti prendiamo prendo prendra prendrai prendre prendrons prends prenez prenons prenota prenotare prep preparacao preparar
preparation preparatrice preparazione prepare prepared preparer preparing pres presa prescription preseleccion preseleccionada preseleccionado
preseleccionados preselection preselectionne preselectionnee preselezione presenca presence presencial present presentacion presentada presentadas
presentado presentar presentare presentarse presentarsi presentarte presentarti presentata presentate presentati presentatie presentation presentato
presentazione presente presented presentee presenter presenti presently presento presenza president presidente preso presque press pressed presso
pressure prestacion prestaciones prestamo presto presumibilmente presupuesto pret prete pretende pretensao pretension pretentions prettig prettige
prevede prevencion prevenez prevenir preventivo prevenu prevenus previa previens preview previo previous prevista previsto prevoir prevu prevue price
prices pricing prie prijs prima primaria primary primavera prime primeira primeiro primer primera primero primeros primi primo principal principe
principle print printed printemps printer printers printing printout prints prions prior priorities priority pris prise prises privacidad privacy
privado privat privata private prive privilege privileged prix prize prizes pro probably probar probation probationary probe probearbeiten probeer
probeerde proberen probetag probezeit problem problema problemas probleme problemi problems procedera procedere procedimento procedimiento procedura
procedure proceed proceeding proceso procesos process processed processing processo processor processos processus prochain prochaine prochainement
prochaines proches proctored procura procuram procuramos producao produccion produce producer product productieleider production producto produit
produto produzione proef proefdag proefles proefstuk proefvertaling proeven prof profe profesional profesionales profesor profesora professeur
professeure professional professionale professionnel professionnelle professionnels professor professora professur profiel profielen profil profile
profiles profili profilo profils profissionais profissional profit progetto program programa programacao programm programma programme programmer
programmes programmeur programming programs progress progressed progressing project projectleider projector projects projekt projet projeto projetos
projets prolonger promemoria promesse promesso prometido promis promise promised promises promocion promoted promovendus prompt promptly prononce
prononcer pronta pronto pronunciar proof proofreader proofs proper properly property propia propietaria propietario propinas propio propoe propone
proponemos propongo proponiamo propor proporle proporti propos proposal proposals propose proposed proposee proposer proposition propositions
proposons proposta propostas proposte proposto propria proprieta proprietaire proprietario proprio propuesta propuestas proroga proseguire prosieguo
prosseguir prossima prossime prossimi prossimo prot protect protected protection protest protocol prototype proud prova provare provas provato prove
provide provided provider providers provino provisional provisionally provisoria provvisoria proxima proximas proximo proximos proxy proyecto
proyectos prozent prozess prueba pruebas prufen pruft prufung psicologa psycholoog psychometric pub pubblicata pubblicati pubblicato pubblico public
publica publicacao publicacion publicada publicado publicara publication publications publico publie publiee publies publique publish published
publisher puder pudo pueda puedas puede pueden puedes puedo puente puerta puertas pues puesto puestos puis puissions puliti pulizie pull pulled pulsa
pulsante pump pumps punktlich puntaje puntata punteggi punteggio punten punti punto puntos puntuacion puntual puntuale puo puoi pupil pupils pups pur
purchase pure purpose pursue pursuing purtroppo push pushed pushes put puts putting qua quadro quai quais qual qualche qualcosa qualcuno quale quali
qualidade qualification qualifications qualified qualifikation qualify qualita qualite qualites quality qualquer qualsiasi qualunque quand quando
quandt quante quanto quantos quarenta quarta quarter quarters quartier quarto quarts quase quasi quatre quatro quattro quay que queda quedado quedamos
quedan quedara quedaron quedas quedaste quede quedo queijo queira quel quella quelle quelli quello quelqu quelque quelques quem quer queremos querer
queres queria querida queries quero query quest questa queste questi question questionario questione questionnaire questions questo queue queued
queues qui quick quicker quickly quid quien quienes quiera quieras quiere quieren quieres quiero quiet quietly quince quincena quindi quindici quinta
quinzaine quinze quirofano quiser quiseres quisiera quit quite quitte quiz quiza quoi quorum quota quote quoted quotes quoting raad raam rabia
raccolta raccomando racconta raccontato racconti racconto race raciocinio radar radio raffle ragazza ragazzi ragazzo ragionamento ragioni rahmen rail
railway rain raining raise raised raison raisonnement raisons ramp ran rancune rando random rang range rank ranked ranking rapaz rapida rapide
rapidement rapido rappel rappeler rappelle rappelons rapport rapporter rapporto rare rasch rascunho rata rate rated rates rathaus rather rating ratio
rato raum raus ravis ray rayon razao razon razonamiento rdv reach reached reaching reactie reacties read readable reader readers reading reads ready
reageerde reageren reagiert real realise realised realiser realiza realizacao realizacion realizada realizador realizar realizara really reapply rear
reason reasonable reasoning reasons rebate rebuild recaiu recall recebe recebemos receber recebera recebeu recebi recebida recebidas recebido
recebimento rececao rececionista receipt receipts receive received receiving recemment recent recently recepcao recepcion recepcionista receptie
reception receptionist recevable recevez recevoir recevons recevra recevrez recevront rechazada rechazado rechazo recherche recherches recherchons
rechnen rechnung recht rechten recibe reciben recibida recibidas recibido recibiendo recibimos recibir recibira recibiras recibo recipe recipient
reckon reclamacao reclamacion reclamation reclutador reclutadora reclutadores reclutamiento recoger recognise recognize recoit recolha recomendacao
recomendaria recommande recommend recommendation recommendations recommended recommends reconocimiento reconsider reconsideration recontacte
recontacterons reconversion record recordamos recorded recorder recording recordings records recorrido recours recruit recruiter recruiters recruiting
recruitment recrutador recrutadora recrutadores recrutamento recrutar recrute recrutement recrutent recruter recruteur recruteurs recruteuse recrutons
recu recue recues recurso recus recusado red redacao redactie redaction redazione rede redefinir reden redenen redes redesign redet reduce reduced
redundancy redundant reel reembolso ref refeicao refeicoes refer referee referees reference references referencia referencias referencing referent
referente referenties referenze referral referred reflechi reflect reflection reflexion reforma refuge refugio refund refundable refunded refus
refusal refuse refused refusee refuser refuses regalo regard regarde regarder regarding regardless regards regelt regiao regie regime regio region
regional regionale regista registada register registered registering registo registrada registrado registrarte registrata registratie registration
registrato registrazione registre registriert registro reglement regler regras regret regrets regretted regrettons regular regularly regulated
regulierement rehearsal reichen reicht reiflicher reimbursed rein reinders reisekosten reiskosten reistijd reject rejected rejection rejections
rejects rejet rejete rejetee rejoindre rejoint rejouit rekenen rekening relacion relance relancer related relativa relative relatorio relaxed relay
relazione release released releases releasing relevant releve reliable relief religion relire rellenar relocate relocating relocation relogio relu
remain remaining remains remarcada remarcar remarks remarque rembourse remboursement rembourses remember remercie remerciements remercier remercions
remet remetido remettre remind reminded reminder reminders remis remise remorque remote remotely remoto removal remove removed remplacant remplace
remplacement rempli remplir remuneracao remunerado remuneration remunere rencontre rencontrer rencontres renda rende rendez rendir rendra rendre rendu
renew renewable renewal renewed renews rennen renonce renoncer renonciation renovar renovavel renseigne rent renta rental rentre rentree renuncia
renunciar renuncias renvoie renvoye renvoyer reopen reopens reorganisatie reorganisation rep repair repartidor reparto repas repayment repeat repere
repetir replace replaced replacement replacing replay replication replied replies reply replying repo repond repondant repondre reponds repondu
reponse reponses report reportaje reporte reported reportee reporter reporting reports reposicion repository reprendra reprendre represent
representative reprise reproduce reprovado reputee req reqs requerimento request requested requests requeue requiere require required requirement
requirements requires requise requisiti requisition requisito requisitos reschedule rescheduled research researcher reseau reseaux resend reserva
reservas reservation reserve reserved reservee reservelijst reserver reservieren reserviert reset residence residencia residencies residency resident
residente residents resign resignation resigned resigns reso resolucion resolve resolved resolver resolveu resolvi resource resources respect respecto
respectueuses respinta respinto respond responda respondas responde responded respondemos responder respondeu respondido respondiendo responsabile
responsable responsavel response responses responsibility responsible resposta respostas respuesta respuestas ressources rest resta restano restantes
restare restart restaurant restaurante restauration reste restee restent rester restera restez restituirci restituisco resto restons restored
restreinte restructure restructuring resubmit resuelto result resultaat resultado resultados resultat resultats resulto results resume resumed resumen
resumes resumo retail retailer retain retained retake retard retenir retention retenu retenue retenues retenus retirada retirado retirar retirarse
retire retired retiree retirement retirer retires retirez retiro reto retorno retour retourne retourner retrait retraite retraso retreat retribucion
retribuzione retries retro retrouve retry return returned returners returning returns reune reuni reuniao reunie reunion reunira reuniu reussi
reussite revenir revert reviendrons reviens revient review reviewed reviewer reviewers reviewing reviews revisada revisado revisando revisao revisar
revisara revise revised revision revisione revisori revista revoca revocata revocato revoir rewrite rewritten ricerca ricerche ricetta ricevera
riceverai ricevere ricevi ricevimento ricevuta ricevute ricevuto ricezione richiamo richiede richiesta richieste richiesto richtig richtige ricorda
ricordiamo ricorso ride riego rien rientra rientrare riesci riesco riesgos riesig rif riferimento rifiutata rifiutato rifiuti rifiuto rifugio rig
rigger righe right rights riguardo rij rijbewijs rijden rijdt rijp rimane rimasta rimasto rimborso ring ringing ringrazia ringraziamo ringrazio rings
rinnova rinnovo rinuncia rinunciare rinviato ripresentarla riscontro rise riserva riservata riservato rising risk risolto risorse risponda risponde
rispondendo rispondere rispondi rispondiamo risposta risposte risposto ristretta risulta risultata risultato ritardo riteniamo ritenuto ritirare
ritirata ritirato ritiro riunione riunira river rivolta road robot robotics robots rock rogamos rol rolar role roles roll rolle rollenspel rolling
rond ronda ronde rondleiding roof room rooms rooster root rooting ropa rope rosa rose roster rota rotation rotational rouge rough roughly round rounds
roundup route router row rows rsync rua ruckfragen ruckmeldung rucknahme ruckzug rude rue ruego ruf rufe rufen ruft ruhe ruhig ruht ruim ruimte rule
rules rum run rund runde rung runner running runs ruolo rural rush rust rustig ruta rythme sabado sabados sabato sabe sabemos saber sabes
sachbearbeiter sachbearbeiterin sachbearbeitung sad sadly safe safeguarding safely safety sag sage sagen saggio sagt sai said sailing saio sair sais
saisissez saison saisonnier sait saiu sala salad salaire salao salarial salariales salario salarios salaris salary saldatore saldra sale sales salido
salio salir salle salon salta salud saluda saludar saludo salutations saluti salutiamo saluto salvata salvato salvo same samedi samen sample samples
samstag samstags samt sandbox sandwich sandwiches sang sanitaria sanitario sans sante sao sapere saperne sappia sappiamo sara sarai saranno sarebbe
saremmo saresti sat satisfacao satisfactory satisfy saturday saude sauf save saved savoir saw say saying says sblocca scade scadenza scaduto scale
scan scanned scanner scarf scarpe scegli sceglie scegliere scelta scelte scelto scena scenario scenarios schaal schade schat schatzen schau schauen
schaut sched scheda schedule scheduled scheduler scheduling scheelde scheme schemes scherm schicht schick schicke schicken schickt schikt schlagen
schlagt schliessen schliesst schluss schlussel schnell schnuppern schnuppertag schoenen scholarship schon schone schonen school schools schreef
schreib schreiben schreibt schreven schrieb schriftelijk schriftelijke schriftlich schriftliche schriftlichen schrijf schrijven schritt schuift schule
schulleitung schwer science scientist scierie scolaire scolastica scolastico score scorecard scored scores scoring scorrimento scorso scout scratch
screen screened screening screens screenshot script scriptie scritta scritto scriva scrivendo scrivera scrivere scriveremo scrivi scriviamo scrivo
scroll scuola scusa scusiamo scuso sea sealed seance search searchable searched searches searching seas season seasonal seat seats sec secao seccion
sechs second seconda secondary seconde seconden secondes secondi secondo seconds secret secretaire secretaresse secretaria secretariaat secretariat
secretaris secretary secteur section sections sector secure securite security sede seduta see seed seeing seeker seekers seeking seeks seem seemed
seems seen sees segnalazione segretaria segreteria segue seguem seguida seguimento seguimiento seguimos seguinte seguir seguira seguire seguiremos
seguito seguiu segun segunda segundo segundos seguo seguradora seguranca seguridad seguro sehen sehr sei sein seine seinem seiner seintje seis seit
seite seiten seither seizoen seja sejour sekretariat selbst selbstauskunft selbstverstandlich seldom selecao seleccion seleccionada seleccionado
seleccionados selecionada selecionado selecionados select selected selectie selectiecommissie selectiedag selectiegesprek selectieprocedure selecting
selection selectionne selectionnee selectionner selectivo selectors seletivo selettiva selezionata selezionati selezionato selezione selezioniamo self
selin sell seller selling sells selon sem semaine semaines semana semanais semanal semanales semanas semble sembra semester semestre seminar sempre
senao send sende senden sender senders sending sendmail sendo sends sendung senha senhor senhora senhorio senior senor senora senores sens sense sensi
senso sensors sent senta sentence sentences sentiamo sentido sentimos sentirci sentire sentito senza separate separately sepas sepp sept september
septembre septiembre sequencia ser sera serai seraient serais serait seran serao serata serez seria serie series serieux seriez serio serions serious
seriously seront serres serve served server servers serves service services servicio servicios servico servicos serving servir servirebbe serviva
servizi servizio servono servus ses sesion sessao session sessione sessions sessoes set sete setembro setor sets sette settembre settimana settimanali
settimane setting settings settle settled settlement settore setzen setzt seu seul seulement seus seven several sex sexta sezione shall shan share
shared shares sharing sharp she shed sheep sheet sheets shelf shelter shift shifts ship shipped shipping ships shirt shoes shoot shop shopping short
shorter shortlist shortlisted shortlisting shortly shot shots should shouldn shout show showed showing shown shows shut shuts sia siamo sich sicher
sichtbar sichten sichtung sick side sides sido sie sieben siege siehst sieht siempre siendo siento siete sift sig sigas sight sign signal signaler
signature signatures signe signed signee signer signing signor signora signore signs sigo sigue sigues siguiente siguientes silence silencio silent
silenzio sillas silly sim similaires similar simili simple simplement simply simulacao simulacros sin sinal since sinceramente sincerely sincerement
sind sindicato sindico sinds sing singing single siniestros sinistres sinistro sinistros sink sinon sirve sistema sistemas sister sit site sites sitio
sito sits sitter sitting situacao situation situational situe sitzung six sixty size sized sketch skill skills skip skipped slag slapen slash slecht
sleep slept sleutel slide slides slightly slip slipped slips slitta slot slots slow slower slowly sluit sluiten sluitingsdatum small smaller smart
smile snacks snel snow sob sobald sobek sobre sobremesa sobrinho sobrino soci socia sociaal social sociale societa societe socio socios socks socorro
sodass soeben soeur sofa sofern sofort soft software soggiorno soglia sohn soignante soin soins soir soiree sois soit sol sola solange solar sold
soldador solde soldi solely solicita solicitacao solicitada solicitado solicitante solicitar solicito solicitor solicitors solicitud solicitudes
solidarity solito soll sollicitant sollicitanten sollicitantenaccount sollicitatie sollicitatieactiviteiten sollicitatiebrief sollicitatieformulier
sollicitatiegesprek sollicitatiegesprekken sollicitatieprocedure sollicitaties solliciteer solliciteerde solliciteert solliciter solliciteren sollte
sollten solo soltanto solution solutions solve solved solvencia some somebody someone something sometime somewhere sommaire sommer sommes
somministrazione somos son sondern song sonntag sono sonst sont soon sooner sopra soprattutto sorella sorgfaltig sorgfaltiger sorry sort sorte sorted
sorteio sorteo sortie sorts sospesa sospeso sostegno sostenere sostenuto sotto sottoscritta sou souci soudeur souffrante souhait souhaite souhaitee
souhaiterais souhaiterions souhaitez souhaitons soumettez soumettre soumis soumise sound sounds soup soupe source sources sourcing sourdough sourire
sous south sowie soy soyez spa space spaces spam spannend spare sparen spass spate spater spatestens speak speaker speakers speaking speaks spec
special specialise specialist specialty specific specification spedito spedizione speech speed speelt speichern spell spelling spend spending spent
spese spiace spiacenti spielen spijt spin spine split spoke spoken sponsor sponsored sponsorship spontanea spontanee spool sportello sports spostare
spostato spot spots sprak spreadsheet sprechen spreekt spreken spricht spring squad squadra squash src ssa sta staan staat stabile stabilimento stable
stack stad stade stadt stadtwerke staff staffing stage stageplaats stages stagiair stagiaire staging stagionale stagione stai stairs stale stall
stamattina stand standard standing stands standstill stanza stap stapel stappen star stare stark stars start started starten starter starters startet
starting starts startup stasera stata state stated statement statements states stati static station stations statistics stato statt status statut
stavolta stay stayed staying stays std stealth steckt steeds steel steering stehe stehen steht steinkamp stel stell stelle stellen
stellenausschreibung stellenbesetzungsverfahren stellt stelt stemmen step steps sterke stessa stesso stiamo stick stil still stilte stima stimmen
stimmt stipend stipendio stipula sto stock stoel stolen stond stone stood stop stopgezet stopped stoppen stops stopt storage store stored stores
storey storia stories storm storniert story stp strada straight straks streak stream street streichen strength strengths stretch streven strict strike
string strings strong stronger strongest struck structure structured struttura stuck student studente studenten studenti students studied studienplatz
studies studio study stufe stuff stuk stukken stunde stunden sturen stuur stuurde style sua suas sub sube subimos subir subito subiu subject submeter
submetida submissao submission submissions submit submitted submitting subordinato subs subscribe subscribed subscribers subscription subscriptions
subsequent subsidie subsidio substituicao substitute subvention succede succes success successful successfully successiva successivo successo
successor sucesso such suchauftrag suche suchen suchst sucht sucursal sud sue sueldo suena suerte suffirait suffit sugar sugestoes suggest suggested
suggestions sui suis suit suitability suitable suite suited suits suivant suivante suivi suivie suivra suivre sujeita sujet sul sull sulla sulle sullo
sum summary summer summons sums sun sunday suo suoi super supera superado superar superato superintendent superior supervisor supervisory suplente
suplentes supone suporte supplemental supplementary supplenza supplenze supplied supplier supply support supporting supports supprime supprimee
supprimer supprimes sur sure surge surgery surgir surgiu surprise surtout survey surveyor surveys survive sus suscite suscripcion suspect suspend
suspended suspendida suspendu suspensa suspenso sustitucion suya suyo svolgere svolto svp swap swapped swear sweet swim swimming switch switched
switching sync syndical syndicat systeem system systeme systems taal taart tab table tableau tables tablet tablets tablon tabs tafel tag tage tagen
tagged taglich tagt tail taille take taken takers takes taking tal tale talent talented talenti talento talentos talentpool talents talk talked
talking talks talla taller talleres tambem tambien tamm tampoco tan tandarts tank tant tanto tao tap tape tar tard tarda tardar tarde tardes tardi
target targets tarief tarif tarjeta task tasks taster tasting tatigkeit taught taux tavolo tax taxa taxi tea teach teacher teachers teaching team
teamleider teammanager teams tears teatro tech technical technician technicien techniek technique techniques technisch technische tecnica tecnici
tecnico tedesco tegen teil teile teilen teilnahme teilzeit teken tekenaar tekenen tela telefon telefonar telefonat telefonata telefone telefonema
telefonica telefoniche telefonico telefonieren telefoninterview telefonisch telefonische telefono telefoon telefoontje telemovel telephone telephoner
telephonic telephonique telescope teletrabajo teletrabalho teletravail teleurstellen telhado tell telling tells telt tem tema temos temp temperature
tempi template templates tempo temporada temporal temporaria temporario temporary temps tempt ten tenais tenancy tenant tenants tender tendo tendra
tendras tendremos tendria tenemos tener tenere tenes tenga tengas tengo tenha tenho teniamo tenido tenir tenor tenors tens tent tentar tentativa
tentative tente tenter tentou tenu tenue tenure tenzij ter tera terca tercas tercera terecht teremos teres teria term terme termijn termin termina
terminada terminado terminar terminaste terminbestatigung termine terminee terminer termini termino terminou termo termos terms terna terra terrain
terraza terre terremo terrible terrific territorial terro terug terugbellen teruggetrokken terza terzo tes tese tesi tessera test testa teste tested
testen tester testers testes testimonials testing testo tests tete teu teus teve tevoren text texte texto texts than thank thankful thanking thanks
that the theatre thee their them thema theme themselves then theory there therefore these thesis they thin thing things think thinking thinks third
thirds thirty this thoma thorough thoroughly those though thought thoughtful thoughts thousand thousands thread three threshold thrilled through
throughout throw throwing thrown thuis thumb thurs thursday thus thx tia tick ticked ticket tickets tidy tie tied tiempo tien tienda tiendra tiene
tienen tienes tienne tiens tient tier tight tijd tijdelijk tijdens tijdslot tijdstip til till timber time timed timeline timeout timer times timeshare
timetable timing timo tinha tiny tio tip tipo tips tirage tirar tire tired tirei tirocinio title titolare titoli titolo titre titres titulacion
titulaire titular titulo tive tivemos tiver tmrw toaster toca tocca toch toda todas todavia today todo todos toe toegekend toegelaten toegevoegd
toegewezen toelating toelatingsvoorwaarden toelichting toen toes toestemming toets toetsen toezicht tof together togliere toi told tolgo tolle tolto
tom toma tomada tomado tomar tomatoes tombe tombee tomorrow ton tone toner tonight too took tool tools top topa tope topic topics tops toque torch
torna tornero tot total totally touch touche touched tough toujours tour tourne tous tout toute toutefois toutes towards towel town toy tra trabajado
trabajar trabajo trabajos trabalha trabalhadores trabalhar trabalho trabalhos track tracked tracker tracking tractor trade trading traducao traduccion
traduction traduzione trae traer traffic traga tragt trailer train trained trainee trainees traineeship training trains traitee traitement traje
trajet trajetoria tram tramitar tramite trampa tranche trancher tranne tranquila tranquilo transcribe transcript transcripts transcurrido transfer
transferencia transferred translation translations translator transmets transmettre transmis transmise transmitted transparency transport transporte
tras trasferte traslado trasloco trasmessa tratamiento trato tratta trattamento traurig trautwein travail travaille travailler travaux travel
travelling traves tray trayectoria traz trazer tre treasurer treat treated treatment trede tree treedt trees treffen treffer treft trein treinta trek
trekken tren treno trenta trente tres tresorier tri triagem trial trials tribunal tried tries trifft trilocale trim trimestre trinta trip trk troca
trocar trois troisieme trok trop troppo trotzdem trouble trousers trouve trouver trouveras trouverez trova trovano trovarci trovare trovato trovi
truck true truly trunk trunking trust trustees truth try trying tryout tua tuas tudo tue tuin tuition tun tuner tuo tuoi turismo turma turmas turn
turned turni turning turno turnos turnover turns tus tussen tut tuteur tutor tutora tutors tutta tutte tutti tutto tuttora tuviste tuya tuyo twaalf
twee tweede twelve twenty twice twijfel twins twintig two type typed typing typo uben uber ubergeben uberhaupt uberlegt ubermittelt ubernehmen
ubertragen uberweisen uberzeugt ubrigen ubrigens ufficiale ufficio ugly uhr uhrzeit uit uiterlijk uitgenodigd uitgesteld uitkomst uitkomt uitleg
uitnodigen uitnodiging uitschrijven uitslag uitsluitsel uittreksel uitwerking uitzicht ulm ulteriore ultima ultimas ultime ultimi ultimo ultimos uma
umane umbrella umfrage umgehend una unable unaniem unanimidad unanimidade unanimite unanimous unanimously unas unattended unaufgefordert unavailable
unbedingt unbefristet unberuhrt unbesetzt unbestimmte unchanged unclear unconditional und undeliverable under understand understanding understood
underwriter underwriters undone une unemployment unexpected unfinished unfortunately ungut unhappy uni unica unico unidade uniform union unique
uniquement unirte unit units univ universities university unless unlock unmonitored uno unofficial unos unpaid uns unser unsere unserem unseren
unserer unseres unsolicited unstable unsub unsubmitted unsubscribe unsuccessful unten unter unterhalten unterlagen unternehmen unterrichtet
unterschreiben unterschrieben unterschriebenen unterschrift untersuchung unterwegs until untimed unusual unusually unverandert unverbindlich
unvollstandig upcoming update updated updates updating upfront upgrade upgraded upheld upload uploaded uploaden uploads upon ups upstairs upstream
uren urgent urlaub urn ursprungliche usar uscira uscita use used useful user username users uses usine using uso usr usted ustedes usual usually
usuario uteis utente utile utilise utilizador utm uur uurtje uurtjes uwe vacaciones vacance vacances vacancies vacancy vacant vacante vacantes
vacation vacature vacatures vacaturestop vaccination vacinacao vader vaga vagas vai vak vakantie vakantiedagen vakanz val valable vale vales valid
valida validacao validar validated validation valide validee valider validita valido vallen valor valoracion valorando valorar valore valores valoro
valt value valued values valutando valutare valutata valutate valutato valutazione valutera valutiamo vamos van vanaf vanavond vandaag vanish
vanmiddag vanmorgen vanno vanochtend vao varen variable various vas vast vaste vastgesteld vaut vaya vecchio veces vecinos vecu vederci vedere vederti
vedi vediamo vedo veel veertien veertig vehicle vehicule veille veinte veio veja velha vellum velo vem vemos vence vencimento venda vendas vendedor
vender vendeur vendeurs vendeuse vendimia vendita venditore vendor vendors vendredi vendria venerdi venez venga vengas vengono venha venho venido
venir venire venis vent venta ventas venti venu venue venuta venuto veo ver vera verano verao verbal verbale verband verbindlich verbouwing verbunden
verdad verdade verde verder verdere verdergaan verdict verdien verdieping vereinbaren vereinbart vereist verfahren verfallt verfolgen verfugbar
verfugung vergadering vergadert vergangenen vergeben vergessen vergeten vergeven vergleichen vergoed vergoeden vergoeding verhaal verhalen verhuizing
verhuurder verifica verificacao verificacion verification verified verify verkauft verklaard verklaring verlangern verlangert verlegen verlegt
verlieren verloopt verloren vermerkt vermutlich vernemen vernichtet vernietigd vernos vero verplaatsen verplaatst verpleegkundige verplicht verra
verranno verre vers versao verschickt verschieben verschijnen verschoben versee versendet versicherung versie version versions verso versprochen
verstandnis verstehen versterken versturen verstuurd versuchen versucht vert verte vertel vertelde vertellen vertelt vertrag vertragsangebot
vertragsentwurf vertrauen vertraulich vertretung vertrouwen verts vervallen vervalt vervangen vervelend vervolg vervollstandigen vervuld verwacht
verwachten verwelkomen verwerkt verwijderd verwijderen very verzenden verzet verzocht verzoek verzoeken verzogert verzonden verzorgende ves vespera
vessel vestiging vestry vet veteran veterans vetting veuillez veulent veut veux vez vezes via viagem viaggio viajar viaje viatura vicar vicina vicino
vida vide video videochamada videochiamata videoconferencia videoentrevista videogesprek videointerview videollamada vie viejo viel viele vielen
vielleicht viendra viene vienen vienes vieni viens vient vier vierde vieren viernes vierzig vieux view viewed viewing views vigente vigor vijf
vijftien village ville vimos vin vincitore vincitrice vind vinda vinden vindo vindt vingt vingtaine vinieras vino vinte vinto vio vir virement virou
virtual vis visa visado visas visibile visibility visible visio visioconference vision visit visita visitar visitas visite visiting visitor visits
vista visto vistoria visualizado visualizou visualizzata visualizzato vitae vite vitto viu viva vive vivement vivencia vivi vivienda viviendas vivier
vivo vizinho vizinhos vlees voce voces voeux voglia vogliamo vogliono voi voice voicemail voici void voie voila voir vois voisin voit voiture voix vol
volante voldoende voldoet volentieri volevo volgen volgend volgende volgens volgorde volgt voll volledig vollig vollstandig vollstandigen volo
volontari volontaria volontariat volontario volontiers volta voltar volte voltooid voltou volume voluntarios voluntary volunteer volunteers volvamos
volver vom von vond vonden vontade voo voor vooraf vooral voorbehoud voorbereiding voorbij voordat voordracht voorgedragen voorgelegd voorgesteld
voorjaar voorkeur voorlopig voornemens voorrang voorselectie voorstel voorstellen voortaan voorwaarde voorwaarden voorzitter vor vorab voraussichtlich
vorauswahl vorbehaltlich vorbei vorbeikommen vorerst vorgang vorgelegt vorgemerkt vorgesehen vorgesprach vorgestellt vorher vorig vorige vorlaufig
vorliegt vormittag vormittags vorne vorrebbe vorrei vorremmo vorstand vorstellen vorstellungsgesprach vorstellungstermin vortrag vorzuglicher vos
vosotros vossa vosso vostra vostro vote voted votes voting votos votre vou voucher vouchers voudrait voudrez voulais voulez vouloir voulu vous voy voz
vraag vraagt vragen vragenlijst vraiment vriend vriendelijke vrij vrijblijvend vrijdag vrije vrijkomt vrijwilliger vrijwilligers vroeg vroni vrouw vue
vuelo vuelta vueltas vuelva vuelve vuestra vullen vuoi vuole vuoto waar waarderen waardoor waarin waarna waarom waarop waarvoor wacht wachten
wachtlijst wachtwoord wage wahl wahlen wahrnehmen wait waiting waitlist waitlisted waiver walk walked walking walks wall wallet wann wanneer want
wanted wanting wants war ward warden ware warehouse waren warm warmly warned warst warteliste warten wartet warum was wash washing wasn waste wat
watch watched watches watching water waterschap wave waves way ways weak weakness wear weather web webcam webinar website wed wedding weddings wee
week weekday weekdays weekend weekends weekly weeks weer weerhouden weet weg wegen wegens weigeren weighed weights weil weinig weird weiss weit weiter
weitere weiteren weiteres weitergegeben weitergeht weitergeleitet weitergereicht weiterhin weitermachen weken wel welche welcher welcome welcoming
welder welding welke welkom well wellies wem wen wenden wenig wenn wens wensen went wer werd werde werdegang werden were weren werf werk werkdag
werkdagen werke werken werkervaring werkgever werkgevers werkgeversverklaring werkplaats werkstatt werkt werkvoorbereider wertung werven werving
wervingsreserve weshalb west wet weten what whatever when whenever where wherever whether which whichever while white whiteboard who whoever whole
whom whose why wide widerrufen widersprechen widerspruch widget wie wiebke wieder wife wifi wij wijziging wiki wil wilde will willen willing
willkommen willst wilt win wind window windows winds wine wing winkel winner winners winning wins winter wir wird wire wirklich wirst
wirtschaftlichste wish wished wishes wissen with withdraw withdrawal withdrawing withdrawn withdrew within without witness woanders woche wochen
wochenende woensdag woensdagmiddag wohnung wollen wollte wollten woman women won wondered wonderful wondering woning wood wool woorden word worden
wording words wordt work workaround worked worker workers workforce working workplace works workshop workshops world worries worry worse worst worth
would wouldn wpm wrap wrist write writer writers writes writing written wrong wrote wunderbar wunsch wunschen wunscht wurde wurden www yah yahgroups
yard year yearly years yes yesterday yet yildirim you young your yours yourself yourselves youth yrs zaak zaal zag zagen zahlen zahlt zaken zal zap
zat zaterdag zee zeer zeg zeggen zegt zehn zei zeichen zeigen zeigt zeit zeker zelf zelfde zero zes zessen zet zetten zeugnis zeugnisse zeven zich zie
ziehe ziehen ziek ziekenhuis ziekte zien ziet zij zijn zimmer zin zip zit zitten zoals zodat zodra zoek zoeken zoekopdracht zoekt zoektocht zojuist
zolang zomer zona zondag zonder zone zones zonnepanelen zoo zoom zoon zorg zorgen zorgvuldige zou zouden zuerst zufrieden zug zugang zugelassen
zugesagt zugestellt zugestimmt zukunft zulassung zullen zum zunachst zur zuruck zuruckgewiesen zuruckgezogen zurucksetzen zuruckziehen zurzeit zus
zusage zusagen zusammen zuschlag zuschriften zustimmung zwar zwei zweifacher zweimal zweite zweiten zweiter zwembad zwischen zwischenstand
zwischenzeitlich zwolf zzp`;
