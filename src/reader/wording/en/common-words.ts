/**
 * Ordinary words of official English, lower case: a word in capitals that is one of these ("Affairs", "Energy") is no
 * part of a person's name. Regular derivations are recognised by their endings and are not listed. Gathered by
 * counting lower-case words of official releases, with the nouns of ministries and treaties added.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
banking housing mining engineering manufacturing fishing lending nursing shipping farming nothing evening morning
abide about above abroad abuse academic academy accelerate accept access accession accomplish accord account accrue
achieve acknowledge across act actors acute adapt add additional address adequate adhere administer advantage
advocate aerial affair affairs affect affirm african after afternoon again against agencies agency agenda aggression
ago agree agreement agricultural agriculture ahead aid aim air aircraft airspace align all alliance allow almighty
almost alone along alongside already also alternate aluminum always ambassador american amid among amongst amount
anchor and anniversary announce annual another ant any anywhere apparel appreciate approach approaches appropriate
approval april arabic architecture are area armed arms army around array art artificial asian aside ask aspect
aspire assembly assess asset assistant association assume astronaut atlantic atmosphere attach attack attempt attend
attitudes attract august auspices autonomy autumn aviation avoid award aware ayatollah back background ballistic ban
bank barriers base basic basis battery because become been before began begin behalf behavior behind belief believe
below belt beneficial benefit best better between beyond big biggest bilateral billion bin binds biotechnology
blessings board bold bolster bond books boost border borders both bound boundary branch branches breadth break
bridge bright broad broaden broader brothers brought brutal budget build built burdens bureau busines businesses
businesslike but cabinet call came campaign can candid cannot capacit capital capture carbon care cargo carry cases
catalyze cause cease ceasefire celebrate center central centre century ceremony certain chain chair chairman
chairperson challenge champions change channels chapter chart charter children chinese choice chosen christian
church citizens city civil civilian classes clean clear climat climate close closer coal coercion collaborate
colleagues college colonel combat come commend commerce commercial commission commit committee common communications
communique company compatriots complete complex component comprise concern concert conclude conclusion concrete
condemn condolences conduct conference confidenc confident confidential conflict congratulate congress connect
consensus consequences consequential consider consistent consolidate constitute constitutional constraints consulate
consult consumers contact content context continent continental continue contract contrary contribute contributor
control convene convention conversation convey cooperate coordinate core cornerstone coronavirus corporate corps
correspondent corridor corrupt costs could council counte counter counteract counternarcotics counterparts country
coup courier course court cover create creditor crime criminal crises crisis crop cros crucial cubic cultural
culture cup currency current customs cut cybe cyber cyberspace dam data date day deal dear debt decade december
decision declaration deep deepen defeat defence defend defense define degree delay deliver delivery demand democracy
democratic demonstrate department departments departure depend depth deputy der design designate desire despite
destabilize detail detect deter determine develop development developmental diagnostic dialogue differences
different difficult digital dinner diplomacy diplomatic dire direct director disaster discuss discussion disease
disorder disputes diverse diversify divine does domain domestic done donor doses double doubt down dozens dr draft
driven drug dual due duty dynamic each earlier earth easier east eastern economic economy ecosystem edge education
educational educators effect efficiency effort either electric elevate eliminate else elsewhere embassy embrace
emergency emergent emerges emir emission emphasise empower encourage end endeavor enemy energy engage engine english
enjoy enough ensure enter enterprises entire entrepreneurs entry environment environmental envoy equal essential
establish ethnic ethnographer european even event ever every everywhere evolve examine example excellent exceptional
exchange exercise existential exit expand expansion expect expertise explore explosion export express expression
extend extension external extraordinary fac face facilitate fact factor fair fall false far farmers favor features
february federation feel female few field fifth fifty fight fighters fill final finalize finance financial find firm
firs first flee fleet flights flow focus follo follow followers following food for fora force forces foreign forests
forge form format formula forth forum forward fossil foster fought found foundational four fourth framework
fraternal fraud free freedom french fresh friday friend from front fruit fuel fulfill full fund fundamental further
future games gas gases gave gende gender general generate gentlemen genuine german get girls given glad global globe
goal god goo good goodwill governance governmen governors grade gratitude great greater greatest green greenhouse
greetings grew grid ground group groupings grow growth guarantee guarantor guest guide gulf had half hand happy hard
harm has have head health healthcare heart heavy held help hemispheres her here heritage hig high higher highest
highlight him his historic history hold holy home homeland honour hope horizons host hours households how https hub
huge human humane humanitarian hundreds hybrid hydrocarbon hydrogen ibn idea ideals identify ideology illegal
illegitimate illicit imam immediate immense impact impetus important imports impose improve inaugural include
inclusion inconsistent increase independent indian indicator indirect individual industrial industry inefficient
influential informatio information infrastructure initial initiate initiative injustice innocent inside institute
institutional inte integral intellectuals intelligence intend intensify intent interact interagency
interdepartmental interest interfaith intergovernmental interior internal international internationall interregional
into intr invasion invest investigate investment investments investors invite ironclad islamic issue items its
itself january job join joint july june just justice keep key kind king kingdom know knowledge known labor labour
lack laid land landmark landscape language larg large largest last late later latest launch launches law lay lead
leader league least legacy legal legitimate less letter level lever leverage lif life light lik like limit line
linkages links literature loans local logistics lon long look loss lost lot low lower machin macroeconomic made main
maintain majlis major make malaria malign manage mankind manner manufacture many march margins maritime mark market
mass material matter may mean meant measure media mediate medicine mediu meet meeting member memoranda memorandum
men message met metals methane metres middl middle migrant milestone militar military million minds mineral mines
mining minister ministerial ministers ministries ministry missile mission mitigate mobilize model modern modernize
modular momentum monday mone money month moral more mosque most mountain move mr mrs ms much mult multilateral
multinational multiple multipolar muslim must mutual name narcotics narrow national natur natural nature naval navy
near necessary negotiate negotiators neighborhood neighbors neighbour net networks never new next ninth noble normal
norms north northeast northern not note november now nuclear number observer obstacle obtain occasion occupier ocean
oceans october off offer office offices official offshore often oil once one open operate operational opinion
opposes oppression optimize order ordinary organisation organization orthodox other our ourselves out outcomes outer
outlets outreach outside over overall overcome overflight own pace pacific package pact paid pandemic parameters
park parliament parliamentary part participants participate particular partner partnership pass passenger past path
pathways pay peace peopl people per percent perform period permanent perpetrators persian personal personnel persons
petroleum phase pillar pipeline pivotal place plan planet plant platform play pleasure pledge point police policy
poorest popular port portfolio ports pos postal posture potential poverty power practice practitioners praise
precursor preferences premier prepare present preserve presidency president presidential press pretext prevent
prices pride primary prime prince principle prisoners privat private problem procedure process processes produce
producers product professional profound program programme progress project prominent promote propaganda property
prophet prospects protect protocol proud prove provide provider province provision public purchase pure purpose
pursuant pursue pursuit push put quarter queen quite quo railway railways raise range rapid raw reach reactors
readout ready reaffirm real realistic realize realm reason recent reciprocal recognize recommit record recovery
reduce reflect reform refrain refugees regard regardless regime region regional regular regulatory reinforce
reinvigorate reiterate release relevant relief religion remain remarks removal remove renew repair report
representative represents republic request require research researchers reserves resiliency resilient resolute
resolve resource resources respect respond response rest restore result resume return reverse review right rights
risk river road roadmap roads robust role root routes rule russian safe safer safety said sale same satellite
saturday saw say scale schedule school science scientific scope sea seats second secondary secretary sector secure
security see seek seems seen seize sel semiconductor senate send senior sense sent separate september serve service
session set settle seven several severe share sheikh shelter shor short should shoulde show shown sid side sidelines
sign signals signature significant silk similar since sincere single sites situational six skills small smart soci
social societal society solar solid some soon source south southern sovereign sovereignty space spaceflight spanish
speak special specific spectrum speech speedy sphere spirit spiritual spoke spokesperson sport sports spread spring
stabilise staff stage stand standard standpoint start stat state statement states status stay steadfast steady stem
step still stimulate stipulates stood stop storage strategic strategy streamline strength strengthen stress strict
strong stronger structural student study subject submit substantial success successes such sufficient sultan summer
summit sunday supervisory supplier support sure surface survey sustain swift symbol sympathy synthetic system
systemic tackle take taken talk targets tariff task tax teachers team technology telephone tell temperature ten
tenets tensions term territorial territory terror text than thank that the their them theme themselves then there
thereby therefore thermal these they things think third this thorough those thousands threat threaten three through
throughout thursday thus time today together told tomorrow too took tool top topic total tougher tourism toward town
track trade traditional traffickers tragic train tran transatlantic transfer transform transit transitional
transnational transparency transparent transport transportation travel treaty trends tribute trilateral troops truce
true trust try tuesday tunnel turbulent turn two type ulema umma under undermine underpin underscore undersea
understand undertaken unfair unilateral union unique united units universal university unjust unlock until uphold
upon uranium urgency urgent use usual vaccine valley value variants variety vast vegetables vehicle vendors venues
very via vibrant vic vice victims victory view violent virtual visas vision visit vital voices voluntary von voters
want war warm was waste water waterways way wealth weapon wednesday week wel welcome well went were west western
what when where whether which while who whol whole wholesale whose why wid wide wider wildlife will wind winter wish
wishes with withdraw withdrawal within without women words work workers workforce working workshop world worst worth
would year yesterday yet you young youngsters your youth zero zone
`
    .trim()
    .split(/\s+/u),
)
