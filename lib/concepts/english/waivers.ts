/** Claims and rights given up: the English words. */
export const waivers = {
  waive: [
    '(waive|waives|waived|waiving|waiver of|relinquish|relinquishes|relinquished|relinquishing|give up|gives up|giving up|given up|forgo|forgoes|forgoing|forego|foregoes|renounce|renounces|surrender|surrenders|forfeit|forfeits|forfeited|quitclaim)',
  ],
  claimOrRight: [
    '(claim|claims|right|rights|remedy|remedies|defense|defence|defenses|defences|objection|objections|jury|cause of action|causes of action|demand|demands|suit|suits|entitlement|recourse|counterclaim|damages|benefits of|compensation)',
    '(civil code|statute|statutes) (of|section|*)',
    '(section|laws similar|similar laws) *',
    '(protection|provisions) of',
    'protections',
  ],
  /** Claims are not so much as looked at. */
  refusesClaims: [
    '(not|never) (accept|entertain|consider|honor|honour) (any |such |)(* |)(claim|claims|complaint|complaints|dispute|disputes|objections)',
  ],
  /** The same said of the right. */
  isWaived: ['(is|are|be|hereby) (hereby |expressly |irrevocably |also |)(waived|relinquished|renounced)'],
  release: ['(release|releases|releasing|discharge|discharges|absolve|absolves|acquit|acquits)'],
  fromClaims: [
    '(from|of) (and against |)(any |all |any and all |every |each |)(* |* * |* * * |)(claim|claims|liability|liabilities|responsibility|losses|demands|damages|causes of action|actions|disputes)',
  ],
  noRecourse: [
    '(no|without) (further |legal |)(recourse|claim|claims|right of action|cause of action|right of recourse) (of any kind |whatsoever |)(against|on|upon)',
    'no (right|claim) (to|for) (any |)(compensation|damages|reimbursement|indemnity)',
    '(have|has) no (further |other |legal |)(claim|claims|recourse|right of action)',
  ],
  /** The same, where the denial stands before. */
  anyRecourse: [
    '(a|any|the) (further |legal |)(recourse|claim|claims|right of action|right of recourse) (of any kind |whatsoever |)against',
    '(a|any|the) (right|claim) (to|for) (any |)(compensation|damages|reimbursement|indemnity)',
  ],
  /** Claimed too late. */
  timeBarred: ['(permanently|forever|time|absolutely|thereafter|thereby) barred', '(time-barred|statute-barred)'],
  yearLimit: [
    '(within|than|under|of) (one|two|three|six|twelve|twenty-four|1|2|3|6|12|24) (* |)(year|years|months)( of| after| from|)',
  ],
  compensation: ['(compensation|reimbursement|indemnification|injunction)', '(injunctive|equitable) relief'],
  jury: ['jury', 'trial by jury', 'jury trial', 'judge or jury', 'day in court'],
  /** That a right is not used does not give it up. */
  noWaiver: [
    '(no|not (a|any)|deemed a|operate as a|act as a|any) (further |continuing |such |subsequent |)waiver',
    '(not|never|nor) (be |constitute |operate as |act as |be construed as |be deemed |be considered |be deemed to |deemed to |be treated as |be interpreted as |amount to |mean |)(a |an |any |have |to have |)(waive|waiver|waived|waivers)',
    'not (* |* * |)(waive|waived|waiver)',
    'waive(s|d|) (compliance|the fee|fees|any fee|any fees|the requirement|this requirement|any provision)',
    'without waiv(ing|er)',
    'waived (only |)(in writing|by)',
    '(waiver|waivers) (by|must|shall|will|is|to be)',
    'nothing (in|herein|contained|set forth)',
    '(no|any|our|its) (failure|delay|omission|forbearance)',
    'failure (or delay |)(by (* |* * |)|)to (exercise|enforce|insist)',
    'not affect',
    'non-waivable',
    '(cannot|may not|can not) be waived',
  ],
  /** Going to law, or claiming. */
  /** Not going to law, promised in one phrase. */
  noSuit: [
    '(covenant|covenants|agree|agrees|promise|promises|undertake|undertakes) (that (it|you|they) will |)(not|never) (to |)(sue|assert|institute|initiate|enforce any|exercise any|bring any|file any|commence any|pursue any|challenge|contest|dispute|oppose)',
    'not be (asserted|enforced) (or|against)',
  ],
  litigate: [
    'sue',
    'suing',
    '(take|commence|bring|initiate|start|pursue|file) (any |a |)(legal|court) (action|actions|proceedings|proceeding|case)',
    '(go|resort|going) to court',
  ],
  sue: [
    '(sue|suing|assert|asserts|asserting|bring|bringing|commence|file|filing|pursue|pursuing|institute|initiate|raise|raising|lodge|prosecute|recover)',
    '(claim|seek|demand|request|make) (any |a |)(claim|claims|demand|compensation|damages|reimbursement|refund|refunds|indemnity|indemnification|remedy|remedies|injunctive)',
  ],
  onGround: ['on the (ground|grounds|basis|pretext) (of|that)'],
  /** Disputing what somebody has, or has decided. */
  challenge: [
    '(appeal|appeals|challenge|challenges|challenging|contest|contests|contesting|attack|attacking|oppose|opposing|dispute|disputes|disputing|question|questioning|object to|impugn)',
    '(disputed|contested|challenged|objected to) (in writing |)within',
  ],
  challenged: [
    '(validity|ownership|title|enforceability|registration|decision|determination|right|rights|charge|charges|claim|amount|jurisdiction|venue|interest|license|licence|use|calculation|record|records)',
  ],
  claimNoun: [
    '(claim|claims|action|actions|cause of action|causes of action|suit|lawsuit|proceeding|proceedings|demand|demands|objection|objections|appeal|appeals|billing errors|discrepancies|discrepancy|complaint|complaints|error|errors)',
  ],
  raised: [
    '(brought|filed|file|filing|commenced|commence|bring|submit|submitted|made|make|notify|notified|raised|raise|asserted|assert|initiated|initiate|instituted|institute|presented|lodged|lodge|received|report|reported|begin|started|start|dispute|contest|object|inform)',
  ],
  lastDay: ['deadline', 'time limit', '(no|not) later than', 'cut-off date'],
  dishonest: ['(false|fraudulent|frivolous|malicious|misleading|unfounded|baseless|abusive)'],
  withinTime: [
    '(older|later) than',
    '(after|outside|beyond) (* |* * |* * * |* * * * |)(days|day|months|month|years|year|weeks|period)',
    '(within|no later than|not later than|at the latest|before the expiry of|no more than|not more than|more than|longer than|after the expiration of|deadline|prior to the expiration of)',
  ],
  /** Too late, and lost. */
  barred: [
    '(barred|time-barred|extinguished|precluded|foreclosed|forfeited|waived|waive|void|lapse|lapses|lapsed)',
    '(lose|loses|losing|lost) (your|the|any|its|all) (right|rights|claim|claims|entitlement)',
    '(no longer|not) (be |)(entitled|eligible|able)',
    '(not|no longer) be (disputed|contested|challenged|raised|asserted|brought|pursued)',
    '(deemed|considered|treated as) (to be |as |)(accepted|waived|undisputed|approved|withdrawn)',
    '(excluded|rejected)',
    '(is|are|be) lost',
    '(is|are|be|become|becomes) (final|conclusive)',
    '(not|no longer) be (accepted|considered|entertained|honored|honoured|valid)',
    '(deemed|considered) to have (accepted|agreed|acknowledged|approved|confirmed)',
    '(accept|accepted|treated|considered|deemed|regarded) (as |to be |)(correct|accurate|final|true|valid|undisputed|binding)',
  ],
} satisfies Record<string, string[]>;
