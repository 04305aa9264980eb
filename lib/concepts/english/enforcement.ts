/** Power over accounts, apps and content: the English words. */
export const enforcement = {
  /** Ending for good. */
  terminate: [
    '(terminate|terminates|terminated|terminating|termination|cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|rescind|rescinds|rescinded|revoke|revokes|revoked|revoking|revocation|revocable|withdraw|withdraws|withdrawn|withdrawing)',
    '(discontinue|discontinues|discontinuing|deactivate|close|closes|closing|end|ends|ending|shut down) (your|this|these|the|any|all|each|such|access|participation)',
    '(close|closes|closing|delete|deletes|deleting) (your |the |any |all |such |inactive |user |)(* |)(account|accounts|profile|profiles|membership)',
    '(cease|ceases|ceasing|stop|stops|stopping|discontinue|discontinuing) (providing|to provide|provision|offering|supplying|processing|doing business|serving)',
    '(discontinue|end|shut down) our (service|services)',
    'end (our|its) (relationship|agreement)',
    '(bring|brings|bringing) (* |* * |* * * |)to an end',
    'put an end to',
    '(decline|declines|refuse|refuses|elect not|choose not|decide not) to (renew|extend)',
    '(pull|yank|take away|cut off|switch off) (your|the|any) (* |)(access|account|key|keys)',
  ],
  /** Cutting off or narrowing, for a time or for good. */
  suspend: [
    '(suspend|suspends|suspending|suspension|suspensions|disable|disables|disabling|deactivate|deactivates|deactivating|deactivation|de-activate|de-activates|de-activating|ban|bans|banning|freeze|freezes|freezing|blacklist|blacklisting|disqualify|disqualifies|disqualifying|expel|expels|exclude|excludes|excluding|bar|bars|barring|interrupt|throttle|throttling|disconnect|disconnects|disconnecting)',
    '(deny|denies|denying|refuse|refuses|refusing|decline) (you|users|access|service|services|to provide|to serve|to supply|to continue|to allow|to process|registration|to register|to do business|anyone)',
    '(boot|boots|eject|ejects|evict|evicts|deplatform|offboard|kick|kicks) (you|users|members|sellers|merchants|developers|anyone|them|offenders)',
    '(withhold|withholds|withholding) (further |continued |any |)(access|service|services|performance|supply)',
    '(cut|cuts|cutting|shut|block|lock|locks) you (off|out|from)',
    '(deny|denies|denying|refuse|refuses|refusing|decline) (or * |)(your|any|all|the|such|further) (* |* * |* * * |* * * * * |)(access|use|service|services|registration)',
    '(prohibit|prohibits|prohibiting|prevent|prevents|preventing|stop|stops) (you|your|the|any|such|users) (* |)(from |)(using|accessing|participating|registering|logging)',
    '(remove|removes|removing|removal of) (you|users|members|sellers|developers|your account|your access|your profile|your store|accounts|access|any user|any account)',
    '(shut|shuts|shutting|turn|turns|turning|cut|cuts|cutting|switch|switches|switching) (off|down)',
    '(lock|locking|shut|kick|throw) (you|users|user|them) out',
    'lock out',
    '(reject|remove|decline) (a|an|any) (applicant|advertiser|seller|merchant|vendor|publisher|member|developer)',
    'permanently (close|remove|disable)',
    '(put|place|placing|putting) (your|the|any|an|such) (* |* * |)(account|accounts) on hold',
    "(put|place|placing|putting) (* 's|*) (account|accounts) on hold",
    '(limit|limits|limiting|restrict|remove|removing|withdraw|withdrawing|revoke|revoking|curtail) (or (* |)|)(access|your access|the access) (of|to|for)',
  ],
  /** Leaving less of it. */
  curb: [
    '(restrict|restricts|restricting|limit|limiting|block|blocks|blocking|lock|locks|locking|pause|downgrade|demote|reduce|remove|removing|alter|void|impose (limits|restrictions|limitations) on|(place|put) (a |)(hold|holds|limits|restrictions) on)',
    'imposing (limits|restrictions) on',
    '(controls|restrictions|limits|limitations) (put|placed|imposed) on',
  ],
  /** One of you. */
  member: [
    '(you|yourself)',
    '(developer|developers|merchant|merchants|seller|sellers|user|users|partner|partners|customer|customers|member|members|anyone|participant|participants|vendor|vendors|supplier|suppliers|creator|creators|advertiser|advertisers|publisher|publishers|buyer|buyers|shoppers|consumer|consumers|visitors|service provider|offenders|driver|drivers|host|hosts|guest|guests|player|players|affiliate|affiliates)',
  ],
  /** The same said with a word that content shares. */
  castOut: [
    '(be|get|being) (* |* * |)(removed|dropped|delisted) from (the|our|this|its) (* |)(program|programme|platform|site|marketplace|network|service|services|store|community)',
    'be (permanently|immediately) removed',
    '(account|accounts|profile|profiles|membership) (will|may|shall|can) (* |)be (* |)(deleted|removed|erased)',
  ],
  /** Behind a role: those of them who did something. */
  whoDid: ['(who|whose)', '(found|caught) (to|in|doing|using)', '(engaged|engaging|involved) in', 'suspected of'],
  /** Giving back what was cut off. */
  restore: ['(unblock|unlock|unfreeze|reinstate|reactivate|re-enable|restore|lift)'],
  /** The same from the side of what is cut off. */
  cutOff: [
    '(be|been|being|is|are) (* |)(placed|put) (on|under) (* |)(hold|review|suspension|restriction|restrictions)',
    '(account|accounts|access|membership|memberships|privileges|credentials) (* |)(terminated|suspended|deactivated|disabled|revoked|closed|blocked|locked|frozen|withdrawn)',
    '(be|been|being|become|is|are) (* |* * |* * * |)(terminated|cancelled|canceled|revoked|rescinded|withdrawn|closed|suspended|disabled|deactivated|blocked|banned|restricted|locked|frozen|disqualified|blacklisted|throttled|downgraded|shut down|cut off|discontinued|interrupted|paused|ended|stopped|halted|switched off|turned off)',
    '(account|accounts) (put|placed) on (* |)(hold|stop)',
    'automatically expire(s|)',
    '(terminate|terminates) (automatically|immediately|without|for your)',
    '(automatically|immediately) (terminate|terminates|end|ends|lapse|lapses)',
    'automatically (cease|ceases)',
    '(end|ends|lapse|lapses) (automatically|immediately)',
    '(be|get) (* |)kicked off',
  ],
  /** You yourself are kept out. */
  shutOut: [
    '(be|get|being) (* |* * |)(banned|suspended|blocked|disqualified|expelled|excluded|barred|locked out|kicked|blacklisted|prohibited from)',
    '(get|gets) you (* |)(banned|suspended|blocked|kicked|removed|expelled)',
    '(have|has|get|gets|see) (your|its|their|his or her) (*|* *|* * *) (terminated|suspended|closed|disabled|deactivated|blocked|revoked|removed|deleted|cancelled|locked|frozen|restricted|withdrawn|paused)',
  ],
  /** The same told as a loss, which may also be what ending it brings. */
  loseAccess: [
    'lose (your |)(access|the right|right|rights|eligibility|the ability)',
    '(lose|loses|losing|forfeit|forfeits) (your|their|its|all|any|the) (* |)(access|eligibility|privileges|membership|status)',
  ],
  /** What somebody's standing with the platform consists of. */
  account: [
    '(account|accounts|access|accessing|membership|memberships|subscription|subscriptions|registration|enrollment|enrolment|participation|eligibility|license|licence|licenses|licences|permission|permissions|privileges|credential|credentials|key|keys|token|tokens|integration|integrations|profile|profiles|login|certification|accreditation)',
    'your (hosting|shop|store|storefront|workspace|channel|page|plan|site|website|domain)',
    '(your|their|its|seller|selling|trading) (selling |trading |* )(activity|activities|privileges)',
    '(your|their|its) ability to (sell|list|post|publish|trade|withdraw|process)',
    'what (you|they) (can|may) (do|sell|list|post|publish)',
    '(your|their|its|the (*)) (use|right|rights|ability) (of|to (use|access|participate))',
    'right(s|) to (use|access|participate)',
    'your use',
    '(use|usage) of (the|our|your|its|any|such|this)',
    'appointment',
    '(the|your|any) (* |)instance',
    'relationship',
    'status',
    '(the|a|any|such) domain (name|names|registration)',
    'your (service|services|connection|line)',
  ],
  /** What is done to you: measures without a name. */
  measures: [
    '(take|takes|taking|adopt|impose|implement) (any |such |other |all |appropriate |necessary |various |further |one |a number |the |certain |following |interim |preliminary |corrective |remedial |enforcement |additional |* )(or |and |more |of |the |* |)(of |the |following |further |appropriate |disciplinary |following |* |)(action|actions|measures|measure|steps|sanctions|restrictions|remedies)',
    '(take|takes|taking) (action|actions|measures|steps)',
    '(impose|imposes|apply|issue) (a |any |)(sanction|sanctions|strike|strikes|restriction|restrictions|warning)',
    '(one|any|some|all) (or (more|several|multiple|any|all) |)of the (following|above|foregoing) (actions|measures|sanctions|steps|remedies)',
    '(following|enforcement|disciplinary|restrictive|punitive) (actions|measures|sanctions)',
  ],
  /** Measures that by their name are against you. */
  sanction: ['(enforcement|disciplinary|punitive) (action|actions|measures|sanctions)'],
  /** Cuts it off, where what it is was said before. */
  cutIt: ['(suspend|lock|freeze|close|block|disable|terminate|deactivate|restrict) (it|them)'],
  /** The measure itself, that a breach leads to. */
  exclusion: [
    '(suspension|termination|deactivation|expulsion|disqualification|ban|blacklisting)',
    '(immediate|permanent|account|temporary) (closure|exclusion|restriction|restrictions|revocation|penalties|sanctions|limitations)',
    '(restrictions|limitations|limits) (on|to) (your|their|its|the) (* |)(account|accounts|access|use|membership|privileges)',
    '(closure|revocation|blocking|locking|freezing|cancellation) of (your|their|its|the|an|any) (* |* * |)(account|accounts|access|membership|licence|license|credentials|privileges)',
    'removal from (the|our|this|its) (* |)(program|programme|platform|site|marketplace|network|service|services)',
    'being (banned|suspended|expelled|excluded|removed|blocked|blacklisted)',
    'loss of (* |* * |)(membership|privileges|eligibility|access|status)',
  ],
  /** Words with you or your account in them; Chinese has many: 封号. */
  cutOutright: ['(stop|cease) (working|dealing|trading|doing business) with'],
  /** What the platform always does: "we have a policy of terminating …". */
  policyOf: ['policy (of|to|that|for|providing|under which|which)'],
  /** Comes to know. */
  discover: ['(discover|discovers|detect|detects|learn|become aware|becomes aware|find|finds)'],
  /** What a breach leads to. */
  resultIn: [
    '(result|results|resulting) in',
    '(lead|leads|leading) to',
    '(be |is |are |constitute |constitutes )(a |)(ground|grounds|cause|basis|reason) for',
    '(be |is |are )(subject to|punishable by)',
    '(face|faces|trigger|triggers)',
    '(you|developer|developers|merchant|merchants|seller|sellers|user|users|member|members) (risk|risks)',
  ],
  /** A short stop that the service itself needs. */
  maintenance: ['(maintenance|upgrade|upgrades|repair|repairs|force majeure|downtime)'],
  service: [
    '(service|services|plan|partnership|performance|access|account|accounts|api|apis|interface|interfaces|platform|program|programme|subscription|license|licence|licenses|use|features|feature|products|site|website|app|application|membership|participation|rights)',
  ],
  /** It happens only then. */
  condition: ['(if|where|when|once|in the event|in case|in the case|should)'],
  /** One of the cases that a list names. */
  listed: [
    '(upon|on) the (occurrence|fulfillment)',
    '(following|foregoing|above|such) (situations|situation|circumstances|circumstance|events|event|reasons|cases|conditions)',
    'for example',
    'in (the |)(case|cases|instances|circumstances|situations) (of|involving|where|in which)',
  ],
  /** A case that is only an example: "at any time, particularly if". */
  exampleCase: [
    '(particularly|especially|notably|in particular|for example|for instance) (if|where|when|in case|in the event)',
    'including (without limitation |but not limited to |)(if|where|when|in the event)',
  ],
  breach: [
    '(breach|breaches|breached|breaching|violate|violates|violated|violating|violation|violations|violators|contravene|contravenes|contravened|contravention|non-compliance|noncompliance|infringe|infringes|infringed|infringement|infringing|infringers|fails|failure|fail|failing|fraud|fraudulent|fake|illegal|unlawful|suspicious|suspicion|suspect|suspects|suspected|abuse|abuses|abused|abusing|abusive|misuse|misuses|misused|wrongfully|insolvent|bankrupt|bankruptcy|insolvency|default|misconduct|non-payment|nonpayment|delinquent|overdue|in arrears|unpaid|past due|chargeback|chargebacks|cheating|offending|strike|strikes|bad faith|dishonest|misleading|deceptive|untrue|inaccurate|incomplete|falsification|unusual activity)',
    '(fail|fails|failure|failed) to (comply|pay)',
    '(do|does|did) not (comply|follow|pay|meet|satisfy|provide|correct|cure|remedy|respond|cooperate|co-operate|pass|use|log|sign)',
    'not in compliance',
    'against (these|our|the) (terms|rules|policies|guidelines)',
    '(break|breaks|breaking|broke|broken) (these|our|the|any|this|those|one of) (* |* * |* * * |)(rule|rules|term|terms|policy|policies|guidelines|conditions|agreement)',
    '(unprofessional|improper|inappropriate|prohibited|wrongful|unethical|criminal|disruptive) (conduct|behaviour|behavior|activity|activities|acts|use)',
    '(spam|spamming|scam|scams|scraping|counterfeit|counterfeits|money laundering|circumventing|bypassing|manipulating|gaming)',
    '(behind|late) (on|with) (* |)(payment|payments)',
    'miss(es|) (a|any) payment',
    '(invalid|fraudulent|artificial) (traffic|clicks|impressions|activity)',
    '(break|breaks|broke|broken|breaking) (these|this|the|our|any|a) (* |)(rule|rules|terms|agreement|law|policy|policies|contract)',
  ],
  /** A danger seen in you, or nothing seen of you. */
  threat: [
    '(risk|risks|security|inactive|inactivity|dormant|harm|harmful|harms|threat|threatens|endanger|endangers|complaint|complaints|safety)',
  ],
  /** How bad it was. */
  gravity: [
    '(repeated|persistent|habitual|repeatedly|persistently)',
    'repeat(ed|edly|) (infringer|infringers|offender|offenders|violation|violations|violate|breach|breaches|infringe|offences|offenses)',
    '(nature|severity|seriousness|gravity) of (the|your|such|any|its)',
    '(serious|severe|grave|egregious) (cases|violations|breaches|violation|breach)',
  ],
  otherwise: ['otherwise'],
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
  /** A breach that gives the right by itself. */
  entitlesUs: ['(entitle|entitles|entitling|permit|permits|allow|allows|give|gives|giving)'],
  /** Both sides, told as persons. */
  both: ['(either|each|any|both) (one |)of us', 'you (and|or) we', 'we (and|or) you', 'you and us'],
  /** The one sentence that says who ends it. */
  untilEnded: [
    '(until|unless) (and until |)(it is |they are |)(terminated|cancelled|canceled) by (you or|us|either|either you)',
    '(until|unless) (you|we|either|* ) or (we|you|us|* ) (terminate|terminates|cancel|cancels|end|ends) (it|them|this|these)',
    '(until|unless) either (party|side|one|of us) (terminates|cancels|ends)',
    'revocable (at will|at any time|by us)',
    '(freely|immediately) (revocable|terminable)',
    'terminable (at will|at any time|by either)',
  ],
  /** Leaving the deal, told in plain words. */
  walkAway: ['(walk|walks) away (from|at|on)', '(part ways|part company|cut ties)'],
  /** The notice that ends it, whoever gives it. */
  endingNotice: [
    "(days|day's|weeks|week's|months|month's) (prior |written |)notice of (termination|cancellation)",
    '(notice|termination) period (of|is|shall)',
    'period of notice (of|is|shall)',
  ],
  /** What makes the platform end it and is not your doing. */
  ownReasons: [
    '(no longer|not) (* |)(commercially|economically|financially) (viable|feasible|practicable|reasonable|sustainable)',
    '(business|commercial|operational|strategic|technical|policy|economic) (reasons|considerations|needs|decisions|grounds)',
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
  /** Taking away from view, or keeping from it. */
  takeDown: [
    '(remove|removes|removing|removal|delete|deletes|deleting|deletion|takedown|block|blocks|blocking|hide|hides|hiding|disable|disables|disabling|reject|rejects|rejecting|rejection|refuse|refuses|refusing|decline|declines|declining|delist|delists|delisting|de-list|unlist|unpublish|withdraw|withdraws|withdrawing|pull|censor|suppress|erase|discard|demote|withhold|quarantine|reclaim|deactivate|disapprove|edit|edits|editing|filter|moderate|unfeature|drop|exclude|turn down)',
    '(take|takes|taking|pull|bring) (down|offline|off-line|off the)',
    '(take|takes|pull) (* |* * |* * * )(down|offline|off the|off our)',
    'off-line treatment(s|)',
    '(deny|denies|denying) (publication|listing|distribution|approval)',
    '(not|choose not|decide not|elect not|decline|refuse) to (publish|list|display|approve|distribute|accept|host|carry|show|post|run|feature)',
    '(restrict|limit|stop|cease|suspend|suspending|limiting|restricting|prevent|discontinue) (the |its |their |)(distribution|display|visibility|availability|publication|access to|promotion|sale)',
    '(reduce|lower|limit|restrict|adjust|decrease) (the |its |their |your |)(visibility|ranking|rank|reach|prominence|position)',
    '(stop|cease) (showing|displaying|listing|hosting|distributing|promoting|publishing|selling)',
    '(prevent|stop) (you |)from (submitting|posting|publishing|uploading|distributing)',
    'make (* |* * )unavailable',
    '(restrict|suspend|suspending|shut down|pause|stop|cancel) (your|any|the|such|a) (* |* * |)(listing|listings|ad|ads|advertisement|advertisements|campaign|campaigns|post|posts|content)',
  ],
  /** The same from the side of what is taken away. */
  takenDown: [
    '(be|been|being|is|are|get|gets) (* |* * |)(removed|deleted|taken down|rejected|blocked|hidden|delisted|de-listed|unpublished|withdrawn|deactivated|disabled|refused|disapproved|edited|filtered|moderated|taken offline|pulled|unlisted|suppressed|demoted|turned down|declined|discarded|shortened|stopped)',
  ],
  /** Takes it away, where what it is was said before. */
  takeDownIt: [
    '(remove|delete|reject|refuse|decline|hide|block|edit|disable|unpublish|delist) (it|them)',
    '(take|pull) (it|them) (down|offline|off)',
  ],
  /** Is not let in. */
  keptOut: [
    "(not|won't) be (accepted|approved|listed|allowed) (on|in|for|to|by|into|until|if|unless)",
    'subject to (immediate |prompt |)(removal|deletion|rejection|takedown|delisting|blocking)',
  ],
  /** What you publish through the platform. */
  content: [
    '(content|contents|ugc|submission|submissions|post|posts|posting|postings|listing|listings|advertisement|advertisements|advert|adverts|ad|ads|creative|creatives|app|apps|application|applications|material|materials|review|reviews|comment|comments|message|messages|video|videos|image|images|photo|photos|mini program|mini programs|theme|themes|plugin|plugins|plug-in|plug-ins|extension|extensions|skill|skills|bot|bots|channel|channels|page|pages|store|storefront|storefronts|link|links|url|urls|username|usernames|user name|user names|work|works|file|files|project|projects|campaign|campaigns|publication|responses|emails|keywords)',
    '(your|any|each|submitted) (game|games|domain name|domain names)',
    '(your|merchant|seller|developer|listed|such|any|non-compliant|infringing|counterfeit|prohibited|individual) (product|products|item|items|offers|goods)',
    '(product|products|items|goods) (from|that|which|you|listed|sold)',
    'information (you|that you|posted|uploaded|submitted|published)',
    '(upload|uploaded|post|posted|publish|published|submit|submitted) (something|anything)',
    '(entries|dataset|datasets|avatar|avatars|nickname|nicknames|livestream|livestreams|artwork|artworks)',
    '(anything|everything|whatever) (that |)you (submit|post|upload|publish|share|provide)',
  ],
  /** Letting it be seen. */
  goLive: [
    '(released|published|listed|displayed|available|distributed|shown|approved|go live|launched|included|made public)',
    '(list|publish|display|distribute|host|carry|approve|show|release|include|feature|make available)',
  ],
  /** What goes out only so. */
  reviewPassed: [
    '(unless|until) (and until |)(it |they |* |* * |)(passes|passed|pass|approved|approves|approve|we approve|has been approved|have been approved|has approved|reviewed)',
    '(pass|passes|passed) (the |our |its |)(*) (review|checks|vetting)',
    '(pass|passes|passed|fail|fails) (the |our |its |)(review|vetting|inspection)',
    'review (fails|is not passed)',
  ],
  /** Let in, or not. */
  letIn: ['(be|been) (* |)(approved|reviewed and approved|accepted|cleared)', '(receive|obtain) (* |* * |)approval'],
  /** Looking into what you do. */
  inspect: [
    '(audit|audits|auditing|audited|inspect|inspects|inspected|inspecting|inspection|inspections|examined|examine|examines|examination|examinations|review|reviews|reviewing|reviewed|verify|verifies|verifying|verification|verifications|monitor|monitors|monitoring|monitored|test|tests|testing|tested|scan|scans|scanning|investigate|investigates|investigating|investigation|investigations|assess|assessment|assessments|evaluate|evaluates|evaluating|evaluation|vet|vets|vetting|pre-screen|screen|screens|screening|observe|crawl|analyze|analyse|checks|scans)',
    '(spot|background|compliance|random|credit|quality) (check|checks|report|reports)',
    'check (your|the|that|whether|any|each|every|all)',
    '(access|enter|visit|into|entry to) (your|the|its|such|any) (* |)(offices|premises|facility|facilities|location|locations|sites|warehouse|warehouses|books|records)',
    '(reasonable |)access to (its|your|the|all|any|such) (* |)(books|records|premises|facilities|personnel|systems)',
    '(due diligence|penetration test|questionnaire|questionnaires)',
    '(mystery|test|sample) (purchase|purchases|shopping|orders|buys)',
    '(carry|carries|carrying) out (* |* * |)(checks|searches|inspections|audits)',
    'on-site inspection(s|)',
    '(look|looks|looking) (at|into|through) (your|its|the) (* |)(books|records|accounts|systems|premises)',
    '(come|comes) to (your|its) (premises|offices|facilities)',
    '(see|view) (your|its) (* |)(records|books|accounts|premises)',
  ],
  inspected: [
    '(be|been) (* |* * |)(monitored|audited|inspected|reviewed|tested|scanned|examined|vetted|screened|assessed)',
  ],
  /** Those who act for the platform. */
  /** The same as a habit. */
  isInspected: ['(is|are) (* and |* |)(monitored|audited|inspected|screened|vetted|scanned|checked|reviewed by us)'],
  featureName: ['(review|reporting|blocking|moderation) (feature|features|tool|tools|button)'],
  agents: [
    '(agents|auditor|auditors|representatives|designee|designees|nominees|contractors|staff|employees|personnel|investigators|professionals|team)',
  ],
  forReview: [
    '(for|to) (our |its |the |prior |)(* |)(review|approval|inspection|testing|verification|evaluation|certification)',
  ],
  /** What is looked into. */
  auditee: [
    "(your|its|the|any|all|each|such|developer's|merchant's|partner's|seller's|customer's|licensee's|publisher's|vendor's|supplier's|subscriber's|or|of) (* |* * |)(records|books|premises|plants|factory|factories|warehouse|facilities|facility|systems|system|compliance|operations|operation|logs|servers|use|usage|activities|activity|application|applications|app|apps|client|clients|account|accounts|business|store|stores|website|websites|product|products|content|listings|listing|submission|submissions|transactions|transaction|reports|accuracy|statements|invoices|figures|inventory|practices|controls|information|materials|identity|data|communications|conduct|behavior|behaviour|code|traffic|calls|integration|integrations|implementation|credit|endpoints|security|networks|infrastructure|mini program|programs|software|processing|qualifications|finances|events|work)",
    '(on|about|into) (you|the company|its principals)',
    '(how|whether) (you|your|its|the (developer|merchant|seller|customer|app))',
    'your (* |)(shop|shops|page|pages|plugin|extension|skill|directors|owners)',
    'your (conversations|calls|messages|chats)',
    '(quality|authenticity|condition|origin) of (* |* * |)(goods|items|lots|merchandise|orders|stock)',
    'your (goods|merchandise|stock|inventory|warehouse)',
    '(conversations|calls) with (you|us|our)',
    '(what|information|details|anything|everything) (that |)you (tell|told|give|gave|provide|provided|submit|submitted)',
    '(apps|applications|content|submissions|products|listings|compliance|user content|api usage|accounts|transactions)',
    '(the|any|each|such) (developer|merchant|seller|partner|supplier|vendor|customer|user)',
    'on * and (its|their) (directors|principals|owners|officers)',
  ],
  /** 对: the object before its verb. */
  towards: [],
  notTowards: [],
  /** Letting it happen. */
  cooperate: [
    '(permit|permits|authorize|authorizes|authorise|authorises|let|allow|allows|cooperate|co-operate|cooperates|cooperation|co-operation|assist|assists|assistance|facilitate|facilitating|undergo|accept|submit to|submit yourself|subject to|support|give|grant|provide|consent to|respond to|comply with)',
  ],
  /** Letting it happen, in one phrase. */
  submitToAudit: [
    '(consent|consents|agree|agrees|submit|subject) to (a |an |any |our |the |such |all |periodic |regular |random |* |)(audit|audits|inspection|inspections|monitoring|monitored|verification|screening|testing|background checks|credit checks|security reviews)',
  ],
  /** Having it done to oneself. */
  undergo: [
    '(complete|completes|undergo|undergoes|pass|passes|participate in|submit to) (a |an |any |our |the |such |annual |regular |* |* * |)(audit|audits|assessment|assessments|questionnaire|questionnaires|inspection|inspections|verification|screening|security review|penetration test|due diligence)',
  ],
  /** Looks into it in due form. */
  doAudit: [
    '(conduct|conducts|perform|performs|carry out|carries out) (an|a|any|such|the|further|periodic) (* |)(audit|audits|inspection|inspections|security assessment|security review)',
  ],
  furnish: [
    '(provide|provides|providing|submit|submits|submitting|furnish|furnishes|produce|produces|deliver|delivers|supply|supplies|upload|certify|demonstrate|complete|prove|document|answer|evidence)',
    'make (* |* * |)available',
    '(give|send|show) (us|it|* )',
    '(grant|allow|permit) (us |* |)access',
    '(hand|hands|turn|turns) (them|it|these|those) over',
  ],
  documents: [
    '(document|documents|documentation|evidence|proof|certificate|certificates|certification|certifications|certify|records|report|reports|information|materials|copy|copies|financial statements|invoices|qualification|qualifications|questionnaire|questionnaires|questions|list|lists|logs|confirmation|inventory|explanation|identification|samples|statement|statements|disclosures|prove|demonstrate)',
    '(in writing|written)',
    'your (licences|licenses|permits)',
  ],
  onRequest: [
    "(on|upon|at|of|following|per|with) (our|its|the|such|any|reasonable|* |*) (reasonable |written |prior |'s |)(reasonable |written |prior |)(request|requests|demand)",
    '(on|upon|at) (request|demand)',
    '(if|when|where|as|whenever) (reasonably |so |)(request|requests|requested|asked|required)',
    '(if|when|where|as|whenever) (we|it|they) (may |)(reasonably |)(request|requests|ask|asks|require|requires)',
    'reasonably (requested|required)',
    'we (may|reasonably|may reasonably) need',
    'requested by',
    'required by (us|our|the company|the platform)',
    '(any|all|such|our) (* |)(request|requests|demand|demands) (from|by|of|made)',
    '(requirement|requirements) of',
  ],
  /** What documents are for. */
  toProve: [
    '(demonstrate|demonstrating|prove|proving|evidencing|evidence|show|showing|verify|confirm) (your|its|that you|that it|the|that|whether|compliance)',
    'supporting (documents|documentation|materials|evidence)',
    '(proof|evidence) (that (you|it|your|its|the) (* |* * |* * * |)(comply|complies|conform|conforms|meet|meets)|of (* |* * |)(compliance|conformity))',
  ],
  /** Asking for it. */
  request: [
    '(request|requests|demands)',
    '(need|needs) (to see|you to|proof|evidence|information|documents)',
    '(request|requests|requesting|require|requires|requiring|ask|asks|asking|demand|demands|call for|seek) (that |)(you|for|the|additional|any|further|information|proof|evidence|documents|documentation|such|copies|supporting|verification|more|a|an|*)',
  ],
  /** What an amount is counted from. */
  basedOn: [
    '(computed|calculated|determined|based|paid|measured|billed) (solely |exclusively |only |)(by reference to|on the basis of|on|from|using|according to|in accordance with)',
  ],
} satisfies Record<string, string[]>;
