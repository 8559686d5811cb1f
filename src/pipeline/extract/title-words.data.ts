// Small words around and within job titles in seven languages, lower-case: what joins, what announces, what ends them.

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** May stand within a title, never at its edge. */
export const JOINERS: ReadonlySet<string> = setOf(
  `of and for in to with or the on at &
  und für der den dem des im von zur zum mit am an auf in oder die das
  de d' du des la le les l' et en à au aux pour sur ou un une
  de del la el los las y en e o para con por al
  di del della dell' dello dei degli delle e ed al alla all' alle ai per il lo la in con nel
  de do da dos das e em no na para com ao à ou a o
  van voor en het de op der bij met in of`,
);

/** Begin or belong to the clause around a title: no title holds one in small letters. */
export const CLAUSE_WORDS: ReadonlySet<string> = setOf(
  `i we you he she they it us me my our your his her their this that these those which who what when where because so but if
  is are was were be been being has have had will would shall should can could may might must do does did not no yes
  please thank thanks unfortunately here there now then just still also only very as by from than about into
  went comes came needs wants wanted said says got gets gone
  received reviewed submitted located based posted starting remains stays went goes closes opens begins seems sounds
  ich wir sie ihr du er es ihre ihrer ihren ihrem deine deiner deinen unser unsere unserer mein meine uns ihnen dich dir
  ist sind war waren wird werden wurde wurden hat haben habe hatte kann können soll nicht aber dass wenn weil als noch schon
  auch hier leider gerne bereits sowie eingegangen erhalten bei beim durch über nach seit ab bis
  lag liegen kam kommt kamen sprach spricht gefällt gefiel klingt bekam bekommt geht ging zahlen zahlt suchen sucht
  befindet steht findet liegt passt freut würde würden möchte möchten konnte konnten sollte wäre bleibt
  je nous vous il elle ils on ce cet cette ces mon ma mes votre vos notre nos ton ta tes
  disparaît disparait parce puisque quand déjà
  passe prend cherchons voulons
  reste restent semble serait seriez aurait devient sera seront compter
  est sont était a ont avons avez sera été fut peut n' ne pas mais que qui où si car donc chez avec dans vient
  pasa pasó tiene tenemos buscamos pedimos gusta gustó
  sigue continúa sería serían podría puede quisiera queremos queda quedó encaja
  porque aunque cuando ya aún todavía mientras
  yo usted nosotros su sus tu tus mi mis nuestro nuestra es son fue ha han hemos será está están no pero que si nos te se
  perché mentre quando già ancora
  riporta prevede vogliamo cerchiamo pensiamo vediamo
  vorrei vorremmo verrà sarà risulta rimane resta può potrebbe sarebbe avremmo siamo hai ha ho
  lo voi lei noi suo sua tuo tua mio mia nostro nostra è sono stata stato hanno abbiamo non ma che ci ti vi si presso
  porque enquanto quando já ainda
  pedimos temos tem buscamos
  encontra-se encontra fica ficou segue continua será seria gostaria gostaríamos pode poderia terá estão
  eu você nós seu sua seus meu minha nosso nossa é são foi está não mas que se nos te lhe já
  omdat hoewel terwijl ga gaat
  ligt liggen lag komt kwam komen krijgt kreeg sprak spreekt geeft gaf vond viel valt past zoekt zoeken
  zou zouden zit zitten staat stond loopt gaat gaan wil willen zal zullen mag moet blijft hebben heb
  ik wij we je jij jouw u uw ons onze mijn is zijn was waren wordt werd heeft hebben kan niet maar dat die als nog ook`,
);

/** Stand right before a title as "as" and "for" do. */
export const APPOSING: ReadonlySet<string> = setOf(
  'as for als für zur zum um auf pour comme sur como para per come voor op over about on',
);

/** Stand between a noun for a position and the title. */
export const OF_WORDS: ReadonlySet<string> = setOf("of de d' du da do di van del della dell' des von");

export const ARTICLES: ReadonlySet<string> = setOf(
  `the a an our your this der die das den dem eine einen einer ein unsere unser ihre deine le la les l' un une votre notre el los las una
  su tu il lo gli i uno della o os as um uma sua seu nossa het een de onze je jouw uw any another`,
);

/** Nouns for a position. */
export const POSITION_NOUNS: ReadonlySet<string> = setOf(
  `position positions role roles job jobs post vacancy opening opportunity requisition title seat ad advert stelle stellen rolle vakanz
  stellenausschreibung ausschreibung anzeige stellenanzeige tätigkeit funktion poste postes offre offres emploi fonction annonce intitulé puesto puestos
  vacante plaza oferta cargo anuncio posizione posto ruolo offerta annuncio mansione figura vaga vagas posição função
  lugar anúncio functie vacature vacatures rol baan positie`,
);

/** Stand before an employer or a place. */
export const EMPLOYER_WORDS: ReadonlySet<string> = setOf(
  'at with @ bei beim chez presso bij within in en em na no nel nella à a from im',
);

/** Degrees and ranks that belong to a title without being an occupation. */
export const RANKS: ReadonlySet<string> = setOf(
  `senior junior lead principal staff chief head deputy assistant associate sr jr ii iii iv graduate trainee
  stellvertretende leitende leitung adjoint adjointe apprenti premier première segundo segunda primer jefe jefa vice capo
  chefe encarregado hoofd eerste aankomend teamleider`,
);
