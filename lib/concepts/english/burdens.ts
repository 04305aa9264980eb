/** Compensation and risks that are yours: the English words. */
export const burdens = {
  recoup: [
    'recover (* |* * |* * * |)(from you|losses|damages|costs|expenses)',
    '(seek|claim|pursue|demand) (compensation|reimbursement|indemnification|recourse|damages|indemnity) (from|against)',
    '(make|bring) (a |)claim against (you|the *)',
    '(claim|demand|recover|collect) from you',
  ],
  /** Costs of a lawsuit, which nobody bears for another but as an indemnity. */
  legalCost: [
    "(attorneys|attorneys'|attorney|lawyers|lawyers'|legal) (fees|costs|expenses)",
    "attorney 's fees",
    'court costs',
    'legal bills',
  ],
  /** You are the one who gets something. */
  gain: [
    '(be|are|is|get) (compensated|reimbursed|paid|credited)',
    '(receive|receives|earn|earns|obtain|obtains|collect)',
    '(entitled|eligible) (to|for)',
    'claim for',
  ],
  /** Answers to the platform itself. */
  liableToUs: [
    '(liable|responsible|accountable) to (us |* |* * )(for|in respect of)',
    '(liable|accountable|liability) (to|towards|toward) us',
    '(owe|owes) (us|* ) (compensation|damages)',
  ],
  /** Takes another's loss: nobody promises that for payment. */
  holdHarmless: [
    '(indemnify|indemnifies|indemnified|indemnifying|indemnification|indemnity|indemnities|hold harmless|holds harmless|held harmless|save harmless|keep harmless)',
    '(hold|holds|save|keep) (* |* * |* * * |* * * * |* * * * * |)harmless',
    '(hold|keep|keeps) (us|* |* * )free (from|and|of) (any|all|harmless|claims)',
    '(defend|defends) (and |or |)(indemnify|hold|us|settle)',
    '(held|hold|kept) (free and |)harmless',
  ],
  indemnify: [
    '(fully|full) (compensate|indemnify|reimburse|compensation|indemnification)',
    '(indemnify|indemnifies|indemnified|indemnification|indemnity|indemnities|hold harmless|held harmless|hold blameless|save harmless|defend|compensate|compensates|compensated|compensating|compensation|compensations|reimburse|reimburses|reimbursed|reimbursing|make good|make whole)',
    '(make|makes|making) (a claim|compensation|compensations)',
    'reimbursement (of|by|from)',
    'guarantee(s|) (us|* |* * ) against (any|all|every) (* |)(recourse|action|actions|claim|claims|proceedings|loss|losses)',
    '(make|makes) (us |* |* * )whole',
    'make (it|them|this|that|any *|all *|the *) good',
    'made good',
    '(pay|pays|repay) (us |* |)(back |for |)(all |any |the |our |)(resulting |reasonable |)(damages|legal fees|losses|attorney(s|) fees)',
    '(pay|repay) (us|* ) back',
    '(refund|repay) us',
    '(costs|expenses) (of|associated with|incurred in) (defending|the defense|the defence|defence|defense)',
    '(pay|pays|satisfy) (any|all|the|such) (* |)(judgment|judgments|settlement|settlements|award|awards)',
    '(repair|repairs|redress|make up for) (any |all |the |such |)(resulting |)(damage|damages|loss|losses|harm)',
    'pay for (any|all|the) (damage|damages|loss|losses)',
    "(cover|covers) (all |any |our |its |)(reasonable |resulting |)(losses|damages|costs|expenses|attorneys' fees|legal fees)",
    '(cover|remedy) (all |any |)(the |such |resulting |)(losses|loss|damages|damage)',
    '(bear|bears|assume|assumes|take|takes) (all|any|full) (liability|responsibilities|liabilities|losses|responsibility) and (compensate|remedy)',
    'liability for breach',
    '(liable|responsible) for (compensation|reimbursing|compensating|indemnifying)',
  ],
  /** What can be had from somebody. */
  recoverable: ['(recoverable|collectible) from', 'be (recovered|collected|claimed) from'],
  /** Made whole by somebody who is not named: a list of duties says it without a subject. */
  savesUs: [
    '(indemnify|indemnifies|compensate|reimburse|defend) (and (indemnify|hold harmless) |)the (company|platform|operator|site|website|provider|licensor|organiser|organizer|marketplace)',
    'hold the (company|platform|operator|site|website|provider|licensor|marketplace) harmless',
  ],
  /** Others come with a claim. */
  othersClaims: [
    'third(-| )party (claim|claims|demands)',
    '(claim|claims|demands) (of|by|from|asserted by|brought by|made by|raised by) (any |other |a |another |)(third part(y|ies)|others|other users)',
  ],
  /** Who has the loss. */
  suffered: [
    '(suffer|suffers|incur|incurs|sustain|sustains)',
    '(suffered|incurred|sustained) (* |* * |* * * |)by',
    '(caused|causes|occasioned|done) (directly or indirectly |)to',
    '(losses|loss|damages|damage|costs|expenses) (that |which |)(we|us)',
    '(fee|fees|commission|commissions|revenue|profit|profits|income) (that |which |)(we|us|*) (miss|missed|lose|lost|forgo|forwent|would have (earned|received|charged))',
  ],
  /** "you are responsible for …". */
  answerable: [
    '(is|are|am|be|remain|remains|being|become|becomes|also|still|held|deemed|considered|therefore|and) (still |also |legally |jointly |therefore |primarily |immediately |automatically |)(responsible|liable|accountable|answerable)',
    '(take|takes|accept|accepts|assume|assumes|bear|bears|has|have|with|undertake|undertakes) (the |)responsibility (for|to)',
  ],
  /** The same with "you" in it. */
  yourDuty: [
    "you're (also |still |solely |fully |entirely |legally |always |)(responsible|liable|accountable|on the hook)",
    "(is|are|be|remain|remains) (the |)(developer|merchant|seller|vendor|customer|partner|licensee|affiliate|publisher|host|client|user|member|supplier|driver|creator|subscriber) 's (sole |own |)responsibility",
    '(hold|holds|consider|considers|deem|deems|treat|treats|regard|regards) you (as |to be |)(* |)(responsible|liable|accountable)',
    'your (own |sole |full |entire |)responsibility (to|for|and|alone)',
    'up to you to (deal|handle|resolve|sort|pay|settle|bear)',
    '(is|are|be) for your account',
    "(is|are|be) for the * 's account",
    '(is|are|falls|fall) (solely |)(on you|your job)',
    '(is|are|be|remain|remains) (solely |entirely |always |)your (own |sole |full |entire |)responsibility',
    'up to you alone',
    '(is|are|be|remain|remains) (solely |entirely |)your (own |)(problem|concern|affair|business|lookout)',
    "you're on your own",
    'you are on your own',
    'you alone (have|must|will|shall|are|need|bear)',
  ],
  /** "Your obligation to indemnify us includes …". */
  yourObligation: ['your (duty|duties|obligation|obligations|liability|undertaking|agreement|promise) to'],
  /** Behind a name: what is for that one to do. */
  dutyTo: ["'s (own |sole |full |entire |)responsibility (to|for)"],
  /** Responsible, and nobody else is. */
  aloneLiable: [
    '(solely|fully|wholly|entirely|exclusively|completely|totally|personally|independently|individually|ultimately|strictly|financially|alone|equally|directly) (and (solely|fully|wholly|entirely|exclusively|completely|personally|independently|directly|legally) |)(responsible|liable|accountable|answerable)',
    'jointly and severally (responsible|liable)',
    '(responsible|liable|accountable) (alone|solely|in full|in all respects|without limitation)',
    '(be|is|are) (to be |)on the hook',
    'only responsible (party|parties)',
    'alone (answer|answers) for',
    '(bear|assume|undertake|take|accept) (* |* * |* * * |* * * * |* * * * * |)(independently|alone|itself|themselves|yourself|on (its|their|your) own)',
    '(itself|themselves|yourself|independently|alone) (shall |must |will |should |)(bear|assume|undertake|assumes|bears|undertakes|be responsible|be liable)',
  ],
  /** Only a duty that anybody has, or another clause: "responsible for keeping your password safe". */
  plainDuty: [
    '(responsible|accountable) for (assisting|ensuring|informing|notifying|maintaining|keeping|reviewing|reading|checking|safeguarding|protecting|securing|updating|understanding|familiarizing|complying with|obtaining|providing|creating|submitting|preserving|configuring|reporting|logging|signing|choosing|selecting) (* |* * |)',
    'responsibility to (promptly |regularly |periodically |always |)(review|read|check|keep|maintain|monitor|stay|update|understand|comply|protect|safeguard|ensure|inform|notify|do so)',
    'for which (you|* |* * )(is|are) (responsible|liable)',
    '(liable|responsible) for (compensation|compensating|reimbursing|indemnifying|breach)',
    'responsible for (payment|monitoring|sending|collecting|delivering|paying (all |any |the |your |)(fees|subscription|invoices))',
  ],
  /** What goes on under an account, whoever did it. */
  activity: [
    '(any|all|every) (and all |other |)(activity|activities|actions|acts|use|transactions|conduct|operations|orders|charges) (* |* * |* * * |)(under|in|through|using|with|on|by|via|from)',
  ],
  /** A responsibility that is all of one's own. */
  soleDuty: [
    '(sole|full|entire|total|complete|exclusive|own|final|ultimate|sole and exclusive|entire and sole|sole and full|absolute) (legal |financial |)(responsibility|responsibilities|risk|cost|expense)',
    '(sole|full|own|exclusive) (liability|obligation|concern|affair|matter)',
  ],
  /** Your risk, whatever the sentence is about. */
  ownRisk: [
    '(at|on|to) (your|the * *|the *|its|their|his|his or her) (own |sole |entire |exclusive |full |)(and sole |and exclusive |discretion and |initiative and |choice and |sole discretion and |option and |own |)(risk|peril)',
    'at (own|sole) risk',
    'discretion and risk',
    'on (your|their|its|his|her|his or her) own responsibility',
  ],
  /** Your money, whatever the sentence is about. */
  ownCost: [
    '(at|on) (your|the * *|its|their|* *) (own |sole |)(and sole |)(cost|costs|expense|expenses)',
    '(your|its|their) own (cost|costs|expense|expenses)',
  ],
  /** "lies with …". */
  restsWith: [
    '(rest|rests|lie|lies|remain|remains|is|are|be|stay|stays|shall be) (solely |entirely |exclusively |wholly |fully |always |)(with|yours|upon)',
    '(the|entire|sole|full|exclusive|own) responsibility of',
    '(borne|assumed|undertaken|shouldered|carried) (solely |entirely |exclusively |wholly |fully |independently |)by',
  ],
  /** Goes over to somebody: a burden only where one is named. */
  passesTo: ['(pass|passes|transfer|transfers|shift|shifts|passed on) to'],
  /** The same said of a role that is the reader's, whether or not the text defines it. */
  borneByReader: [
    '(sole|full|entire|exclusive) (responsibility|liability) of the (person|individual|party|author|originator|poster|creator|entity|user|users|customer|merchant|seller|developer|member)',
    '(lie|lies|rest|rests|remain|remains|is) (solely|entirely|exclusively) with the (person|individual|party|author|originator|poster|creator|entity|user|users|customer|merchant|seller|developer|member)',
    "at the (user|seller|merchant|developer|vendor|publisher|licensee|supplier|partner) 's (own |sole |)(cost|expense|risk)",
    '(borne|assumed|undertaken) (solely |entirely |exclusively |)by the (user|users|customer|customers|merchant|merchants|seller|sellers|developer|developers|member|members|licensee|subscriber|publisher|applicant)',
    '(user|users|customer|customers|merchant|merchants|seller|sellers|member|members|licensee|subscriber|passenger|guest) (is|are|shall be|will be|remains|remain) (solely|fully|entirely|exclusively|personally|alone|wholly) (responsible|liable|accountable)',
  ],
  /** What one may have to bear. */
  burden: [
    '(risk|risks|cost|costs|expense|expenses|consequence|consequences|loss|losses|damage|damages|tax|taxes|duties|charge|charges|fees|fee|liability|liabilities|responsibility|responsibilities|burden|dispute|disputes|disagreement|disagreements|claim|claims|penalties|fines|chargebacks|chargeback|shortfall|overdraft|outcome|outcomes|results|problem|problems|complaint|complaints)',
  ],
  /** Takes it upon oneself. */
  shoulder: [
    '(accept|accepts|accepting|take|takes|taking|undertake|undertakes|carry|carries|shoulder|shoulders|absorb|absorbs) (the |such |these |those |all |any |full |sole |entire |complete |)(legal |financial |and all |)(responsibility|responsibilities|liability|liabilities|risk|risks|consequences|costs|losses)',
    'take responsibility',
    '(absorb|absorbs|shoulder|shoulders)',
    '(cover|covers|covering) (the|any|all|such|these|those) (* |* * |)(cost|costs|expense|expenses)',
    '(assume|assumes|assuming|bear|bears|bearing|borne)',
  ],
  /** What one is told may go wrong. */
  inherentRisk: [
    '(involve|involves|carry|carries|entail|entails|bring with it|brings with it|comes with|subject to|exposed to) (* |* * |* * * |)(risk|risks)',
    '(risk|risks) inherent in',
    'inherent (* |)risk(s|)',
  ],
  /** Deals with a matter; and without help. */
  manage: ['(resolve|handle|settle|deal with|address|manage|sort out)'],
  unaided: ['(on (your|its|their) own|independently|by (yourself|yourselves|itself|themselves))'],
  /** Between the two who have it. */
  amongOthers: [
    'between (the |your |a |)(user|users|buyer|buyers|customer|customers|consumer|consumers|end user|end users|purchaser|member|members) and',
    'between you and (the|your|any|other|such|a|another) (user|users|end|buyer|buyers|customer|customers|consumer|consumers|seller|third)',
  ],
  /** Doing business with others. */
  dealWith: [
    '(dealing|dealings|interaction|interactions|correspondence|communications|transactions|participation|relations) (* |* * |)with',
  ],
  /** Between others, without the platform. */
  settleAlone: [
    '(resolve|resolves|resolved|resolving|settle|settled|handle|handled|handling|deal|addressed|negotiate|negotiated) (* |* * |* * * |* * * * |)(yourself|yourselves|themselves|itself|independently|directly|on (your|its|their) own)',
    '(resolved|settled|handled|negotiated|addressed|managed) (solely |exclusively |directly |)(by|between) (you|the (parties|developer|merchant|seller|user|customer|partner|host|vendor|supplier|publisher|licensee))',
    '(is|are|solely|strictly|directly|exclusively|only|entirely|occur|occurs|place) (solely |strictly |directly |exclusively |only |entirely |)between (you|the|buyers|users)',
    '(resolved|settled) by you',
    '(between|among|amongst) themselves',
    'a matter between',
    '(you|developer|merchant|seller) (alone|yourself|itself) (must|shall|will|should)',
  ],
} satisfies Record<string, string[]>;
