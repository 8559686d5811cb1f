// Words that passwords are made of by people who do not want to remember one, and ways over a keyboard; gathered by ourselves.

const WORDS = `
password passwort passwd passw passwords mypassword yourpassword thepassword newpassword oldpassword kennwort wachtwoord
motdepasse contrasena contrasenya senha minhasenha clave parola parolachiave lozinka haslo heslo salasana losenord
welcome willkommen welkom bienvenue bienvenido bienvenida benvenuto bemvindo hello hallo bonjour bonsoir hola ciao salut
letmein opensesame iamhere changeme changethis default temporary temppass temp guest admin administrator administrador
administrateur root superuser sysadmin user username usuario utilisateur gebruiker benutzer login signin test testing
tester testtest testuser testpassword demo sample example secret secreto geheim geheimnis topsecret private personal
account security secure access master webmaster manager service support office company computer laptop internet
iloveyou ilovemy ilovemyself iloveme iloveu ilove love lover lovely loveyou loveme loveforever lovelove mylove truelove
teamo tequiero amor amore amormio miamor jetaime moncoeur ichliebedich schatz liebling ikhouvanjou teadoro
princess princesse principessa princesa prinzessin queen angel angels angelito angelina babygirl babyboy baby bebe
sweetheart sweety sweetie honey honeybee sunshine sunflower sunset moonlight starlight rainbow butterfly dragonfly
flower flowers strawberry blueberry raspberry watermelon pineapple banana cherry peaches orange chocolate cookie cookies
cupcake cheesecake pancake icecream bubblegum bubbles pepsi cocacola coffee cheese peanut peanutbutter butter
monkey dragon tiger tigers lion lions panther eagle eagles falcon falcons wolf wolves bear bears shark sharks dolphin
dolphins turtle spider spiderman kitty kitten kittycat hellokitty pussycat puppy doggy dogs doggie tinkerbell bambi
bailey buddy buster charlie cooper daisy ginger harley lucky maggie molly oscar peanut pepper princess rocky sammy
shadow smokey snoopy snickers sparky toby tucker whiskers winston ziggy
football fussball futbol soccer baseball basketball volleyball softball hockey tennis golf golfer cricket rugby
skateboard skateboarding snowboard surfing swimming swimmer running wrestling cheerleader cheerleading gymnastics
liverpool liverpoolfc arsenal chelsea chelseafc manchester manchesterunited manutd everton tottenham westham celtic
rangers barcelona fcbarcelona realmadrid juventus milan acmilan inter napoli roma lazio bayern bayernmunich dortmund
schalke hamburg ajax feyenoord benfica sporting porto flamengo corinthians palmeiras marseille psg boca river
yankees redsox dodgers giants cowboys steelers packers patriots raiders redskins broncos dolphins lakers celtics bulls
warriors rangers ranger trojans gators longhorns buckeyes
batman superman superstar spiderman wonderwoman ironman captain hulk joker wolverine avengers starwars startrek
skywalker yoda vader darthvader jedi matrix gandalf frodo hobbit legolas harrypotter hermione dumbledore hogwarts
pokemon pikachu charizard naruto dragonball goku sasuke mario luigi zelda sonic minecraft fortnite roblox warcraft
worldofwarcraft starcraft counterstrike callofduty playstation nintendo gameboy xbox gamer gaming counter assassin
metallica slipknot nirvana greenday linkinpark eminem rihanna beyonce madonna shakira beatles elvis onedirection bieber
justinbieber hannahmontana jonas jonasbrothers twilight vampire zombie freedom forever whatever nothing something
everything anything someone nobody anybody everybody together tomorrow yesterday today always never again
trustno trustme trustnoone believe faith hope grace blessed blessing jesus jesuschrist christ jesusislord jesuslovesme
godisgood godislove godbless thankgod heaven heavenly church bible gloria allah bismillah alhamdulillah buddha krishna
michael michelle jennifer jessica ashley amanda joshua daniel matthew andrew anthony christopher christian christina
christine elizabeth alexander alexandra alexandre alexandria nicholas nicole stephanie samantha victoria veronica
valentina valerie vanessa thomas robert richard william david james john joseph jonathan jordan justin brandon brandy
brittany benjamin charles charlotte caroline catherine katherine kimberly kristina lauren leonardo lorenzo madison
marina martin martina melissa miguel monica natalie natasha olivia oliver patricia patrick pamela peter philip rachel
rebecca ricardo roberto rodrigo ronaldo cristiano cristianoronaldo messi neymar beckham sabrina sandra sebastian sarah
sophie stefan stefanie steven tatiana theresa tiffany timothy tyler vincent virginia francesco francesca giovanni
giuseppe alessandro alessandra andrea antonio antonella barbara beatrice beatriz carlos carolina claudia cristina
daniela diego eduardo emmanuel fernando fernanda florian franziska gabriel gabriela gonzalo guillaume gustavo hannah
isabella isabelle jacqueline javier jeremy johannes juliana katharina laurent letizia lucas ludovic luciana madeleine
manuel marcelo margarita mariana matthias mauricio maximilian mohamed mohammed muhammad nathalie nicolas pascal pauline
rafael sebastien susanne thierry thorsten ulrike valentin veronika wolfgang yolanda
america american australia argentina brasil brazil california canada chicago colombia dallas denver deutschland england
espana florida france germany holland houston india indonesia ireland italia italy jamaica london madrid mexico miami
montreal nederland newyork newyorkcity paris philippines portugal puertorico russia scotland singapore spain texas
toronto turkey venezuela berlin muenchen koeln amsterdam rotterdam bruxelles lisboa
january february march april june july august september october november december januar februar maerz juni juli
oktober dezember janvier fevrier avril juin juillet septembre octobre novembre decembre enero febrero marzo abril mayo
junio julio agosto septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter fruehling sommer herbst printemps automne hiver verano invierno otono primavera estate
inverno summertime wintertime christmas halloween birthday happybirthday
mercedes porsche ferrari lamborghini volkswagen mustang corvette camaro chevrolet chevy toyota honda yamaha suzuki
kawasaki harleydavidson nissan mazda subaru jaguar bentley maserati audi bmw ducati
samsung iphone apple google facebook twitter instagram youtube yahoo hotmail outlook gmail microsoft windows linux
ubuntu android amazon netflix spotify linkedin snapchat myspace blackberry motorola nokia sony dell
money dollar dollars million millionaire business success winner champion champions number numberone onlyone
killer hunter fighter soldier marine marines army navy airforce police fireman ranger sniper pirate pirates ninja samurai
cowboy cowgirl gangster gangsta hardcore playboy playgirl sexy sexygirl sexyboy hottie hotgirl badboy badgirl bitch
asshole bullshit fuckyou fuckoff fucker motherfucker whatthefuck shithead dickhead
mother father mommy daddy mamma mutter vater maman papa madre padre mamae family familia familie famille brother sister
grandma grandpa children bestfriend bestfriends friends friendship boyfriend girlfriend husband married wedding
school schule ecole escuela college university student teacher scooby scoobydoo garfield mickey mickeymouse minnie
minniemouse donald donaldduck simpsons homersimpson bartsimpson spongebob southpark familyguy doraemon
genius einstein shakespeare beethoven mozart picasso guitar drummer music musica musik dance dancer dancing singer
purple yellow silver golden diamond diamonds crystal platinum emerald sapphire midnight thunder lightning
hurricane tornado phoenix cobra viper scorpion stallion mustangs crazy awesome amazing beautiful gorgeous handsome
cutie cutiepie funny happy happyday happiness peace peaceful serenity destiny fantasy mystery miracle magic wizard
nirvana paradise sweetdreams goodluck goodmorning goodbye goodday seeyou thankyou please sorry
apply application applications applied career careers employment hired interview jobhunt jobs jobsearch recruiter resume
`;

/** In lower case, without digits or signs. */
export const GUESSABLE_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Ways that fingers go, and everybody counts: rows, columns and zigzags of the usual keyboards, letters, digits. */
export const WALKS: readonly string[] = [
  '01234567890',
  '12345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  'qwertzuiop',
  'yxcvbnm,.-',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn,;:',
  '!@#$%^&*()',
  '!"§$%&/()=',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
  '1a2s3d4f5g6h7j8k9l',
  '1z2x3c4v5b6n7m',
  '147258369',
  '159753',
  '789456123',
  '741852963',
];
