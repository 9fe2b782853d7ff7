/**
 * Words of English official texts that tell what somebody is to do. A second language adds a module of its own with the
 * same exports. Verbs are lemmas; everything is lower case.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** With "to" and a verb these bind whoever is their subject: "intends to build". */
export const BINDING_VERBS = set(
  'agree intend plan decide pledge undertake promise resolve vow commit recommit re-commit guarantee volunteer consent elect opt seek aim strive expect envisage foresee',
)
/** These tell of an attitude as often: "seek to promote stability". */
export const AIMING_VERBS = set('seek aim strive expect')
/** These also bind with a thing behind "to" or nothing between: "committed to the implementation of", "pledged assistance". */
export const BINDING_TO_THINGS = set('commit recommit re-commit agree decide')
export const PLEDGING_VERBS = set('pledge promise guarantee vow')
/** "It was agreed to", "it is planned to". */
export const IMPERSONAL_VERBS = set('agree decide plan resolve propose suggest recommend envisage foresee')
/** With "to be" before and "to" behind: "are committed to building". */
export const BOUND_ADJECTIVES = set('committed dedicated determined resolved bound')
/** "is ready to send". */
export const WILLING_ADJECTIVES = set('ready willing prepared able')
/** "be", and what may stand in its place before these: "remains ready to". */
export const COPULAS = set('be remain stand stay')

/** Nouns that bind their holder when "to" and an action follow: "announced the intent to provide". */
export const BINDING_NOUNS = set(
  'intent intention intentions plan plans determination resolve decision decisions agreement agreements arrangement arrangements commitment commitments pledge pledges promise promises consensus undertaking protocol memorandum contract understanding obligation obligations keenness eagerness',
)
/** Of these, the ones that may name a sum: "a pledge of 40 million euros". */
export const PLEDGE_NOUNS = set('pledge pledges promise promises commitment commitments')
/** What is signed is done: "announced the signing of a grant agreement". */
export const SIGNING_NOUNS = set('signing signature conclusion')
/** The same, but said of an attitude as often as of an action: only a particular action counts. */
export const ATTITUDE_NOUNS = set('determination resolve commitment commitments keenness eagerness')
/** Of these, the ones that say what somebody would do: "readiness for the construction of". */
export const READINESS_NOUNS = set('readiness willingness preparedness')
export const OFFERING_NOUNS = set('readiness willingness preparedness offer offers interest')
export const ASKING_NOUNS = set('invitation invitations instruction instructions proposal proposals request requests')
/** "expressed appreciation for Iraq's commitment to": nothing new is undertaken. */
export const APPRECIATING_NOUNS = set('appreciation gratitude admiration thanks respect understanding')
/** Aims that are set: "set the goal of increasing trade to $5 billion". */
export const GOAL_NOUNS = set('goal target task objective')
/** "it is necessary to". */
export const NECESSARY_ADJECTIVES = set('necessary advisable expedient imperative')
/** What is talked about, thanked or praised under these is not newly undertaken. */
export const NOT_BINDING_VERBS = set(
  'discuss review explore thank praise commend condemn appreciate criticize criticise oppose reject recall doubt question examine consider debate show demonstrate reflect prove depend follow implement fulfil fulfill honor honour salute applaud laud hail support design',
)

/** What is taken back, put off or turned down under these is not undertaken: "cancelled its plans to", "failed to agree to". */
export const REFUSING_VERBS = set(
  'cancel withdraw postpone drop abandon shelve suspend delay defer scrap halt decline refuse revoke rescind reverse retract reject fail hesitate oppose ignore deny dismiss block veto freeze',
)
/** "denied that Norway would close the school". */
export const DENYING_VERBS = set('deny doubt reject dispute refute exclude')
/** With these a promise is only possible: "might agree to". */
export const POSSIBLE_MODALS = set('may might could can')

/** Asking somebody: "urged the ministries to finish". */
export const ASKING_VERBS = set(
  'urge ask invite instruct task encourage request order direct call advise appeal oblige exhort authorize authorise assign charge entrust commission mandate require',
)
/** What one side wants of another: "sought Norway's help in repairing". */
export const SEEKING_VERBS = set('seek request')
export const AID_NOUNS = set('help assistance support aid cooperation backing')
/** Those for whom one may bind oneself: "committed their governments to". */
export const OWN_SIDES = set('government governments country countries side sides nation nations')
/** What is accepted is taken on by the one who accepts it: "accepted an invitation to visit". */
export const ACCEPTING_VERBS = set('accept')
/** Asking for a thing done: "proposed opening a trade house", "urged bold action". */
export const PROPOSING_VERBS = set('propose suggest recommend urge advocate encourage call')
/** "proposed to open". */
export const PROPOSING_TO_VERBS = set('propose suggest')

/** Obliging words: "the Joint Commission must plan". */
export const OBLIGING_MODALS = set('must should shall ought')
export const FUTURE_MODALS = set('will shall would')

/** These tell how things are or turn out, not something to be done. */
export const NO_ACTION_VERBS = set(
  `be have become benefit see feel like want hope believe think wish know prefer appreciate welcome lead mean require cost happen
  seem appear exist deserve belong depend consist contain allow enable entail prove result bear enjoy gain gather lie grow rise fall
  thrive flourish prevail succeed fail win lose forget remember regret respect trust love rejoice agree find face understand
  recognise recognize acknowledge stand last need like live miss value cherish suffer matter remain stay say tell note mention admit
  emphasise emphasize stress repeat reiterate add express thank congratulate convey point state speak talk touch
  reaffirm affirm stipulate reflect mark show demonstrate represent constitute serve include recall coincide concern`,
)
/** What is exchanged in talk alone: "exchange views". */
export const TALKED_THINGS = set(
  'view views opinion opinions thought thoughts idea ideas assessment assessments words remarks greetings perspective perspectives',
)
/** Only talk at this meeting: "We will also discuss them today". With a date of its own it is something to be done. */
export const TALKING_VERBS = set('discuss talk speak exchange touch focus listen hear converse')
/** These pass the action on to the verb behind "to": "continue to build", "work to finish". */
export const LEADING_VERBS = set('continue work seek strive endeavor endeavour try begin start help proceed attempt')

/** Verbs that are nouns as often, in the middle of a list of actions. */
export const LISTED_VERBS = set(
  'address advance support increase launch boost exchange conduct draft host review open start promote fund finance share counter combat',
)
/** Those that stand before a bare noun in such a list and are no part of its name. */
export const LISTED_BEFORE_NOUNS = set('advance boost increase address launch promote combat counter')

/** Making ties more or keeping them: an action only in a named field. */
export const TENDING_VERBS = set(
  `strengthen deepen expand enhance develop broaden boost promote preserve maintain foster improve reinforce intensify advance bolster build
  nurture cultivate consolidate continue cement uphold sustain increase elevate further extend activate diversify facilitate
  widen invigorate reinvigorate protect defend ensure safeguard respect pursue keep raise upgrade bring take give add make step stay remain`,
)
/** These need no object, but something that tells what at: "work with partners on the project". */
export const WORKING_VERBS = set('work cooperate co-operate collaborate coordinate engage partner')

/** Ties as such. */
export const TIES = set(
  `relation relations relationship relationships tie ties partnership partnerships friendship bond bonds cooperation co-operation collaboration dialogue interaction alliance
  contact contacts understanding engagement connection connections trust links link linkages rapport communication unity brotherhood efforts effort work
  coordination consultation consultations commitment commitments step steps level levels potential goal goals objective objectives it them this that impetus momentum progress everything best`,
)
/** What follows these names a field: "in various areas, primarily energy". */
export const NAMING_ADVERBS = set('including primarily especially particularly notably namely')
/** "remain in close contact", "have talks". */
export const IN_TOUCH = set('contact touch consultation consultations communication talks meetings meeting')
/** "do our best to", "do everything to" lead an action in. */
export const UTMOST = set('best utmost everything')

/** "reached agreement on". */
export const REACHING_VERBS = set('reach achieve come arrive find')
/** Willing only in future: "will be happy to host". */
export const GLAD_ADJECTIVES = set('happy glad pleased delighted')

export const REFLEXIVES = set('itself themselves ourselves himself herself')

/** Goods that everybody is for. */
export const VALUES = set(
  `peace security stability democracy sovereignty integrity independence prosperity values value principle principles order freedom freedoms rights
  justice dignity equality law transparency norms unity respect harmony development growth future world region well-being wellbeing solidarity
  institutions goals goal vision spirit charter truce ceasefire status`,
)
/** Said before ties without naming a field. */
export const GENERAL_WORDS = set(
  `bilateral strategic comprehensive mutual multilateral friendly close closer strong stronger strengthened long-standing longstanding enduring all-round multifaceted
  mutually beneficial overall entire full whole traditional good good-neighbourly good-neighborly neighbourly constructive fruitful effective active further continued
  ongoing existing important vital special privileged joint shared common our their its his the a an this these such all any other more greater
  enhanced robust fruitful productive allied fraternal brotherly historic practical deep deeper deepened warm great new own both two people-to-people people international
  global regional interstate inter-state range level spectrum different various diverse many several wide broad high high-level key major main necessary every possible`,
)
/** Prepositions that open a field: "cooperation in energy". */
export const FIELD_PREPOSITIONS = set(
  'in on within for through under via by across along including concerning regarding towards toward against into throughout',
)
/** Behind such a preposition these name no field. */
export const NO_FIELD_NOUNS = set(
  'areas area fields field spheres sphere regard interest interests future way spirit order level levels basis ways aspects aspect years year peoples people benefit dimensions directions spectrum domains matters issues time world good sake january february march april may june july august september october november december year month week',
)

/** What a thing must be to count as something to be done: "committed to the implementation of". */
export const ACTION_NOUNS = set(
  `implementation sharing exchange exchanges use creation establishment launch expansion development continuation collaboration cooperation co-operation coordination work
  support assistance help effort efforts investment investments session sessions meeting meetings dialogue dialogues consultation consultations step steps measure measures action actions
  training reduction completion signing ratification partnership partnerships focus aid funding programme programmes program programs project projects participation visit visits
  conclusion finalising finalizing reform reforms negotiation negotiations talks initiative initiatives construction deployment resumption opening strengthening introduction adoption preparation extension mobilization
  mobilisation phase-out elimination return transfer delivery deliveries release withdrawal review roadmap plan plans mechanism group groups commission committee forum conference summit engagement
  contribution contributions pursuit dissemination recovery integration holding formation finalization finalisation procurement purchase sale supply supplies construction delivery exports imports procedure schedule timetable increase modernization modernisation`,
)

/** "will be held": passives of these tell what is to be done. */
export const DONE_BY_SOMEBODY = set(
  `hold sign establish create open launch set send convene organise organize build implement provide allocate invite deliver complete prepare conduct adopt submit
  finalise finalize draft form introduce make continue resume construct install schedule present release finish approve concentrate direct use intensify undertake
  carry take initiate extend restore expand increase strengthen step publish appoint host commission ratify exchange transfer conclude supply train develop devote pay invest give add
  accelerate pursue coordinate elaborate follow execute boost promote raise remove settle resolve revive upgrade realise realize enhance deepen improve summarise summarize
  offer issue grant award lift abolish simplify waive hand deploy dispatch translate register upgrade modernise modernize reopen equip ship`,
)

/** Whose head tells of a body or a group that acts for a party of the meeting. */
export const ACTING_NOUNS = set(
  `ministry ministries department departments agency agencies government governments leadership commission commissions committee council group groups team teams
  experts officials delegation delegations working-group authority authorities secretariat parliament parliaments parliamentarians bank foundation
  cabinet cabinets staff aides deputies ministers leaders diplomats envoys embassy embassies  armies  negotiators representatives specialists
  side sides party friends partners participants parties countries nations states administration administrations office forum institute academy university`,
)
/** Who does business for a side: "called upon Norwegian companies to". */
export const BUSINESS_NOUNS = set(
  'company corporation firm concern bank companies businesses business businessmen entrepreneurs investors firms enterprises banks',
)
/** Whose words ask their own people: "instructed their staff to". */
export const OWN_PEOPLE = ACTING_NOUNS

/** Occasions that are held: "The next session will take place in Vienna". */
export const OCCASIONS = set(
  'meeting meetings session sessions summit visit visits round rounds forum conference talks consultations dialogue exhibition event events ceremony congress festival negotiations review call days year week exercise exercises ministerial council commission signing',
)
/** "The talks will continue in Astana". */
export const OCCURRING_VERBS = set('continue begin start open convene resume occur commence')
export const SCHEDULING_VERBS = set('schedule plan slate expect set due')

/** "and we", "and they": whoever does something begins a clause of their own. */
export const ACTING_PRONOUNS = set('i we he she they')
/** Opens a clause behind an action that is no part of it. */
export const CLOSING_WORDS = set(
  'while whereas although though because which who whom even all given since recognizing recognising',
)
/** Participles of these go on with what was said, not with what is to be done. */
export const SAYING_PARTICIPLES = set(
  'note add stress emphasise emphasize underline underscore recognize recognise acknowledge highlight express reaffirm reiterate affirm welcome thank point recall bring total commend condemn declare say call make believe hope congratulate voice warn mention remark confirm describe appreciate praise explain agree propose suggest urge',
)

/** Expressed or conveyed rather than given: "offered condolences". */
export const NOT_OFFERED = set(
  'condolence condolences congratulations thanks gratitude greetings prayers view views opinion opinions opportunity opportunities sympathy wishes apology apologies assessment assessments explanation advice appreciation toast example insights',
)
/** Things whose mention with "announced" promises them. */
export const GRANTED_NOUNS = set(
  'funding assistance aid grant grants loan loans contribution support package investment investments doses',
)
/** Adverbs left outside the action: "will also meet". */
export const OUTER_ADVERBS = set(
  'also then now therefore thus still certainly of course additionally soon hence likewise always never even',
)
/** Courtesies: "pass on his greetings" is nothing to be done. */
export const COURTESIES = set(
  'greetings regards condolences congratulations wishes gratitude thanks sympathy sympathies apologies appreciation respects',
)
/** Before "that" or a clause these make it a wish or a belief: "I hope that Russia will support us". */
export const WISHING_WORDS = set(
  'hope hopes hoped hoping wish wished wishes sure confident certain convinced believe believes believed think thinks expect expects expected expectation expectations doubt trust confidence hopeful imagine glad conviction belief pray prayed prays',
)
/** What is done to an agreement or a decision: "agreement was reached to", "a protocol was signed to". */
export const SETTLING_VERBS = set(
  'reach achieve sign conclude adopt take make give issue extend convey pass send confirm initial announce',
)
/** Nouns whose "that" tells what was settled or said: "an understanding that they will meet". */
export const SETTLING_NOUNS = set(
  'agreement understanding decision consensus assurance assurances guarantee guarantees word commitment pledge promise announcement statement',
)
/** Thanks for what was done before. */
export const THANKFUL_WORDS = set('thank thanks thanked grateful gratitude appreciate appreciated appreciation')
/** Names that end so are of things, not of somebody who acts. */
export const NAMED_THINGS = set(
  'agreement treaty programme program partnership declaration initiative alliance dialogue statement charter convention plan roadmap framework act fund summit forum cooperation relations security memorandum project corridor festival protocol order review',
)
/** "The agreement provides for", "the memorandum envisages": a document of both sides tells what is to be done. */
export const PROVIDING_VERBS = set('provide envisage foresee stipulate')
export const PAPERS = set(
  'agreement agreements memorandum protocol programme program plan treaty contract declaration document documents statement communique communiqué road roadmap',
)
/** "approved the initiative to". */
export const IDEA_NOUNS = set('initiative idea proposal suggestion')
export const BACKING_VERBS = set('approve support back accept endorse')
/** "spoke for", "came out in favour of". */
export const SPEAKING_OUT = set('speak come be declare')
/** Surer than a hope where the speaker tells of himself: "I am sure that we will". */
export const SURE_WORDS = set('sure confident certain convinced')
/** Before "countries" these mean the ones that meet. */
export const OWN_COUNTRIES = set('our two both three four five all these the their participating member')
