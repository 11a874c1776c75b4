/** Short lines that stand around an article's text on English-language pages, told by their words. */
import { dayIn } from './days.ts';

/** Longer lines are never told by their words alone. */
const LONGEST = 140;

const FURNITURE = new RegExp(
  `^[\\s>»›•|*–-]*(?:${[
    'advertise(?:ment|r content)?s?(?:\\b.{0,40})?',
    '(?:story|article|post|content|text) (?:continues|resumes|continued)(?: below| after)?(?:.{0,40})?',
    'continue reading(?: .{0,80})?',
    '(?:read|see|view|show|load|hear|learn|find out|discover) (?:more|also|next|all|less|full story|the full story|related)\\b(?!.*\\.$).{0,120}',
    'related\\b ?(?:stories|articles?|content|topics|links|coverage|video|news|posts|items|reading|interests)?(?::.{0,120})?',
    "(?:also|see also|more|watch|listen|explore|recommended|don[’']t miss|in pictures|in case you missed it|read|opinion|analysis|video|gallery|photos?|pictures?)\\s*[:|].{0,120}",
    '(?:share|tweet|pin|like|print|e-?mail|save|bookmark|reddit|whatsapp|facebook|twitter|linkedin|copy(?: link)?|link copied|flipboard|pinterest|tumblr|messenger|telegram|report|reply|gift|comment|x)(?: (?:this|it|on|to|via|article|story|page|the)\\b.{0,30})?',
    '(?:\\d[\\d,.]*k?|no|view|show|hide|join|post|leave|add|read|see|load|all)?\\s*(?:the |an? |all |your |\\d+ )?(?:comments?|conversation|discussion|repl(?:y|ies)|shares?|likes?|views?)(?: ?\\(\\d+\\)| \\d+)?',
    '(?:sign|log) ?(?:up|in|on)\\b.{0,100}',
    '(?:please )?subscribe\\b.{0,100}',
    'already (?:a (?:subscriber|member)|have an account|registered)\\b.{0,60}',
    '(?:to (?:read|continue)|this (?:article|story|content) is (?:for|only|exclusive|available)).{0,60}(?:subscri|register|sign|log ?in|member).{0,60}',
    '(?:get|receive) (?:the|our) .{0,60}(?:newsletter|e-?mails?|inbox|alerts).{0,60}',
    '(?:follow|like|find|join) (?:us|@\\w+|\\w+ on (?:twitter|facebook|instagram|x)).{0,80}',
    '(?:click|tap) (?:here|to|on|through|for).{0,80}',
    'listen(?: to| now| \\().{0,60}',
    '(?:play|watch)(?: video| now| the video)?',
    'loading\\W*',
    'skip (?:to|advert).{0,40}',
    '(?:back|return|scroll|jump) to (?:top|the top|content|home|main).{0,30}',
    '(?:open|view|expand|enlarge|close|show|see) (?:the |full |large |this )?(?:image|gallery|photos?|slideshow|caption|graphic|chart|pictures?).{0,40}',
    '(?:image|photo|slide|picture)?s?\\s*\\d+\\s*(?:of|/)\\s*\\d+.{0,10}',
    '(?:next|previous|prev)(?: (?:article|story|post|page|slide|up))?(?::.{0,100})?',
    'page \\d+(?: of \\d+)?',
    '\\d+',
    '(?:most|more|top|latest|popular|trending|recommended|breaking|recent)(?: (?:read|popular|viewed|shared|commented|emailed|stories|news|articles|headlines|posts|now|for you|on|from|in|by)\\b)(?!.*[.!?]$).{0,60}',
    'you (?:may|might|could|will) (?:also )?(?:like|be interested|enjoy|love).{0,40}',
    'trending',
    'recommended',
    'popular',
    '.{0,12}newsletters?',
    '(?:copyright|©|\\(c\\)).{0,120}',
    'all rights reserved.{0,60}',
    '\\d+ ?-?(?:min(?:ute)?s?|hours?) (?:read|ago|listen|watch)',
    'by',
    'photo',
    'photos',
    'image',
    'video',
    'credit',
    'source',
    'tags?:?.{0,60}',
    'topics:?',
    'filed (?:under|in|to)\\b.{0,80}',
    'posted (?:in|under)\\b.{0,80}',
    'home',
    'menu',
    'search',
    'close',
    'cancel',
    'submit',
    'ok',
    'okay',
    'got it',
    'accept(?: all)?',
    'thank(?:s| you) for (?:signing|subscri|reading|visiting).{0,80}',
    'e-?mail address',
    'invalid email',
    'powered by.{0,40}',
    'share your (?:thoughts|view).{0,30}',
  ].join('|')})[\\s.…:»›>→|]*$`,
  'i',
);

export const isFurniture = (line: string) => line.length <= LONGEST && FURNITURE.test(line);

const SURROUNDINGS =
  /^(?:related\b|more (?:on|from|in|stories|news|about|like|top|to)\b|read (?:more|next|also)\b|recommended|suggested|most (?:read|popular|viewed|shared|commented|emailed|recent)|trending|popular (?:now|stories|posts|articles|on|in)|you (?:may|might) (?:also|like|have)|also (?:on|in|read|from|see)\b|(?:latest|recent|top|other|featured|breaking) (?:news|stories|posts|articles|headlines|videos?|comments|on|from|in)\b|(?:today[’']s )?top stories|don[’']t miss|editors?[’']?s?[’']? picks?|what to read|elsewhere on|around the web|from (?:around )?the web|from our (?:partners|network|sponsors)|(?:view |post |add )?comments?\b(?! from)|\d+ (?:comments|responses|thoughts|replies)\b|leave a (?:reply|comment)|share (?:this|your)|about the authors?|sponsored|paid (?:content|post)|promoted|newsletters?$|sign up|subscribe|further reading|see also|join the (?:conversation|discussion)|keep reading|up next|next up|next article|in other news|follow us|stay (?:connected|informed|up)|explore more|discover more|topics$|tags$|get (?:our|the) (?:app|newsletter)|things you need|if you liked|other (?:\w+ )?(?:columns|stories|articles|posts|news)|advertisement|footnotes? nav|site (?:index|information)|in this (?:article|story|section)$|contents$|on this page)/i;

/** A heading over things that are not the article: related stories, comments, a newsletter's sign-up. */
export const headsSurroundings = (line: string) =>
  line.length <= LONGEST && SURROUNDINGS.test(line.replace(/^[\W_]+/, ''));

const BYLINE =
  /^(?:(?:written |reported |posted |published |words |text |story |photographs? |pictures? )?by|author:?|from)\s*:?\s+[\p{Lu}“"]/u;
const BYLINE_LONGEST = 120;

/** "By Jane Doe, Moscow correspondent". */
export const isByline = (line: string) =>
  line.length <= BYLINE_LONGEST && BYLINE.test(line) && !/[.!?]$/.test(line.replace(/\b\p{Lu}\.$/u, ''));

const AROUND_DATES =
  /\b(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|edited|filed|released|corrected|revised|date)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|on|at|by|am|pm|a\.m\.|p\.m\.|noon|et|est|edt|e\.[ds]\.t\.|pt|pst|pdt|ct|gmt|utc|bst|cet|cest|ist|aest|local time|hours?|minutes?|ago|\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:am|pm)?|\d{1,2}\s*(?:am|pm)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,4}(?:st|nd|rd|th)?)\b/gi;
/** So many letters may be left of a line when all words about dates are taken out. */
const LEFT_OF_DATE = 6;
const DATE_LONGEST = 130;

/** A line that says when, and nothing else: "Published 7 August 2013, 09:12 BST". */
export function isDateLine(line: string): boolean {
  if (line.length > DATE_LONGEST || !/\d|\bago\b/.test(line)) return false;
  const left = line.replace(AROUND_DATES, '').replace(/[^\p{L}]/gu, '').length;
  return (
    left <= LEFT_OF_DATE && (dayIn(line) !== undefined || /\b(?:ago|updated|published|posted)\b|\d[:.]\d\d/i.test(line))
  );
}
