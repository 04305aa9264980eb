/** Data, content and rights in them: the English words. */
export const data = {
  licence: [
    '(license|licence|licenses|licences|licensed|sublicense|sublicence)',
    '(grant|grants|authorize|authorizes|authorise|permit|permits|give|gives)',
    '(perpetual|irrevocable|royalty-free|worldwide|non-exclusive)',
    '(permission|consent) to (use|process|collect)',
  ],
  isGranted: ['(is|are|be|been) (hereby |thereby |automatically |also |)(granted|given|assigned|transferred|licensed)'],
  useVerb: [
    '(use|uses|used|using|process|processes|processed|processing|analyze|analyse|analyzes|analyzed|analyzing|commercialize|commercialise|exploit|monetize|collect|collects|collected|collecting|store|reproduce|aggregate|compile|derive|sell|mine)',
    '(save|saves|transfer|transferred|transmit|disclose|disclosed|utilized|utilised|sold|obtain|capture)',
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
  yours: [
    '(belong|belongs) (exclusively |solely |)to you',
    '(owned|retained) by you',
    'your (sole |exclusive |)property',
    'your (ownership|rights in)',
    '(own|retain|keep) your',
    '(customer|merchant|developer|seller|user|licensee|client|subscriber|each party|member) (shall |will |)(retain|retains|own|owns)',
  ],
  ownedBy: [
    '(belong|belongs|belonging) (exclusively |solely |only |)to',
    '(owned|vested|vests|vest)',
    '(rest|rests|remain|remains|reside|resides|stay|stays|lie|lies) (solely |exclusively |at all times |)(with|vested in)',
    '(sole|exclusive|rightful) (and exclusive |)(property|owner|ownership|proprietor)',
    '(the|our|its) (exclusive |sole |confidential |)property',
    'property of',
    '(right|rights) title (and|or) interest',
    '(all|any|full|exclusive) (intellectual property |proprietary |other |property |)rights (in|to|over|of)',
    '(ownership|proprietary rights)',
    '(business|trade) secret(s|) of',
    "'s (sole |exclusive |)property",
  ],
  /** Nothing in it becomes yours. */
  noRightIn: [
    'not own',
    '(not|no|never|nor) (acquire|obtain|have|receive|gain|claim|hold|own) (any |an |)(ownership|right|rights|title|interest|proprietary|property|claim|legal|other)',
    '(acquire|acquires|obtain|obtains|have|has|receive|receives|gain|gains|claim|hold) no (ownership|right|rights|title|interest|proprietary|property|claim|other|legal)',
    'assign(s|) (to us|to the|to *|any|all) (any |all |)(right|rights|title)',
  ],
  otherPurpose: [
    '(any|no|all) (other |)(purpose|purposes)',
    'any other (manner|reason|way|use)',
    '(purpose|purposes) (other than|beyond|except|not|that|unrelated)',
    '(anything|anywhere|anyone) (other|else|except|but)',
    '(other than|except|outside|beyond|only|solely|exclusively)',
    '(within|inside) (that|the) (application|app|program|programme|service)',
    '(promotional|marketing|advertising|commercial) (purposes|activities|communications|messages|use)',
    '(to|for) (promotion|marketing|advertising)',
    'conduct (* |* * |* * * |)(promotional|marketing|advertising)',
    '(longer|more) than',
  ],
  /** What somebody does with data who passes it on, keeps it or takes it. */
  takeData: [
    '(use|uses|used|using|utilize|utilise|utilized|utilised|process|processed|processing|exploit|analyze|analyse|aggregate|aggregated|commercialize|monetize|store|stored|save|reproduce|sell|sold|rent|lease|license|sublicense|distribute|redistribute|transfer|transferred|share|shared|disclose|disclosed|combine|combined|commingle|merge|cache|cached|retain|retained|keep|kept|copy|copied|export|scrape|harvest|extract|extracted|download|obtain|capture|republish|resell|repurpose)',
    'make use of',
  ],
  /** Makes a business of it. */
  sellOn: [
    '(sell|resell|rent|lease|sublicense|redistribute|commercialize|commercialise|monetize|monetise|syndicate|republish)',
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
  /** Gives the other side a right: licensing, authorising, assigning. */
  grant: [
    '(grant|grants|granted|granting|convey|conveys)',
    '(assign|assigns|assigning)',
    '(hereby|also|further|expressly|automatically|irrevocably|agree to|agrees to) (license|licence|licenses)',
    '(include|includes|including) (the|a) (right|rights|permission)',
    '(direct|directs|instruct|instructs) us to',
    '(license|licence|licenses|licences) (to us|it to|them to|such * to|us)',
    '(authorize|authorizes|authorise|authorises|authorizing|authorising|authorization|empower|empowers)',
    '(permit|permits|permitting|allow|allows|allowing)',
    '(give|gives|giving) (us|*|* *|* * *) (permission|permissions|consent|license|licence|a|the right|full)',
    '(consent|consents|consenting) to (our|the|its|us|*)',
    '(have|has) (your|the) permission',
    '(let|lets) us (use|show|put|display|share|keep|copy|host|publish|access|have|learn|read|look)',
    '(consent|permission|permissions) (for us |)to (collect|use|process|display|access|share|store|analyze|analyse)',
    '(license|licenses|licences) (us|*|the *) to (use|copy|reproduce|host|display|process|distribute|publish|modify)',
  ],
  /** Says that something is a licence, and how wide. */
  licenceTerms: [
    '(license|licence|licenses|licences|sublicense|sublicence)',
    '(right|rights) and (license|licence)',
    '(unlimited|limited|full|absolute|exclusive) (right|rights)',
    '(all|any|the|your) (copyright|copyrights|intellectual property rights|moral rights|right title|rights title)',
    '(all|any) intellectual property (rights |)in (your|that|such|the|it|them)',
    '(royalty|fee|charge|cost)(-| )free',
    '(worldwide|world-wide|world wide|global|universal)',
    '(non-exclusive|nonexclusive|non exclusive|irrevocable|perpetual|unrestricted|unlimited|gratuitous)',
    '(sublicensable|sub-licensable|sublicenseable|sub-licenseable|transferable|transferrable|assignable)',
    '(fully paid|fully-paid|paid-up|free of charge)',
  ],
  /** Says what a licence takes in; it may not name the one who gives it. */
  licenceExtends: ['(license|licence|right) (also |)(extends to|includes|covers)'],
  /** What a licence lets one do with a work; showing one in the licensee's own service counts. */
  exploit: [
    '(use|uses|using|used|utilize|utilise|utilized|utilised|reuse|re-use|exploit|exploits|exploited|exploitation)',
    '(reproduce|reproduces|reproduced|reproduction|copy|copies|copied|replicate|host|hosts|hosted|hosting|cache|cached)',
    '(publish|published|publishing|republish|republished|remix|distribute|distributed|distributing|distribution|redistribute|disseminate)',
    '(syndicate|broadcast|stream|transmit|transmitted|commercialize|commercialise|monetize|monetise|implement|implemented|adopt|adopted)',
    '(display|displays|displayed|displaying|perform|performed|exhibit|exhibited|show|shows|shown|showcase|present|feature|featured)',
    '(adapt|adapted|translate|translated|reformat|excerpt|incorporate|incorporated|sublicense|archive|index|crawl)',
    'modify (it|them|your|such|that)',
    '(altered|edited|cropped|embedded)',
    'sell (copies|it|them|your|the)',
    'derivative works',
    '(make|made) (available|public)',
    'make (your|the|such|this|that|its) (* |* * |)(available|public)',
    '(act on|build on) (your|any|such|the)',
  ],
  /** Hands the right on. */
  sublicense: [
    '(sublicense|sublicence|sub-license|sub-licence) (the|these|this|such|any|all|those|your|its|foregoing)',
  ],
  /** Makes something else out of data. */
  analyse: [
    '(process|processes|processed|processing|analyze|analyse|analyzes|analyses|analyzed|analysed|analyzing|analysing)',
    '(aggregate|aggregates|aggregated|aggregating|anonymize|anonymise|anonymized|de-identify|deidentify|pseudonymize)',
    '(compile|compiles|compiled|compiling|mine|mined|mining|commercialize|commercialise|monetize|monetise|sell|sells|sold|derive|derived|extract|extracted|combine|combined|combining|profile)',
  ],
  /** What a host does to keep order, which is not using a work. */
  police: [
    '(make|made|making) (* |* * |)available to you',
    'automated (systems|means|tools|technology|technologies)',
    '(review|monitor|audit|inspect|screen|investigate|verify|check|remove|removes|removing|delete|reject|refuse|decline|stop|cease)',
    '(suspend|block|disable|terminate|limit|restrict|prevent|decide whether|determine|require|request|provide|offer|not|refrain|access)',
  ],
  /** Works of the reader: what is uploaded, written or made. */
  work: [
    '(content|contents|material|materials|submission|submissions|contribution|contributions|postings|posts)',
    '(app|apps|application|applications|plugin|plugins|extension|extensions|code|mini program|mini programs|mini-program|games)',
    '(a|any|your|each|such|the) review',
    '(photo|photos|photograph|photographs|picture|pictures|image|images|video|videos|audio|recording|recordings)',
    '(entry|entries|design|artwork|artworks|graphics|designs|reviews|listings|listing|template|templates|theme|themes|ugc|music|songs|articles|podcasts|files|bots|skills|integrations|mod|mods)',
    'product (information|descriptions|images)',
    '(texts|drawings|illustrations|translations|projects)',
    'information (that |which |)you (post|upload|publish|share|display)',
    '(what|whatever|anything|everything) (that |)you (post|upload|submit|publish|share|create|contribute)',
    'your (* |)(game|ad|ads|advertisement|advertisements|creative|creatives|landing page|landing pages)',
    '(the|such|these|submitted|original|artistic|creative|all|any) works',
    'works (of authorship|that you|you|submitted|uploaded)',
    '(modification|modifications|improvements|contributions|derivative works|enhancements) (* * * |* * |* |)(made|created|developed|contributed|submitted) by',
  ],
  /** Shows that a thing is the reader's. No phrase may start with "you": it would hide who acts. */
  ofYours: [
    'what you (post|upload|submit|publish|share|create|contribute)',
    '(content|contents|materials|material|photos|images|videos|works|submissions|posts|listings|information|data|anything|whatever|everything) (that |which |)you',
    'your',
    '(submitted|posted|provided|uploaded|created|supplied|contributed|generated|furnished|made available) by (the |any |each |)(you|users|seller|sellers|merchant|merchants|developer|developers|customer|publisher|partner|vendor|member|members|creator|creators|advertiser)',
    "users'",
    '(user|member|customer|merchant|seller|developer|creator|publisher|contributor)(-| |-generated | generated )(content|materials|material|submissions|contributions)',
  ],
  /** Opinions on the service that the reader volunteers. */
  feedback: [
    'feedback',
    '(suggestion|suggestions|idea|ideas|proposals|recommendations|(feature|enhancement) request(s|)|bug reports)',
    '(comment|comments|input|thoughts|views) (on|about|regarding|concerning) (the|our|these|this|how)',
    '(improvement|improvements|enhancement|enhancements) (you|requested|suggested|proposed) (suggest|request|propose|or|by)',
    'unsolicited (submission|submissions|content|information|materials)',
    '(share|shares|provide|provides|send|sends|submit|submits|give|make) (* |* with |* * |* * with |)(comments|recommendations)',
    'evaluation results',
  ],
  /** To be used by the taker as it likes, with nothing in return. */
  freely: [
    '(freely|free to|unrestricted)',
    '(without|no|any) (any |further |additional |)(obligation|obligations|restriction|restrictions|limitation|compensation|payment|attribution|credit|liability|remuneration|royalties|royalty|charge)',
    '(without|not) (owe|owing) (you |* |)(anything|any)',
    'without (having to |needing to |)(compensate|compensating|pay|paying|credit|crediting|attribute|attributing)',
    '(any|all|whatever) (purpose|purposes|manner|way|form|media|medium|format)',
    'royalty(-| )free',
    '(unrestricted|unlimited|unconditional) (right|rights|license|licence)',
  ],
  /** The bare verb; behind a party it is no noun. */
  licenseOut: ['(license|licence)'],
  /** Hands a right in a work over. */
  makeOver: [
    '(to|hereby|shall|will|also|irrevocably) (license|licence|licenses|licences|assign|assigns|transfer|transfers)',
  ],
  /** Stands in a right's way; what nothing hinders is allowed. */
  hinder: [
    '(restrict|restricts|restricting|limit|limits|limiting|prevent|prevents|preventing|preclude|precludes|prohibit|prohibits)',
  ],
  rightTo: ['(the|a|any|full) (right|rights|permission|permissions|authority)'],
  /** Becomes the taker's; "our" must not begin a phrase, it says who. */
  becomesOurs: [
    '(become|becomes|be|is|are|remain|remains) (our|the company) (sole |exclusive |sole and exclusive |own |)property',
    '(become|becomes) (the |)(sole |exclusive |sole and exclusive |)property',
    '(become|becomes|be|is|are|remain|remains) ours',
    '(work|works) made for hire',
  ],
  /** Kept by nobody as a secret. */
  notSecret: [
    '(non-confidential|nonconfidential|non-proprietary|nonproprietary)',
    '(not|nor) (be |been |)(considered |treated as |deemed |regarded as |)(confidential|proprietary)',
    '(no|any) (obligation|duty) of (confidentiality|confidence)',
  ],
  /** What a business or person is known by. */
  brand: [
    '(name|names|logo|logos|trademark|trademarks|mark|marks|tradename|tradenames|brand|brands|branding|likeness)',
    '(trade|service|company|business|corporate|product|brand) (mark|marks|name|names)',
    '(relationship|collaboration|partnership|cooperation) with (you|the|*)',
    'work with you',
    '(identifying|biographical|entity|business|company|contact) information',
    '((public|user|member|seller|store) profile|profile (picture|photo|photos|image|information)|avatar|icon|icons|nickname|screenshots|screen shots|testimonial|testimonials)',
  ],
  /** Names that stand for no brand. */
  accountName: [
    '(user|domain|login|account|file|host|bank|first|last) (name|names)',
    '(password|passwords)',
    '(card|payment) brands',
    'in (the|your|its|our|their) (own |)name',
  ],
  /** Making something known to win custom. */
  promote: [
    '(showcase|promote|promotes|promoting|promoted|promotion|promotions|promotional|publicity|publicize|publicise)',
    '(advertise|advertises|advertising|advertisement|advertisements|ads|marketing|endorsement)',
    '(market|marketed) (the|your|its|our|such|any|and)',
    '(on|in) (our|its) (website|websites|web site|web pages|site|homepage|blog|social media|presentations|newsletter|newsletters|directory|gallery|app store)',
    'social (media|networks|channels)',
    '(brochure|brochures|catalogue|catalogues|catalog|catalogs|flyers|trade shows|portfolio)',
    '(to|in) the (press|media)',
  ],
  /** Names somebody as one of its own. */
  asCustomer: [
    '(public (relations|announcements)|case (study|studies)|success (story|stories)|(sales|investor) (presentations|materials))',
    '(press|media|news) (release|releases|statement|statements|announcement|announcements)',
    '(customer|client|partner|user|developer|merchant) (list|lists|reference|references)',
    '(as|among) (a|an|our|its|one of our|one of its) (customer|customers|client|clients|partner|partners|user|users|developer|reference|licensee|publisher|advertiser)',
    'that you (use|have become|are) (a|an|our|the) (customer|client|user|partner|service|services|platform|product)',
    'fact that you (use|are|have)',
    '(a|our) (customer|client|user|partner|merchant) of (ours|us)',
    'by name',
    '(our|its|the) (customer|client|partner|user|developer) (page|pages|directory|showcase|wall)',
  ],
  /** Shows to the public or to other users. */
  makePublic: [
    '(display|displays|displayed|displaying|publish|publishes|published|present|presented|show|shows|shown|showcase|feature|featured)',
    '(name|cite|list) you',
    'issue (a|any) (press|news|media) release(s|)',
    'put (your|the|its) (* |)(name|names|logo|logos|brand|mark|marks)',
    '(disclose|disclosed|list|listed|identify|identified|mention|mentions|mentioned|named|placed|posted|refer to|reference|referenced|cite|cited|announce|announces|include|included|publicly|public|publicize|publicise)',
  ],
  /** Who gets to see it. */
  /** Is to be seen there. */
  appear: ['(appear|appears|appearing) (in|on|next to|alongside)'],
  audience: [
    '(other|the) (users|members|customers|merchants|developers|visitors|people)',
    '(publicly|public|worldwide|internet)',
    '(page|pages|website|websites|site|store|marketplace|directory|app store)',
  ],
  /** Making a model out of examples. */
  train: [
    'machine(-| )learning purposes',
    '(train|trains|trained|training|retrain|retraining|pre-train|pretrain|fine-tune|fine-tuning|finetune|finetuning)',
  ],
  /** Making something better or new. */
  improve: [
    '(develop|develops|developing|development|improve|improves|improving|improvement|build|building|enhance|enhancing)',
    '(refine|refining|teach|better|validate|optimize|optimizing|optimise|optimising)',
  ],
  /** Puts it in. */
  feedInto: ['(is|are|be|being) (* |)(fed|put|input|entered|incorporated) (in|into|to)'],
  model: [
    '(machine|deep)(-| )(learning)',
    '(artificial(-| )intelligence|generative ai|ai|ml|genai|neural (network|networks)|llm|llms|algorithm|algorithms)',
    '(models|model (training|development|improvement|performance|quality|accuracy)|(language|foundation|generative|predictive|our|its|their|underlying) model)',
    '(our|the|its|your) (* |)(assistant|chatbot)',
    '(speech|image|voice|facial) recognition',
    'computer vision',
  ],
  /** What the reader feeds into a service. */
  input: [
    '(prompts|prompt|inputs|input|outputs|output|conversations|chat|chats|search terms|queries|interactions|transcripts)',
  ],
  /** Says that something is not used. */
  noUse: [
    "(not|never|won't|don't|doesn't) (* |* * |)(use|used|using|train|trained|training|permit|allow|share|sell|rent|process)",
  ],
  /** Points to a document that tells what is done with data. */
  toldElsewhere: ['how (we|our|our partners) (may |)(collect|use|process|handle|treat|share|disclose)'],
  /** Places advertisements before you, which uses nothing of yours. */
  forPurposes: ['following purposes'],
  showAds: [
    '(show|shows|showing|display|displaying|present|place|insert|serve|run|deliver|send|include) (you |to you |* |* * |)(ad|ads|advertising|advertisement|advertisements|offers|promotions)',
  ],
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
  /** Says that no right is given, or that one can give it, which gives none. */
  noGrant: [
    '(represent|represents) and (warrant|warrants)',
    '(ensure|ensures) (that |)you (have|own) (the|all|any|sufficient) (* |)(rights|permissions|consents)',
    '(not|never) (* |)(grant|grants|give|assign|authorize|authorise|permit|allow)',
    '(nothing|neither|no provision) (in|herein|contained|of)',
    '(no|without any) (license|licence|right|rights) (is|are|or)',
    '(necessary|needed|required|right|rights|authority|sufficient|able|permissions|consents) to (authorize|authorise|permit|allow|license|give)',
    '(right|rights|entitled|able) to (* * |* * * |* * * * )(and|or) (to |)grant (us|the|this)',
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
  /** Data that came to the reader through the platform. */
  fromUs: [
    '(obtained|received|collected|accessed|derived|retrieved|acquired|gathered|made available|provided|accessible|available|returned) (* |)(from|through|via|by|under|in connection with|with|using) (us|our|the|this|its|*)',
    '(get|receive|obtain|access|collect) (from|through|via) (us|our|the|this|*)',
    '(from|via|through) our (api|apis|platform|service|services|site|app)',
  ],
  /** Nothing but what follows is allowed. */
  onlyMay: [
    '(are|is) only (permitted|allowed|entitled|authorized|authorised) to',
    '(may|can|shall|must|will|should|agree to|undertake to) (only|solely|exclusively)',
    '(may|can|shall|must|will) * only (use|process|access|retain|share)',
  ],
  /** Data that privacy law protects whoever holds it. */
  personal: [
    'personal (data|information|details)',
    '(personally identifiable|personally-identifiable)',
    "(card|cardholder|payment card)( 's|) (information|data)",
  ],
  /** What the platform itself is made of. */
  siteDesign: [
    '(website|web site|site|webpage|page|web page|interface|platform|screen) (architecture|layout|design|structure|arrangement|graphics|framework)',
    '(look and feel|source code|user interface|user interfaces|graphics|artwork)',
  ],
  /** Says of the one who acts that it is the owner. */
  owns: [
    'owns',
    'own (all|any|the|and|such|every|this|these|those|it|them|exclusively|your|usage|aggregated|platform|transaction|operational)',
    '(will|shall|solely|exclusively|jointly) own',
    '(sole|exclusive|rightful) (and exclusive |)(owner|owners|ownership|proprietor)',
    '(all|any|full|and|exclusive|sole) (right|rights|title)( to| in| and|) (any|all|interest|title)',
    '(right|rights) title (and|or) interest',
    '(all|full|exclusive) (intellectual property |proprietary |other |property |)rights (in|to|over|of)',
    '(have|has|retain|retains|claim|claims|reserve|reserves|keep|hold) (full |sole |exclusive |all |)ownership',
    '(retain|retains|reserve|reserves) (all|any|full|sole|exclusive|the|our|its|complete) (* |)(right|rights|title|ownership) (in|to all|to any|to the data|and|title|over)',
    '(is|be|remains) the (sole |exclusive |)owner of',
  ],
  /** It did so far. */
  noLonger: [
    'no longer',
    '(cease|ceases|stop|stops) (to |)(retain|retaining|store|storing|keep|keeping|maintain|maintaining|hold|holding|save|saving)',
  ],
  /** What is worked out of data. */
  derived: ['(reports|insights|benchmarks|analyses|dashboards|metrics|aggregates|learnings|derivatives|measurements)'],
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
