/**
 * The wording of documents in English: what they are called, what governs them, and where their names end.
 * A second language adds its own documents.ts beside its other wording, with the same exports.
 */
import type { DocumentStatus, DocumentType } from '../../../model/index.ts'

/**
 * How much a noun needs beside it to mean one particular document:
 * `strong` a complement, a name or a verb of signing; `joint` the word "joint" or the like before it;
 * `name` a capitalised name or a verb of signing; `set` a number or a field.
 */
export type Strength = 'strong' | 'joint' | 'name' | 'set'

export interface DocumentNoun {
  readonly type: DocumentType
  readonly strength: Strength
  readonly plural: boolean
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)
const set = (list: string): ReadonlySet<string> => new Set(words(list))

const NOUNS: readonly (readonly [type: DocumentType, strength: Strength, singular: string, plural: string])[] = [
  ['treaty', 'strong', 'treaty convention covenant', 'treaties conventions covenants'],
  ['treaty', 'name', 'charter', ''],
  ['agreement', 'strong', 'agreement accord pact', 'agreements accords pacts'],
  ['agreement', 'name', 'consensus compact arrangement deal', 'arrangements deals'],
  ['memorandum', 'strong', 'memorandum mou moi', 'memorandums memoranda mous'],
  ['protocol', 'strong', 'protocol', 'protocols'],
  [
    'statement',
    'strong',
    'declaration communique communiqué communiqué',
    'declarations communiques communiqués communiqués',
  ],
  ['statement', 'joint', 'statement', 'statements'],
  ['contract', 'strong', 'contract', 'contracts'],
  ['minutes', 'name', 'minutes', ''],
  ['programme', 'strong', 'roadmap', 'roadmaps'],
  ['programme', 'name', 'programme program plan strategy', 'programmes programs plans strategies'],
  ['other', 'name', 'statute outlook annex concept directive framework letter', 'statutes annexes'],
  [
    'other',
    'name',
    'decision resolution act appeal',
    'decisions resolutions directions guidelines principles rules regulations terms letters notes',
  ],
  ['other', 'set', 'document', 'documents instruments'],
]

/** The nouns that documents are called by, in lower case. */
export const DOCUMENT_NOUNS: ReadonlyMap<string, DocumentNoun> = new Map<string, DocumentNoun>(
  NOUNS.flatMap(([type, strength, singular, plural]) => [
    ...words(singular).map((word): [string, DocumentNoun] => [word, { type, strength, plural: false }]),
    ...words(plural).map((word): [string, DocumentNoun] => [word, { type, strength, plural: true }]),
  ]).filter(([word]) => word !== ''),
)

/** Two-word nouns by their second word: "road map", "action plan". */
export const SECOND_WORDS: ReadonlyMap<string, { readonly first: string; readonly noun: DocumentNoun }> = new Map([
  ['map', { first: 'road', noun: { type: 'programme', strength: 'strong', plural: false } }],
  ['maps', { first: 'road', noun: { type: 'programme', strength: 'strong', plural: true } }],
])

/** "memorandum of understanding", "plan of action": these belong to the noun and name nothing by themselves. */
export const OF_KIND: ReadonlySet<string> = set(
  'understanding intent intents intention action agreement cooperation reference',
)

/** Plans that are documents by what they are called: "Action Plan", "Cooperation Programme". */
export const PLAN_KINDS: ReadonlySet<string> = set('action work cooperation master implementation')

/** Before "statement" these make a document of what would else be a speech. */
export const JOINT_WORDS: ReadonlySet<string> = set('joint leaders final trilateral common')

/** A noun of a document before one of these means no document: "the treaty alliance" (nouns in general do that too). */
export const ASSENT_VERBS: ReadonlySet<string> = set('reach come achieve express voice confirm reiterate have')

/** Papers of these kinds are documents of the parties only when they are signed or adopted, or bear a name and are told of. */
export const RESOLVED: ReadonlySet<string> = set(
  'decision decisions resolution resolutions directive appeal act notes letters',
)
export const GUIDING: ReadonlySet<string> = set('framework principles guidelines directions rules regulations')
/** Whose resolutions are no documents of the parties. */
export const WORLD_BODIES: ReadonlySet<string> = set('council assembly un unsc unga government security presidential')

/** Documents that texts call by an abbreviation alone. */
export const ABBREVIATED: ReadonlyMap<string, { readonly type: DocumentType; readonly name: string }> = new Map([
  ['JCPOA', { type: 'programme', name: 'Joint Comprehensive Plan of Action' }],
  ['JCPoA', { type: 'programme', name: 'Joint Comprehensive Plan of Action' }],
  ['NPT', { type: 'treaty', name: 'Treaty on the Non-Proliferation of Nuclear Weapons' }],
  ['CTBT', { type: 'treaty', name: 'Comprehensive Nuclear-Test-Ban Treaty' }],
  ['START', { type: 'treaty', name: 'Strategic Arms Reduction Treaty' }],
  ['UNCLOS', { type: 'treaty', name: 'UN Convention on the Law of the Sea' }],
  ['UNFCCC', { type: 'treaty', name: 'UN Framework Convention on Climate Change' }],
  ['FTA', { type: 'agreement', name: 'Free Trade Agreement' }],
  ['CEPA', { type: 'agreement', name: 'Comprehensive Economic Partnership Agreement' }],
  ['TIFA', { type: 'agreement', name: 'Trade and Investment Framework Agreement' }],
])

/** Words before a noun that say there is none, or none in particular. */
export const NO_PARTICULAR: ReadonlySet<string> = set('no any every each such all some certain')

/** Words before a name that tell nothing about which document it is. */
export const PLAIN_MODIFIERS: ReadonlySet<string> = set(
  'joint new other bilateral final key important major historic landmark relevant existing recent said aforementioned signed current following inter-governmental intergovernmental interdepartmental inter-departmental interministerial inter-ministerial interagency inter-agency corporate commercial business cooperation special separate updated main first second latest general basic international mutual two-way political diplomatic formal written',
)

/** These stand before a name and tell where the document stands; they are no part of it. */
export const LEADING_STATUS: Readonly<Record<DocumentStatus, ReadonlySet<string>>> = {
  signed: set('signed just-signed'),
  planned: set('proposed draft planned future forthcoming upcoming possible prospective'),
  existing: set('ongoing existing'),
}

/** Charters of the world as a whole, which texts invoke: no document between the parties. */
export const INVOKED: ReadonlySet<string> = set('un u.n. nations')

/** Words for the parties themselves: "between the two sides" tells of no document in particular. */
export const PARTY_WORDS: ReadonlySet<string> = set(
  'the our these their both two all sides parties countries states nations us them leaders presidents governments peoples',
)

/** Fields that name none: "in various fields". */
export const VAGUE_FIELDS: ReadonlySet<string> = set('various different several many other all numerous diverse')

/** Counting words that make a set particular; digits do so as well. */
export const COUNT_WORDS: ReadonlySet<string> = set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozen',
)

/** Prepositions that go on with a name. */
export const NAME_PREPOSITIONS: ReadonlySet<string> = set(
  'of on between for to with concerning regarding about among against from into by in toward towards over within across outside through',
)

/** These begin what a document is about only within a complement that has begun ("transport from A into B"). */
export const INNER_PREPOSITIONS: ReadonlySet<string> = set(
  'against from into over toward towards among within across outside through',
)

/** "measures aimed at", "projects related to": participles that go on with a noun. */
export const REDUCED_PARTICIPLES: ReadonlySet<string> = set(
  'aimed designed intended dedicated devoted based located linked connected associated caused provided granted used held given operating working',
)

/** "setting down the rules", "carrying out projects": these belong to the verb before. */
export const PARTICLES: ReadonlySet<string> = set('down up out off forth')

/** "Strategy until 2024" */
export const UNTIL_WORDS: ReadonlySet<string> = set('until till through')

/** Adverbs that tell when or how it was signed, and so end a name. */
export const CIRCUMSTANCE_ADVERBS: ReadonlySet<string> = set(
  'today yesterday here now also later earlier recently then there too once',
)

/** Participles that go on with a name as prepositions do: "Treaty relating to Extradition". */
export const NAME_PARTICIPLES: ReadonlySet<string> = set(
  'relating concerning regarding amending supplementing extending replacing regulating governing setting covering establishing defining addressing providing leading aimed related dedicated devoted',
)

/** Behind a document noun these are no noun that it modifies. */
export const FOLLOWS_NOUN: ReadonlySet<string> = set('worth thereto thereof therein dated')

/** "in" before these begins a circumstance of the signing, not what the document is about. */
export const CIRCUMSTANCE_NOUNS: ReadonlySet<string> = set(
  'presence order accordance line principle force place addition particular turn response return effect future half quarter year years month months coming near course framework margins sidelines basis occasion behalf time day evening morning afternoon end view week today yesterday which conformity recent run short light consideration account',
)

/** "in spring 2027": when, where a year follows. */
export const SEASONS: ReadonlySet<string> = set('spring summer autumn fall winter')

/** Whoever does this with a document tells whom it goes to: "submit the agreement to their parliaments". */
export const SENDING_VERBS: ReadonlySet<string> = set(
  'send submit transmit forward deliver present transfer hand convey pass return refer circulate',
)

/** Nouns that "to" goes on with: "access to ports". */
export const NOUNS_WITH_TO: ReadonlySet<string> = set(
  'access accession adherence admission approach assistance contribution entitlement right rights road route support transition',
)

/** "next year", "last month": when, not what. */
export const RELATIVE_TIME: ReadonlySet<string> = set('next last this')

/** Names of months and days. */
export const TIME_WORDS: ReadonlySet<string> = set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
)

/** What a verb, noun or preposition beside a document tells about where it stands. Lemmas for verbs, words for the rest. */
export const STATUS_VERBS: Readonly<Record<DocumentStatus, ReadonlySet<string>>> = {
  signed: set(
    'sign adopt issue exchange initial release publish endorse approve conclude seal ink formalize formalise launch finalise finalize announce renew',
  ),
  planned: set(
    'draw coordinate draft negotiate prepare elaborate discuss consider propose plan intend envisage expect',
  ),
  existing: set(
    'implement ratify observe honour honor uphold fulfil fulfill recall reaffirm violate underpin enforce commemorate abide comply cite',
  ),
}

/** Verbs that tell of a signing only with a document as their object and a plain statement around them. */
export const MAKING_VERBS: ReadonlySet<string> = set('make produce')

export const STATUS_WORDS: Readonly<Record<DocumentStatus, ReadonlySet<string>>> = {
  signed: set(
    'signing adoption issuance initialling signature finalization finalisation renewal initialled initialed inked',
  ),
  planned: set('draft drafts drafting negotiations negotiation preparation possibility conclusion completion prospect'),
  existing: set(
    'under implementation implementing accordance pursuant provisions obligations commitments commitment anniversary ratification compliance force line within framework basis principles conformity requirements terms based spirit withdrawal',
  ),
}

/** Words that welcome a document just made: "welcomed a new Memorandum". */
export const WELCOME_VERBS: ReadonlySet<string> = set('welcome hail praise laud')

/** Words that open the list of what was signed. */
export const LIST_OPENERS: ReadonlySet<string> = set('include includes included including namely among are were is was')

/** "The first concerned …, the second, …" */
export const ORDINALS: ReadonlySet<string> = set('first second third fourth fifth')
export const ABOUT_VERBS: ReadonlySet<string> = set('concern cover regulate deal envisage provide regard relate')

/** Whose statement it is: "Leaders’ Joint Statement". */
export const GROUPS: ReadonlySet<string> = set('leaders ministers presidents governments parties heads')

/** These mean assent however far they stand from their object. */
export const MEETING_OF_MINDS: ReadonlySet<string> = set('reach come achieve')

/** These name a paper or the meeting of minds. */
export const ASSENT_NOUNS: ReadonlySet<string> = set('agreement agreements accord consensus arrangement')

/** Behind "documents" these lead to a field. */
export const FIELD_OPENERS: ReadonlySet<string> = set(
  'on in concerning regarding regulating governing setting defining establishing for',
)

/** Behind "agreements" these tell what they are about. */
export const PLURAL_OPENERS: ReadonlySet<string> = set(
  'on for to in concerning regarding relating governing about covering',
)

/** Words for programmes. */
export const PROGRAMMES: ReadonlySet<string> = set('programme programmes program programs')

/** Programmes and frameworks are launched and announced without being documents. */
export const ANNOUNCING: ReadonlySet<string> = set('announce launch release publish make renew')

/** These are documents only by name. */
export const NAMED_ONLY: ReadonlySet<string> = set('charter outlook compact consensus statute concept')

/** Words that point at a document known before. */
export const POINTING: ReadonlySet<string> = set("the this that these those its their our his both 's")

/** Helping verbs of what is to come. */
export const FUTURE: ReadonlySet<string> = set('will shall should would can could may might must')

/** Near "signing" these say that it is yet to come. */
export const PREPARING: ReadonlySet<string> = set(
  'prepare preparation preparing ready readiness forward future possible possibility work upcoming forthcoming discuss accelerate expedite toward towards agree plan plans hope discussion negotiations idea importance need desire decision propose intention urge call encourage',
)

/** What a list of documents is opened with: "a package of documents, including", "among them are". */
export const SET_NOUNS: ReadonlySet<string> = set('documents agreements instruments them they these package papers')

/** One may discuss a treaty long in force. */
export const TALKING: ReadonlySet<string> = set('discuss consider propose expect plan intend envisage')

export const UNFINISHED: ReadonlySet<string> = set('conclude finalize finalise')

/** With these no element of a list of topics begins. */
export const STARTS_NO_ELEMENT: ReadonlySet<string> = set(
  'a an including following as during after while both this these',
)

/** A headline that is the title of a joint text itself. Each alternative is tried word by word, so it takes linear time. */
export const TITLE_NOUN = /\b(?:statement|declaration|communiqu[eé]|press release|communication)(?!\p{L})/iu
export const TITLE_JOINT =
  /\bjoint\b|\bleaders['’]|\btrilateral\b|communiqu[eé]|^(?:the )?(?:[\p{L}’'-]{1,30} ){0,3}declaration(?!\p{L})|^statement of (?:the )?(?:heads|leaders|ministers|foreign|special|friends|members|group)\b/iu
/** Before its noun these make a headline news of somebody making a document, no title. */
export const TELLS_BEFORE =
  /\b(?:sign(?:s|ed|ing)?|adopt(?:s|ed|ion)?|issue[sd]?|approve[sd]?|release[sd]?|welcome[sd]?|discuss(?:es|ed)?|ma[dk]es?|held|holds?|met|meets?)\b/iu
export const TELLS_BEHIND =
  /\b(?:was|were|is|has been|have been|to be) (?:signed|adopted|issued|released|approved|made|agreed)\b/iu
