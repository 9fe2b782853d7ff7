/** The closed classes of English, and the adverbs and adjectives that official texts put around a verb. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

export const DETERMINERS = set(
  'the a an this that these those each every any some no another both all either neither such several many few',
)
export const POSSESSIVES = set("his her its their our my your whose 's '")
export const PRONOUNS = set(
  'he she it they we i you him her them us me everyone everybody one himself herself itself themselves ourselves',
)
export const SUBJECT_PRONOUNS = set('he she it they we i you')
export const OBJECT_PRONOUNS = set('him her them us me you')
/** "she looks forward": behind these a form in -s is a verb. */
export const SINGULAR_SUBJECTS = set('he she it')
export const PREPOSITIONS = set(
  'of in on at by for with from to into onto about against among amongst amid between beyond during despite except following including concerning regarding inside near over per pursuant since through throughout toward towards under until till upon via versus within without across along alongside around behind below beside besides above after before notwithstanding outside off out up down like unlike',
)
export const CONJUNCTIONS = set('and or but nor')
export const SUBORDINATORS = set(
  'that whether if because although though while whereas unless as since when where before after until so than lest',
)
export const RELATIVES = set('which who whom whose that where what how why')
export const BE = set("be am is are was were been being 's 're")
export const HAVE = set('have has had having')
export const DO = set('do does did')
export const MODALS = set('will would shall should can could may might must cannot ought need')
/** Words that may stand between a subject and its verb, or open a sentence, without changing either. */
export const ADVERBS = set(
  'also further then again once even still already always never often just only too now today yesterday tomorrow together jointly equally particularly especially specifically additionally moreover furthermore however therefore thus hence meanwhile likewise similarly finally lastly firstly secondly first later earlier recently previously currently soon here there so far not strongly warmly highly fully deeply sincerely clearly explicitly firmly repeatedly separately respectively unanimously directly briefly publicly officially formally positively personally simply greatly mutually both each instead elsewhere rather quite very more most less well ahead back forth away',
)
/** "-ly" words that are no adverbs. */
export const NOT_ADVERBS = set(
  'family friendly early timely supply reply apply rely ally assembly monopoly italy july only daily weekly monthly yearly elderly costly orderly anomaly comply imply multiply scholarly lively lovely likely unlikely deadly',
)
/** Nouns that end as participles do. */
export const NOT_VERBS = set('seabed riverbed watershed bloodshed hundred kindred seaweed')
/** Adjectives that come between a light verb and its noun ("expressed great satisfaction") and end like nothing else. */
export const ADJECTIVES = set(
  'great deep grave full strong profound warm high special particular sincere serious keen common shared joint mutual bilateral regional continued continuing new own such good close further heartfelt enduring longstanding long-standing unwavering steadfast ironclad firm clear active ready willing able keen confident certain sure necessary important essential possible proud grateful thankful pleased happy glad honoured honored satisfied concerned interested convinced unanimous determined eager committed hopeful optimistic economic political cultural social military public private national international global local main key major top free open large small big long short next last same other various different certain own future present current recent former late early due available comprehensive strategic practical scientific technical industrial commercial financial legal official annual additional significant considerable total broad wide vast rich poor full half',
)
/** Abbreviations that keep their dot and do not end a sentence. Lower case, without the dot. */
export const ABBREVIATIONS = set(
  'mr mrs ms dr prof st sen rep gov gen col lt sgt capt adm amb hon rev jr sr no nos vol art para fig approx e.g i.e etc vs inc ltd co corp dept est jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n u.a.e h.e d.c p.m a.m cf al ed messrs',
)
