/** The few word lists that linking rests on, as hashes of folded words. */
import { hashSet } from '../detection/hashes.ts';
import { tokenise } from '../detection/tokens.ts';

/** Words without meaning of their own; also those that begin sentences and are no part of a name there. */
export const STOP_WORDS = hashSet(`
  a an the and or but nor so yet if then than that this these those there here it its he his him she her hers they their them
  we our us you your i my me who whom whose which what when where why how all any both each few more most other some such no
  not only own same too very can will just should would could may might must shall do does did doing done is are was were be
  been being have has had having of in on at by for with about against between into through during before after above below
  to from up down out off over under again further once as until while also because since although though despite however
  meanwhile still even now today yesterday tomorrow last next first second new old many much several according among amid
  within without per via like unlike said says say told tells asked added yes well perhaps instead later earlier soon ago
  one two three four five six seven eight nine ten hundred thousand million billion year years day days week weeks month months
  time times people man men woman women thing things way ways get got make made take took go went come came see seen know
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december`);

/** Days and months, which stand right after names: "in Paris Friday". */
export const CALENDAR = hashSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow`);

/** Words that never belong to the name after them, capital or not. */
export const FUNCTION_WORDS = hashSet(`
  a an the and or but in of on at by for with about against between into through during before after above below to from up
  down out off over under as until while because since although though despite however meanwhile when where why how if then
  than that this these those there here it its he his she her they their we our you your who whom whose which what is are was
  were be has have had do does did will would could should can may`);

/** What after a town's name makes it the land around: "Khartoum state". */
export const TERRITORIES = hashSet('state province governorate prefecture oblast');

/** Before a colon they tell whose picture it is: "Photograph: EPA". */
export const CREDITS = hashSet('photo photograph photographs photos picture pictures image images credit source video');

/** What gives a thing a name that is another's: "a system dubbed Panama". "Called" and "named" have too many other uses. */
export const NAMERS = hashSet('dubbed codenamed nicknamed christened titled entitled');

/** Titles and offices written before a person's name. */
export const TITLES = hashSet(`
  mr mrs ms miss dr sir dame lord lady president vice premier prime minister chancellor secretary senator sen representative rep
  congressman congresswoman governor gov mayor chairman chairwoman chair chief ceo cfo director general gen admiral adm colonel
  col captain capt lieutenant lt major maj sergeant sgt commander marshal judge justice attorney ambassador envoy spokesman
  spokeswoman spokesperson speaker leader king queen prince princess duke duchess emperor sultan emir sheikh ayatollah pope
  cardinal archbishop bishop father reverend rev rabbi imam mullah saint coach manager trainer captain striker midfielder
  goalkeeper defender professor prof doctor deputy foreign finance interior defense defence economy health treasury home
  undersecretary commissioner inspector detective officer analyst economist author actor actress singer director founder
  cofounder entrepreneur billionaire congressional former ex acting interim first lady candidate nominee lawmaker politician
  republican democrat democratic opposition press state executive managing comrade herr frau monsieur madame executive host
  journalist correspondent reporter activist dissident whistleblower astronaut cosmonaut
  sens reps govs gens profs messrs senators representatives governors presidents ministers justices judges congressmen`);

/** Those of them that stand in names of bodies as well: "State University". */
export const OF_OFFICES = hashSet('home state health defense defence general press executive economy treasury');

/** A country's, whose name before them is the country's. */
export const MINISTRIES = hashSet('ministry department government administration cabinet');

/** "The Russian government" is Russia. */
export const GOVERNMENTS = hashSet('government authorities regime');

/** Common given names: what follows one is that person's surname. Many are everyday words or names of towns as well. */
export const GIVEN_NAMES = hashSet(`
  aaron abigail adam adrian agnes alan albert alex alexander alexandra alfred alice alison allan allen amanda amber amy andrea andrew
  andy angela anita ann anna anne annie anthony antonio april arnold art arthur ashley audrey barbara barry beatrice ben benjamin
  bernard beth betty beverly bill billy bob bobby brad bradley brandon brenda brent brett brian bridget bruce bryan caleb calvin
  cameron carl carla carlos carol caroline carolyn catherine cathy cecil charity charles charlie charlotte chase cheryl chris
  christian christina christine christopher chuck cindy claire clara clarence claudia clifford clive colin colleen connie craig
  crystal curtis cynthia dale dan dana dane daniel danny darren dave david dawn dean debbie deborah debra dennis derek diana diane dick
  don donna doris dorothy doug douglas drew duncan dwight earl eddie edgar edith edward edwin eileen elaine eleanor elizabeth ella
  ellen emily emma eric erica erin ernest ethan eugene eva evan evelyn faith felix fiona florence frances francis frank fred
  frederick gabriel gail gareth gary gavin gene geoffrey george gerald gilbert gina glen glenn gloria gordon grace graham grant greg
  gregory guy gwen hannah harold harriet harry harvey hazel heather heidi helen henry herb herbert holly hope howard hugh ian irene
  isaac isabel ivan ivy jack jackie jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason jay jean jeff jeffrey
  jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joanne joe joel john johnny jon jonathan jose joseph josh
  joshua joyce juan juanita judith judy julia julian julie june justin karen karl kate katherine kathleen kathryn kathy katie keith
  kelly ken kenneth kerry kevin kim kimberly kirk kristen kurt kyle lance larry laura lauren laurence lawrence leah leo leon leonard
  leroy leslie lewis liam lily linda lindsay lisa liz lois lori lorraine louis louise lucas lucy luis luke lynn malcolm marc margaret
  maria marian marie marilyn marion mark marsha marshall martha martin marvin mary mathew matt matthew maureen maurice max megan
  melanie melissa michael michele michelle miguel mike mildred miles milton miranda mitchell molly monica morgan nancy naomi natalie
  natasha nathan nathaniel neil nicholas nick nicola nicole nigel nina noah noel nora norma norman oliver olivia oscar owen pam pamela
  pat patricia patrick paul paula pauline pedro peggy penny peter phil philip phillip phyllis rachel ralph randall randy ray raymond
  rebecca regina ricardo rich richard rick ricky rita rob robert roberta robin rodney roger ron ronald rosa rose rosemary ross roy
  ruby russell ruth ryan sally sam samantha samuel sandra sandy sara sarah scott sean seth shannon sharon shaun shawn sheila shelley
  sherry shirley sidney simon sonia sophia sophie stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan
  suzanne sylvia ted teresa terence terri terry thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy
  travis trevor tyler valerie vanessa vera vernon veronica vicki victor victoria vincent viola virginia vivian wade walter wanda
  wayne wendy wesley wilfred will william willie yvonne zachary`);

/** Words of kinship, after which a first name is some other's: "his brother Charles". */
export const KINSHIP = hashSet(
  'brother sister son daughter father mother wife husband uncle aunt cousin nephew niece grandson granddaughter grandfather ' +
    'grandmother stepson stepdaughter stepfather stepmother widow widower girlfriend boyfriend fiancee',
);

/** Civil titles: what follows is a person, of whatever office. */
export const CIVIL_TITLES = hashSet('mr mrs ms miss dr sir dame herr frau');

/** Capitalised words that may follow a person's or place's name without making another name of it. */
export const FOLLOWERS = hashSet(`
  administration government campaign presidency cabinet regime era doctrine ally aide allies supporters officials official team
  summit talks deal crisis war conflict border economy news report visit meeting speech spokesman spokeswoman`);

/** What after a surname tells that its bearer governs, or did: "the Bush administration". */
export const RULES = hashSet('administration presidency cabinet era years doctrine government');

/** Words of the offices whose holders govern. */
export const GOVERNING = hashSet('president prime premier chancellor governor king queen emperor');

/** What stands before, or after, the side that somebody plays: "beat Chelsea", "lost to Chelsea", "Chelsea drew". */
export const PLAYED_BEFORE = hashSet(`
  beat beats beating defeat defeats defeated defeating thrash thrashed edge edged hammered overcame against versus vs v`);
export const PLAYED_BEFORE_TO = hashSet(
  'lost lose loses losing fell falling draw drew drawn drawing win wins won victory victories',
);
export const PLAYED_AFTER = hashSet(`
  beat beats drew lost won win scored score scores defeated thrashed edged equalised equalized relegated promoted
  goalkeeper striker midfielder defender winger coach manager captain fans`);

/** Legal forms of companies, as they end their names. */
export const LEGAL_FORMS = hashSet(
  'inc incorporated corp corporation co ltd limited plc llc llp ag gmbh sa spa nv bv ab asa oyj kk',
);

/** What after a hyphen makes another name: "Movement-North", "SPLM-N". */
export const PARTS = hashSet('north south east west northern southern n s e w a b c d m r p io gc');

/** What before a hyphen tells of a second country or of a relation, and makes no name. */
export const PREFIXES = hashSet(`
  afro anglo anti arab arabo austro euro ex finno franco greco ibero indo israelo italo judeo luso mid neo non perso polono
  post pre pro russo serbo sino slavo sub super trans turko`);

/** Military ranks, which only those who hold them bear. */
export const RANKS = hashSet(
  'general gen lieutenant lt colonel col captain capt sergeant sgt major maj admiral adm corporal cpl',
);

/** What before a hyphen makes another thing of a topic: "extra-tropical storm". */
export const NEGATING = hashSet('extra sub non quasi semi pseudo');

/** What makes a name of what it stands beside: "University of Paris", "Berlin Zoo". */
export const INSTITUTIONS = hashSet(`
  university college school institute academy museum library hospital church cathedral mosque bank airport station stadium hotel
  embassy consulate ministry department office bureau agency authority court council commission committee parliament assembly
  federation association union society league party front army brigade company corporation group fund foundation trust center
  centre museum theatre theater orchestra opera gallery zoo park bridge tower gate palace castle street avenue square road
  republic kingdom empire state province county district city treaty battle siege act declaration convention conference
  festival prize award cup open championship marathon times post journal tribune herald gazette chronicle news daily weekly
  star sun mirror observer telegraph press agency radio television channel airlines airways motors united rovers`);

/** Prepositions after which a place is likely. */
export const LOCATIVES = hashSet('in at near from to outside across throughout toward towards into around via inside');

/** Words that tell a report on sport; each by itself may stand in another text too. */
export const SPORT_WORDS = hashSet(`
  goal goals goalkeeper striker strikers midfielder midfielders defender defenders winger coach matchday match matches league
  playoff playoffs semifinal semifinals quarterfinal quarterfinals relegated relegation promoted substitute halftime equaliser
  equalizer penalties offside derby knockout qualifier qualifiers stadium fixture fixtures football soccer footballer
  tournament kickoff referee scoreless goalless unbeaten scored scorer teammate teammates champions cup season
  quarterback touchdown touchdowns fumble linebacker inning innings homer pitcher bullpen puck goaltender rebounds
  wicket wickets batsman batsmen scrum`);

/** What stands before a month that may be a name too ("in May"). */
export const BEFORE_MONTH = hashSet('in until till since by of last next this late early mid before after from during');

/** What stands before a language ("in German", "fluent Arabic") … */
export const BEFORE_LANGUAGE = hashSet(
  'in into speak speaks spoke speaking fluent learn learning broken translated taught language',
);
/** … and after it ("German-speaking", "Arabic translation"). */
export const AFTER_LANGUAGE = hashSet(
  'language languages speaking speaker speakers translation translations translator lessons class classes dictionary ' +
    'version versions expression expressions word words noun nouns verb verbs grammar accent subtitles subtitled',
);

/** What a government does, and a town does not. */
export const GOVERNMENT_VERBS = hashSet(`
  says said wants agreed agrees accuses accused denies denied insists insisted warned warns hopes fears rejects rejected
  announced condemned condemns denounced demanded demands threatened threatens seeks sought refused refuses imposed imposes
  urged urges backs backed supports supported opposes opposed believes considers considered has have had is are was were will would
  signed signaled signalled expects expected pledged offered claims claimed called calls sees saw`);

/** What before a person's or a place's name makes it a ship's: "the carrier John F. Kennedy". */
export const VESSELS = hashSet(
  'uss hms hmcs hmas ss mv rms carrier ship warship battleship cruiser destroyer frigate corvette submarine vessel ferry ' +
    'freighter tanker trawler yacht schooner steamer icebreaker',
);

/** What before a name makes it a storm's: "Tropical Storm Grace". */
export const STORMS = hashSet('storm hurricane typhoon cyclone');

/** Before a body's name they say whose it is. */
export const POSSESSIVES = hashSet('its their his her our');

/** Pairs of words between which two capitals stand for two governments: "Washington and Moscow". */
export const COORDINATORS = hashSet('and or between with versus vs');
export const FORMER = hashSet('former ex late onetime then');

/** Hashes of a text's words that carry meaning: no stop words, no numbers, three letters or more. */
export function contentWords(text: string): number[] {
  const tokens = tokenise(text);
  const words: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i]!;
    if (tokens.end[i]! - tokens.start[i]! < 3 || tokens.shape[i]! & 8 || STOP_WORDS.has(hash)) continue;
    words.push(hash >>> 0);
  }
  return words;
}
