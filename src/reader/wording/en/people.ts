/** Small words of English that the search for people and sides goes by. A second language adds its own. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Particles inside personal names: "Tamim bin Hamad Al Thani", "Ursula von der Leyen". */
export const NAME_PARTICLES = set('bin ibn bint al el de la del da dos di van von der den ter y ben abu ould ag zu')
export const NAME_SUFFIXES = set('jr jr. sr sr. ii iii iv vi vii viii')
/** Names of letters, days and months are no persons. */
export const NEVER_NAMES = set('covid covid-19 eid nowruz ramadan')

/** Plural nouns that name all sides together. */
export const COLLECTIVE_NOUNS = set(
  'sides parties leaders presidents ministers delegations negotiators interlocutors participants officials co-chairs co-chairmen counterparts teams secretaries premiers principals delegates representatives heads countries states nations governments partners members co-hosts diplomats ambassadors envoys speakers signatories monarchs pair duo statesmen',
)
/** These stand for all sides only with "both", a number or "the" and nothing else in front. */
export const COUNTRY_NOUNS = set('countries states nations governments members partners')
export const COUNT_WORDS = set('two three four five six seven eight both 2 3 4 5')
/** What makes a country's adjective a speaker: "the Iraqi side". */
export const SIDE_NOUNS = set(
  'side delegation government authorities party leadership team part ministry embassy administration',
)
/** Papers that can be said to say something. Those of one person are told apart from those of all sides. */
export const JOINT_PAPERS = set(
  'statement document communique communiqué declaration communique. text release memorandum agreement protocol minutes',
)
export const PERSONAL_PAPERS = set('message letter telegram note greeting')
/** Meetings and talks as a subject: "the talks focused on", "the session discussed". */
export const EVENT_NOUNS = set(
  'talks discussion discussions meeting meetings session conversation consultations dialogue summit negotiations agenda conference exchange forum visit event review',
)

/** Offices that only one state calls so: the party they imply when the text names none. Lower case. */
export const IMPLIED_PARTIES: Readonly<Record<string, string>> = {
  'supreme leader of the islamic revolution': 'IR',
  'leader of the islamic revolution': 'IR',
  'supreme leader': 'IR',
  'leader of the islamic republic': 'IR',
  'secretary of state': 'US',
  'deputy secretary of state': 'US',
  'deputy secretary': 'US',
  'under secretary of state': 'US',
  'acting secretary of state': 'US',
  'secretary of the treasury': 'US',
  taoiseach: 'IE',
}

/** Verbs that show their subject and object as present. */
export const PRESENCE_VERBS = set(
  'meet hold host chair co-chair co-host lead head join attend participate take convene sign receive visit issue present accompany congratulate speak open deliver elect re-elect nominate award',
)
/** "a telephone conversation with", "talks between". */
export const MEETING_NOUNS = set(
  'conversation meeting talks negotiations consultations discussion discussions call summit session',
)

/** Bodies in which all sides sit: "the Council reaffirmed" is said by the sides. */
export const SHARED_BODY_NOUNS = set('council commission committee group partnership quad mechanism')
/** Organs of one state, which speak for themselves: "the U.S. Department of State invites". */
export const ORGAN_NOUNS = set('ministry department embassy agency')

/** Family names that are also ordinary words: read as names behind a title or a given name. */
export const COMMON_SURNAMES = set(
  'west north east south price bush rice young brown black white green king wood woods power powers burns house hill banks hope long short may fox stone ford cook baker mason day park gates lake lee christian guest hunt major pope sharp steel bond cross bell page wise best little moon summer winter rivers waters field fields mark frank',
)

/** "his counterpart": the other of the two who meet. */
export const OTHERS = set('counterpart colleague interlocutor host guest')
export const HOSTS_AND_GUESTS = set('host guest')

/** Groups whose members a text lists as present. */
export const DELEGATES = set('delegation delegations participants attendees delegates panel speakers')
