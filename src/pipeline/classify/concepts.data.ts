// What words mean in the talk of applying and hiring, across seven languages: one line per meaning, by beginnings of words.

/**
 * `meaning: beginnings`, without accents; `=` before a word that must stand whole. A beginning with several meanings is
 * left out, except where context tells which.
 */
export const CONCEPTS = `
apply: applica =applied =applying =apply bewerb =beworben candidat candida kandida postul sollicit gesollicit inscri =inscrito anschreiben
vacancy: vacan vakanz vacatur =vaga =vagas stelle =stelle stellen ausschreib annonce convocatoria =opening =openings requisition =posting
post: position =role =roles =post =poste =puesto posizion posicao =cargo funktion functie =ruolo =job =jobs baan =emploi empleo emprego impiego =lavoro arbeitsplatz =plaza
hire: hire hiring recrut recruit reclut rekrut embauch contrata assunzion assum einstell werving aannem headcount staffing besetz
people: =hr =rh =rrhh personalabteilung personalreferent personalleit personeel personas personale risorse =talent talents talento =people humain humanos umane
candidate: candidate candidates applicant aspirant finalist bewerber kandidat contender
cv: =cv resume lebenslauf curricul =motivatiebrief unterlagen dossier =mappe zeugnis portfolio =letter =lettre =brief =carta =lettera anschreib
profile: profil perfil parcours trayectoria werdegang background achtergrond
skill: erfahrung experien experienc esperienz ervaring qualifi compet kenntnis skill habilid
received: received receiv receipt arriv reached erhalten eingegangen eingang empfang recu recue recib ricev receb ontvang ontvangst binnengekomen vorliegen =vor registr enregistr landed accus acus
thanks: thank danke dank =merci remerci gracia agrade grazie ringrazi obrigad bedank appreciat
interest: interes interet interess belangstell
review: review reviewing pruf geprueft examin etud estudi revis valut valuta analis analys avalia bekek bekijk beoordel sicht lesen lees evalu leggere screen consider reading
wait: geduld patien paciencia pazienza paciencia gedul delay verzoger retraso ritardo demor duurt dauert takes longer silence
still: still noch weiterhin toujours sigue sigues ancora ainda nog
soon: soon shortly bald bientot pronto presto breve binnenkort dans prossim proxim nachst
decide: decid decision entscheid entschied =choix scelt decisao beslis besluit beslot decis
regret: unfortunately regret sorry sadly leider bedauer malheureusement desole lament siento purtroppo spiacent dispiac infelizmente helaas spijt afraid =jammer
success: success erfolg succes exito successo sucesso
other: other another else someone somebody andere anderen anderer anderweit autre quelqu otro otra otros altro altra outro outra ander iemand jemand
choose: chose chosen choos select selec auswahl ausgewahlt gewahlt wahl choisi retenu retenir elegi elegid eleg scelto scelta selez escolh gekozen gekoz keuze geselect prefer preferer opted shortlist preselec preselect engere
reject: reject refus absag abgelehnt ablehn rechaz descart respint scart recus rejeit afgewez afwijz declin unsuccessful denegad
forward: forward further proceed weiter poursuiv continu suite seguir adelante proseg avanc verder progress advance
match: match =fit fits passt passen passend correspond encaj adapt align suit sluit ajust combina geeignet
stronger: stronger closer closely besser mieux davantage meglio melhor beter mehr plus mas piu mais meer
filled: filled besetzt vergeben pourvu cubiert cubrir copert preench ingevuld taken ocupad
cancelled: cancel annul abgesagt entfall ausfall sospes suspend storniert vervallen ingetrokken anulad
paused: freeze frozen froze hold pause gele congel bloccat einstellungsstopp vacaturestop paraliz ruht umstruktur restructur budget
closed: closed close geschlossen ferme cerrad cerr chius encerr gesloten beendet
interview: interview vorstellungsgesp bewerbungsgesp kennenlern gesprach entretien entrevist colloqui sollicitatiegesp kennismak gesprek screening
meet: meet treffen rencontr conocer conoscer incontr conhecer ontmoet kennen visit besuch venir vorbei langs passat pasar incontro
talk: talk chat call phone speak convers telefon anruf telefonat echang parler appel hablar charla llamad parlare chiacchier chiamata conversa bate ligar bellen praten spreken video zoom teams
invite: invit einlad lade uitnod convid convoc
available: availab verfugbar disponib beschikb =free =frei =libre libero libera =livre =vrij slot slots creneau horari orari momento moment
suit: suits =suit works passt convien convient viene =bien fica schikt uitkomt =uit
when: when wann quand cuando quando wanneer
schedule: schedul booked book reserv agenda kalender calend calendar termin rendez cita appuntament afspraak appoint
confirm: confirm bestatig bevestig conferm
move: reschedul moved postpon verschieb verlegt verschob deplac report decal aplaz rinvi remarc adia verplaats verzet spostat
weekday: monday tuesday wednesday thursday friday saturday montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves viernes lunedi martedi mercoledi giovedi venerdi segunda terca quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag
clock: =uhr =uur =am =pm heures ore =horas
week: week woche semaine semana settimana
deadline: deadline =until =bis avant antes entro =ate voor uiterlijk expire expir gultig verloopt caduc scad =within innerhalb spatestens
test: test tests tests assess prueba prova eignungs capaciteit questionn fragebog cuestion vragenlijst aptitud aptitude quiz
task: challenge aufgabe exercis esercizi ejercici exercice opdracht case =casus =caso =cas etude desafi homework arbeitsprobe brief
complete: complet absolv realiz vul losen realiser svolg fazer maak ausfull remplir finish ultim termin
minutes: minut stunde hour heure hora hours ora uur
offer: offer offers anbiet angebot propos oferta offrir ofrec offr oferec aanbod aanbied bieden proposta
contract: contract vertrag contrat contratto overeenkomst =cdi =cdd anstell arbeitsvertrag
salary: salar gehalt brutto stipend retribu salaris bruto remunerat =pay lohn
start: start beginn debut incorpor inizi comec ingaand joining
join: join welcome willkomm bienven benvenut bem-vind welkom zusage
sign: sign unterschr signe firma firm assin ondertek getekend unterzeichn
accept: accept annehm nehme akzept acept accett aceit aanvaard neem
withdraw: withdr zuruckzieh zieh retir ritir desist terugtrek intrek ruckzug
unfinished: draft entwurf brouillon borrador bozza rascunho concept halfway unfinished incomplete unvollstand inachev incomplet incompiut started began begonnen commence empez iniziat comecou begonnen
missing: missing fehl manqu falta manca ontbre
submit: submit abgeschickt abgesend absend envoy env invi enviad verzond verstuur sent einreich
client: client kunde kunden klant mandat search
found: found came stiess gestossen tombe aufmerksam visto visto =vi zag seen gesehen
recruiter: recruiter headhunter personalberat recruteu reclutador chasseur consultant
open: opportunit oportunid kans opportunity spannend herausforder
alert: alert jobs alerte unsubscribe abmelden desabonn neue nouvelles nuevas nuove novas nieuwe new
view: view ansehen voir ver vedi bekijk see
search: search suche recherch busqueda ricerca busca zoek
account: account konto compte cuenta conta account espace profiel cadastro
password: password passwor kennwort =mot passe contrasen senha wachtwoord code codigo codice =otp verif activ aktiv
survey: survey umfrage enquete encuesta sondagg pesquisa feedback experience rate bewert avis opinion
advice: tips tipps conseil consejo consigli dicas advies webinar coach newsletter workshop career guide
fair: fair messe salon feria fiera feira beurs
team: team equipe equipo squadra mannschaft collega colleague kolleg
manager: manager leiter leitung responsable responsabil gestor teamleider chef head director directeur direttore direktor abteilung afdeling department panel jury commission kommission commissie comite committee governors
future: future zukunft avenir futuro toekomst luck gluck chance suerte fortuna sorte wish wunsch souhait deseamos augur desej wens bonne erfolg veel
news: news neuigkeit nouvelles noticias novedad novita novidad nieuws update stand status statut estado stato
ask: ask wonder erkundig savoir saber sapere weten benieuwd nachfrage demander preguntar
keep: keep behalten conserv guard conserver bewaar pool vivier banco
notpos: not no never nicht kein keine keinen pas aucun ne non nao niet geen nessun ningun unable cannot can't
house: wohnung miete mieter apartment flat rent tenant landlord appart locat logement propriet piso alquil affitto apartament aluguel woning huur verhuurder hypothe mortgage
money: loan kredit credit pret prestamo mutuo emprest lening card bank banque banco banca invoice rechnung facture factura fattura fatura factuur payment insurance versicher subvention grant forder beca steuer tax
school: university studium studien uni hochschul master bachelor universit course kurs cours curso corso cursus admission school schule ecole escuela scuola nursery kita colegio
order: order bestell commande pedido ordine bestelling shipped deliver liefer paket colis encomenda pakket parcel refund
doctor: doctor arzt dentist zahnarzt medecin medic dottor tandarts patient surgery klinik blood
family: mum dad love xx kiss sofa dinner lunch party wedding birthday beer wine kids
software: build commit patch bug server backup deploy release app pull merge login
`;
