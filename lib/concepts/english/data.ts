/** Data kept, shared and lost: the English words. */
export const data = {
  useVerb: [
    '(use|uses|used|using|process|processes|processed|processing|analyze|analyse|analyzes|analyzed|analyzing|commercialize|commercialise|exploit|monetize|collect|collects|collected|collecting|store|reproduce|aggregate|compile|derive|sell|mine)',
    '(save|saves|transfer|transferred|transmit|disclose|disclosed|utilize|utilise|utilizes|utilises|utilized|utilised|utilizing|utilising|sold|obtain|capture|copy)',
  ],
  confidential: ['confidential', 'confidentiality'],
  data: [
    '(data|information|datasets|metadata|usage data|statistics|analytics|developer data|customer data|user data|personal information|personal data|operational data)',
    'transaction records',
    '(contact|customer|mailing|buyer) (list|lists)',
    '(name|names) (and |)(contact|email|postal|business|address|addresses) (* |)(and|tax|number|phone|telephone)',
    '(tax|taxpayer|business|registration|vat) (identification |id |)(number|numbers)',
    '(user|customer|member|seller|buyer) database(s|)',
    'database of',
    '(account|usage|user|browsing|shopping) activity',
    'what we (learn|learned|know|find out|collect)',
    'stats',
    'your address',
    '(telemetry|diagnostics)',
    '(cached|stored) (or (cached|stored) |)(content|copies)',
    '(email|e-mail|ip|postal|phone|telephone|mobile) (address|addresses|number|numbers)',
    '(order|transaction|purchase|browsing|search|payment|usage|activity) (history|histories|logs|patterns|records)',
    'details',
  ],
  /** What the taker does with it for itself, beyond serving you. */
  ownPurpose: [
    '(business|commercial|internal|own|promotional|any|legitimate|lawful|analytic|analytical|statistical) (business |lawful |legitimate |legal |internal |commercial |)(purpose|purposes|needs|interests|ends|benefit|advantage)',
    '(however|whichever way) (we|it|they|* *) (like|likes|want|wants|wish|wishes|choose|chooses|please|pleases)',
    '(improve|improves|improving|improvement|improvements|enhance|enhancing|enhancement|develop|developing|development|optimize|optimizing|optimise)',
    '(market research|(technical|statistical|market) analysis|analytics|data analysis|data mining|research|benchmark|benchmarks|benchmarking|profiling|trends|insights|statistics)',
    '(personalize|personalise|personalizing|personalising|personalized|personalised|customize|tailor|targeted|targeting|recommend|recommendations)',
    '(training|marketing|advertising|advertisements|ads|promotion|promotions|promote|monetize|monetise|commercialize|commercialise)',
    '(any|whatever) (manner|way|form|means)',
    'commercially',
    '(industry|market) (report|reports|studies)',
    '(credit|risk) (scoring|modelling|modeling)',
    '(offer|show|sell) you (* |* * |)(offers|products|services)',
    '(sees|see|deems|deem|considers) (fit|appropriate)',
    '(aggregate|aggregated|anonymized|anonymised|de-identified) (and * |or * |)(manner|form|basis)',
  ],
  erase: [
    '(delete|deletes|deleted|deleting|erase|erases|erased|erasing|purge|purges|purged|purging|destroy|destroys|destroyed|destroying|remove|removes|removed|removing|wipe|wipes|wiped|wiping|discard|discards|discarded|discarding|overwrite|overwritten)',
    '(deletion|removal|erasure|destruction) of',
    'data deletion',
    '(dispose|disposes|disposed) of',
  ],
  /** Lets somebody have it; that alone is not yet sharing. */
  handOver: [
    '(provide|provides|provided|providing|give|gives|giving|given|make|making|send|sends|sent|sending|forward|deliver)',
  ],
  retain: [
    '(retain|retains|retained|retaining|retention|preserve|preserves|preserved|preserving|preservation|keep|keeps|kept|keeping|archive|archives|archived|archiving|maintain copies|hold|holds|held|holding)',
    '(continue|continues) (to |)(hold|holding|store|storing|keep|keeping|retain|retaining)',
    '(hang|hangs|hanging|hold|holds|holding) (on to|onto)',
    'survive(s|)',
  ],
  /** Keeps it for now: what a host does anyway. */
  storeVerb: [
    '(store|stores|stored|storing|storage|save|saves|saved|saving|host|hosts|hosted|hosting|maintain|maintains|maintained|maintaining|keep)',
  ],
  /** Stays there although you took it away. */
  linger: [
    '(remain|remains|reside|resides|endure) (* |* * |)(in (our|its|the|(encrypted |cached |)(backup|backups|archive|archived|archives|copies|storage))|on|with|visible|viewable|available|accessible|stored|cached|archived|public|publicly)',
    '(still|continue to) (be |)(exist|remain|available|accessible|visible|stored|retained|appear)',
    'persist(s|)',
    'residual cop(y|ies)',
  ],
  /** When the agreement, the account or your wish to keep something there has ended. */
  afterEnd: [
    '(after|following|upon|on|beyond|despite|notwithstanding|regardless of|irrespective of|survive|survives|survive any|survives any|post) (* |* * |* * * |)(termination|expiration|expiry|closure|cancellation|deactivation|closing|deletion|end|withdrawal|terminated|removal)',
    '(after|once|when|if|even after|even if|whether or not|although) (* |* * |* * * |* * * * |)(ends|end|ended|terminates|terminate|terminated|expires|expired|closed|closes|close|cancel|cancelled|canceled|delete|deleted|deactivate|deactivated|withdraw|revoke|revoked|stop|leave|remove|removed|take|inactive)',
    '(days|months|years) (of|after|from|following) (the |such |)(termination|expiration|expiry|closure|cancellation)',
    'post-termination',
    '(if|when|once) (* |* * |)(request|requests|requested) (* |* * |* * * |)(deletion|removal|erasure)',
    '(deactivated|closed|terminated|former|cancelled|canceled|expired) (* |)(account|accounts|user|users|customer|customers|member|members|subscription|subscriptions)',
  ],
  /** A time that the one who keeps it chooses, or none. */
  asLong: [
    '(for |)as long as',
    'so long as',
    'indefinite(ly|)',
    '(for |)(any|an unlimited) (period|length) of time',
    '(for |)(a|such|any) (period|time) (as|that|which|we|to be)',
    'beyond (the|that|such) (* |)(period|term|time)',
    'retention period(s|)',
    '(our|its|internal|standard) (data |record |)retention (policy|policies|schedule|schedules)',
    'for (up to |at least |a period of |a minimum of |)(* |* * )(months|years)',
    'how long',
    '(business|legal|archival|record|regulatory|compliance|backup|own|internal|audit) (and * |)(purposes|reasons|records|need|needs|recordkeeping)',
  ],
  noDuty: [
    '(no|without|without any|not under any|not under an|not have any|not have an|not be under any|not assume any|not accept any|not undertake any) (further |continuing |)(obligation|duty|responsibility)',
    '(not|is not|are not|shall not be|no longer) (be |)(obliged|obligated|required|bound)',
    '(no|have no|has no|assume no|assumes no|take no|takes no|accept no|accepts no|not have any|not have a|not have the) (obligation or |)responsibility to (monitor|review|edit|screen|investigate|verify|check|refuse|remove|update|retain|store)',
    '(not|never) (require|requires|oblige|obliges|obligate) (us|* |* * )to',
    "(aren't|isn't|won't be|wouldn't be) (under any obligation|obliged|obligated|required|bound)",
    "(don't|doesn't) have (to|any obligation|any duty|an obligation|a duty)",
    'not have to',
    'not (necessarily |)(mean|result in|entail|cause)',
    'need not',
    'nothing (in (this|these|the) (agreement|terms|contract) |here |herein |)(shall |will |)(oblige|obliges|obligates|obligate|require|requires|commit|commits|compel|compels) (us|*|the *) to',
  ],
  /** What is kept for you besides data. */
  stored: [
    '(files|records|logs|messages|communications|emails|e-mails|backup|backups|archives|history)',
    '(a|your|any|the) (record|file)',
    '(account|stored|hosted|saved) (content|contents|materials|history|items)',
    '(anything|everything|material|materials) (that |)(you|in your account|in it|stored|uploaded)',
    'your (* |)(profile|progress|library|files|folders|documents|mailbox|identity)',
    '(virtual|in-game|game) (items|goods|currency|currencies)',
  ],
  /** The loss that a clause speaks of before it names what is lost. */
  lossOf: [
    '(loss|losses|corruption|destruction|deletion|erasure|theft|interception|disappearance) (of|to)',
    '(loss|losses|corruption|damage|destruction|deletion|leakage|alteration|theft|disclosure) (or|and) (loss|losses|corruption|damage|destruction|deletion|leakage|alteration|theft|disclosure) (of|to)',
    '(damage|damages) to',
    '(fail|fails|failure|failed|inability) to (store|save|retain|back up|backup|keep|deliver|preserve|transmit|archive)',
    '(lost|losing|lose|corrupted|damaged) (or (altered|damaged|corrupted|lost|stolen) |)(data|information|files|content|profits|revenue|revenues|business|materials)',
    '(data|information|file|content) (loss|losses|corruption|deletion|destruction)',
    '(loss|losses|deletion|corruption|destruction) (corruption|deletion|damage|destruction|leakage|theft|alteration|unavailability)',
    'deletion',
  ],
  /** What happens to a thing named before. */
  lost: [
    '(lost|corrupted|damaged|destroyed|deleted|erased|disappear|irretrievable)',
    '(data|information|content|file|data/content) (loss|losses|corruption|deletion|destruction)',
    '(vanish|vanishes|go missing|wiped|gone|forfeited)',
  ],
  /** It will not come back. */
  unrecoverable: [
    "(not|cannot|can't|won't|never|no longer|unable to) (be |)(able to |)(recover|recovered|restore|restored|retrieve|retrieved|recoverable|retrievable|undelete|undone|brought back)",
    '(permanently|irretrievably|irreversibly|irrevocably|irrecoverably|automatically) (delete|deleted|deletes|erase|erased|remove|removed|purged|destroyed|lost|lose)',
    '(delete|deleted|erase|erased|purged|destroyed|lost) (permanently|irretrievably|irreversibly|irrevocably|forever|automatically)',
    '(irretrievable|unrecoverable|irrecoverable|irreversible|forever|for good)',
    'no longer (be |)(have |able to |)(access|accessible|available)',
    '(prevented|precluded|barred) from (accessing|retrieving|downloading|exporting)',
    'not be able to (export|download|access|get)',
    '(lose|loses|losing|loss of|forfeit|forfeits) (* |)(access|use) (to|of)',
    '(lose|loses|losing|forfeit|forfeits) (all|any|your)',
  ],
  /** Copies against loss. */
  /** Says that it cannot be taken out again. */
  cannotErase: [
    '(not|never) (always |)(be |)(possible|feasible|practicable|able) (for us |for * |)to (* |)(delete|remove|erase|return|destroy|purge)',
    '(impossible|unable|infeasible|impracticable) (for us |for * |)to (* |)(delete|remove|erase|return|destroy|purge)',
    "(cannot|can't) (always |fully |completely |immediately )(delete|remove|erase|destroy|purge)",
  ],
  /** Advice, which puts it on the one advised. */
  urge: [
    '(recommend|recommends|advise|advises|encourage|encourages|suggest|suggests|urge|urges)',
    '(recommended|advised|encouraged|advisable)',
  ],
  backUp: [
    '(back up|backs up|backing up|backed up|back-up|backup|backups|back-ups|archival copies|own copies|separate copies|backup copies)',
    '(keep|make|maintain|retain|store) (your own|its own|their own|separate|your|independent) (copies|copy|records|archive)',
    '(keep|make|maintain|retain) (copies|a copy) of (your|its|their|all|any|the|everything|anything|content)',
    'restoration of',
  ],
  /** What brings an account to lapse without any fault but idleness. */
  lapse: [
    '(inactive|inactivity|dormant|unused|idle|expire|expires|expired|expiration|expiry|lapse|lapses|lapsed|non-payment|nonpayment|unpaid|overdue|grace period|trial|free tier|end of (the|your) (term|subscription|trial|period)|storage (limit|limits|quota|space))',
    "(not|never|hasn't|haven't|isn't|aren't|don't|doesn't) (been |)(pay|paid|renew|renewed|log|logged|sign|signed|accessed|used|use|access|active)",
  ],
  /** Passes it on. */
  share: [
    '(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|transfer|transfers|transferred|transferring|transmit|transmits|transmitted|transmitting|pass|passes|passed|passing|sell|sells|sold|selling|exchange|exchanges|exchanged|exported|forward|forwards|forwarded|furnish|furnished|divulge|synchronise|synchronize|synchronised|synchronized)',
    '(release|releases|released|releasing|reveal|reveals|revealed|report|reports|reported|reporting|supply|supplies|supplied) (* |* * |* * * |)(data|information|details|to|about)',
    '(rent|rents|renting|disseminate|disseminates|disseminated|communicate|communicates|communicated|distribute|distributes|distributed|license|licenses|licence) (your|the|such|personal|customer|merchant|user) (* |)(data|information|details)',
    '(disclosure|transfer|transmission|sale|provision|release|exchange) of',
    '(hand|hands|handed|handing|turn|turned) (* |* * |* * * |)over',
  ],
  /** Who gets your data. */
  /** Is handed on as a matter of course. */
  isPassed: [
    '(recipient|recipients) of',
    '(is|are) (also |then |automatically |routinely |)(shared|disclosed|transferred|sent|passed|provided|forwarded|transmitted|sold|made available|reported|exported) (on |)(to|with)',
  ],
  recipient: [
    'third(-| )part(y|ies)',
    '(affiliate|affiliates|affiliated|subsidiary|subsidiaries|parent company|group companies|group of companies|corporate family|companies in our group|group members|related companies|sister companies)',
    '(partner|partners|courier|couriers|carrier|carriers|vendor|vendors|supplier|suppliers|contractor|contractors|subcontractor|subcontractors|agent|agents|advertiser|advertisers|advertising networks|licensors|successor|successors|acquirer|acquirers|purchaser|buyer|buyers|sponsors|publishers|advisers|advisors|auditors|researchers)',
    '(service|interface|payment|cloud|hosting|analytics|logistics|identity|content|network|data|shipping|internet) (service |)(provider|providers|processor|processors)',
    '(provider|providers|processor|processors|sub-processor|sub-processors|subprocessor|subprocessors)',
    '(bank|banks|acquirer|acquirers|card networks|payment networks|card schemes|financial institutions|credit (reference |reporting |)(agency|agencies|bureau|bureaus)|fraud prevention (agency|agencies)|debt collectors|collection agencies|insurers)',
    '(authority|authorities|regulator|regulators|law enforcement|government|governments|governmental|police|court|courts|subpoena|court order|(legal|regulatory) (process|obligation|obligations|requirement|requirements)|tax authorities|public bodies|agencies)',
    // These are the words of `thirdParty`, inside which nothing is read.
    '(governmental|government|administrative|regulatory|judicial|law enforcement) (authority|authorities|agency|agencies|body|bodies|departments|department)',
    'court(s|) order',
    '(anyone|whoever|those who)',
    '(new|brand|rights|trademark|copyright|subsequent) (owner|owners|holder|holders)',
    'outside (of|the|your)',
    '(member|members|company|companies) of (our|its|the) (* |)group',
    '(franchisee|franchisees|distributor|distributors|reseller|resellers|licensees)',
    '(law|laws|regulation|regulations) (require|requires|oblige|obliges|compel|compels)',
    '(third|foreign|those) countries',
    'countries (with|outside|other|that|where)',
    '(abroad|overseas)',
    '(any|other) (country|countries)',
    'any (company|person|individual|organization|organisation|entity|one)',
    '(required|permitted|compelled|authorized|authorised|necessary|comply) (* |* * |* * * |* * * * |)(law|laws|regulation|regulations)',
    '(other|another|unaffiliated|outside) (user|users|company|companies|organization|organizations|organisation|organisations|person|persons|people|party|parties|platforms|members|entities|country|countries|merchants|sellers|buyers|customers|developers|individual|individuals)',
    '(the |general |)public',
    '(merger|acquisition|sale of (assets|all)|bankruptcy|reorganization|reorganisation)',
    "(app|app's|application) developer(s|)",
    '(employer|complainant|claimant)',
    '(users|customers|consumers|buyers|merchants|sellers)',
  ],
  /** It gives something to you, not to others. */
  informYou: [
    '(provide|provides|provided|providing|send|sends|sending|give|gives|giving|show|shows|offer|offers|furnish|supply|transmit|deliver|present|display|make available|disclose) (to |)(you|yourself)',
    'make (* |* * )available to you',
    '(send|sending|sent) (* |* * |)(emails|messages|promotional|marketing|newsletters)',
  ],
  /** A prohibition that ends where these begin. */
  exceptCases: [
    '(except|other than|save|excluding|apart from)',
    'following (limited |)(exceptions|circumstances|cases|situations|conditions)',
    'unless',
  ],
  /** Has somebody else do it. */
  entrust: [
    '(entrust|entrusts|engage|engages|appoint|appoints|commission|commissions|employ|use|uses|hire) (a |an |other |any |)(third|third-party|service|sub-processor|sub-processors|subprocessors|processors|subcontractors|vendors|outside)',
  ],
  /** Another gets at it. */
  accessData: [
    '(access|accesses|collect|collects|collected|collecting|obtain|obtains|obtained|receive|receives|view|views|viewed|seen|read|retrieve|gather|gathers|process|processes|acquire|review|verify)',
  ],
  /** Makes something else out of data. */
  analyse: [
    '(process|processes|processed|processing|analyze|analyse|analyzes|analyses|analyzed|analysed|analyzing|analysing)',
    '(aggregate|aggregates|aggregated|aggregating|anonymize|anonymise|anonymized|de-identify|deidentify|pseudonymize)',
    '(compile|compiles|compiled|compiling|mine|mined|mining|commercialize|commercialise|monetize|monetise|sell|sells|sold|derive|derived|extract|extracted|combine|combined|combining|profile)',
  ],
  /** Says that something is not used. */
  noUse: [
    "(not|never|won't|don't|doesn't) (* |* * |)(use|used|using|train|trained|training|permit|allow|share|sell|rent|process)",
  ],
  /** Points to a document that tells what is done with data. */
  toldElsewhere: ['how (we|our|our partners) (may |)(collect|use|process|handle|treat|share|disclose)'],
  /** Places advertisements before you, which uses nothing of yours. */
  forPurposes: ['following purposes'],
  /** Means of paying, which are used for that. */
  payDetails: [
    '(payment|credit|debit|bank|card) (method|methods|card|cards|information|instrument|account|details)',
    'charge you',
  ],
  /** Set before a thing by a verb that follows it, as Chinese does. */
  placedFirst: [],
  /** Gives something, perhaps a right. */
  give: ['(give|gives|giving|gave|given|provide|provides)'],
  /** Only what the service needs. */
  onlyToServe: [
    '(only|solely|exclusively|strictly|merely) (to|for|as|in|on|when|within|with|where|insofar|during)',
    'for the (sole|limited|exclusive) purpose',
    '(on|in accordance with|under|pursuant to) (your|* *) (documented |written |)(instructions|instruction|directions)',
    '(process|processes|processing|processed) (* |* * |* * * |)on (your|* *) behalf',
  ],
  /** Gives data back or lets you take it along. */
  giveBack: [
    '(return|returns|returned|returning|export|exports|exported|exporting|migrate|migration|retrieve|retrieval|hand over|hand back|give back|give you access|portability)',
    '(make|made) (* |* * |* * * |)available (to you|for)',
    '(access to|copy of|copies of)',
  ],
  /** What a host does with what you put there. */
  keepFor: [
    '(retain|retaining|store|storing|keep|keeping|maintain|maintaining|save|saving|host|preserve|preserving|restore|recover|hold)',
    '(back up|backup|backing up|maintenance of|retention of|storage of)',
  ],
  /** Either of the two: what is kept or erased is data, whatever else stands beside it. */
  keepOrErase: [
    '(retain|keep|store|preserve) or (to |) (delete|erase|destroy|remove)',
    '(delete|erase|destroy|remove) or (to |) (retain|keep|store|preserve)',
  ],
  /** Data that privacy law protects whoever holds it. */
  personal: [
    'personal (data|information|details)',
    '(personally identifiable|personally-identifiable)',
    "(card|cardholder|payment card)( 's|) (information|data)",
  ],
  /** It did so far. */
  noLonger: [
    'no longer',
    '(cease|ceases|stop|stops) (to |)(retain|retaining|store|storing|keep|keeping|maintain|maintaining|hold|holding|save|saving)',
  ],
  /** It does not come back to you. */
  noReturn: ['(not|never|nor) be (returned|returnable)', 'non-returnable'],
  /** Lets others see it. */
  showTo: [
    '(release|releases|released|reveal|reveals|revealed|report|reports|reported|reporting|supply|supplies|supplied)',
    '(publicly |)(display|displays|displayed|displaying|publish|publishes|published|publishing|show|shows|shown|present|presents|presented)',
    '(make|makes|made|making|be) (* |* * |* * * |)(available|accessible|public|visible)',
  ],
  /** It may or will be done, whoever does it. */
  mayBe: ['(may|might|can|could|will|shall|would) (also |then |therefore |* |)(be|get)'],
} satisfies Record<string, string[]>;
