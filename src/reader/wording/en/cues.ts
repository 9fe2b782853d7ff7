/**
 * Reporting verbs and phrases of English official texts.
 *
 * A pattern is a row of elements: `@say` any finite or participial form of a verb; `word` that word; `a|b` either;
 * `?word` may be absent; `*` up to four determiners, possessives, adverbs or adjectives; `N` a noun of ATTITUDE_NOUNS.
 * `kind` says how the content is read:
 * - `report`: said, thought, wished, praised, promised: a statement
 * - `topic`: only named as talked about
 * `after` says where the content begins: behind the whole pattern (the preposition of a topic belongs to the pattern).
 */
export interface CuePattern {
  readonly pattern: string
  readonly kind: 'report' | 'topic'
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Verbs that take a clause, a thing, a colon or a quotation as what was said. */
export const REPORT_VERBS: readonly string[] = words(`
accept accuse acknowledge add admit affirm advise advocate agree announce answer applaud appraise appreciate approve argue ask assert assess assure
back believe call caution cite claim clarify commend commit comment complain concede conclude concur condemn confirm congratulate
consider contend convey criticise criticize declare decide decry demand denounce deny deplore describe detail dismiss echo emphasise emphasize encourage
endorse evaluate expect explain express extend extol favour favor forecast foresee hail herald highlight hope identify indicate inform insist instruct intend
invite lament laud maintain mention mourn name note notice offer oppose outline pledge point praise predict promise propose protest quote reaffirm
reassert reassure recall recognise recognize recommend recommit reconfirm refuse regard regret reiterate reject remark remember remind reply report request resolve respond
restate reveal rule salute say state stipulate stress suggest support tell term thank think threaten urge value voice vow warn welcome wish
underline underscore undertake understand aim plan seek order task appeal celebrate commemorate rejoice write read exhort accentuate envisage
`)

/** Verbs whose object is only named as talked about. */
export const TOPIC_VERBS: readonly string[] = words(`
discuss review explore address examine cover debate consider deliberate raise tackle consult canvass concern`)

/** What can be expressed, voiced, conveyed, offered or extended as an attitude: "expressed great satisfaction". */
export const ATTITUDE_NOUNS: ReadonlySet<string> = new Set(
  words(`admiration alarm anticipation appreciation approval assurance assurances belief certainty commitment concern concerns condolences
  confidence congratulations conviction delight desire determination disappointment dissatisfaction doubt enthusiasm expectation gratitude greetings happiness
  hope hopes indignation intent intention intentions interest invitation joy opinion optimism outrage pleasure preference pride readiness regards regret regrets resolve
  respect sadness satisfaction shock solidarity sorrow support surprise sympathy thanks trust understanding view views willingness wish wishes worry`),
)

export const CUE_PATTERNS: readonly CuePattern[] = [
  // light verbs with an attitude
  { pattern: '@express|voice|convey|extend|offer|state|declare|announce|register * N', kind: 'report' },
  { pattern: '@renew * commitment|call|pledge|support|determination', kind: 'report' },
  { pattern: '@lend * support', kind: 'report' },
  { pattern: '@note|state|observe|recall|mention|acknowledge with * N', kind: 'report' },
  { pattern: '@press|push|appeal for', kind: 'report' },
  { pattern: '@share * view|views|belief|conviction|opinion|vision that', kind: 'report' },
  { pattern: '@be steadfast|united|resolute|unwavering in * N', kind: 'report' },
  { pattern: '@give|provide * assurance|assurances', kind: 'report' },
  { pattern: '@issue * instructions|instruction|orders', kind: 'report' },
  { pattern: '@give * instructions|instruction', kind: 'report' },
  { pattern: '@reach * consensus|agreement|understanding', kind: 'report' },
  { pattern: '@come to * agreement|understanding|conclusion', kind: 'report' },
  { pattern: '@arrive at * agreement|understanding|conclusion', kind: 'report' },
  { pattern: '@make|take * commitment|pledge|promise', kind: 'report' },
  { pattern: '@make it clear', kind: 'report' },
  { pattern: '@make clear', kind: 'report' },
  { pattern: '@take note of', kind: 'report' },
  { pattern: '@draw attention to', kind: 'report' },
  { pattern: '@attach * importance|significance', kind: 'report' },
  { pattern: '@place|put * emphasis on', kind: 'report' },
  { pattern: '@lay * emphasis on', kind: 'report' },
  { pattern: '@pay tribute', kind: 'report' },
  { pattern: '@put forward', kind: 'report' },
  { pattern: '@set out', kind: 'report' },
  { pattern: '@come out in favour|favor of', kind: 'report' },
  { pattern: '@speak highly of', kind: 'report' },
  { pattern: '@speak in favour|favor of', kind: 'report' },
  { pattern: '@speak for|against', kind: 'report' },
  { pattern: '@think|speak highly of', kind: 'report' },
  // particles
  { pattern: '@call for|on|upon', kind: 'report' },
  { pattern: '@point out|to', kind: 'report' },
  { pattern: '@look forward to', kind: 'report' },
  { pattern: '@go on to say|add|note|stress|state', kind: 'report' },
  { pattern: '@continue by saying', kind: 'report' },
  { pattern: '@do not rule out', kind: 'report' },
  { pattern: '@do not exclude', kind: 'report' },
  { pattern: '@rule out', kind: 'report' },
  { pattern: '@warn of|against|about', kind: 'report' },
  { pattern: '@complain of|about', kind: 'report' },
  { pattern: '@insist on', kind: 'report' },
  // to be of an opinion
  { pattern: '@be convinced|confident|certain|sure|unanimous|determined|hopeful|optimistic|adamant', kind: 'report' },
  {
    pattern:
      '@be * pleased|glad|happy|delighted|satisfied|grateful|thankful|proud|honoured|honored|concerned|alarmed|saddened|worried',
    kind: 'report',
  },
  { pattern: '@be * ready|willing|prepared|eager|keen|interested', kind: 'report' },
  { pattern: '@be * committed|dedicated|resolved', kind: 'report' },
  { pattern: '@be of * opinion|view|belief', kind: 'report' },
  { pattern: '@be in favour|favor of', kind: 'report' },
  { pattern: '@be at one', kind: 'report' },
  { pattern: '@stand ready', kind: 'report' },
  { pattern: '@remain|stay * committed|convinced|confident|concerned|united|ready', kind: 'report' },
  // topics
  {
    pattern:
      '@exchange * views|opinions|ideas|perspectives|information|thoughts|assessments ?with on|about|regarding|concerning',
    kind: 'topic',
  },
  {
    pattern: '@share * views|opinions|ideas|thoughts|assessments|perspectives on|about|regarding|concerning',
    kind: 'topic',
  },
  {
    pattern:
      '@have|hold|conduct * exchange|exchanges|discussion|discussions|conversation|conversations|talks|consultations|dialogue|debate of|on|about|regarding|over ?views|opinions ?on',
    kind: 'topic',
  },
  {
    pattern: '@engage in * dialogue|discussion|discussions|conversation|conversations|talks|consultations ?focused on',
    kind: 'topic',
  },
  { pattern: '@brief on', kind: 'topic' },
  { pattern: '@take stock of', kind: 'topic' },
  { pattern: '@touch on|upon', kind: 'topic' },
  { pattern: '@refer to', kind: 'topic' },
  { pattern: '@allude to', kind: 'topic' },
  { pattern: '@talk * about|over', kind: 'topic' },
  { pattern: '@speak * about|of|on', kind: 'topic' },
  { pattern: '@share * concern|concerns about|regarding|over', kind: 'report' },
  { pattern: '@be devoted|dedicated to', kind: 'topic' },
  { pattern: '@go over', kind: 'topic' },
  { pattern: '@dwell on|upon', kind: 'topic' },
  { pattern: '@comment on|upon', kind: 'topic' },
  { pattern: '@focus * on|upon', kind: 'topic' },
  { pattern: '@concentrate * on|upon', kind: 'topic' },
  { pattern: '@center|centre * on|upon|around', kind: 'topic' },
  { pattern: '@revolve around', kind: 'topic' },
  { pattern: '@deal with', kind: 'topic' },
  { pattern: '@consult * on|about|regarding', kind: 'topic' },
  { pattern: '@deliberate on|upon', kind: 'topic' },
  { pattern: '@confer on|about', kind: 'topic' },
  { pattern: '@look into|at', kind: 'topic' },
  { pattern: '@turn to', kind: 'topic' },
  { pattern: '@pay|give|devote * attention to', kind: 'topic' },
  {
    pattern: '@provide|give|present|offer * account|accounting|overview|update|briefing|assessment of|on',
    kind: 'topic',
  },
  { pattern: '@set forth|out * position|positions|views of * countries|sides|parties on', kind: 'topic' },
  { pattern: '@set forth * position|positions|views on', kind: 'topic' },
]

/** Verbs that name what somebody is to do, or how he sees it: their object and complement are all content. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(words('call describe term name appraise cite regard consider'))

/** Verbs that tell their hearer first ("told the conference that", "assured him that"). */
export const HEARER_VERBS: ReadonlySet<string> = new Set(
  words('tell inform assure remind reassure notify advise convince'),
)

/** Verbs that need a clause, a colon or a quotation behind them to report speech: with a bare object they mean other things. */
export const CLAUSE_ONLY: ReadonlySet<string> = new Set(
  words(
    'say tell think understand remember read write reply respond answer reason indicate reveal add conclude inform assure reassure remind claim argue complain comment feel know point maintain see hold find show predict expect report notice second believe',
  ),
)

/** Verbs that report only with an infinitive behind them ("aims to", "plans to", "seeks to"). */
export const INFINITIVE_ONLY: ReadonlySet<string> = new Set(
  words('aim plan seek intend undertake refuse threaten resolve promise'),
)

/** These also report as ", adding …" behind a comma or at the head of a sentence; others there are lists or manner. */
export const PARTICIPLE_CUES: ReadonlySet<string> = new Set(
  words(`acknowledge add admit affirm announce appreciate call cite commend condemn confirm congratulate convey declare describe emphasise emphasize explain
  express extend highlight hope laud mention mourn note point praise pledge reaffirm recall recognise recognize refer reiterate remark remind reassert
  restate salute say state stress thank tell underline underscore urge voice warn welcome wish underscore agree commit applaud hail acknowledge believe pay discuss comment exchange speak talk touch address focus`),
)

/** Verbs that may stand behind what they report: "…, the President stressed". */
export const POSTPOSED_CUES: ReadonlySet<string> = new Set(
  words(
    'say stress note add emphasise emphasize explain believe think declare point remark conclude underline underscore state continue observe recall insist assert affirm admit warn write tell go mention reiterate announce acknowledge',
  ),
)

/** Verbs whose passive reports for all sides: "It was agreed to …", "X was discussed". */
export const PASSIVE_CUES: ReadonlySet<string> = new Set(
  words(
    'discuss agree note emphasise emphasize stress praise review address raise underline underscore confirm reaffirm recall appreciate welcome examine explore decide propose suggest touch say state mention acknowledge point debate assess express voice exchange deal speak affirm reiterate commend highlight recognize recognise resolve request recommend',
  ),
)

/** "Agreement was reached …", "Satisfaction was expressed …": a noun that its passive verb makes a cue. */
export const PASSIVE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'agreement agreements understanding consensus decision accord satisfaction hope confidence gratitude appreciation concern readiness interest support regret intention desire willingness',
  ),
)
export const PASSIVE_NOUN_VERBS: ReadonlySet<string> = new Set(
  words('reach achieve express voice make take convey declare'),
)

/** Nouns between a verb and "that" that keep the clause with them: "with the fact that". */
export const FACT_NOUNS: ReadonlySet<string> = new Set(words('fact facts idea belief view hope'))

/** Verbs of coming together: what follows "to discuss" is their purpose. */
export const MEETING_VERBS: ReadonlySet<string> = new Set(
  words('meet gather convene hold host talk speak join travel visit call welcome receive sit assemble'),
)

/** Verbs that tell what happened at or around a meeting: a sentence of these is the author's own. */
export const NARRATION_VERBS: ReadonlySet<string> = new Set(
  words(
    'sign hold meet attend take arrive visit open host present receive give make lay inaugurate exchange adopt issue accompany conclude begin end precede follow witness',
  ),
)

/** Verbs that report without "that" before a clause: "said Russia was ready". */
export const BARE_CLAUSE: ReadonlySet<string> = new Set(
  words('say believe think hope stress agree convey consider feel find maintain claim add note explain'),
)

/** Who is addressed, as against what: "addressed journalists" reports nothing. */
export const AUDIENCES: ReadonlySet<string> = new Set(
  words(
    'journalist journalists reporters press media audience crowd gathering conference students graduates workers staff assembly parliament congress summit session meeting forum nation people members participants guests ceremony',
  ),
)

/** Verbs that name topics only behind a meeting, a talk or its agenda: "the talks concerned X", "the meeting was devoted to X". */
export const EVENT_TOPIC_VERBS: ReadonlySet<string> = new Set(words('concern tackle cover be'))

/** Nouns that with these verbs in the passive open a topic: "opinions were exchanged on", "attention was paid to". */
export const PASSIVE_TOPIC_NOUNS: Readonly<Record<string, readonly string[]>> = {
  opinions: ['exchange'],
  views: ['exchange'],
  attention: ['give', 'pay', 'devote', 'focus', 'draw'],
  emphasis: ['place', 'put', 'lay', 'make'],
  focus: ['place', 'put', 'make'],
  discussion: ['hold', 'devote'],
  discussions: ['hold', 'devote'],
}

/** "express themselves freely" tells of nothing that is said. */
export const REFLEXIVES: ReadonlySet<string> = new Set(['themselves', 'itself', 'himself', 'herself', 'ourselves'])
