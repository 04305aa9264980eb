/** Liability, compensation and risk: the English words. */
export const liability = {
  liability: [
    '(liability|liabilities|responsibility|responsibilities|liable|responsible|accountable|accountability)',
    '(obligated|obliged|required) to (compensate|reimburse|indemnify|refund)',
  ],
  excluded: [
    '(is|are|be|been|hereby) (hereby |expressly |specifically |also |therefore |)(excluded|disclaimed|waived|denied)',
    '(limited|restricted|subject) to the (maximum|fullest|greatest|full) extent',
    '(is|are|be|hereby) ruled out',
  ],
  notLiable: [
    '(not|never|neither|nor) (be |)(held |)(legally |financially |otherwise |in any way |directly |further |also |)(liable|responsible|accountable|answerable|on the hook|obligated to compensate)',
    '(shall|will|is|are|can|may|would|must|does|do) not (in any (event|way|case|manner) |under any circumstances |)(be |)(held |deemed |made |)(in any way |)(liable|responsible|accountable)',
    "(cannot|can not|can't) be (held |made |)(legally |)(liable|responsible|accountable)",
    "(isn't|aren't|won't be|wouldn't be|shan't be|can't be held) (held |)(legally |)(liable|responsible|accountable|on the hook)",
    'in no way (be |)(held |)(liable|responsible|accountable|guaranteed)',
    '(none|no) of (* |* * |* * * |* * * * |)(is|are|will be|shall be) (liable|responsible)',
    '(bear|bears|assume|assumes|accept|accepts|have|has|undertake|undertakes|incur|incurs|take|takes|with|under) (absolutely |)(no|zero) (legal |further |other |additional |associated |direct or indirect |)(liability|liabilities|responsibility|responsibilities)',
    '(not|neither|nor|cannot|never) (bear|assume|accept|undertake|have|incur|take) (any |all |such |)(legal |further |associated |related |)(liability|liabilities|responsibility|responsibilities|losses|loss)',
    "(don't|doesn't|won't|can't) (bear|assume|accept|undertake|have|incur|take) (any |)(legal |)(liability|responsibility|responsibilities)",
    'not (bear|assume|accept|undertake|have|incur|take) any (losses|loss) and (liability|liabilities)',
    '(without|free from|free of) (assuming |incurring |bearing |any |)(any |further |)(liability|responsibility|obligation or liability)',
    'without (any |)(prior |)notice (to you |)(or|and without) (any |)(liability|our being liable)',
    'no (legal |further |other |)(liability|liabilities|responsibility)( whatsoever| or obligation| or liability|)',
    'no obligation (or|and|nor) (liability|responsibility)',
    'not be (required|obliged|obligated) to (compensate|pay|reimburse|indemnify|provide compensation)',
    "(not|don't|doesn't) (required|obliged|obligated|have|need) to (compensate|reimburse|indemnify|defend|hold|pay damages)",
    '(not|no) (have |under |be under |be subject to |)(any |an |)(obligation|duty|requirement) to (compensate|reimburse|indemnify)',
    'not (constitute|be in|be|amount to) (deemed |considered |regarded |)(as |to be |)(a |any |in |* |* * |)(breach|default)',
    '(exempt|exempts|exempted|relieved|excused|released|discharged|absolved|exonerated|freed) (* |* * |)(from|of) (any |all |)(further |)(liability|liabilities|compensation|responsibility|obligations)',
    '(liability|responsibility) (is|are) (excluded|disclaimed|exempted)',
    "(not|won't) (pay|compensate|reimburse) (you |)for (any |your |)(loss|losses|damage|profits|lost)",
    'owe(s|) you (nothing|anything)',
    "(not|don't|doesn't) owe (you |any |)(compensation|refunds|damages)",
    'excused from (performance|performing|its obligations|our obligations)',
    '(have|has) no (obligation|obligations|liability) under (this|section|clause|the|any)',
    "(won't|not) owe (you|* |the * )(any |)(damages|compensation|money)",
    'not give rise to (any |)(* |)(liability|claim|responsibility)',
    "(won't|not) be answerable",
    "(cannot|can't|not) (be |)(blamed|to blame)",
    '(liability|responsibility) (shall|will|does|can|may) not (arise|attach|exist)',
    'not on us',
    'in no (manner|wise|respect|event) (be |)(held |)(liable|responsible|accountable)',
    '(disclaim|disclaims|disclaiming|deny|denies) (any |all |any and all |)(liability|liabilities|responsibility|responsibilities)',
  ],
  /** You let the other side off: it does not matter who is the subject. */
  exempt: [
    '(exempt|exempts|release|releases|discharge|discharges|absolve|absolves) (us |* |* * |)(from |)(any |all |the |each |any and all |every |)(liability|liabilities|responsibility|responsibilities|claims|claim|damages|demands)',
    '(hereby|and|to|you) (release|discharge|forever discharge) (us |* |* * |)(and|from|our)',
    '(hold|holds) (us|* |* * )blameless',
    'not (to |)(hold|hold us|make) (* |* * |* * * |)(liable|responsible|accountable)',
  ],
  soleRemedy: [
    '(sole|only|exclusive|sole and exclusive|only and exclusive) (remedy|remedies|recourse)',
    '(our|its) (sole|only|sole and exclusive) (liability|obligation)',
  ],
  noClaim: [
    "(can't|cannot|can not|may not|must not|will not) (claim|seek|recover|demand) (any |)(compensation|damages|losses|reimbursement)",
    '(waive|waives|waived|waiving|relinquish|relinquishes|forfeit|give up) (your|any|all|its|any and all|the|such|each|and relinquish) (claim|claims|right to (demand|claim|seek|receive|recover) (compensation|damages))',
    'no (right|rights|claim|claims|entitlement|recourse) (to|for|against) (any |)(compensation|refund|damages|claim|claims|us|reimbursement)',
    '(look|looks|looking) (solely|only|exclusively) to',
    'not (claim|seek|demand|be entitled to|entitled to|have any right to|pursue) (any |)(compensation|damages|reimbursement|indemnity)',
    'no (compensation|damages) (will|shall|is|are|may|be) (be |)(payable|paid|due|available|granted)',
    'not be (compensated|recoverable|made good|indemnified)',
    '(loss|losses|damage|damages) (will|shall|are|is) not (be |)reimbursed',
  ],
  /** Gives up the responsibility for something. */
  disclaim: [
    '(disclaim|disclaims|disclaimed|disclaiming|exclude|excludes|excluded|excluding|deny|denies|reject|rejects|negate|negates)',
    '(limit|limits) (our|its|their) (total |)(liability|responsibility)',
  ],
  /** Says that a liability stays: "nothing in these terms excludes …". */
  keepsLiability: [
    'nothing (in|herein|contained|under)',
    '(not|never) (exempt|release|relieve|discharge|excuse)',
    '(apply|applies) (only|solely) to the',
    '(not|never) (intended to |seek to |purport to |attempt to |)(limit|exclude|restrict|disclaim|affect|apply|prejudice)',
    '(cannot|can not|not|may not) (lawfully |legally |)be (lawfully |legally |)(limited|excluded|disclaimed|waived)',
    '(not|no) (* |)(allow|permit) (* |* * |)(exclusion|exclusions|limitation|limitations|disclaimer|disclaimers)',
    '(will|shall|are|is|may|must) not (be |)(limited|excluded|limit|exclude)',
    '(neither|no) party (excludes|limits|disclaims)',
  ],
  /** Liable for these cases, and so for no others. */
  onlyLiable: [
    '(will|shall|may|can|must) only be (held |)(liable|responsible|accountable)',
    'limited to (the |those |such |)(damage |damages |losses |loss |)(that |which |)(is |are |was |were |)(reasonably |)(foreseeable|typical|typically foreseeable)',
    '(exists|arises|attaches|exist|arise) only (where|if|in|for|to|when)',
    'only (be |)(held |)(liable|responsible|accountable)',
    '(is|be|are) limited to (the |)(actual |)(amount of |)(direct|foreseeable|actual|proven) (damages|damage|loss|losses)',
    '(be|is|are) only (be |)(liable|responsible|accountable)',
    '(liable|responsible|accountable) (to you |)only',
    '(liability|responsibility) (of * |of * * |)(is|are|be|shall be|will be) (limited|restricted) to (cases|intent|wil(l|)ful|gross|deliberate|direct|damage|loss|foreseeable|compensation for|the foreseeable|typical)',
  ],
  /** The ceiling said of the paying or the claiming: "the most we will owe you is …". */
  mostOwed: [
    '(the most|the maximum|the maximum amount) (that |)(we|you|* |* * )(will |can |could |would |shall |)(owe|pay|be|recover|claim)',
    '(claim|recover|pay|owe) (you |)(no more than|not more than|at most)',
  ],
  /** Chinese: a possessive before the word, so that a cap of yours is not taken for one of ours. */
  yourLiability: [],
  /** Chinese: 对您的赔偿, which is ours. */
  liabilityToYou: [],
  /** A limit of liability, spoken of as such. */
  limitation: ['(limitation|limitations|exclusion|exclusions)', '(excluded|limited) damages'],
  limitReaches: [
    '(will|shall|also|and|hereof|section|above|terms|liability) (also |)(apply|applies|survive|inure|extend) (* |* * |)(to|even|whether|regardless|any|notwithstanding|and)',
    '(apply|applies) (even if|whether or not|regardless|notwithstanding|to the (fullest|maximum))',
    '(apply|applies) to (any|all|every) (claim|claims|cause|causes|action|actions|loss|losses|damages)',
  ],
  /** "even if we have been told of the possibility of such damage". */
  limitSpelledOut: [
    '(fail|fails|failed) of its essential purpose',
    '(excluded|limited) damages (also |)(include|includes|are|means)',
    '(possibility|likelihood) of (such|these|any|those|the|that) (damage|damages|loss|losses|liability|claims)',
  ],
  answerFor: [
    'be (responsible|liable|accountable)',
    '(take|accept|assume|have) (any |)(responsibility|liability) (for|to you|to any|to the|or)',
  ],
  /** Chinese: "for … (answer)", with the object between. */
  regarding: [],
  /** The verb of "no advice … creates a warranty", 对……作任何保证. */
  givesWarranty: [
    '(constitute|constitutes) (* |)(advice|recommendation)',
    '(taken|construed|regarded|considered|treated|intended|understood|relied on|relied upon) as (* |* * |* * * |)(advice|recommendation|endorsement)',
    '(create|creates|constitute|constitutes|imply|implies|form|forms|deemed|construed|interpreted) (as |to be |an |a |any |our |)(other |* |)(warranty|guarantee|endorsement|representation|approval|promise)',
  ],
  recoup: [
    'recover (* |* * |* * * |)(from you|losses|damages|costs|expenses)',
    '(seek|claim|pursue|demand) (compensation|reimbursement|indemnification|recourse|damages|indemnity) (from|against)',
    '(make|bring) (a |)claim against (you|the *)',
    '(claim|demand|recover|collect) from you',
  ],
  unrelated: [
    '(nothing to do|no relation|no connection) with',
    '(no|any) relation to',
    'not (a |)party to (any|the|such|your) (* |)(transaction|transactions|contract|contracts|agreement|dispute|disputes|sale)',
    'not (a |)party to this (* |)(transaction|sale|dispute)',
  ],
  aggregate: [
    '(aggregate|total|maximum|entire|cumulative|overall|combined) (cumulative |aggregate |financial |)(liability|responsibility|compensation|damages|compensation liability|amount of (compensation|liability|damages))',
    '(liability|liable|damages|compensation|responsible)',
    '(limit|extent|cap) (of|on) (our|* |* * |)(liability|responsibility)',
    'amount recoverable',
  ],
  notExceed: [
    '(not|never|no) (be |)(more|greater|higher|larger|exceeding) than',
    '(not|never|no event) (to |)(exceed|be more than|be greater than|be liable for more than|be responsible for more than)',
    '(exceed|exceeds|exceeding|in excess of|more than|over and above)',
    '(not|never) (extend|go) beyond',
    '(ceiling|cap|limit) of',
    '(is|are|be|shall be|will be|being) (strictly |hereby |further |always |expressly |in all cases |at all times |)(limited to|capped at|restricted to|confined to|limited in (aggregate |)to)',
    '(is|are|be|being) (hereby |strictly |)(limited|capped|restricted)',
    '(amount|amounts|sum) (greater|more|higher|larger|exceeding) than',
    'limited to (the|a|an|direct|us|usd|your|damages)',
    'capped (at|to)',
    '(limit|limits) (our|its|the|*) (total |aggregate |maximum |)(liability|responsibility) (to you |)to',
    'limited (in the aggregate |in aggregate |solely |only |)to',
    'maximum',
    '(be|is) (greater|more|higher) than',
    'no more than',
    'up to (the|a|an|one)',
    '(limit|cap|extent) (of|on) (our|* |* * |)(liability|responsibility) (is|shall be|will be)',
  ],
  feesPaid: [
    '(fees|fee|amount|amounts|sums|sum|price|money|monies|payments|charges|revenue|total) (that |which |)(you |* |)(have |has |had |)(actually |)(paid|payable|received|pay|owed)',
    '(fees|fee|amounts|amount|sum|sums|charges|payments) (you |)(paid|pay|owed|due|received|collected|already paid|have paid|actually paid)',
    '(service|subscription|monthly service|total|monthly|annual|applicable) (fee|fees|charge|charges)',
    '(purchase|order|sale) price',
    'price of (the|your|that|any)',
    'total (service fee|fees|amount|sum)',
    '(you|customer|developer|merchant) (have |has |)(paid|actually paid|pays)',
    "you've paid",
    'value of (the|your|that) (order|transaction|contract|goods)',
    '(order|contract) value',
    '(hundred|thousand|fifty|ten) (us |united states |u s |)(dollars|euros|pounds)',
    '(greater|higher|lesser|lower) of',
    '(month|months|year) of (fees|service)',
    '(sdr|usd|rmb|hkd|sgd|$|€|£|¥|eur|gbp|cny|euros|dollars|pounds)',
  ],
  /** What a party that may not claim more gets instead of damages. */
  substitute: [
    '(refund|refunding|replace|replacing|replacement|re-supply|resupply|re-supplying|resupplying|re-perform|repair|repairing|re-performing|reimbursing|reimbursement|credit|supplying|providing)',
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
    '(indemnify|indemnifies|indemnified|indemnification|indemnity|indemnities|hold harmless|held harmless|defend|compensate|compensates|compensated|compensating|compensation|compensations|reimburse|reimburses|reimbursed|reimbursing|make good|make whole)',
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
    "(is|are|remain|remains) the (developer's|merchant's|seller's|vendor's|customer's|partner's|licensee's|affiliate's|publisher's|host's|client's) (sole |own |)responsibility",
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
  /** "as is". */
  asIs: [
    '(as is|as-is|as available|as-available|with all faults|where is|where-is|as and when available)',
    '(provided|supplied|delivered|offered) as (they are|it is|it stands)',
    // Less than what comes with the rest of the service.
    'not (be |)(subject to|covered by|included in|held to|meet) (the same|any|our) (security|privacy|support|service level|sla|slas|standards|availability)',
    'excluded from (any|all|the|our) (service level|sla|slas|support)',
    '(come|comes|provided|offered|available) without (any |)(support|sla)',
    '(service level|sla|uptime) (* |* * |)(do|does|shall|will) not apply',
  ],
  warranty: [
    '(warrant|warrants|warranted|warranting|warranty|warranties|guarantee|guarantees|guaranteed|guaranteeing|certify|vouch|endorse|endorses|endorsement|endorsements|merchantability)',
    '(make|makes|made|making|give|gives|offer|provide|provides) (no|any|such) (* |* * |* * * |)(representation|representations|promise|promises|claims|claim about|statement|assurance|assurances|undertaking|commitment|commitments)',
    'implied (condition|conditions|term|terms|representation|representations)',
    '(conditions|terms) (* |* * |)implied',
    '(representation|representations) (or|and|as to|about|is|are)',
    'represent (or|and|that)',
    'represents (or|and|that)',
    'fitness for (a|any|the) (particular |specific |)(purpose|use)',
    'quiet enjoyment',
    'undertaking(s|) (that|as to|about|regarding)',
  ],
  /** A promise denied in the same breath. */
  noPromise: [
    '(make|makes|made|making|give|gives|giving|offer|offers|provide|provides|with|come with|comes with) no (* |* * |* * * |)(representation|representations|promise|promises|assurance|assurances|undertaking|undertakings|commitment|commitments|statement)',
    '(no|without any|not a|not an|not any) (* |)(promise|promises|assurance|assurances|undertaking|commitment|commitments|guarantee|guarantees) (of|as|that|about|regarding|concerning|to)',
    '(not|never) (be |)(assured|guaranteed)',
  ],
  /** Sees to it: a warranty only where it stands right behind a "not". */
  assure: [
    '(assure|assures|ensure|ensures|promise|promises|promised|commit|commits|represent|represents|assurance|recommendation)',
    '(undertake|undertakes) that',
    '(representation|representations|claim|claims|commitment|commitments) (that|about|as to|regarding|concerning)',
    '(error-free|error free|uninterrupted)',
  ],
  /** Looking at what others put in. */
  vet: [
    '(review|reviews|reviewed|reviewing|monitor|monitors|monitored|monitoring|verify|verifies|verified|verifying|verification|screen|screens|screened|screening|pre-screen|prescreen|check|checks|inspect|inspection|moderate|police|examine|edit|investigate|vet|approve|audit)',
  ],
  /** Was not looked at. */
  notVetted: [
    "(not|haven't|hasn't) been (independently |)(reviewed|verified|checked|tested|vetted)",
    "(not|never|nor|don't|doesn't) (actively |routinely |independently |regularly |generally |necessarily |itself |and cannot |)(review|monitor|verify|screen|pre-screen|prescreen|examine|investigate|vet|endorse|confirm|verified|reviewed|examined)",
    'no control (over|of)',
    "(not|never|don't|doesn't) (control|endorse|moderate|edit|monitor|own) or (review|monitor|verify|screen|pre-screen|vet|check|approve|endorse)",
    '(not|never) (* or |)(carry|conduct|perform|run) (out |)(* |)(background|criminal|identity|credit) checks',
    "(cannot|can't) and (do|does|will) not (review|monitor|verify|screen|confirm|control)",
  ],
  /** A look at the form only, or for information only. */
  formOnly: [
    '(formal|surface-level|surface level|superficial|prima facie|cursory|form) (review|examination|check|verification|assessment)',
    '(for|as) general (information|informational|reference|guidance) (purposes |)only',
    '(for|as) (information|informational|illustrative) purposes only',
    'for (illustration|reference|guidance|information) only',
    '(indicative|illustrative) (only|and not)',
    '(solely|only|merely|purely) for (your |)(general |)(information|informational|guidance)',
    '(only|merely|simply) (a |acts as a |)(venue|passive conduit|neutral (platform|venue|intermediary))',
  ],
  support: ['(support|maintenance|updates|upgrades|enhancements|corrections|error correction|bug fixes)'],
  /** What a thing without warranty may be. */
  faulty: [
    '(contain|contains|have|has|include|includes|experience|suffer from|subject to) (* |* * |* * * |* * * * |)(bugs|errors|mistakes|defects|inaccuracies|flaws|faults|viruses|interruptions|delays|outages|vulnerabilities)',
    '(not|never) (be |)(work|function|perform|operate|suitable|accurate|complete|available|reliable|up to date|appropriate|commercially released|released) (properly|as|correctly|for|or|and|in|at|on|up)',
    'inherent in the (use|internet)',
    '(typographical|photographic|clerical|factual|technical) (or * |and * |)(errors|inaccuracies|mistakes)',
    '(produce|generate|return) (* |* * |)(wrong|incorrect|inaccurate|false|misleading|unexpected)',
    'be (* |* * |* * * |)(buggy|incomplete|inaccurate|unstable|unreliable|incorrect|misleading|outdated|defective|wrong|out of date)',
    '(make|makes) (* |)(mistakes|errors)',
    'never (be |become |)(* |)(released|launched|available)',
    '(never|not always|not be) (* |* * |)(free (from|of)|error-free|bug-free)',
    'not (always |)(reflect|represent) (* |)(accurate|complete|correct|current)',
    '(interruptions|interruption|delays|errors|outages|downtime|unavailability|degradation|bugs|failures) (* |* * |* * * |* * * * |* * * * * |)(may|can|could|might|will) (occur|arise|happen)',
  ],
  /** The same where the "not" belongs to what it may do. */
  mayFail: [
    '(may|might|could) not (always |)(work|function|perform|operate|reflect|meet) (* |)(properly|correctly|reliably|as|accurate|your|in|on|with|all)',
    '(may|might|could) not (always |)be (* |* or |* * or |)(reliable|accurate|complete|correct|current|error-free|secure|timely|up-to-date|suitable|appropriate)',
    '(may|might|could) not (always |)be available (at|in|on|everywhere|to all)',
  ],
  /** "Headings are for reference only" disclaims nothing. */
  headings: ['(heading|headings|captions)'],
  relyOn: ['(relied|rely|relying) (on|upon)', 'place (any |)reliance (on|upon)'],
} satisfies Record<string, string[]>;
