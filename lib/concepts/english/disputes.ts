/** Courts, arbitration and governing law: the English words. */
export const disputes = {
  dispute: [
    '(dispute|disputes|controversy|controversies|claim|claims|action|actions|proceeding|proceedings|litigation|lawsuit|lawsuits|suit|legal action|cause of action)',
    'any matter arising',
    '(sue|suing)',
    '(disagreement|disagreements|differences)',
    '(settle|resolve) (the matter|it) (within|amicably|through|by)',
  ],
  /** A dispute goes somewhere or is decided. */
  submit: [
    '(submit|submits|submitted|refer|referred|settled|resolved|resolve|settle|settlement|finally|exclusively|decided|brought|adjudicated)',
    '(determined|litigated|litigate|heard|asserted|filed|instituted)',
  ],
  /** The parties have not come to terms. */
  unresolved: [
    '(unable|not|fail|fails|failed|unsuccessful) (to |be |been |able to |)(resolve|resolved|settle|settled|reach|agree)',
  ],
  arbitration: [
    '(arbitration|arbitrations|arbitrate|arbitrated|arbitral)',
    '(siac|jams|hkiac|cietac|lcia|icc rules|american arbitration association|international arbitration centre|court of arbitration|aaa)',
  ],
  /** What is resolved takes this way: the words before "binding, individual arbitration". */
  resolvedBy: [
    '(resolved|settled|decided|determined|asserted|administered|resolve|settle) (* |* * |)(by|through|via|using)',
    '(submit|submits|submitted|referred|refer) (* |)to',
    'submission to',
  ],
  /** Arbitration as the way that something is decided. */
  arbitrate: [
    '(by|to|through|via|into|using|means of|subject to) (final |final and |)(mandatory |)(binding |confidential |neutral |compulsory |)(confidential |individual |)arbitration',
    '(brought|resolved|settled|decided|determined|asserted|heard|pursued|filed|conducted|proceed) (only |solely |exclusively |individually |)in (final |final and |)(binding |)(confidential |individual |)arbitration',
    '(by|before) (a |an |one |three |)(single |sole |)(neutral |independent |)(arbitrator|arbitrators|arbitral tribunal|arbitration panel)',
    '(use|accept|accepts|choose) (of |the use of |)(final and |)(binding |individual )arbitration',
    '(shall|will) be (final and |)(binding |individual |)arbitration',
  ],
  arbitrateVerb: ['(arbitrate|arbitrates|arbitrated)'],
  arbitrationBody: [
    'arbitration (centre|center|commission|institute|institution|association|chamber|court|tribunal)',
    'arbitral (institution|tribunal|centre|center|association)',
    '(court of|international) arbitration',
    'arbitration and (trade|mediation)',
    '(siac|jams|hkiac|cietac|lcia|aaa)',
  ],
  arbitrator: ['(arbitrator|arbitrators|arbitral tribunal|arbitration panel)'],
  /** The promise to arbitrate, as a part of the agreement. */
  arbitrationTerms: [
    '(arbitration|arbitration and class action waiver|arbitration and class waiver) (agreement|provision|provisions|clause|clauses|terms)',
    'agreement to arbitrate',
  ],
  startArbitration: [
    'file a demand (with|for)',
    '(commence|start|initiate|demand|elect|invoke|begin|request|institute|file) (an |a |the |)(demand for |claim for |claim in |claim through |)(binding |individual |)(arbitration|arbitral proceedings)',
  ],
  arbitralAward: ["(award|arbitrator's (decision|award)|decision of the (arbitrator|arbitrators|tribunal))"],
  finalBinding: ['(final and binding|final|binding|conclusive)'],
  seat: [
    '(seat|legal seat|place|venue|location|situs|locale) (of|for) (the |any |such |)(arbitration|arbitral proceedings|tribunal)',
    '(the |)(legal |)seat (shall|will|is)',
    'seated in',
  ],
  hearing: [
    'arbitration (hearing|hearings|proceeding|proceedings)',
    'any arbitration',
    '(the |)arbitration(s|) (shall|will|must|may)',
  ],
  heldAt: [
    '(take place|held|conducted|occur|initiated|commenced|brought|heard) (exclusively |only |)(in|at|within)',
    '(seated|sit) in',
  ],
  arbitrationRules: [
    '(arbitration|streamlined|expedited|comprehensive|commercial|consumer|uncitral|icc|siac|hkiac|jams|aaa|lcia) (* |* * |)(rules|procedures)',
    'rules of (arbitration|the arbitration|conciliation)',
    "(its|their|the institution's|the centre's) (* |* * |)(rules|procedures)",
  ],
  /** A judge and a jury are put aside. */
  notCourt: [
    '(not|instead of|rather than|and no) (a |any |by a |by any |in |in a |before a |going to |)(judge|jury|court|courts|state or federal court|federal or state court)',
    'and not (in |by |before |any |a |by a |in a |)(judge|jury|court|courts|* court|* * court)',
    'exclusive (authority|power|jurisdiction)',
  ],
  /** Arbitration is spoken of, and not imposed: what comes before it, stands beside it or refuses it. */
  besideArbitration: [
    '(prior to|before|without|pending|after|in aid of|alternative to|exception to|exceptions to|rather than|in lieu of|instead of|outside of|outside|opt out of|opting out of|opt-out of|decline|declining|reject|rejecting) (initiating |commencing |starting |filing |beginning |completing |seeking |going to |through |by |in |to |from |)(an |a |any |the |this |our |such |)(binding |individual |exclusivity of |)(demand for |obligation to |agreement to |)(arbitration|arbitrate)',
    'not (be |)subject to (the |an |any |)(arbitration|agreement to arbitrate)',
    'not to (submit|refer|arbitrate)',
    'not (require|obligate|oblige|compel|agree|be (submitted|referred|subject|required|resolved|settled|arbitrated))',
    '(amendment|amendments|change|changes|exception|exceptions) to (the|this|our) (binding |)(agreement to arbitrate|arbitration)',
    '(arbitration agreement|agreement to arbitrate|arbitration provision|arbitration clause|arbitration provisions) (* |)(will|shall|does|do) not',
    '(found|held|deemed) (by * * * * * |)(to be |)(unenforceable|invalid|illegal|void)',
  ],
  /** What an arbitration costs and who pays for it. */
  arbitrationCosts: [
    "(arbitration|filing|arbitrator|arbitrator's|administrative|arbitration filing) (fee|fees|costs)",
    'in your favo(u|)r',
    'settlement offer',
    'conducted in (person|english)',
  ],
  /** Many alike are arbitrated together, on the platform's terms. */
  massArbitration: [
    '(batch|batches|batched|batching|bellwether)',
    'mass (arbitration|arbitrations|filing|filings)',
    'substantially similar (claims|disputes|demands)',
    '(same|similar) (or (similar|coordinated) |)(counsel|law firm)',
  ],
  /** The reader is told that there is an arbitration clause. */
  arbitrationNotice: [
    'arbitration notice',
    '(contain|contains|containing|include|includes|including) (a |an |the |)(mandatory |binding |)(individual |)(arbitration|agreement to arbitrate)',
  ],
  court: ['courts of', "(court|courts|tribunal|tribunals|people's court|superior court)"],
  /** Whichever court it may be. */
  anyCourt: [
    'any (other |)(civil |)(court|courts) (of|having|with|in|where|that|which)',
    '(in|before|to) any (other |)(civil |)court',
    'court (decision|decisions|judgment|judgments|ruling|rulings)',
    'your jurisdiction',
    'a (civil |)court (may|decides|finds|holds|orders|that|or|having|with|has|determines|order|rules|rule|judgment)',
    'court (costs|cost|fees|order|orders|confirmation|or arbitrator|filing)',
    '(a|any) (court|courts) (having|with|of)',
    'courts (in|of) (some|certain|many) (countries|jurisdictions)',
    'or a court',
    'in court',
    'such (court|courts)',
    'courts in any',
    'court or arbitrator',
  ],
  /** The courts of the reader's own place: that costs the reader nothing. */
  yourCourts: [
    'your (local |home |own |)(court|courts)',
    '(local |competent |)(court|courts) (of|in) (your|the (country|place|state|jurisdiction|member state|province) (where|in which|of your))',
    '(court|courts) (located |)(of|in) your (country|place|home|state|county|own)',
  ],
  /** Going to court is given up, not agreed on. */
  rightToCourt: [
    'right(s|) to (bring|go|sue|have|litigate|a trial|a jury|trial|a court|participate)',
    'right to a (jury|court) trial',
    'trial by (the|a) court',
  ],
  locatedIn: ['(located|sitting|situated|seated) (in|within)'],
  jurisdictionWord: [
    '(jurisdiction|venue|forum)',
    '(exclusive|personal|non-exclusive|sole) (jurisdiction|venue)',
    '(located|sitting|situated|seated|based|brought|filed|initiated|instituted|commenced|litigated) (in|before|exclusively|solely|only|at)',
    'courts of',
    'submit to',
  ],
  exclusiveForum: [
    '(exclusive|non-exclusive|nonexclusive|personal|sole|sole and exclusive|personal and exclusive|exclusive personal) (jurisdiction|venue|forum|place of jurisdiction)( and (venue|forum)|) (of|in|to|over|is|for|shall|will)',
    '(exclusive |sole |)place of jurisdiction',
    'venue (* * * |* * |)(shall|will|must) (be|lie)',
    '(attorn|attorns) to',
    'court other than',
    '(consent|consents|submit|submits|agree|agrees) to (the |)(exclusive |personal |non-exclusive |personal and exclusive |exclusive personal |)jurisdiction (in|of|and)',
  ],
  signedAt: ['place of (contracting|signing|execution|performance)', 'place where', 'concluded at'],
  lawNamed: [
    '(governing|applicable) law (is|shall be|will be|of this|for this)',
    '(governed|construed|interpreted|enforced) (by|under|in accordance with|pursuant to|according to) (and (construed|interpreted|enforced|governed) (by|under|in accordance with|pursuant to|according to) |)(and in accordance with |)(the |)(internal |substantive |domestic |)(laws|law) (of|in force|applicable in)',
    '(governed|construed|interpreted) (and|or) (governed|construed|interpreted|enforced) (by|under|in accordance with|pursuant to|according to) (the |)(internal |substantive |domestic |)(laws|law)',
    'governed by and (construed|interpreted|enforced)( and enforced|) (by|under|in accordance with|pursuant to|according to) the (laws|law)',
  ],
  country: [],
  lawNoun: ['(law|laws)'],
  lawWord: [
    '(applicable|all|relevant|any|local|data protection|privacy|other) (law|laws|legislation|regulations)',
    '(law|laws) (and|or) regulations',
    'statutes',
  ],
  lawOf: [
    '(law|laws) (of|in|for) (the |)(state|commonwealth|province|people|republic|united|england|hong kong|singapore|ireland|germany|france|netherlands|china|california|delaware|new york|india|japan|korea|canada|ontario|british|australia|sweden|finland|switzerland|luxembourg|spain|italy|israel|brazil|washington|texas|massachusetts|mainland|federal|country|jurisdiction|hksar|scotland|wales|poland|estonia|denmark|norway|austria|belgium|mexico|taiwan)',
    "china's mainland",
    '(english|irish|german|french|swedish|dutch|finnish|danish|swiss|singapore|chinese|californian|california|delaware|new york|hong kong|prc|japanese|luxembourg|maltese|cypriot|israeli|indian|australian|canadian|scottish|italian|spanish|belgian|austrian|norwegian|polish|estonian|korean|brazilian|mexican|taiwanese|thai|malaysian|portuguese|greek|czech|texas|washington|massachusetts|florida|illinois|federal) (law|laws|state law)',
    '(law|laws) (of|in force in|applicable in)',
    'substantive law(s|)',
  ],
  dealings: ['(legal |)relationship (between|with)', 'our relationship', '(your|access to and|the) use of'],
  /** A law that is spoken of as a limit or a duty, not chosen. */
  byLawOf: [
    '(permitted|required|prohibited|unenforceable|valid|invalid|organized|organised|incorporated|existing|established|registered|formed|protected|excluded|comply|complies|complying|compliance|contrary|violate) (by|under|to|with) (the |any |all |)(law|laws|* law|* laws)',
    '(consumer protection|consumer|data protection|privacy|tax|export|employment|mandatory) (law|laws) (of|in)',
  ],
  governedBy: [
    '(shall|will) (apply|govern)',
    '(applies|govern|governs)',
    'governed( exclusively| solely| in all respects|) by',
    '(construed|interpreted|governed|enforced)( and (construed|interpreted|enforced)|)( in all respects|) (in accordance with|according to|under|by|pursuant to)',
    '(be|is|are) subject to the (law|laws)',
    'subject (exclusively |solely |)to (the (law|laws)|* (law|laws))',
    '(governing|applicable) law',
    'subject to the',
    'governed',
    '(resolved|determined|decided|settled) (in accordance with|according to|under|pursuant to)',
    '(concluded|made|entered into) under',
    '(used|applied) to (interpret|construe)',
    'law(s|) (shall|will|that) (apply|applies|govern|governs)',
    'apply to',
    '(apply|applies) exclusively',
  ],
  /** The words that something is left as it is: "nothing in these Terms limits …". */
  unaffected: [
    'nothing (in|contained|herein|shall|will|limits|prevents|affects|restricts|requires)',
    '(does|do|shall|will) not (limit|stop|affect|prevent|preclude|restrict|prohibit|deprive|require|impair)',
    'not (be |)(construed|interpreted|intended) (as|to)',
  ],
  classAction: [
    '(class|collective|representative|class-wide|classwide|class-action|group) (and (collective|representative) |or (collective|representative) |)(action|actions|arbitration|arbitrations|lawsuit|lawsuits|proceeding|proceedings|litigation|claim|claims|suit|suits|basis|treatment|relief|procedures|capacity)',
    '(class|collective)( consolidated| collective|) (or|and) (representative|collective|class|consolidated)',
    'class action lawsuit(s|)',
    'class (member|members|representative)',
    '(purported|putative|certified) class',
    'member of (a|any) (* |)class',
    'class-wide',
    'class-action',
    '(representative|collective) (action|proceeding|capacity)',
    'form of (representative|class|collective)',
    'private attorney general',
  ],
  consolidate: [
    '(combine|combined|combining|consolidate|consolidated|consolidating|join|joined|joining|aggregate|aggregated)',
  ],
  classActionWaiver: ['class action (and jury trial |and jury |/jury |)waiver(s|)', 'class waiver', 'waiver of class'],
  containsClause: ['(contain|contains|containing|include|includes|including)'],
  /** Somebody sues alone. */
  onlyOneself: [
    '(on|in) (an|a|your|his or her|his|its|their) (own|individual|personal) (basis|capacity|behalf|name)',
    '(individual basis|individual capacity)',
    '(only|solely|exclusively) (individually|as an individual)',
    '(sue|claim) * individually',
  ],
  banned: [
    '(prohibited|forbidden|barred|excluded|disallowed|unauthorized|unauthorised|strictly prohibited)',
    'unavailable',
    'not (be |)(permitted|allowed|available|authorized|authorised)',
  ],
  samePeriod: [
    '(aforesaid|aforementioned|foregoing|said|such|above|above-mentioned|specified|prescribed) (* |)(period|deadline|time limit|time frame|timeframe)',
  ],
} satisfies Record<string, string[]>;
