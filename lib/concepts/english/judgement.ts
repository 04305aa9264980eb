/** Who decides, and whose word counts: the English words. */
export const judgement = {
  decide: [
    '(determine|determines|determined|determination|judge|judges|judgment|judgement|decide|decides|decided|decision|conclude|adjudicate)',
    'independently (assess|assign|determine|decide|judge)',
    '(deem|deems) (any|such|it|necessary|appropriate|that|the)',
    'reasonably determines',
    '(deems|deem|considers|consider) (it |)(appropriate|necessary|fit|advisable)',
    '(supplement|further supplement) or interpret',
    'interpret the',
  ],
  soleJudgement: [
    'alone (decide|decides|determine|determines|judge|judges)',
    '(sole|absolute|sole and absolute|own|exclusive|complete|unfettered|sole and (exclusive|reasonable|final|unfettered)|reasonable|entire|good faith) (judgment|judgement|opinion|determination|view|decision|belief|assessment)',
    '(solely|exclusively) (determine|determined|determines|decide|decided|measured|calculated|judged)',
    '(determined|decided|measured|calculated|judged|assessed) (solely|exclusively) by',
    'solely determine(d|s|)',
    'unilaterally (determine|determined|decide|judge|assess)',
    'determined unilaterally',
    '(our|its) (judgment|opinion|judgement|view)',
    'in (*) (judgment|opinion|judgement)',
    'final and binding',
    '(final|conclusive|binding) (decision|determination|interpretation|judgment)',
    'independent (judgment|judgement|decisions)',
    '(final|sole|only) (judge|arbiter)',
    '(final|last) (say|word)',
    'right of final interpretation',
    "'s (sole |own |reasonable |absolute |)(opinion|judgment|judgement|view|assessment)",
    'as we (may |reasonably |)(determine|decide)',
  ],
  /** Deciding to act, not what is so. */
  decideTo: [
    '(decide|decides|determine|determines|elect|choose|decided|decision|decisions) to',
    '(determine|decide) (pricing|prices)',
  ],
  /** Finding what is so. */
  judge: [
    '(determine|determines|decide|decides|judge|judges|adjudicate|conclude)',
    '(make|makes|take|takes) (the |a |all |any |any and all |)(* |)(decision|decisions|determination|determinations)',
    '(supplement|further supplement) or interpret',
    'interpret the',
    '(define|defines) (what|which|the term|the meaning)',
  ],
  /** What a list leaves open. */
  other: ['(any|such|all|or|for) other', 'other (*|* *) (that|which|where|we|it)'],
  /** An amount as somebody has counted it. */
  reckoned: [
    'as (reasonably |)(measured|calculated|recorded|reported|tracked|counted|computed|reflected|logged)',
    '(be|is|are) (solely |)(measured|counted|recorded|tracked|metered) (solely |exclusively |)(by|through|using)',
  ],
  /** A question of fact. */
  whether: [
    'whether',
    '(what|which) (constitutes|counts|is|are|amounts)',
    'if (you|your|any|there)',
    'the (amount|amounts|extent|eligibility|value|number|fees|quality|suitability)',
    '(eligibility|amount)',
  ],
  confirm: [],
  records: [
    '(system |backend |log |internal |server |own |)(records|record|logs|data|statistics|accounting|measurements|measurement|calculations|calculation|figures|readings|books|certificate|reports|reporting|count|counts|metrics|determination|determinations)',
  ],
  /** What somebody holds something to be. */
  believe: [
    '(deem|deems|deemed|consider|considers|considered|believe|believes|believed|think|thinks|regard|regards|find|finds)',
  ],
  /** A judgement that no test backs. */
  unfit: [
    '(inappropriate|objectionable|unacceptable|undesirable|unsuitable|unsatisfactory|improper|offensive|detrimental|harmful)',
  ],
  /** 经甲方认定: after a finding of the platform's. */
  uponFinding: ['(once|after|where|if|upon)'],
  /** It settles the matter. */
  conclusive: [
    '(is|are|be) (* |)(final|conclusive|binding|decisive|definitive|controlling|up to us|up to it)',
    'conclusive',
    'as final',
    '(up to|matter for) (us|the company|the platform)',
    '(is|are) the (sole|only|final) (basis|judge|arbiter)',
    '(be|is|are) (the |)(sole|only|definitive|exclusive) (basis|measure|source|record|reference)',
    '(sufficient|conclusive|irrefutable|full|prima facie) (proof|evidence)',
    'conclusively (presume|presumed|deemed|determine|determined|assume)',
    '(not|cannot|no) (be |subject to |open to |right of |)(appeal|appealed|challenge|challenged)',
    '(bind|binds) (you|the (parties|seller|merchant|developer|customer))',
    '(matter|question) (for|of|within) (our|its|the *) (* |)discretion',
    '(ours|its) (alone |)to (make|decide|judge|determine)',
    'as (the |)(sole|only|definitive|final|authoritative|exclusive|conclusive) (basis|measure|source|record|reference|count)',
    '(be|is|are) (presumed|deemed|taken) (to be |)(correct|accurate|true)',
  ],
  /** The one who reads the rules for both. */
  interpretationRight: [
    '(right|rights|power|authority) (of|to) (the |)(final |finally |)(interpretation|interpret)',
    '(final|exclusive|sole) (right|rights|power|authority) (of|to) (interpretation|interpret|explanation|explain)',
    '(final|ultimate|sole) (decision-making |decision making |deciding |)(authority|say|word) (with respect to|with regard to|on|over|in|regarding|concerning|as to|about)',
  ],
  /** Bow to a decision. */
  obey: [
    '(accept|accepts|obey|obeys|abide by|honor|honour|respect|be bound by|bound by|not (dispute|contest|challenge|object to))',
  ],
  ruling: [
    '(decision|decisions|determination|determinations|ruling|rulings|judgment|judgement|conclusion|verdict|outcome|interpretation)',
    '(finding|findings|assessment|assessments|classification|classifications)',
    'our word',
  ],
  /** What an amount is counted from. */
  basedOn: [
    '(computed|calculated|determined|based|paid|measured|billed) (solely |exclusively |only |)(by reference to|on the basis of|on|from|using|according to|in accordance with)',
  ],
} satisfies Record<string, string[]>;
