/** What you must keep doing: the English words. */
export const obligations = {
  /** To hand over an agreement, or what it gives. */
  assign: [
    '(assign|assigns|assigned|assigning|assignable|novate|novates|novated)',
    '(transfer|transfers|transferred|transferring|transferable|convey|conveys|cede|cedes|delegate|delegates)',
    '(sell|sells|dispose of|disposes of) (this|these|our|its|all our|any of our)',
    '(hand|hands) (* * |)over',
    '(pass|passes) to',
    '(move|moves|go|goes|pass|passes) (to|with) (the|our|its|any|whoever|anyone)',
    '(pledge|pledges|pledged|encumber|passed on|handed over|hand over|hand)',
  ],
  assignment: ['(assignment|transfer|novation)'],
  ourSuccessor: [
    '(our|its|the|any) (successor|successors|acquirer|purchaser|buyer|assignee|affiliate|affiliates)',
    '(acquiring|successor|surviving|purchasing|merged) (company|entity|party|owner|operator)',
    '(the |a |our |its )new owner',
  ],
  ourRights: ['(our|its) (rights|obligations|duties|interest|interests)'],
  lets: ['(consent|consents|agree|agrees) to (us|our)', '(authorise|authorize|permit|allow|entitle) (us|* |* * )to'],
  /** What is handed over: the agreement itself or rights and duties under it. */
  contractRights: [
    '(rights|obligations|duties|benefit|benefits|interests|responsibilities|claims) (* |* * |)(hereunder|herein|arising|under|in|of|or|and|pursuant|to)',
    '(rights|obligations|duties|benefits)',
    '(contractual|contract) position',
    '(this|these|the|our|your) (agreement|agreements|terms|contract|conditions|terms of service|terms of use|terms and conditions|user agreement)',
    '(it|them) (freely|in whole|without|to)',
    '(receivables|its receivables)',
    '(this|these) (* |* * |)(terms|agreement|addendum|rules|policy|contract)',
    '(eula|t&c|t&cs|tos)',
    '(this|the) (licence|license)',
  ],
  succeed: ['(succeed|succeeds) to', '(take|takes) over'],
  /** Somebody else is put in the platform's place. */
  replaceParty: [
    '(designate|designates|appoint|appoints|nominate|nominates|substitute|substitutes|replace|replaces)',
    '(have|cause) another',
    'another (group |)(company|entity|affiliate)',
  ],
  contractingParty: [
    '(contracting|contract|contractual|signing|signatory|agreement signatory) (party|entity|partner)',
    'take(s|) (our|its) place',
    '(take|takes|step|steps) (on|over|into) (our|its) (role|place|shoes|position)',
    'party to (this|these) (agreement|terms)',
  ],
  doSo: ['(do|does) so', 'without (such |any |)(restriction|restrictions|limitation)'],
  yourConsent: [
    "(with|subject to|upon|after|obtaining|obtain|obtains|obtained) (your|prior|written|the other party's|the (developer|merchant)'s) (* |* * |)(consent|approval|permission|agreement)",
    '(given|after obtaining|obtains|with) (* |* * )(consent|approval|permission)',
    '(if|when|where|unless|until) you (expressly |explicitly |)(opt in|opt-in|instruct|agree|consent)',
  ],
  /** To do business against the platform, or with its rivals. */
  compete: [
    '(compete|competes|competing|competed|competitive|competitively)',
    '(competitor|competitors)',
    '(replicate|replicates|duplicate|duplicates|clone|substitute for|replacement for|substantially similar to|similar to|same as) (* |* * |* * * |* * * * |)(functionality|functions|features|experience|product|products|service|services)',
    'substitute (product|products|service|services)',
    '(functions|operates|works) (substantially |essentially |)(the same|similarly|identically|like)',
    '(rival|rivals)',
    '(similar|same|identical) to (ours|our (* |)(product|products|service|services|platform|app))',
    '(similar|substitute) or (substitute|similar|competing)',
    '(similar|same) (or|and|with|to) (same|identical|similar|those)',
    '(procure|obtain|purchase|buy|source|license) (* |)(similar|equivalent|comparable) (services|products|software|solutions)',
  ],
  /** A rival product: to use something for it is never allowed. */
  rival: [
    '(compete|competes|competing|competed) with',
    '(competing|competitive) (* |)(product|products|service|services|offering|offerings|platform|app|application)',
    '(competitive|competitor) (analysis|purposes|intelligence)',
  ],
  /** Words of competition that say nothing of the sort. */
  fairCompetition: [
    '(unfair|anti) (competition|competitive)',
    'competition (law|laws|authority|authorities)',
    'anti-competitive',
    '(collude|colluding|collusion)',
    'competitive (price|prices|pricing|advantage|disadvantage|bid)',
  ],
  /** To sell, to be paid or to bring somebody along. */
  trade: [
    '(invite|ask|urge|request|direct|directs|redirect|redirects|redirecting|steer|divert|diverting|encourage|induce|solicit|lead|guide|refer|drive|route|lure|persuade|link|links)',
    '(sell|selling|sold|sale|sales|advertise|offer|offering|offered|distribute|distributed|publish|published|list|listed|supply|supplied|market|promote|promoted|provide|provided|make available|made available)',
    '(complete|conduct|conclude|perform|transact|transacting|transactions|transaction|trade|deal|dealing|contract|contracting|order|orders|purchase|purchases|book|booking|bookings|broadcast|stream)',
    '(pay|paying|payment|payments|process|processed|processing|accept|take|taking|charge|charging|checkout)',
    '(collect|receive) (payment|payments|fees|money|subscription|funds)',
  ],
  /** Past the platform. */
  otherChannel: [
    '(outside|off|away from) (* |* * |* * * )(platform|marketplace|marketplaces|app|application|site|website|service|services|system|store|network|program)',
    '(off-platform|off-site|offline|elsewhere)',
    '(anywhere|somewhere) else',
    '(your|its|their) own (* |)(shop|store|webshop)',
    '(other|third-party|external|alternative|alternate|another|competing|rival) (* |)(place|venue|channel|channels|means|marketplace|marketplaces|store|stores|storefront|storefronts|checkout|page|pages|website|websites|platform|platforms|network|networks|method|methods|system|mechanism|link|links|options)',
    '(channel|channels|means|method|methods|system|systems|store|stores|processor|provider|gateway|site|website|platform|marketplace|venue|venues) other than',
    'directly with (* |* * |)(buyer|buyers|customer|customers|user|users|guest|guests|seller|sellers|client|clients)',
    '(buyers|customers|users|guests|clients) directly',
    '(pay|paying|paid|buy|order|purchase|book) (you|them|* |* * |)directly',
    'other (processor|processors|acquirer|gateway)',
  ],
  /** Going round what the platform takes its share from. */
  /** Somebody else who does for you what the platform does. */
  rivalProvider: [
    '(another|other|different|alternative|alternate|third-party|external|competing) (* |)(bank|processor|processors|acquirer|gateway|checkout)',
    '(another|other|different|alternative|alternate|third-party|external|competing) (payment|billing) (provider|processor|service|services|system|systems|method|methods|gateway|mechanism|mechanisms|option|options|solution)',
  ],
  /** Promises to leave something. */
  undertakeNot: [
    '(agree|agrees|undertake|undertakes|promise|promises|covenant|covenants) (that (it|you|they) (will|shall) |)not (to|directly|*)',
  ],
  /** Whatever is sold. */
  allTrade: [
    'for (* |)(all|any|each|every) (of |)(your |the |its |)(sale|sales|transaction|transactions|order|orders|payment|payments|purchase|purchases|booking|bookings)',
  ],
  bypass: [
    '(take|taking|move|moving|bring|bringing) (* |* * |* * * )(off|outside|away from) (of |)(the|our) (* |)(platform|marketplace|app|site|website)',
    '(circumvent|circumvents|circumventing|bypass|bypasses|bypassing|evade|avoid|avoiding|get around) (* |* * |* * * |* * * * |)(payment|payments|checkout|fees|fee|commission|commissions|platform by|marketplace|billing|purchase|transaction|platform)',
  ],
  /** Only this way. */
  onlyThrough: [
    '(exclusively|solely|only) (through|via|on|with|by means of|in|from|accept|offer|be (sold|published|offered|distributed|made|paid|purchased))',
    '(use|used|accept|offer) (only|exclusively|solely)',
    '(sole|only|exclusive) (payment|method|means|channel|provider|way|checkout|platform) (* |)(for|of|to|through|method|system|channel|processor)',
  ],
  onlyUse: ['(exclusively|solely|only) (use|using)'],
  /** No better price or terms elsewhere. */
  parity: [
    '(price|rate) parity',
    '(no|not) (be |)(higher|lower|less (favorable|favourable)) than',
    'at least as (favorable|favourable|low|good|advantageous)',
    '(equal to or|same as or|identical to or) (lower|less|better|cheaper|more favourable|more favorable) than',
    '(at|for) the same (price|prices|terms|conditions) as',
    '(lower|better|cheaper|more favorable|more favourable) (* |)(price|prices|rate|rates|terms|offers)',
    '(no|not) (be |)(less|more) (advantageous|favorable|favourable|beneficial|attractive|expensive|competitive) than',
    '(most favored|most favoured|best) (customer|nation|price|pricing)',
  ],
  /** As good as for anybody else. */
  noWorse: [
    '(no|not) (be |)less (advantageous|favorable|favourable|beneficial|attractive|competitive) than',
    'at least as (favorable|favourable|advantageous|good|attractive)',
    '(most favored|most favoured|best) (customer|nation|price|pricing)',
  ],
  adopt: ['(use|adopt|adopts|utilize|utilise|utilizes|integrate|integrates|implement|offer)'],
  ownChannel: [
    '(payment|payments|checkout|billing|in-app purchase|settlement|collection|subscription|purchase|purchasing) (system|systems|channel|channels|api|apis|interface|interfaces|gateway|solution|solutions|flow|mechanism|processor|functionality)',
    'checkout',
    'in-app (purchase|purchases|purchasing|billing)',
    '(fee|fees|payment|payments|transaction) (collection|processing)',
    '(theme|app|application|plugin|extension) (store|marketplace|market)',
    'marketplace',
  ],
  /** Done on the platform, and nowhere else. */
  onPlatform: [
    '(stay|stays|remain|remains|take place|happen|be kept) (on|within|inside) (the|our|this) (platform|marketplace|app|site|system)',
    'be (available|offered|sold|listed|published|distributed) (exclusively|only|solely) (on|in|through|via|with|by) (us|our|the|this)',
    '(exclusively|solely) for (all|every|each)',
    '(process|complete|conduct|collect|accept|sell|route|go|receive) (* |* * |* * * |)(through|via) (our|the) (checkout|platform|marketplace|payment|billing|store|system)',
    '(use|utilize|utilise) (our|the) (* |* * |* * * |)(payment|payments|checkout|billing|processing) (service|services|system|solution|platform) (* * * * * * |* * * * * |* * |)for (* |)(all|any|each|every)',
    'be (completed|concluded|conducted|made|paid|processed|settled|transacted|sold|collected) (exclusively |solely |only |)(on|through|via|within|using) (the|our|this) (platform|marketplace|app|site|system|checkout|payment)',
  ],
  doNot: ['do not', "don't", "won't"],
  /** Laid down or run by the platform. */
  prescribed: [
    '(stipulated|designated|specified|approved|prescribed|provided|recognized|recognised|mandated|operated|accepted) (in|by|for|under)',
    '(our|its|designated|approved|platform-approved)',
  ],
  exclusive: [
    '(only|sole|exclusive) (permitted |accepted |)(payment|checkout|billing|sales|distribution) (method|channel|system|processor|provider|means)',
    '(supply|sell) (* |* * |)exclusively to',
    '(exclusively|solely) from (us|party a|the company|the platform)',
    'exclusive (partner|provider|supplier|vendor|distributor|distribution|reseller|agent|agency|channel|dealer|basis|cooperation|dealing|seller|broadcaster|platform)',
    'exclusive right(s|) to (distribute|sell|market|promote|publish|broadcast|offer|supply)',
    '(cooperate|deal|work|partner|contract|collaborate|sell|publish|broadcast|stream|supply) (exclusively|solely|only)',
    'exclusivity (period|obligation|obligations|undertaking)',
    'sole (and exclusive |)(provider|supplier|distributor|agent|partner) (of|for)',
    '(exclusive|sole) (acquirer|processor|bank|payment provider|payment processor|agent|representative|monetization partner)',
    '(advertising|ads) from (any |)other (* |)(network|networks|company|companies|provider|providers|source|sources)',
    'all (of |)(its|your) requirements',
  ],
  solicit: [
    '(interact|deal|communicate|transact|trade|engage|contract) directly with (* |)(customers|buyers|guests|users|clients|sellers)',
    '(interact|deal|communicate|transact|trade|engage|contract) with (* |)(customers|buyers|guests|users|clients|sellers) directly',
    '(solicit|soliciting|poach|poaching|entice) (* |* * |* * * |)(customer|customers|client|clients|user|users|buyers|merchants|business)',
    '(solicit|induce|approach|poach) (or (*) |)(* |* * |)(publisher|publishers|advertiser|advertisers|merchant|merchants|seller|sellers|buyer|buyers|vendor|vendors|members|customers|clients|users)',
    '(do|transact|conduct|engage in) business (directly |indirectly |directly or indirectly |)with (any|the|our|such|other) (* |)(publisher|publishers|advertiser|advertisers|merchant|merchants|seller|sellers|buyer|buyers|vendor|vendors|customer|customers|client|clients|user|users|competitor|competitors)',
  ],
  openSource: [
    'open(-| )sourc(e|ed)',
    '(free|libre) software',
    '(copyleft|copylefted|reciprocal|viral|contagious|share-alike)',
  ],
  /** Law on what may leave a country. */
  exportControl: [
    '(constitutes|constitute|be|is|are|involves) an export',
    '(export|exports|re-export) of (controlled|restricted|regulated)',
    '(export|sanctions) (license|licence|control|controls|laws|law|regulations|restrictions|administration)',
  ],
  /** Licences that pass themselves on. */
  copyleft: [
    '(gpl-licensed|agpl-licensed|gpl|agpl|lgpl|gplv2|gplv3|sspl|mpl|copyleft|copylefted|general public license|general public licence|affero)',
    '(viral|contagious|reciprocal|share-alike|highly contagious) (* |* * |)(license|licence|licenses|licences|licensing|terms|obligation|obligations)',
    '(excluded|prohibited|restricted) (license|licence|licenses|licences|open source)',
    'same (license|licence|licensing|terms)',
    '(requires|require|requiring) (* |* * |* * * |)(redistributable|disclosed|distributed|licensed|published|made available) (* |* * |)(at no charge|free|source|same)',
    '(requires|require|requiring) (* |)(redistribution|distribution|disclosure|licensing) (* * * * |* * * |* * |* |)(source code|at no charge|free of charge|for free|derivative works)',
  ],
  /** Made public as source, or brought under such a licence. */
  openedUp: [
    '(in|as) source( code|) (form|format)',
    'to (disclose|release|publish) source',
    '(require|requires|requiring|oblige|obliges|obligate|obligates|cause) (us|* |* * )to (release|disclose|publish|open|distribute|license|make available) (our|* |* * |)(source|software|products|technology|code)',
    '(require|requires|requiring|oblige|obliges) our (* |)(software|code|source|product|products|technology)',
    '(trigger|triggers|create|creates|impose|imposes) (* |* * |)(obligation|obligations|duty|duties|requirement|requirements) (to|on|for|with respect)',
    '(disclosed|distributed|available|released|published|provided) (or (disclosed|distributed|made available|released) |)(in|as) source',
    'licensed (under|on) the same',
    'make (our|* |* * )source( code|) available',
    '(governed|licensed) (by|under) (any |)(other |)(terms|license|licence) other than',
    '(under|to) (the |an |any |)(gnu|gpl|agpl|open source|open-source|copyleft|viral|excluded)',
  ],
  incorporate: [
    '(incorporate|incorporates|incorporating|incorporated|include|includes|including|contain|contains|containing|combine|combines|combining|combined|link|links|linking|embed|embeds|integrate|integrates|bundle|bundles|merge|introduce|introduces|use|uses|using|used|subject|cause|distribute|distributed|make available|made available|utilize|employ|comprise|comprises)',
  ],
  componentList: [
    '(inventory|list|listing|bill of materials|sbom|schedule|register|disclosure) (of|identifying|detailing|setting|that|in)',
    '(open source|open-source|component|software|third-party) (inventory|list|declaration|disclosure)',
    '(identify|disclose|list|declare|itemise|itemize) (in writing |to us |)(all|any|each|every)',
  ],
  sbom: [
    '(software |)bill of materials',
    'sbom',
    '(list|inventory|declaration) of (all |any |the |every |)(third-party|open source|open-source) (components|libraries|software|dependencies)',
  ],
  freeOf: ['(free|clear) (of|from)', '(contain|contains|include|includes|incorporate|incorporates) (nothing|none|no)'],
  /** A limit of time stands behind it: "within", "no later than". */
  byDeadline: [
    'within',
    '(no|not|never) later than',
    'not (to exceed|exceed|exceeding|more than)',
    'at the latest',
    'before the (end|expiry) of',
    'inside (of|a|an|the|* (days|hours|weeks|business|working))',
    'no more than',
    '(before|by) the (end|close) of',
    'before the (*) (day|business|working|calendar)',
    'by the (*) (day|business|working|calendar)',
  ],
  /** Hours, days, weeks and the shortest of months: a time that is soon over. */
  shortTime: [
    '(minutes|hour|hours|day|days|week|weeks)',
    '(business|working|calendar|banking|natural|consecutive) (day|days|hours)',
    '(a|one|two|three|1|2|3) (calendar |full |)month(s|)',
    '(one|two|three|five|seven|ten|fourteen|fifteen|twenty|thirty|sixty|2|3|5|7|10|14|15|20|21|30|45|60)-day',
    '(24|48|72|12|36)-hour',
    'fortnight',
  ],
  longTime: ['(120|150|180|270|360|365|730)', 'one hundred'],
  inAdvance: [
    '(in advance|beforehand)',
    '(before|prior to|ahead of|preceding)',
    '(prior|advance|advanced|written) (written |)(notice|notification)',
    '(notice|notification) (of|before|prior|in)',
  ],
  tell: [
    '(notify|notifies|inform|informs|tell|tells|advise|notice|notification|cancel|apply|request|report|submit|give us|provide|update)',
    'be (cancelled|canceled|reported|submitted|requested|received)',
  ],
  needsTo: ['(need|needs|have|has) to'],
  failTo: [
    '(fail|fails|failed|failure|failing|neglect|neglects) to',
    '(do|does|did|have|has|is|are) not',
    '(failure|inability|refusal) to',
  ],
  /** The same where nobody is named: "failure to pay within 5 days". */
  failure: [
    '(fail|fails|failed|failure|failing) to',
    '(payment|payments|invoice|fee|fees|amount|amounts) (is|are|has|have) not',
  ],
  notAgree: ["(not|don't|doesn't) (agree|accept|consent|wish)", '(disagree|disagrees)'],
  hasTime: ['(have|has|given|allowed|granted|have only|has only)', "(you've|have) got"],
  /** What a deadline is set for. */
  act: [
    '(respond|responds|dispatch|surrender|disclose|raise|lodge|escalate|bring|present|serve|replace|reply|reply|answer|acknowledge|appeal|submit|cure|remedy|rectify|correct|pay|pays|repay|reimburse|refund|indemnify|compensate|replenish|settle|object|dispute|contest|challenge|delete|destroy|purge|erase|export|return|provide|furnish|deliver|ship|send|issue|supply|fix|repair|patch|restore|upgrade|update|implement|comply|notify|inform|report|tell|advise|confirm|certify|download|retrieve|request|file|remove|withdraw|resolve|address|complete|decide|cease|stop|vacate|collect|register|sign|execute|investigate|make|give|claim|top|ask|apply)',
    '(migrate|switch|move|transition)',
  ],
  /** To stand up against something, while there is time. */
  contest: [
    '(opt out|opt-out|opting out)',
    '(appeal|appeals|dispute|contest|challenge|object to|file a (claim|complaint|counter-notice|dispute)|make a claim|submit a claim|initiate a claim|claim for|request (a |)(review|reconsideration))',
  ],
  deadlineNoun: [
    '(deadline|time limit|cut-off|last day) for (you|your|the|any|filing|submitting|making|payment|paying)',
  ],
  /** What you do with a complaint, in the passive. */
  beDone: ['be (raised|reported|disputed|contested|notified|submitted|appealed|filed|lodged|made in writing)'],
  invoice: [
    '(payment|payments|invoice|invoices|invoiced|bill|bills|charges|fees|fee|statement|statements|undisputed amounts|amounts due|overdue)',
  ],
  duePayment: ['(payable|due|be paid|paid in full|settled|pay)'],
  /** When money is due, counted from the bill: "net 30". */
  payTerm: [
    '(due|payable) (* |* * |* * * |)(day|days|week|weeks) (after|from|of|following)',
    '(due|payable) (in|within) (* |* * |* * * )(day|days|week|weeks|hours)',
    'net (7|10|14|15|20|30|45|60|thirty|sixty)(-day|-days|)',
  ],
  /** What counts only if it comes in time. */
  onlyIfDone: [
    '(only|unless) (if |when |where |)(it |they |* |)(is |are |has been |have been |)(made|received|submitted|raised|filed|notified|reported|lodged|presented|claimed)',
  ],
  /** What must be in the hands of the platform by then. */
  reachUs: ['(must|has to|have to|need to|needs to|should) (be received|reach (us|* )|receive|arrive)'],
} satisfies Record<string, string[]>;
