/** Ending, suspending and sanctions: the English words. */
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
    '(inactivate|inactivates) (your|any|the|an)',
    '(put|place|placing|putting) on hold',
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
    '(be |is |are |constitute |constitutes )(a |)(immediate |sufficient |good |valid |)(ground|grounds|cause|basis|reason) for',
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
  /** A breach that gives the right by itself. */
  entitlesUs: ['(entitle|entitles|entitling|permit|permits|allow|allows|give|gives|giving)'],
  /** Both sides, told as persons. */
  both: [
    '(either|each|any|both) (one |)of us',
    'you (and|or) we',
    'we (and|or) you',
    'you and us',
    'you and (*|* *) (each|both)',
    '(both|each of) you and',
  ],
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
} satisfies Record<string, string[]>;
