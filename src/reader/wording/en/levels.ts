/**
 * The English words for level, growth, potential and target of ties. Verbs by their lemma, other words in lower case.
 * A second language adds its own levels.ts beside its other wording, with the same exports.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** What can stand at a level or grow: ties as a whole, or trade and the like. */
export const TIES: ReadonlySet<string> = set(
  'ties relations relationship relationships cooperation co-operation collaboration partnership partnerships interaction engagement alliance contacts dialogue exchanges links friendship trade turnover exports imports export import commerce investment investments deliveries supplies shipments transit transportation flow flows volume volumes production',
)

/** Of these the field of a claim is trade. */
export const TRADE_TIES: ReadonlySet<string> = set('trade turnover exports imports export import commerce')

/** Verbs of growth, by where they go. */
export const GROWTH_VERBS: ReadonlyMap<string, 'up' | 'down' | 'steady'> = new Map([
  ...words(
    'increase grow rise expand climb jump surge soar double triple treble quadruple improve deepen strengthen intensify accelerate advance develop flourish progress elevate upgrade recover rebound multiply',
    'up',
  ),
  ...words(
    'decrease fall decline drop shrink reduce diminish weaken deteriorate contract slow plunge halve shrivel',
    'down',
  ),
  ...words('stagnate stabilise stabilize', 'steady'),
] as const)

export const GROWTH_NOUNS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...words('growth increase rise upturn surge dynamics expansion', 'up'),
  ...words('decline decrease drop fall slump reduction downturn', 'down'),
] as const)

/** "grew twofold": the verb itself or this word is a figure. */
export const MULTIPLYING: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
  ['twofold', 2],
  ['two-fold', 2],
  ['threefold', 3],
  ['three-fold', 3],
  ['fourfold', 4],
  ['four-fold', 4],
  ['fivefold', 5],
  ['five-fold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['ten-fold', 10],
])

/** Verbs that give a figure as it stands. */
export const AMOUNT_VERBS: ReadonlySet<string> = set(
  'amount total stand exceed account constitute come reach make be surpass hit approach represent',
)

/** Verbs that lead to a figure or a level that is wanted. */
export const RAISING_VERBS: ReadonlySet<string> = set(
  'bring increase raise boost take double triple treble quadruple expand grow reach lift achieve elevate upgrade hit exceed multiply',
)

/** Nouns for what is wanted. */
export const TARGET_NOUNS: ReadonlySet<string> = set('goal goals target targets aim objective task benchmark')

/** What people do with an aim: behind these a base form names what is wanted. */
export const WANTING_VERBS: ReadonlySet<string> = set(
  'aim plan intend want seek set agree decide commit pledge resolve undertake hope expect aspire strive manage need wish propose',
)

/** Nouns for what ties could be. */
export const POTENTIAL_NOUNS: ReadonlySet<string> = set('potential capacities potentials capabilities')
/** These claim potential only with a word of size before them. */
export const OPENING_NOUNS: ReadonlySet<string> = set('opportunities possibilities prospects capacity room scope')
export const SIZE_WORDS: ReadonlySet<string> = set(
  'full great huge vast enormous immense considerable significant tremendous wide broad ample untapped unused unlimited big large substantial many good excellent bright extensive numerous serious rich colossal abundant favourable favorable promising',
)

/** "at a high level", "to a new level" */
export const LEVEL_NOUNS: ReadonlySet<string> = set('level levels point stage height heights')
export const LEVEL_WORDS: ReadonlySet<string> = set(
  'high higher highest low lower lowest new good unprecedented desired desirable record current present existing strategic satisfactory unsatisfactory acceptable appropriate qualitative advanced excellent historic actual sufficient insufficient today proper ideal',
)

/** What ties are said to be. */
export const EVALUATIONS: ReadonlySet<string> = set(
  'excellent good strong close deep weak poor low high modest limited insignificant insufficient unsatisfactory satisfactory solid robust stable dynamic unprecedented negligible small sound successful fruitful exemplary stronger closer better worse inadequate outstanding firm steady unshakable multifaceted far beyond below short strained tense cold warm constructive productive intensive active extensive',
)

/** Before "partner": where a country stands for another. */
export const PARTNER_RANKS: ReadonlySet<string> = set(
  'main largest biggest strategic reliable trusted leading major key important top primary principal first second third second-largest third-largest fourth-largest fifth-largest foremost',
)
export const PARTNER_NOUNS: ReadonlySet<string> = set(
  'partner partners investor investors supplier suppliers exporter importer market destination',
)
export const PARTNER_FIELDS: ReadonlySet<string> = set(
  'trade trading security economic investment foreign business export import energy',
)

/** Verbs that say that things stay as they are. */
export const STAYING_VERBS: ReadonlySet<string> = set('remain stay keep continue maintain')

/** Verbs with which a text points at growth. */
export const SHOWING_VERBS: ReadonlySet<string> = set(
  'show see demonstrate celebrate note welcome commend hail observe record register witness continue evidence mark underline stress emphasise emphasize highlight praise appreciate mention cite point',
)

/** Under these a growth or a level is only a subject of talk. */
export const TOPIC_VERBS: ReadonlySet<string> = set(
  'discuss review consider exchange focus touch examine address explore talk concern',
)

/** Currency words and signs by ISO 4217 code. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['pounds', 'GBP'],
  ['gbp', 'GBP'],
  ['¥', 'JPY'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['renminbi', 'CNY'],
  ['₽', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['rial', 'IRR'],
  ['rials', 'IRR'],
  ['somoni', 'TJS'],
  ['somonis', 'TJS'],
  ['tenge', 'KZT'],
  ['soms', 'KGS'],
  ['manat', 'AZN'],
  ['manats', 'AZN'],
  ['lira', 'TRY'],
  ['liras', 'TRY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['dirhams', 'AED'],
  ['dirham', 'AED'],
  ['francs', 'CHF'],
  ['crowns', 'CZK'],
  ['won', 'KRW'],
])
/** Words between a number and its currency: "500 million US dollars". */
export const CURRENCY_LANDS: ReadonlySet<string> = set('us u.s. american usd')

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trn', 1e12],
  ['m', 1e6],
  ['k', 1e3],
  ['b', 1e9],
])
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
])
/** In percent; the first need "a" or "one" before them. */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 33.3],
  ['quarter', 25],
  ['fifth', 20],
  ['tenth', 10],
])
export const WHOLE_SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['one-third', 33.3],
  ['two-thirds', 66.7],
  ['one-half', 50],
  ['one-quarter', 25],
  ['three-quarters', 75],
  ['one-fifth', 20],
  ['one-tenth', 10],
])
export const PERCENT_WORDS: ReadonlySet<string> = set('% percent percentage')
export const TIMES_WORDS: ReadonlySet<string> = set('times fold')

/** Helping verbs of what can be. */
export const POSSIBLE: ReadonlySet<string> = set('can could may might')

/** Words that open a clause. */
export const OPENERS: ReadonlySet<string> = set(
  'that because although though while whereas if when where but yet which who unless until so',
)

/** Pronouns that a clause begins with. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = set('it they we he she this these i')

/** Things that are counted in passing: "in the first 7 months". */
export const NO_UNIT: ReadonlySet<string> = set(
  'months month years year days weeks quarters countries areas st nd rd th sides',
)

/** Pronouns that stand for the ties of the clause before. */
export const CARRYING: ReadonlySet<string> = set('it they this which')

/** "Our aim is expanding trade" tells of no growth. */
export const AIMS: ReadonlySet<string> = set('focus aim goal purpose priority task way')

/** Before "dynamics" these tell of growth. */
export const POSITIVE: ReadonlySet<string> = set('positive good upward steady stable strong growth high')

/** Before growth these make it a purpose. */
export const PURPOSE_WORDS: ReadonlySet<string> = set(
  'to for further promote ensure facilitate support encourage stimulate boost',
)

/** Verbs that lift ties to a level. */
export const LIFTING: ReadonlySet<string> = set('raise elevate bring lift take upgrade move advance reach')

/** What is said of a level that is not what it should be. */
export const FAR_WORDS: ReadonlySet<string> = set(
  'far below short insufficient unsatisfactory enough limited modest low',
)

/** "at their strongest point" */
export const HEIGHTS: ReadonlySet<string> = set('point levels stage peak')

function words<const T>(list: string, value: T): [string, T][] {
  return list.split(' ').map((word) => [word, value])
}
