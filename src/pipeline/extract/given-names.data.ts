// Given names common in seven languages, folded: two or three words that begin with one name a person, not a firm.
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abigail adam adrian aisha alan albert alejandro alessandra alessandro alex alexander alexandra alexandre alfred alice
  alicia alina alison alvaro amanda amelia amelie amir amy ana anabel anders andre andrea andreas andrei andres andrew
  angela angelika angelo anita anja ann anna anne anneke anneliese annette annika anouk anthony antje antoine anton antonia
  antonio arjun arnaud arthur astrid aurelie axel barbara bart bas bastian beatrice beatriz beatrix ben benedikt benjamin
  benoit bernard bernd beth bettina bianca bill birgit bjorn bob bram brenda brian brigitte bruno callum camila camille
  carina carl carla carlo carlos carmen carol carolina caroline catarina catherine cecile cedric celine chantal charlotte
  chiara chloe chris christel christian christiane christina christine christoph christophe christopher claire clara claude
  claudia claudio claus clemence colin conceicao conor corinna corinne cornelia craig cristiano cristina daan dagmar dan
  daniel daniela daniele danielle darren dave david davide dean deborah delphine denis denise dennis devon diana diane
  diego dieter diogo dirk dmitri dominic dominik donna doris dorothea duncan eduardo edward elaine elena eleonora eliane
  elisa elisabeth elise elizabeth ellen elodie els elsa emeline emilia emilie emily emma emmanuel enrico eric erica erik
  ernst esther ethan eugenio eva evelyn ewan fabian fabien fabio fabrice fatima federica federico felix femke fernanda
  fernando filipa filipe fiona florence florian frances francesca francesco francisco franck francois francoise frank franz
  frederic frederik friedrich gabriel gabriela gabriele gareth gary gavin gemma geoffrey george georg gerard gerd gerhard
  gianluca giles giorgio giovanna giovanni gisela giulia giuseppe goncalo gonzalo graham greta guido guillaume gunter
  gustavo hannah hans harald harry heather heike heiko heinz helen helena helene helga helmut hendrik henri henrik henry
  herbert hiroshi holger hugo ian ignacio ilaria ines ingo ingrid irene iris isabel isabella isabelle ivan jack jacob
  jacqueline jacques jakob jamal james jamie jan jana jane janet janine jason javier jean jeff jennifer jens jeremy jeroen
  jessica jesus jim joachim joan joana joanna joao jochen joe johan johannes john jonas jonathan joost jordan jorge joris
  jose josef joseph joshua juan judith julia julian juliana julie julien jurgen justin justine kai karen karim karin karl
  karla karsten katarina kate katharina katherine kathrin kathleen kathy katja katrin kay keith kelly ken kerstin kevin
  kim kirsten klaas klaus koen kofi konrad kristin kristina kurt lars laura laurence laurent lea leah leila lena leo leon
  leonardo leonor leonie leticia leyla liam lieke lina linda lisa lise livia lorena lorenzo loredana lotte louis louisa
  louise luc luca lucas lucia luciana lucie lucy ludovic luigi luis luisa luiz luke lukas maaike madeleine magali magda
  maja malte manfred manon manuel manuela mara marc marcel marcela marcello marco marcos marcus margaret margarida
  margaux margot maria mariana marianne marie marieke marina mario marion marisol marit mark marko markus marlene marlies marloes
  marta martha martin martina martine mary massimo mateo mathias mathieu mathilde matteo matthew matthias matthieu maureen
  maurice maurizio max maxime mei megan melanie melissa merle michael michaela michal michel michela michele michelle
  miguel mike mikael mila miriam mohamed mohammed moira monica monika monique moritz muhammad myriam nadia nadine nadja
  naomi natacha natalia natalie natasha nathalie nathan neil nele niamh niccolo nicholas nick nicola nicolas nicole niels
  niklas nils nina noelia nora norbert nuno nuria olaf oliver olivia olivier omar orla oscar oskar pablo pamela paola paolo
  pascal patricia patricio patrick patrizia paul paula paulo pauline pedro peggy penelope peter petra phil philip philipp
  philippe pierre pieter pietro pilar priya quentin rachel rachid rafael rahul rainer ralf ralph ramon raphael raquel raul
  ravi raymond rebecca regina reinhard rene renate ricardo riccardo richard rita rob robert roberta roberto robin rocio
  rodrigo roger roland rolf roman romain ronald rosa rosalie rosanna rosie roxanne ruben rudolf rui ruth ryan sabine sabrina
  sally salvatore sam samantha samir samuel sandra sandrine sanjay sanne sara sarah saskia scott sean sebastian sebastien
  serena serge sergio severine shannon sharon shaun sheila siegfried sigrid silke silvia silvio simon simona simone siobhan
  sjoerd sofia sofie solene sonia sonja sophia sophie stefan stefania stefanie stefano stella stephan stephane stephanie
  stephen steve steven stuart sunita susan susana susanne suzanne svenja swantje sven sylvia sylvie tamara tania tanja tara
  tatiana teresa tess theo theresa thierry thijs thomas thorsten tiago till tim timo timothy tina tobias tom tomas tommaso
  toni torsten tyler ulrich ulrike ursula ute uwe valentin valentina valeria valerie vanessa vera verena veronica veronika
  verity veronique victor victoria viktor vincent vincenzo virginie vivian viviane walter wendell wendy werner wilhelm
  willem william wolfgang xavier yann yannick yasmin yves yvonne yusuf zoe kiran niccolo ondine emile leopold alvaro joaquin zainab amara
  eline inigo gaetan fleur taina vitor itziar fatou nadege oonagh ayse mehmet mustafa aylin elif leila wei mei ming yuki kenji
  hana anita deepa vikram arun lakshmi sunil ajay anil raj amit neha pooja rohit sanjana olga natalya svetlana ivana dragan
  zoran milan piotr pawel agnieszka katarzyna malgorzata ewa jozef tomasz krzysztof istvan laszlo zsofia bogdan ioana mihai
  ingvar sigurd astrid freja soren kirsten lotte jytte aino mikko juha`.split(/\s+/),
);
