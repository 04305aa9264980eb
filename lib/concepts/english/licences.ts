/** Licences to data and content, feedback, names and training: the English words. */
export const licences = {
  licence: [
    '(license|licence|licenses|licences|licensed|sublicense|sublicence)',
    '(grant|grants|authorize|authorizes|authorise|permit|permits|give|gives)',
    '(perpetual|irrevocable|royalty-free|worldwide|non-exclusive)',
    '(permission|consent) to (use|process|collect)',
  ],
  isGranted: ['(is|are|be|been) (hereby |thereby |automatically |also |)(granted|given|assigned|transferred|licensed)'],
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
    '(publish|published|publishing|republish|republished|repost|re-post|repurpose|remix|distribute|distributed|distributing|distribution|redistribute|disseminate)',
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
  /** What you make under the agreement. */
  yourMaking: [
    '(work product|deliverables)',
    '(improvement|improvements|modification|modifications|enhancement|enhancements|derivative|derivatives|derivative work|derivative works|adaptations|developments|inventions|code|software|designs|materials|works|features|integrations) (* |* * |* * * |* * * * |* * * * * |)(made|created|developed|conceived|produced|authored|prepared) by (or for |or on behalf of |)(you|the developer|developer|the licensee|licensee|the partner|partner|the customer|customer|the client|client|the vendor|vendor)',
    '(improvement|improvements|modification|modifications|enhancement|enhancements|derivative|derivatives|derivative work|derivative works|adaptations|developments|inventions|code|software|designs|materials|works|features|integrations|deliverables) (* |* * |* * * |* * * * |* * * * * |)you (may |* or |)(make|create|develop|conceive|produce|author|prepare)',
  ],
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
  showAds: [
    '(show|shows|showing|display|displaying|present|place|insert|serve|run|deliver|send|include) (you |to you |* |* * |)(ad|ads|advertising|advertisement|advertisements|offers|promotions)',
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
} satisfies Record<string, string[]>;
