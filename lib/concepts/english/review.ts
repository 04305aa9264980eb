/** Content and apps taken down, inspections and documents asked for: the English words. */
export const review = {
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
    '(content|contents|ugc|submission|submissions|contribution|contributions|post|posts|posting|postings|listing|listings|advertisement|advertisements|advert|adverts|ad|ads|creative|creatives|app|apps|application|applications|material|materials|review|reviews|comment|comments|message|messages|video|videos|image|images|photo|photos|mini program|mini programs|theme|themes|plugin|plugins|plug-in|plug-ins|extension|extensions|skill|skills|bot|bots|channel|channels|page|pages|store|storefront|storefronts|link|links|url|urls|username|usernames|user name|user names|work|works|file|files|project|projects|campaign|campaigns|publication|responses|emails|keywords)',
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
    "(enter|visit) * 's (offices|premises|facility|facilities|locations|warehouse|warehouses)",
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
} satisfies Record<string, string[]>;
