/** Acceptance, notice, messages and waivers: the English words. */
export const consent = {
  /** Any act of taking up the service, as verb or noun. */
  useAct: [
    '(use|uses|using|usage|access|accesses|accessing|visit|visits|visiting|browse|browses|browsing|utilize|utilizes|utilizing|utilise|utilises|utilising|utilization)',
    '(register|registers|registering|registration|sign(s|) up|signing up|sign(s|) in|signing in|log(s|) in|log(s|) on|logs into|logging (in|on|into|onto)|login)',
    '(click|clicks|clicking|tap|taps|tapping|press|presses|pressing|tick|ticks|ticking|check|checks|checking|select|selects|selecting)',
    '(download|downloads|downloading|install|installs|installing|installation|activate|activates|activating|activation|enable|enables|enabling|launch|launching)',
    '(purchase|purchases|purchasing|subscribe|subscribes|subscribing|subscription|order|orders|ordering|shopping|booking|bookings|reservations|buying)',
    '(participate|participates|participating|participation|join|joins|joining|enrol|enroll|enrolls|enrolling|enrolment|enrollment|apply|applying|connect|connects|connecting|integrate|integrating)',
    '(create|creates|creating|open|opens|opening|maintain|maintaining|publishing|submit|submits|submitting|complete|completes|completing|submission)',
    'processing (the |your |its |any |a )(first|initial)',
    'proceed(ing|s|) (with|to)',
    '(placing|inserting|embedding) (the|our|a) (tag|code|script|widget|sdk)',
  ],
  /** The same act as the means or the moment of something. */
  byUse: [
    '(by|upon|on|in|through) (merely |simply |otherwise |either |first |actually |so |your |the |any |)(using|utilizing|utilising|accessing|visiting|browsing|viewing|registering|signing|logging|clicking|tapping|pressing|checking|ticking|selecting|choosing|downloading|installing|copying|opening|creating|activating|enabling|subscribing|purchasing|buying|ordering|shopping|booking|reserving|placing|making|submitting|uploading|posting|participating|joining|enrolling|enroling|connecting|linking|integrating|implementing|obtaining|completing|executing|applying|listing|publishing|continuing|proceeding|confirming|indicating|engaging|setting up|launching|running|playing|taking part|electing|setting|offering|selling|requesting|becoming)',
    'by accepting (these|this|the) (* |* * |* * * |* * * * |)or (by |otherwise |)(using|accessing|clicking|installing)',
    '(merely|simply|just) (using|accessing|visiting)',
    '(by|upon|through|on) (the |your |)(creation|completion|submission|activation|opening) (of)',
    'by (*) (using|accessing|clicking|registering|installing|downloading|creating)',
    '(by|upon|through) (your |the |any |such |its |)(use|access|registration|installation|download|purchase|subscription|enrollment|enrolment|participation|first use|continued use)',
    '(by|upon|on|if|when|once|where) (the |)(*) (uses|using|accessing|accesses|registers|clicks|clicking|creates|downloads|installs|logs in|signs up|submits)',
    'on the first occasion',
    '(anyone|everyone|whoever|any person|any user|users|persons|people|those|each user|every user) (who |that |)(use|uses|using|visit|visits|visiting|access|accesses|accessing|register|registers|download|downloads|install|installs|browse|browses)',
  ],
  /** "To use the API, you agree to …". */
  toUse: ['to (use|access|join|install|download) (the|our|this|any|*)'],
  /** The act in Chinese, where the time of it is meant. */
  onceUsed: [],
  /** Agreeing is still to be done. */
  askedToAccept: [
    '(asked|required|prompted|opportunity|need|needs|able|requested|invited|have|has|capable|authority|authorized|authorised|right|entitled|option|until|before) (to|of|you) (first |also |expressly |separately |)(accept|accepting|agree|agreeing|consent|enter|entering|bind|sign)',
    '(must|should|shall|may|can|cannot|could) (not |first |firstly |also |separately |)(accept|agree|enter into|sign|execute|consent)',
    'on (its|their|his|her|your|our) behalf',
    'on behalf of',
  ],
  /** "Each time you log in": a moment that `if` does not name. */
  moment: [
    '(whenever|each time|every time|as soon as|the moment|the (date|day|time|occasion)|the earlier of|after|because)',
  ],
  /** The contract comes into being. */
  contractFormed: [
    '(enter|enters|entering|entered) into (a|an|this|the|these) (legally |binding |legally binding |valid |)(agreement|contract|terms|contractual relationship)',
    '(contract|agreement|relationship) (is|shall be|will be) (automatically |deemed |)(to be |)(formed|concluded|made|created|established|entered into|executed)',
    '(effective date|commencement date|commencement) of (this|the|these)',
    '(form|forms|creates|establishes|constitutes) (a|an) (legally |valid |)(binding |enforceable |)(contract|agreement|relationship)',
    '(legally |)binding (contract|agreement|terms|legal agreement)',
    '(enter|entered) into (by|when|upon)',
    '(bind|binds|binding) (you|customer|licensee|developer|merchant|publisher)',
    'deemed to (have signed|have executed|have entered into|be a party)',
  ],
  bound: [
    '(is|are|be|been|become|becomes|being) (legally |contractually |also |)bound( by|)',
    '(binding|enforceable) (on|upon|against|between|to) ',
    '(electronic|digital) signature',
    'legally bound',
    'legally binding',
    'bound by',
    '(be|is|are) (governed by|subject to) (these|this)',
    '(take|takes) effect',
    '(start|starts|begin|begins|commence|commences)',
  ],
  /** The agreement by any other name. */
  thisDocument: [
    '(this|these|the|our|following|present) (* |)(document|conditions|rules|instrument|t&cs|regulations|provisions|eula|licence|license|tos)',
    'the following',
    '(terms|provisions) (hereof|herein)',
  ],
  appliesToYou: [
    '(apply|applies|applied) to (you|customer|developer|merchant|seller|partner|the (customer|developer|merchant|user))',
  ],
  continueUse: [
    '(keep|keeps|keeping) (your|the|its|their) (* |* * |)(listed|available|active|open|published|live)',
    '(continue|continues|continuing|continued|keep|keeps|keeping|go on|carry on) (to |)(use|using|access|accessing|participate|participating|receive|publish|publishing|do business|list|listing|sell|selling|operate|operating|offer|offering|subscribe|develop|distribute|distributing|enjoy|visit|visiting|browse|place|hold|maintain|utilize|utilise|rely|provide|make|advertise|trade|be a|be an|as a|as an)',
    '(continued|continuing|continuous|further|subsequent|ongoing|future) (use|usage|access|utilization|participation|availability|enrollment|enrolment|listing|provision|sale|operation|development|distribution|membership|presence|registration|cooperation|receipt|performance|publication|submission|maintenance|integration|accessing|using)',
    'continu(e|es|ing) (the |your |its |their |our |with |with the |with your )',
    'continue(s|) (the|with) (use|using)',
    '(continued|continuing) (use of or |access or |)subscription',
    '(do|does|did|have|has) not (terminate|terminated|close|closed|cancel|canceled|cancelled|stop|stopped|cease|ceased|discontinue|discontinued|delete|uninstall|withdraw|withdrawn|leave|opt out|opted out|unsubscribe)',
    "(don't|doesn't|didn't|haven't) (terminate|close|cancel|stop|cease|discontinue|delete|uninstall|withdraw|leave|opt out)",
    '(by|in) not (terminating|closing|canceling|cancelling|stopping|ceasing|discontinuing|objecting|opting out|withdrawing|leaving)',
    'fail(s|ure|) to (terminate|close|cancel|stop|cease|discontinue|opt out|withdraw)',
    '(remain|remains|remaining|stay|staying) (a|an|in|on|registered|enrolled|enroled|subscribed|active)',
    '(use|usage|participation|access) thereafter',
    '(carry|carrying|carries|going|goes) on (using|with|to use)',
  ],
  /** The use comes later than something. */
  afterwards: [
    '(after|following|thereafter|afterwards|once|from that (point|date|time)|subsequent to|from then on|as of|on or after|beyond)',
  ],
  deemed: [
    '(deemed|considered|treated|regarded|construed|presumed|interpreted)',
    '(taken|taken as|understood|assumed) (to|as|that) ',
    'constitut(e|es|ing)',
    '(signifies|signify|signifying|indicates|indicate|indicating|means|implies|imply|denotes|denote|evidences|evidence|manifests|manifest|demonstrates|equals)',
    '(will |shall |)(confirm|confirms|acknowledges) (your|that you|you|acceptance|agreement|consent)',
    '(will|shall|does|would) (mean|signify|indicate|imply|constitute|evidence|count|serve|act|operate|show|demonstrate)',
    'mean (you|that|your|acceptance|an|the|a|agreement|consent)',
    '(serves|serve|acts|act|operates|counts|count|stands|functions) as',
    '(amounts|equates|amount) to',
    '(take|takes|taking) (your|the|such|this|continued)',
    '(will|shall) be (your|an|a) (acceptance|agreement|consent)',
    '(is|be) acceptance',
    '(validly|properly|duly|sufficiently|effectively|adequately) (given|served|delivered|made|notified|communicated)',
    'as if ',
    'as though ',
    '(will|shall|to) treat (your|such|this|the|any)',
    '(deem|deems|treat|treats|consider|considers|regard|regards) (such|this|your|that|any|it|the|you)',
    'assume (that |)you',
  ],
  /** Something does not count as anything. */
  noDeemed: [
    '(not|never) (be |in itself |by itself |)(constitute|deemed|considered|treated|regarded|construed|mean|imply|indicate|signify|taken|amount to|serve as|equal)',
  ],
  accept: [
    '(accept|accepts|accepted|accepting|acceptance)',
    '(agree|agrees|agreed|agreeing) (to (the|these|this|any|such|be bound|them|it|comply|abide|all)|with)',
    '(agree|agreed|agrees|agreeing) to',
    '(agree|agrees|agreeing|agreed) and (accept|accepts|consent|consents|acknowledge)',
    'agreement (to (the|any|such|its|it|them|be|abide|comply|follow|observe)|(to|with) (these|this|those|our|all))',
    '(consent|consents|consented|consenting)',
    'bound by',
    'acknowledge(ment|) (and agree|of)',
    'assent(s|ed|)',
    'no objection',
    'approval of',
    'as (approval|consent|acceptance|agreement|an approval)',
    '(approve|approves|approved)',
    "(you're|you are|be) (happy|fine|okay|ok) with",
    'agreement to that',
  ],
  disagree: [
    "(don't|doesn't|didn't|can't) (agree|accept|consent|approve)",
    "(not|don't|doesn't) (want|wish|like|willing) (to (be bound|agree|accept|abide|comply|pay)|the|these|this|such|any|it|them)",
    'not (agree|accept|consent|approve)',
    'not wish',
    '(will|are|is) unwilling',
    '(disagree|disagrees|object|objects|objection|objections|reject|rejects|refuse|refuses|dissatisfied|unacceptable|decline|declines|oppose|opposes|opposed)',
    'unwilling to',
    "(not|isn't|aren't) (acceptable|ok|okay|happy|comfortable|agreeable) (to|with)",
    'unhappy (with|about)',
  ],
  /** No answer, no objection. */
  silent: [
    'fail(s|) to (notify|object|respond|reply|raise|reject)',
    'failure to (object|respond|reply|notify|reject)',
    'unless (you|* |the * |)(object|objects|notify|notifies|reject|rejects|tell|inform|opt out)',
    "(do|does|did|have|has|don't|doesn't) not (object|objected|notify|notified|respond|responded|reply|reject|rejected|raise|tell|express|contact|inform|opt out)",
    "(don't|doesn't|haven't) (object|notify|respond|reply|reject|raise|tell|inform)",
    '(no|without) (written |)(objection|response|reply|objections)',
    'not (heard|hear|received|receive) (anything |back |a response |any objection |)from (you|*)',
    'not (disputed|contested|objected to)',
    'hear nothing',
    'silence',
  ],
  stopUse: [
    '(stop|stops|stopping|cease|ceases|ceasing|discontinue|discontinues|discontinuing|refrain from|end|quit|terminate|terminating|cancel|close|delete|withdraw|remove) (your |the |all |any |its |their |)(use|using|accessing|access|usage|participation|subscription|membership|account|listing|app|application|store)',
    '(must|should|may|can|will need to|will have to|have to|need to|to|free to|shall|choose to) (immediately |promptly |then |not |always |simply |)(stop|cease|discontinue|terminate|cancel|close|deactivate|delete|uninstall|leave|unsubscribe|withdraw)',
    '(right|option|remedy|recourse|entitled) (is |will be |shall be |)to (stop|cease|discontinue|terminate|cancel|close|leave|withdraw)',
    'please (discontinue|stop|do not (use|access|continue|install|register)|cease|delete|cancel|close|terminate)',
    '(sole|only|exclusive|sole and exclusive) (remedy|recourse|option|right|choice)',
    '(stop|cease|discontinue|discontinuing|stopping|ceasing) (using|use|accessing|your|the)',
    'do not (use|access|continue)',
    '(not|no longer) (use|continue to use|access|continue using|be able to (use|access))',
  ],
  notice: [
    'notice',
    'notices',
    'notification',
    'notifications',
    'notify',
    'notifies',
    'notified',
    'notifying',
    'communication',
    'communications',
    'inform',
    'informed',
    'informing',
    'legal documents',
  ],
  delivered: [
    '(delivered|received|served|given|notified|effective|receipt|delivery|effected|communicated|aware|informed)',
    'effective delivery',
  ],
  /** Whether the notice reached you does not matter. */
  sufficientNotice: [
    '(is|be|as|constitute|constitutes|constituting) (a |)(sufficient|adequate|proper|valid|effective|due|reasonable|good) (and (* ) |)(notice|notification|service|delivery)',
  ],
  noDutyToNotify: [
    '(no|not have an|not have any|not under an|not under any|without any|without) (obligation|duty|responsibility) to (separately |individually |further |)(notify|inform|give|provide notice|advise)',
    '(no|not) (* |* * |)to (give|provide) (you |)(with |)(individual|separate|personal|direct|any) notice',
    'need not (separately |individually |)(notify|inform)',
    '(not|never) (be |)(obliged|obligated|required|bound) to (separately |individually |further |)(notify|inform|give (you |)notice|provide (you |)(with |)notice|advise you)',
  ],
  seenOrNot: [
    '(failure|failing|failed|omission) to (read|receive|open|see|access|review) (a |any |the |such |our |)(notice|notices|message|communication|email|notification|notifications|announcements)',
    '(whether|regardless of whether|irrespective of whether|even if|even though) (or not |)(you|it|the * |) (have |has |actually |did |do |had |)(not |)(read|receive|received|see|seen|open|opened|actually|access|accessed|reviewed|aware)',
    'as (having |if you had |if you have |though you had )(seen|read|received)',
  ],
  /** The message leaves the one who sends it. */
  sent: [
    '(email|e-mail|mail|send) (it|them)',
    'placing',
    '(sent|send|sending|mailed|mailing|emailed|dispatch|dispatched|dispatching|deposited|transmitted|transmission|faxed|couriered|delivers|delivering|upload|uploaded)',
    '(posted|posting|publish|published|publishing|publication|announced|announcement|displayed|made available|available)',
    '(by|via) (post|mail|email|e-mail|fax)',
  ],
  keepChecking: [
    '(your responsibility|sole responsibility|responsibility|responsible|obligation|obligated|obliged|duty) (to|for) (regularly |periodically |frequently |)(check|checking|review|reviewing|monitor|monitoring|read|reading|keep|visit|visiting|stay|staying|become|becoming|remain)',
    '(regularly|periodically|frequently|promptly|occasionally|routinely|diligently|often) (check|checking|review|reviewing|read|visit|consult|log in|monitor|refer|revisit)',
    '(check|review|visit|read|consult|monitor|refer to|revisit|look at)( back|) (this|these|the|our|its|your|for) (* |* * |* * * |)(regularly|periodically|frequently|often|from time to time|occasionally|every so often)',
    'check back',
    '(encourage|encourages|advise|advises|recommend|recommends|urge|invite) (you |* |)(to |that you |)(regularly |periodically |frequently |carefully |)(check|checking|review|reviewing|read|visit|monitor|revisit)',
    '(encouraged|advised|recommended|urged|invited|expected) to (regularly |periodically |frequently |carefully |)(check|review|read|visit|monitor|revisit)',
    '(must|should|shall|please) (regularly|periodically|frequently|promptly) (review|read|consult|check|monitor|visit)',
    '(check|review|read|consult) (this|these|the|our) (page|terms|agreement|site|website|policy|policies|rules) (regularly|periodically|frequently|often|from time to time|for)',
    '(stay|keep|remain|keeping|staying) (yourself |)(informed|up to date|up-to-date|abreast|current|apprised)',
    'up to you to (look|check|read|review|visit|keep|stay|monitor|consult)',
  ],
  /** Going to see whether anything is new. */
  lookUp: [
    '(must|should|shall|please|need to|have to|agree to) (also |always |)(check|monitor|visit|revisit|review|consult|look at)',
  ],
  dutyToRead: [
    '(responsible for|responsibility to|obligation to|obliged to|duty to|should|must|need to|have to) (review|reviewing|read|reading|check|checking|become|becoming|familiarize|familiarise)',
  ],
  /** A document besides the agreement, or somebody else's. */
  otherDocument: [
    '(privacy|cookie|cookies|data|data use|acceptable use|fair use|content|community|refund|returns|copyright|conduct|usage|trademark|advertising|developer|seller|merchant) (policy|policies|statement|notice|centre|center|guidelines|standards)',
    'code of conduct',
    "third(-| )part(y|y's|ies) (* |)(terms|agreement|agreements|license|licenses|licence|licences|conditions|policies|policy|terms of (service|use)|end user)",
    'terms (and conditions |)(of|imposed by|set by) (a |any |the |such |those |)(* |)(third(-| )part(y|ies)|provider|providers|carrier|app store|payment processor)',
    '(its|their|respective|own|those|such) (own |respective |applicable |separate |)(terms|license|licence|agreements|terms of (use|service)|terms and conditions|privacy policy|policies|license terms|licensing terms|license agreement|user agreement)',
    '(above|aforementioned|foregoing|aforesaid|said|above-mentioned) (agreements|agreements and rules|documents|policies|rules|terms and policies)',
    '(additional|supplemental|supplementary|separate|further|special|product-specific|service-specific|other|applicable|relevant|corresponding) (* |)(terms|agreement|agreements|conditions|terms and conditions|policies|guidelines|rules)',
    '(license|licence|connected account|developer program|program license|distribution|end user license|user license|merchant|cardholder|payment processing|payment services|data processing|hosting|reseller|master services|customer|testing) (agreement|agreements|addendum)',
    '(payment|payments|payout|processor|wallet|billing|beta|referral|affiliate|brand|tools|partners|business|advertising|ads|commercial|store|marketplace|app store|review) (terms|policy|policies|guidelines|rules|terms of (service|use)|agreement)',
    '(and|or|as well as|including|plus|with) (the|our|any|all|its|their|these|those|each of the|your) (* |* * |* * * |)(policy|policies|guidelines|rules|notice|statement|addendum|exhibits)',
    '(and|as well as) (the|our|any|all|its|their|to the|to our) (* |* * |* * * |)(terms|agreement|agreements)',
    '(app store|play store|network|card network|card scheme|operating system|carrier) (* |)(terms|rules|agreement|guidelines|policies|terms of (service|use))',
  ],
  /** A document by its name, where the language marks names. */
  namedDocument: [],
  /** Agreeing to the one is agreeing to the other. */
  alsoAccept: [
    '(also|automatically|simultaneously|additionally|thereby|therefore) (be |been |deemed |deemed to have |)(accept|accepts|accepted|accepting|agree|agrees|agreed|agreeing|sign|signed|enter|entered|consent|consenting|bound)',
    'deemed to have (* |)(entered|signed|executed|accepted|agreed)',
    '(automatically|also) (signed|entered|executed|concluded)',
  ],
  readAndAccept: [
    '(read|review|reviewed) (and |understood and |understand and |)(understood|understand|comply|agree|agreed|accept|accepted|follow|abide|consent)',
  ],
  thirdPartyTerms: [
    "(provider's|processor's|carrier's|bank's|operator's|partner's|vendor's|supplier's|licensor's|network's|issuer's|store's|seller's|retailer's) (* |* * |)(terms|agreement|rules|policies|conditions|guidelines)",
    "third(-| )part(y|y's|ies) (* |)(terms|agreement|agreements|license|licenses|licence|licences|conditions|policies|terms of (service|use))",
    '(its|their) (own |respective |applicable |separate |)(terms|license|licence|agreements|terms of (use|service)|terms and conditions|privacy policy|policies|license terms|licensing terms|license agreement|user agreement)',
    '(app store|play store|network|card network|card scheme|operating system|carrier|issuer|processor|connected account) (* |* * |)(terms|rules|agreement|guidelines|policies|terms of (service|use))',
    '(terms|agreement|agreements|license|licence|policies|rules|conditions|restrictions|requirements) (of|with|imposed by|set by|from|required by) (* |* * |* * * |)(third part(y|ies)|provider(s|)|carrier(s|)|processor(s|)|supplier(s|)|licensor(s|)|bank(s|)|network(s|)|scheme(s|)|app store(s|)|partner(s|))',
    'terms of (those|such) (* |)(services|providers|sites|companies|products)',
    '(open source|open-source) (* |)(license|licenses|licence|licences|terms)',
    '(agreement|contract|terms) with (the|a|an|our) (* |)(acquirer|acquiring bank|member bank|bank|processor|payment processor)',
    "(authority|registry|registrar|manufacturer|publisher|exchange|airline) 's (* |* * |)(terms|agreement|rules|policies|conditions|guidelines)",
  ],
  consentTo: [
    '(agree|agrees|agreed|agreeing|consent|consents|consented|consenting|authorize|authorizes|authorise|authorises|accept|accepts|permission|permit|permits|opt in|opting in|opt-in|allow|acknowledge)',
  ],
  receive: [
    '(receive|receives|receiving|receipt of|be contacted|being contacted|be sent|being sent|get|getting|be subscribed|be added)',
  ],
  subscribed: [
    '(cannot|may not|can not|unable to|not be able to) (be |)(opt out|opted out|unsubscribe|decline)',
    '(subscribed|enrolled|opted in|opted-in|added|signed up) (automatically |)(to|in|into|for) (* |* * |* * * |)(newsletter|newsletters|mailing list|mailing lists|distribution list|marketing list|marketing|mailings)',
    '(subscription|subscribes you|opting in) to (our|the|its|*) (* |)(newsletter|newsletters|mailing list|mailing lists|marketing)',
  ],
  contact: [
    '(send|sends|sending|sent|contact|contacts|contacting|contacted|emailing|texting|calling|deliver|delivering|push|communicate|communicates|communicating|reach out|provide|provides|providing|display|show|serve)',
    '(email|e-mail|text|call|message|mail|telephone|phone) (you|the|to|its|developers|merchants)',
    '(tell|inform|alert|update) you (about|of|on|regarding)',
    'let you know',
    '(get|be) in touch',
    '(call|text|email|e-mail|telephone) (or|and) (call|text|email|e-mail|telephone|message)',
    'keep you (informed|posted|updated|up to date)',
    '(place|make|placing|making) (* |* * |)calls',
    '(email|e-mail|text|call|telephone|phone) (* |the * |)(by|at|on|using|with|for|about|from time)',
  ],
  message: [
    '(message|messages|email|emails|e-mail|e-mails|mailing|mailings|texts|sms|mms|call|calls|communication|communications|notification|notifications|newsletter|newsletters|alerts|correspondence|announcements)',
  ],
  marketing: [
    '(marketing|promotional|promotion|promotions|advertising|advertisement|advertisements|advertorial|newsletter|newsletters|sweepstakes|surveys|upsell|telemarketing|solicitations|solicitation|coupons|discounts|deals)',
    '(commercial|operating|operational|recommended|promotional|sales) (electronic |)(message|messages|email|emails|e-mail|e-mails|communication|communications|information|offers|content|notifications|sms)',
    '(special|exclusive|personalized|personalised|product|partner|other) offers',
    'offers (and|or|from|about|that|relating)',
    'with (special |)offers',
    '(news|information) (and |)(products|offers|promotions)',
    '(tell|inform|notify) you (about|of) (* |* * |)(products|services|offers|promotions|events|news)',
    '(information|news|updates|details|messages|emails|communications|tips|announcements) (about|on|regarding|concerning|relating to|related to|of) (our |other |new |its |their |similar |)(* |)(products|offers|events|promotions|launches|new features|new services)',
    '(products|services|features|offers|events) (that |which |)(may be |might be |we think (may |might |)|)(be |)(of |)(interest|interested)',
    '(of |)interest to you',
    '(may|might|could) interest you',
    '(about|regarding) (our |new |special |other |latest |)(offers|products|services|deals|promotions)',
    '(automatic|automated) (dialling|dialing)',
    '(information|news) (about|on|regarding|concerning) (its|our|their) (* |)(services|products) and',
  ],
  /** To the reader. */
  sendYou: [
    '(send|sending|contact|contacting|email|emailing|text|texting|call|calling|message|messaging|provide|notify) (to |)you',
    '(sending|receipt|reception) of',
  ],
  /** Messages only for those who asked for them. */
  optedIn: [
    '(with|subject to|only with|based on|upon) your (prior |express |explicit |separate |)(consent|permission|opt-in)',
    '(if|where|when|unless|only if) you (have |) (opted in|opt in|consented|consent|agreed|agree|subscribed|subscribe|choose|chosen|ask|asked|requested|request|sign up for|signed up for)',
    '(have|has) (expressly |)(opted in|opted-in)',
  ],
  /** Consent that somebody has to be asked for first. */
  obtainConsent: [
    'ensure(s|) that (* |* * |* * * |)(have|has) (* |)(granted|given|provided|consented|agreed)',
    '(obtain|obtains|obtaining|obtained|get|secure|seek|request|collect|ask for|ask you for) (* |* * |* * * |* * * * |)(consent|consents|permission|permissions|agreement|approval|acceptance|authorization)',
  ],
  contactDetails: [
    '(email|e-mail|mail|postal) (address|addresses)',
    '(phone|telephone|mobile|cell phone|contact) (number|numbers|details|information|data)',
  ],
  /** Selling to the reader. */
  pitch: [
    '(market|advertise|promote|marketing|advertising) (* |* * |* * * |)to you',
    '(show|display|serve|present) (you |)(* |)(ads|adverts|advertisements|advertising|promotions)',
    'place (* |)(ads|adverts|advertisements|advertising)',
    '(hear|hears) from (us|*|the *) (* * * * |* * * |)(about|regarding) (* |* * |)(products|offers|things|services|news|promotions)',
  ],
  optOut: [
    '(opt out|opt-out|unsubscribe|unsubscribing|opting out|opting-out|stop receiving|withdraw|turn off|choose not to)',
  ],
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
