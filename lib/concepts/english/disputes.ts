/** Courts, arbitration and governing law: the English words. */
export const disputes = {
  dispute: [
    '(dispute|disputes|controversy|controversies|claim|claims|action|actions|proceeding|proceedings|litigation|lawsuit|lawsuits|suit|legal action|cause of action)',
    '(sue|suing)',
    '(disagreement|disagreements|differences)',
    'any matter arising',
  ],
  /** A dispute goes somewhere or is decided. */
  submit: [
    '(submit|submits|submitted|refer|referred|bring|settled|resolved|resolve|settle|settlement|finally|exclusively|decided|brought|adjudicated)',
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
    '(by|to|through|via|into|using|means of) arbitration',
    '(by|before|to) (a |the |)(panel|tribunal) of (* |)arbitrators',
    '(apply|applies|application) to (the|an|any|a) (* |)arbitration',
    '(resolved|decided|brought|heard|pursued) in arbitration',
    '(binding|individual|final|confidential|mandatory) (* |)arbitration',
    '(by|before) (a |an |one |three |)(single |sole |)(neutral |independent |)(arbitrator|arbitrators|arbitral tribunal|arbitration panel)',
  ],
  arbitrateVerb: ['(arbitrate|arbitrates|arbitrated)'],
  arbitrationBody: [
    '(arbitration|arbitral) (centre|center|commission|institute|institution|association|chamber|court|tribunal)',
    '(court of|international) arbitration',
    'arbitration and (trade|mediation)',
    '(siac|jams|hkiac|cietac|lcia|aaa)',
  ],
  arbitrator: ['(arbitrator|arbitrators|arbitral tribunal|arbitration panel)'],
  /** The promise to arbitrate, as a part of the agreement. */
  arbitrationTerms: [
    'arbitration (and class action waiver |and class waiver |)(agreement|provision|provisions|clause|clauses|terms)',
    'agreement to arbitrate',
  ],
  startArbitration: [
    'file a demand',
    '(file|commence|start|initiate|demand|elect|invoke|begin|request|institute) (* |* * |* * * |* * * * |)(arbitration|arbitral proceedings)',
  ],
  arbitralAward: ["(award|arbitrator's (decision|award)|decision of the (arbitrator|arbitrators|tribunal))"],
  finalBinding: ['(final and binding|final|binding|conclusive)'],
  seat: [
    '(seat|legal seat|place|venue|location|situs|locale) (of|for) (the |any |such |)(arbitration|arbitral proceedings|tribunal)',
    'seat (shall|will|is)',
  ],
  hearing: [
    'arbitration (hearing|hearings|proceeding|proceedings)',
    'any arbitration',
    'arbitration(s|) (shall|will|must|may)',
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
    '(not|instead of|rather than|and no) (* |* * |)(judge|jury|court|courts)',
    'exclusive (authority|power|jurisdiction)',
  ],
  /** Arbitration is spoken of, and not imposed: what comes before it, stands beside it or refuses it. */
  besideArbitration: [
    '(without|pending|after|instead of|rather than|in lieu of|outside|outside of|alternative to) (* |)arbitration',
    'not (to |be |)(submit|submitted|refer|referred|arbitrate|arbitrated|require|required|obligate|oblige|compel|subject)',
    '(found|held|deemed) (* * * * * * |to be |)(unenforceable|invalid|illegal|void)',
    'arbitration (uses|involves|allows)',
    'arbitration is (more|less|an|a)',
    '(choose|decide) whether (the |)arbitration',
    'right to a hearing',
    'in arbitration or (in |)(a |)court',
  ],
  /** Stands before arbitration, or turns away from it: "before filing a demand for arbitration". */
  aside: [
    '(before|prior to) (initiating|commencing|starting|filing|beginning|seeking|going|submitting|either|you|we)',
    '(exception|exceptions|amendment|amendments|change|changes) to',
    '(decline|reject|rejecting|opt out of|opting out of|opt-out of|in aid of)',
  ],
  /** What an arbitration costs and who pays for it. */
  arbitrationCosts: [
    "(arbitration|filing|arbitrator|arbitrator's|administrative|arbitration filing) (fee|fees|costs)",
    'in your favo(u|)r',
    'settlement offer',
    'conducted in (both |the |)(person|english)',
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
    'arbitration (is|shall be|will be) the (sole|only|exclusive) (* |)(means|method|way|forum|remedy)',
    '(contain|contains|containing|include|includes|including) (* |* * |* * * |)(arbitration|agreement to arbitrate)',
  ],
  court: ['courts of', "(court|courts|tribunal|tribunals|people's court|superior court)"],
  /** Whichever court it may be. */
  anyCourt: [
    '(a|any) (other |civil |)(court|courts) (of|having|with|where|that|which|may|decides|finds|holds|orders|or|has|determines|order|rules|judgment)',
    '(in|before|to) any (other |civil |)(court|courts)',
    '(such (court|courts)|or a court|in court)',
    'court (decision|decisions|judgment|judgments|ruling|rulings|costs|cost|fees|order|orders|confirmation|filing|or arbitrator)',
    'courts (in|of) (some|certain|many)',
    'courts in any',
    'your jurisdiction',
  ],
  /** The courts of the reader's own place: that costs the reader nothing. */
  yourCourts: [
    'your (local |home |own |)(court|courts)',
    '(your|(country|place|state|jurisdiction|county|province|district|parish|city)) (where|in which|of) you',
    '(where|in which) you (live|reside)',
    'convenient for you',
    'member state in which you',
    '(of|in|at) your (* |)(country|place|home|state|county|domicile|residence)',
  ],
  /** Going to court is given up, not agreed on. */
  rightToCourt: [
    'right(s|) to (bring|go|sue|have|litigate|a trial|a jury|trial|a court|participate)',
    'right to a (jury|court) trial',
    'trial by (the|a) court',
  ],
  locatedIn: [
    '(located|sitting|situated|seated) (in|within)',
    '(district|city|regional|high|county) court (of|in|as|shall|will)',
  ],
  jurisdictionWord: [
    '(jurisdiction|venue|forum)',
    '(sole|exclusive) competence',
    '(exclusive|personal|non-exclusive|sole) (jurisdiction|venue)',
    '(located|sitting|situated|seated|based|brought|filed|initiated|instituted|commenced|litigated) (in|before|exclusively|solely|only|at)',
    'courts of',
    'submit to',
    'sue (at|in|before)',
    '(is|are|be) (the |)competent',
  ],
  exclusiveForum: [
    '(exclusive|non-exclusive|nonexclusive|personal|sole) (personal |)(jurisdiction|venue|forum|place of jurisdiction)( and (venue|forum)|) (of|in|to|over|is|for|shall|will)',
    'place of jurisdiction',
    'venue (* * * * |* * * |* * |)(shall|will|must|lies|is) (be|lie|solely|exclusively|proper|in)',
    '(attorn|attorns) to',
    'to (the |)(* |* and * |)jurisdiction (in|of|and)',
    '(legal |)venue (for|of) (* |* * |)(disputes|proceedings|claims) (is|shall|will)',
    '(lawsuit|lawsuits|suit|action|claim|litigation) (has to|must|shall|will|may only|may|can only) (only |)be (filed|brought|commenced|instituted|started) (only |exclusively |solely |)in',
    'go to court (only |exclusively |)in',
    '(subject to|handled in|resolved in|settled in|decided in|falls under|fall under) the (sole |exclusive |)jurisdiction of',
    '(litigation|lawsuits|legal proceedings|court proceedings|legal action) (* |)(will|shall|must|has to|have to) (only |)(take place|be (started|held|conducted|commenced|brought)) (only |exclusively |solely |)in',
  ],
  signedAt: ['place of (contracting|signing|execution|performance)', 'place where', 'concluded at'],
  lawNamed: [
    '(governing|applicable) law (is|shall be|will be|of this|for this)',
    'law (is|shall be|will be) that of',
    '(law|laws) applicable to (this|the|these) (agreement|contract|terms)',
    '(governed|construed|interpreted)( and enforced|) (by|under|in accordance with|pursuant to|according to) the (laws|law)',
  ],
  country: [],
  lawNoun: ['(law|laws)'],
  lawWord: [
    '(applicable|all|relevant|any|local|data protection|privacy|other) (law|laws|legislation|regulations)',
    '(law|laws) (and|or) regulations',
    'statutes',
  ],
  lawOf: [
    '(law|laws) (of|in force in|applicable in)',
    "china's mainland",
    '(english|irish|german|french|swedish|dutch|finnish|danish|swiss|singapore|chinese|californian|california|delaware|new york|hong kong|prc|japanese|luxembourg|maltese|cypriot|israeli|indian|australian|canadian|scottish|italian|spanish|belgian|austrian|norwegian|polish|estonian|korean|brazilian|mexican|taiwanese|thai|malaysian|portuguese|greek|czech|texas|washington|massachusetts|florida|illinois|federal|scots|welsh|icelandic|hungarian|romanian|bulgarian|croatian|slovak|slovenian|latvian|lithuanian|ukrainian|russian|turkish|egyptian|saudi|emirati|qatari|kuwaiti|nigerian|kenyan|ghanaian|argentinian|argentine|chilean|colombian|peruvian|philippine|indonesian|vietnamese|pakistani|bangladeshi|u.s.|us|american|nevada|ohio|utah|colorado|arizona|georgia|virginia|oregon|minnesota|pennsylvania|michigan|maryland|quebec|ontario|bermuda) (law|laws|state law)',
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
    '(applies|govern|governs|governed)',
    '(construed|interpreted|governed|enforced|regulated)( in all respects|) (in accordance with|according to|under|by|pursuant to)',
    'subject (* |)to (* |)(law|laws)',
    '(governing|applicable) law',
    '(resolved|determined|decided|settled|judged|adjudicated) (in accordance with|according to|under|pursuant to|by)',
    '(choose|chooses|agree on|agree to|elect|select) (the |)(law|laws|* law|* laws)',
    'is the law of',
    '(concluded|made|entered into) under',
    '(used|applied) to (interpret|construe)',
    'law(s|) (shall|will|that) (apply|applies|govern|governs)',
    'apply (to|exclusively)',
    '(control|controls|controlled)',
    'fall(s|) under',
    'subject to (* |)(substantive |)(law|laws)',
  ],
  /** The words that something is left as it is: "nothing in these Terms limits …". */
  unaffected: [
    'nothing (in|contained|herein|shall|will|limits|prevents|affects|restricts|requires)',
    '(does|do|shall|will) not (limit|stop|affect|prevent|preclude|restrict|prohibit|deprive|require|impair)',
    'not (be |)(construed|interpreted|intended) (as|to)',
  ],
  classAction: [
    '(class|collective|representative|class-wide|classwide|class-action|group) (and (collective|representative) |or (collective|representative) |)(action|actions|arbitration|arbitrations|lawsuit|lawsuits|proceeding|proceedings|litigation|claim|claims|suit|suits|basis|treatment|relief|procedures|capacity)',
    '(coordinated|mass|multi-party|multiparty) (action|actions|proceeding|proceedings|claim|claims|arbitration|arbitrations)',
    '(multi-party|multiparty|group|class) (or|and) (mass|class|group|collective) (claims|actions|proceedings)',
    'collective redress',
    '(part|member) of (a|any|the) (* |)(class|group lawsuit)',
    'on behalf of the general public',
    '(representative of others|representative capacity)',
    '(class|collective)( consolidated| collective|) (or|and) (representative|collective|class|consolidated)',
    'class (member|members|representative)',
    '(purported|putative|certified) class',
    'member of (a|any) (* |)class',
    'class-wide',
    'class-action',
    'form of (representative|class|collective)',
    'private attorney general',
    '(brought|act|acting|proceed|claim|claims) on behalf of (* |)(others|another|other *|the general public)',
  ],
  consolidate: [
    '(combine|combined|combining|consolidate|consolidated|consolidating|join|joined|joining|aggregated)',
    'aggregate (claims|disputes|proceedings|arbitrations|any|your|their|them|with)',
  ],
  classActionWaiver: ['class action (and jury trial |and jury |/jury |)waiver(s|)', 'class waiver', 'waiver of class'],
  containsClause: ['(contain|contains|containing|include|includes|including)'],
  /** Somebody sues alone. */
  onlyOneself: [
    '(on|in) (an|a|your|his or her|his|its|their) (own|individual|personal) (basis|capacity|behalf|name)',
    '(individual basis|individual capacity)',
    'claim * individually',
    '(the parties|you|us) individually',
    '(only|solely) (* |* * |* * * |)individual (claims|claim|disputes)',
    '(brought|pursued|filed|asserted) (individually|separately)',
  ],
  banned: [
    '(prohibited|forbidden|barred|excluded|disallowed|unauthorized|unauthorised|strictly prohibited)',
    'unavailable',
    'not (be |)(permitted|allowed|available|authorized|authorised)',
    '(is|are) (prohibited|forbidden|banned|off limits|not allowed|not permitted)',
  ],
  samePeriod: [
    '(aforesaid|aforementioned|foregoing|said|such|above|above-mentioned|specified|prescribed) (* |)(period|deadline|time limit|time frame|timeframe)',
  ],
} satisfies Record<string, string[]>;
