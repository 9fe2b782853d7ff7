/**
 * English verbs of official texts, for the tagger: regular lemmas, irregular forms, and the lemmas that are
 * nouns at least as often ("visit", "plan"), which need a subject before them to be read as verbs.
 * A second language adds a module of its own with the same exports.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

export const VERB_LEMMAS: readonly string[] = words(`
abide abolish absorb accentuate allude appeal assemble canvass caution concede decry forecast herald inaugurate ink precede renovate waive reply revolve accelerate accept accompany accomplish accrue accuse achieve acknowledge act adapt add address adhere adjust
administer admit adopt advance advise advocate affect affirm afford agree aim align allay alleviate allocate allow alter
analyze analyse anchor announce answer anticipate apologise apologize appear applaud apply appoint appraise appreciate approach approve argue
arise arrange arrive ask aspire assert assess assign assist associate assume assure attach attain attempt attend attract
authorise authorize avail avoid await award back balance ban base be become begin believe belong benefit better bind block
bolster boost borrow brief bring broaden build call cancel capture care carry cast catalyze cause cease celebrate center
centre certify chair challenge champion change characterise characterize charge choose circulate cite claim clarify clear climb close co-chair
co-host coincide collaborate collapse collect combat combine come comfort command commemorate commend comment commit
communicate compare compel compensate compete compile complain complement complete complicate comply compose comprise
conceal concentrate concern conclude concur condemn condole conduct confer confirm confront congratulate connect consider
consist consolidate constitute construct consult contain contend continue contribute control convene convert convey
convince cooperate coordinate cost count counter counteract counterbalance cover create credit criticise criticize cross cultivate curb cut
deal debate decide declare decorate decrease dedicate deepen defeat defend define delay delegate deliberate deliver demand
demonstrate denounce deny depart depend deploy deplore describe deserve designate desire destabilize detail detain deter determine
develop devise devote differ diminish direct disagree disappoint disclose discourage discover discuss dismiss display dispatch
displace dissolve distribute diversify divide donate double doubt draft draw drive drop dwell earn ease echo elaborate elect elevate
eliminate emanate embark embrace emerge emphasise emphasize employ empower enable enact encourage end endanger endeavor endeavour endorse
endure enforce engage enhance enjoy enlarge enlighten enquire enrich ensure entail enter entrust envisage envision equip eradicate
escalate establish estimate evaluate evolve exacerbate examine exceed exchange exclude execute exempt exercise exert exhort exist expand
expect expedite experience explain explore export expound express extend extol face facilitate fail fall favor favour
feature feel fight figure fill finalise finalize finance find finish flourish focus follow force foresee forge form formulate fortify forward
foster fulfil fulfill function fund gain gather generate get give go govern grant greet ground grow guarantee guard guide hail
halt hand handle happen harmonise harmonize harness have head hear help highlight hinder hold honor honour hope host identify
ignore illustrate impact impede implement import impose impress improve include incorporate increase indicate influence inform
inherit initial initiate inquire insist inspire install instigate instruct insure integrate intend intensify interact intervene
introduce invest investigate invite involve issue join justify keep know lament land last laud launch lay lead learn leave lend
lessen let leverage liberate lie lift limit link list listen live lobby look lose lower maintain make manage mandate manifest
manufacture map mark match maximise maximize mean measure mediate meet mention minimise minimize miss mitigate mobilise mobilize modernise modernize
monitor mount mourn move name need negotiate neglect nominate normalise normalize note notice notify nurture object oblige observe obtain
occupy occur offer open operate operationalise operationalize oppose order organise organize originate outline overcome oversee overshadow owe own
participate partner pass pave pay penetrate perceive perform permit persist persuade phase pin place plan play pledge point pose
position possess postpone pour praise pray preclude predict prefer prepare present preserve preside press prevail prevent
prioritise prioritize proceed process proclaim procure produce profess progress prohibit project prolong promise promote promulgate prompt propose prosecute protect protest prove
provide publish pull purchase pursue push put qualify question quote raise range rank ratify reach react read reaffirm realise realize reappoint
reassert reassure rebuild recall receive recite reckon recognise recognize recommend recommit reconcile reconfirm reconstruct record recover redouble
reduce refer refine reflect refrain refresh refuse refute regain regard register regret regulate reinforce reinstate reinvigorate reiterate
reject rejoice relate relax release rely remain remark remember remind remove render renew reopen repair repatriate repeat replace report represent
reproach request require rescue reserve reside resist resolve respect respond rest restate restore restrict restructure result resume retain
return reveal reverse review revise revive reward rise risk rule run safeguard salute satisfy save say schedule secure see seek seem
seize select sell send separate serve set settle shape share shift shoulder show shrink sign signal signify simplify single sit
solve sound span spare spark speak specify spend sponsor spread spur stabilise stabilize stand start state stay steer stem step stimulate stipulate
stop streamline strengthen stress strike strive structure struggle study submit succeed suffer suggest suit summarise summarize summon supply
support surpass surround survey survive suspend sustain take talk tackle target task tell tend term terminate test testify thank think
threaten thrive tie touch tour trace track trade train transfer transform transit translate transmit transport travel treat trigger
trust try turn undergo underline undermine underpin underscore understand undertake unify unite unlock unveil update upgrade uphold urge use
utilise utilize value vary verify view violate visit voice volunteer vote vow wait want warn weaken welcome wish withdraw withstand witness work
worry write yield
`)

/** lemma: past, participle (third form, when the participle differs from the past). */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  arise: ['arose', 'arisen'],
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  cast: ['cast', 'cast'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  dwell: ['dwelt', 'dwelt'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  foresee: ['foresaw', 'foreseen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  overcome: ['overcame', 'overcome'],
  oversee: ['oversaw', 'overseen'],
  pay: ['paid', 'paid'],
  prove: ['proved', 'proven'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shrink: ['shrank', 'shrunk'],
  show: ['showed', 'shown'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  strive: ['strove', 'striven'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  withstand: ['withstood', 'withstood'],
  write: ['wrote', 'written'],
}

/** These double their last letter: "commit" → "committed", "committing". */
export const DOUBLING: ReadonlySet<string> = new Set(
  words(
    'commit admit submit permit refer confer defer deter occur incur recur stop plan begin get put cut set let run sit win step map ban drop recommit transmit transfer stem spur pin compel control model signal travel label emit excel fulfil instil expel propel rebel concur',
  ),
)

/** Nouns at least as often as verbs: read as verbs only where the place in the sentence asks for one. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  words(`act address advance aim answer appeal caution forecast reply approach attempt award back balance benefit better block boost call care cause challenge
  change charge claim close command comment concern conduct contact control cost counter cover credit cut deal debate decrease
  delay delegate demand desire detail display doubt draft draw drive drop ease end estimate exchange exercise experience export
  face fall favor favour feature fight figure focus force form forward function fund gain ground guarantee guard guide halt hand
  head help highlight honor honour hope host impact import increase influence initial interest issue land launch lead lift limit link list live
  look lower mandate map mark match mean measure mount move name need note object offer open order outline own partner pass
  phase pin place plan play pledge point position praise present press process progress project promise protest purchase push
  question range rank reach record regard register regret release remark report request rescue reserve respect rest result return
  review reward rise risk rule run schedule separate set shape share shift show sign signal single sound span spread spur stand start
  state stay step stem stop stress strike structure study suit supply support survey talk target task term test tie
  touch tour track trade train transfer transit transport travel treat trust turn update upgrade use value view visit voice vote
  wait warm welcome wish witness work worry yield`),
)
