/**
 * The English wording of events: how official texts name a meeting, a call or a session, and tell when and where it
 * was. Every pattern repeats single characters only and with a bound, and is tried on short passages.
 * A second language adds its own events.ts beside its other wording, with the same exports.
 */

/** Names of a telephone conversation, also in "the President’s Call with". */
export const CALL =
  /\b(?:tele)?phone (?:call|conversation|talk|discussion)s?\b|\btelephonic\b|\b(?:spoke|speaks?|talked|talks|conversation|talk|discussion)s? (?:today |yesterday )?(?:by|over(?: the)?|on the) (?:tele)?phone\b|\btelephoned\b|\bphone talks\b|\b(?:video|conference) call\b|\bcalls? (?:with|between)\b/giu

/** "the President’s Call to the Prime Minister"; not "the leaders’ Call for Action". */
export const CALL_OF = /['’]s? (?:\p{Lu}[\p{L}]{1,15} )?Call\b(?! (?:for|to [Aa]ction))/gu

/** In a sentence that names no meeting: "the Secretary spoke today with". */
export const SPOKE_WITH = /\b(?:spoke|talked) (?:[a-z]{2,10} ){0,2}(?:with|to)\b/gu

/** Names of a sitting: a session, a numbered round, a standing dialogue, the meeting of a body. */
export const SESSION =
  /\b(?:meeting|session|sitting|round) of (?:the )?[^.,;:]{0,90}?\b(?:council|commission|committee|working group|contact group|steering group)\b|\b(?:(?:plenary|public|inaugural|final|closing|opening|regular) )?session\b|\b(?:held|holds?|launched|launche?s|convened|convenes?|hosted|hosts|opened|concluded|co-chaired) (?:an? |the |their )?(?:[\p{L}.+-]{1,20} ){0,4}dialogue\b|\b(?:biennial|annual|joint|mid-?term|policy) review\b|\b(?:council|commission|committee|working group) (?:meeting|session|sitting)\b|\bround of (?:[\p{L}-]{1,20} ){0,4}(?:consultations|dialogue|negotiations|talks)\b/giu

/** Names of standing bodies and formats, which a capital letter tells from the common nouns. */
export const SESSION_NAMES =
  /\b(?:Dialogue|Working Group|Working Party|Contact Group|Steering Group|Consultative Mechanism|Council|Commission|Committee|COMMISSION|COMMITTEE|DIALOGUE)\b/gu

/** A council, commission or committee is one of several parties only with such a word before it. */
export const JOINT_BODY_LEAD =
  /\b(?:Joint|Inter-?[Gg]overnmental|Inter-?[Ss]tate|Inter-?[Pp]arliamentary|Steering|Mixed|Bi-?[Nn]ational|Bilateral|Trilateral|Supreme|Higher|Energy|Trade|Technology|Coordinati(?:on|ng)|Partnership|Strategic|Business|Association|Border|Consultative|Demarcation|Cooperation|JOINT|INTERGOVERNMENTAL)(?: (?!Statement|Declaration|Press|Communiqu)[\p{L}&,-]{1,20}){0,6} $/u

/** Bodies of one state or of the world, which do not sit for this meeting. */
export const OTHER_BODY_LEAD =
  /\b(?:Security|Rights|Gulf (?:Cooperation )?|GCC|European|African Union|Federation|Federal|State|Leadership|Election|Economic and Social|Atlantic|Affairs) $/u

/** The title of an office goes on: "Council Chairperson", "Commission President". */
export const OFFICE_AFTER =
  /^(?:[’']s)? (?:President|Vice|Chair|Secretary|Member|Advis|Director|Head|Deputy|High Rep|Commissioner|Executive)/u

/** An office comes before: "Chairman of the", "Secretary of the Supreme". */
export const OFFICE_BEFORE =
  /\b(?:Chair(?:man|person|woman)?|President|Secretary|Secretary[- ]General|Members?|Head|Director|Ministers?|Representative|Advis[eo]r)s? (?:of|to|for|on) (?:the )?[^,;.]{0,60}$/u

/** Sessions of assemblies that only frame a meeting. */
export const ASSEMBLY_AFTER =
  /^ of (?:the )?(?:\d|UN\b|U\.N|United Nations|General Assembly|UNGA|Security Council|[Pp]arliament|Majlis|Congress|Duma)/u

export const SUMMIT = /\bsummits?\b(?![- ](?:talks|level))/giu

/** What stands before a gathering that only frames the meeting, or is another one. */
export const OCCASION_LEAD =
  /\b(?:sidelines?|side lines|side-lines|margins?|ahead of|during|before|prior to|prepar[a-z]{1,8} (?:for|of)|eve of|at|after|since|within|framework of|context of|course of|format of|upcoming|forthcoming|next|last|previous|recent|past|future|proposed|following|aside)\b[^.;:,]{0,60}$/iu

/** The same in a headline, where "Joint Statement Following the Summit" names the event itself. */
export const OCCASION_LEAD_IN_HEADLINE =
  /\b(?:sidelines?|side lines|side-lines|margins?|ahead of|during|before|prior to|prepar[a-z]{1,8} (?:for|of)|eve of|at|within|framework of|context of|upcoming|forthcoming|next|aside)\b[^.;:,]{0,60}$/iu

export const VISIT_IN_HEADLINE =
  /\bvisit(?:s|ed)?\b|\barriv(?:es|ed) (?:in|at|on)\b|\btravel(?:s|ed|led)? to\b|\btrip to\b/giu

/** A sentence that tells of a visit as its own matter: "paid an official visit to", "hosted him for a State Visit". */
export const VISIT =
  /\b(?:pa(?:id|ys|ying)|conduct(?:ed|s)|made|makes|undertook|undertakes|conclude[ds]|complete[ds]|began|begins|[Aa]t the (?:conclusion|end) of|(?:[Aa]s a|[Tt]he) results? of|[Oo]n the occasion of)\b[^.;:]{0,90}?\b[Vv]isit\b|\b(?:hosted|welcomed|arrived)\b[^;:]{0,160}? (?:for|on) an? [^.;:,]{0,50}\b[Vv]isit\b|\bvisited (?=the \p{Lu}|\p{Lu})/gu

export const MEETING_IN_HEADLINE =
  /\b(?:met|meets?|meetings?|talks|negotiations|negotiated|consultations|conversations?|discussions|reception|audience|news conference|press conference)\b/giu

/** Headline verbs that tell of a meeting where no other word does. */
export const HOST_IN_HEADLINE = /\b(?:receive[ds]|hosts?|hosted|convene[ds]?|gather(?:s|ed)?)\b/giu

export const MEETING =
  /\b(?:met|(?<!\b[Tt]o )meets?|[Mm]eeting(?! (?:the|our|these|those|its|their|this|global)\b)|[Tt]alks|[Nn]egotiations|[Cc]onsultations|gathered|convened|conversation|held discussions|(?:received|hosted) (?=the \p{Lu}|\p{Lu})|welcomed [^;:]{1,160}? (?:to|at) (?=the \p{Lu}|\p{Lu}))/gu

/** In later sentences, where a noun may name any other meeting. */
export const MEETING_LATER =
  /\b(?:met|gathered|convened|held (?:[\p{L}-]{1,20} ){0,3}(?:talks|meeting|discussions|negotiations|consultations)|(?:received|hosted) (?=the \p{Lu}|\p{Lu})|welcomed [^;:]{1,160}? (?:to|at) (?=the \p{Lu}|\p{Lu}))/gu

/** Where the text names no event at all: two sides that talk. */
export const SIDES =
  /\b(?:the (?:two )?(?:sides|leaders|presidents|ministers|parties|heads of state)|both (?:sides|leaders|presidents|ministers|parties)|counterpart|discussed|exchanged views)\b/giu

/** A meeting that is held as something more: "met for the inaugural summit", "joined leaders for the annual summit". */
export const MET_FOR =
  /\b(?:met|meet|gathered|convened|joined|assembled)\b[^.;]{0,220}?\b(?:for|to (?:hold|co-chair|chair|convene|launch)) (?:the|an?|their)\b|\b(?:held|holds|co-chaired|chaired|convened) (?:the|an?|their)\b/giu

/** In the text of a statement: "during our meeting", "this historic State Visit"; the noun tells what was held. */
export const THIS_EVENT =
  /\b(?:[Dd]uring|[Aa]t|[Ii]n|[Ff]ollowing|[Ww]ith|[Aa]fter) (?:the|their|our|today['’]s|this)(?: [\p{L}-]{1,16}){0,2}? (?:[Mm]eeting|[Tt]alks|[Nn]egotiations|[Vv]isit)\b|\b[Tt]his(?: [\p{L}-]{1,16}){0,2}? [Vv]isit\b/gu
export const VISIT_NOUN = /visit$/iu

/** What a headline may call no more than "Consultations". */
export const ROUND = /\bround of (?:[\p{L}-]{1,20} ){0,4}(?:consultations|dialogue)\b/giu

export const SIGNING =
  /\bsign(?:s|ed|ing)?\b(?! language)|\badopt(?:s|ed)? (?=the |an? |[\p{L}])|\binitial(?:l?ed|s)\b|\bexchange(?:d|s)? (?:notes|instruments|letters)\b/giu

/** Announcements that tell of the text itself: "The following statement was signed by". */
export const SIGNED_TEXT = /\b(?:was|were) signed\b/giu

export const STATEMENT_WORD =
  /\b(?:statement|declaration|communiqu[eé]|press release|message|letter|telegram|remarks|address|congratulat[a-z]{1,6}|condolences?|greetings?)(?!\p{L})/giu

/** Verbs that carry the event of a sentence, so that its date and place are the event's. */
export const EVENT_VERB =
  /\b(?:met|meets?|meeting|held|holds?|convened|convenes?|hosted|hosts|co-hosted|co-chaired|chaired|took place|takes place|spoke|talked|visited|visit|arrived|paid|received|welcomed|gathered|concluded|launched|signed|renewed|opened|participated|attended|conducted|joined|launches|agreed upon|adopted|issued|led|talks|conversation|dialogue|summit|session|consultations)\b/giu

/** The same in later sentences, where a treaty may have been signed or a programme launched long ago. */
export const MEETING_VERB =
  /\b(?:met|held|convened|hosted|co-hosted|co-chaired|took place|visited|arrived|paid|gathered|attended|talks|summit|session|consultations)\b/giu

/** Right before the verb: an earlier time, or somebody’s tale of one ("recalled that they met in"). */
export const OTHER_TIME_BEFORE =
  /\b(?:last|previous|previously|earlier|past|recent|recently|that|since|first)\b[^,;:]{0,40}$|\bhad $|\b(?:agreement|treaty|memorandum|declaration|protocol|accord|statement|programme|charter|convention)s? $/iu

/** Sentences of a preamble, whose dates are those of earlier documents. */
export const PREAMBLE =
  /^[\s“"•–-]{0,4}(?:recalling|guided|noting|considering|proceeding|recogni[sz]ing|based on|in accordance|pursuant|reaffirming|desiring|having (?:in mind|regard)|building on|mindful|convinced|aware|taking (?:note|into)|welcoming|since|as agreed)\b/iu

/** Between the verb and a date or place: what leads over to another event or to the matter talked about. */
export const DETACHED =
  /\b(?:which|who|whose|that|since|initiated|established|dated|previous|previously|earlier|last|past|recent|recently|upcoming|forthcoming|ahead of|following|after|before|until|by the end|as declared|launched|reached|begun|started|situation|developments|embassy|ambassador|mission|war|conflict|crisis|process|agreement signed|treaty signed)\b|(?:summits?|meetings?|talks|agreement|treaty|memorandum|declaration|protocol|accord|document|statement) (?:held|signed|adopted|concluded)\b|\bto (?!the\b|a\b|an\b|hold\b|host\b|celebrate\b|co-chair\b|chair\b|meet\b|continue\b|resume\b|attend\b|take part\b|participate\b)[a-z]{3,20}\b|\band (?:[a-z]{3,12}ed)\b/u

/** Right before a date that is not the event's: "the declaration of", "since", "by". */
export const DATE_NOT_OF_EVENT =
  /\b(?:since|by|until|till|of|dated|before|after|to|the|through|than|during|its|their|our)\s{0,3}$/iu

/** What may stand before the date that a sentence opens with. */
export const DATE_OPENING =
  /^[\s“"(•*–-]{0,4}(?:(?:earlier |late )?(?:today|yesterday|this (?:morning|afternoon|evening|week)),? )?(?:(?:on|in) the (?:morning|afternoon|evening|night) of )?(?:on )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$/iu

/** The day of the event without a date. */
export const DAY_OF_EVENT =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu
export const DAY_BEFORE = /\byesterday\b/iu

/** Behind the date of a news dateline: "(IRNA) —", " –", or "." where it is a sentence of its own. */
export const NEWS_DATELINE_END =
  /^[.,]? {0,2}(?:[(/[][^)/\]\n]{1,40}[)/\]]\.?)? {0,2}(?:[-–—:]|\/)|^[.,]? {0,2}[(/][^)/\n]{1,40}[)/]|^\.$/u

/** Before it: "TEHRAN, ", "(Dushanbe, ". */
export const NEWS_DATELINE_START = /^[(]?(?:\p{Lu}[\p{L}.'’ -]{1,40}[,:/] {0,2})?$/u

/** Last lines of a joint text: "Done at Tehran on", "This statement was signed in the city of Dushanbe". */
export const DONE_AT =
  /^[^\p{L}]{0,4}(?:(?:this|the) (?:joint )?[\p{L}é]{3,15} (?:is|was|has been) )?(?:done|signed|adopted|issued|concluded) (?:at|in|on)\b(?: the city of\b)?/iu

/** Meetings that had no one place. */
export const VIRTUAL =
  /\b(?:virtual(?:ly)?|video ?-?(?:conference|conferencing|link|call)|via video|by video|online)\b/iu

/** Words after which the name of the place comes. */
export const PLACE_LEAD = /\b(?:in|at|to)(?: the)? (?:city of |capital of )?(?=\p{Lu})/gu

/** Weak signs of the place in the body, each up to its name. */
export const PRESENCE_PHRASES: readonly string[] = [
  ' here in ',
  ' here, in ',
  ' his presence in ',
  ' her presence in ',
  ' their presence in ',
  ' your presence in ',
  ' arrived in ',
  ' his stay in ',
]

/** Where the name of a state may follow as well. */
export const HERE_PHRASES: ReadonlySet<string> = new Set([' here in ', ' here, in '])

/** A visit names its place: "an official visit to". */
export const VISIT_TO = /\b(?:visit|visits|trip|travel) to (?:the )?(?=\p{Lu})|\bvisit(?:s|ed)? (?:the )?(?=\p{Lu})/gu

/** States that are one city. */
export const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'MC', 'VA', 'SM'])

/** Parts of states that follow the name of a town. */
export const STATE_PARTS: ReadonlySet<string> = new Set([
  ...['California', 'Maryland', 'Virginia', 'Texas', 'Florida', 'Hawaii', 'Alaska', 'Illinois', 'Massachusetts'],
  ...['Pennsylvania', 'Georgia', 'Michigan', 'Ontario', 'Quebec', 'Alberta', 'Delaware', 'Maine', 'Nevada', 'Arizona'],
])

/** The year of a gathering: "the theme for 2022", "held the 2022 Strategic Dialogue"; not "since the 2019 Summit". */
export const YEAR_OF_OCCASION =
  /\btheme (?:for|of) ((?:19|20)\d\d)\b|(?:^|\b(?:for|with|of|held|convened|on) the )((?:19|20)\d\d) (?:[\p{L}.+-]{1,20} ){0,4}(?:summit|session|dialogue|ministerial)\b/giu

/** The tens and ones of ordinals in words. */
export const ORDINAL_ONES: readonly string[] = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
]
export const ORDINAL_TENS: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
}
export const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 }
export const FIRST_OF_ALL = 'inaugural'

/** After the ordinal: the gathering that is counted, with nothing else to count between. */
export const NUMBERED_GATHERING =
  /^(?:-ever)?(?: (?!time\b|in-person\b|visit\b|year\b|anniversary\b|day\b|state\b|foreign\b|and\b|trip\b|place\b|lady\b|deputy\b)[^ ,;:]{1,24}){0,7}? (?:session|meeting|round|summit|dialogue|review|council|commission|committee|working group|consultations)\b/iu
