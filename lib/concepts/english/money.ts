/** Money: fees, penalties, deductions: the English words. */
export const money = {
  pay: ['(pay|pays|paid|paying|payment of|payable|be charged|remit|owe|owes|incur|incurs)'],
  charge: [
    '(charge|charges|charged|charging|impose|imposes|imposed|introduce|introduces|levy|levies|levied|assessed|assess|collect)',
    'imposing (a|an|the|this|that|any|such) (* |)(fine|penalty)',
  ],
  chargeFor: ['charge (you |)for (the use|it|this|them|that|use|access|the|our|such|any|some)'],
  paymentMeans: ['(payment (method|instrument|details)|(credit |debit |)card|bank account|billing account)'],
  startCharging: [
    '(begin|start|commence) (to charge|charging)',
    '(make|become|becomes) (* |* * |)(chargeable|fee-based|paid|payable|subject to (a |)(fee|fees|charges|payment))',
    '(introduce|impose) (new |additional |)(fees|charges)',
  ],
  raise: [
    '(increase|increases|increased|increasing|raise|raises|raised|raising|introduce|introduces|introduced|introducing|institute|levy|reprice|index|add new|add additional|go up|rise|rises|double|doubles|doubled|be higher)',
    '(impose|charge|establish|require|implement) (* or |)(new|additional|further|other|different|higher)',
    '(imposing|establishing|introducing|adding|instituting) (new|additional|further|other|different|higher)',
    '(higher|increased) (* |)(fee|fees|commission|commissions|rate|rates)',
  ],
  /** Not yet, but later. */
  inFuture: [
    '(in the|in|the|a|any) future',
    '(later|subsequent) (date|stage|time|point)',
    '(currently|presently|previously|formerly|now|some|any|initially|originally|existing) (* |* * |)free',
    'free (of charge|services|features)',
    'for free',
    '(without|no) charge',
    'free for now',
  ],
  staysFree: [
    '(remain|remains|stay|stays|be|continue to be) (always |entirely |completely |forever |permanently |)free( of charge|)',
  ],
  reserved: [
    '(reserve|reserves|reserved|reserving|retain|retains) (the |all |its |our |* |)(right|rights)',
    '(reserve|reserves) a right',
  ],
  fee: [
    '(fee|fees|price|prices|pricing|rates|commission|commissions|charges|tariff|tariffs|subscription price|subscription fees)',
    '(the |commission |interest |)rate(s|)',
    '(charging|billing|fee|payment|pricing) (rules|policy|policies|standards|structure|terms|methods)',
    'free( |-)services',
    '(revenue|profit) (share|shares|split|sharing)',
    '(rate card|fee schedule|price list)',
    'for free',
    '(pass-through|network|scheme|processing|interchange) (costs|assessments|charges|cost)',
    'what (we|you) (charge|pay)',
    '(amount|amounts) (that |)we charge',
    'fee structure',
    '(methodology|method|formula|basis) (for|of) (* |)(calculating|calculation|computing|determining) (* |* * |* * * )(fee|fees|commission|commissions|payment|payments|payouts|earnings)',
    '(commission|payout) (structure|plan|schedule|rates)',
  ],
  /** A sum of money. */
  sum: ['(usd|rmb|hkd|sgd|$|us $|€|£|¥|eur|gbp|cny|euros|dollars|pounds)'],
  penaltyWord: [
    '(a |)(penalty|penalties|fine|fines|liquidated damages|agreed damages|default interest|finance charge(s|)|overdue (fine|fines|interest))',
    '(late|late payment|late shipment|late delivery|reminder|dunning|breakage|violation|abuse|misuse|exit|returned check|returned cheque|returned item|bounced check|nsf|dormancy|inactivity|non-use|early termination|termination|cancellation|no-show|chargeback|dispute|returned payment|declined payment|dishonoured payment|dishonored payment|insufficient funds|reinstatement|reactivation|reconnection|restoration|collection|recovery|early cancellation|early exit|non-compliance|noncompliance) (fee|fees|charge|charges|surcharge|interest)',
    'interest (at|of|charges|for)',
    'interest on (the |any |all |such |your |)(amount|amounts|sums|balance)',
    'overdue payment',
    '(fee|fees|charge) (for|per|of) (each |every |any |)(chargeback|chargebacks|violation|breach|returned|declined|failed|late)',
    '(fee|fees|charge) of (* |* * |* * * )(for|per) (each |every |any |)(chargeback|chargebacks|violation|breach|returned|declined|failed|late)',
    '(administrative|contractual|non-compliance|noncompliance) (fine|fines|assessment|assessments|penalty)',
    'assessed for (each|every|any) (violation|breach|chargeback)',
    '(per|for each|for every) (* |)(chargeback|violation|breach|infringement|no-show|infraction|offence|offense)',
    '(stipulated|agreed|lump sum|lump-sum) (damages|compensation)',
    '(lump sum|fixed) compensation',
    'penal interest',
  ],
  interest: ['(interest|service charge|surcharge|surcharges)', '(charge|fee|sum|surcharge) of (* |* * )(%|percent)'],
  overdue: [
    '(overdue|late|unpaid|outstanding|past due|past-due|arrears|delinquent|delayed)',
    '(not|never) (paid|received|settled) (when|by|on|within|in)',
    'due date',
    'in default',
    "(not|don't|doesn't|fail to|fails to) pay (on time|in time|when|by|within)",
  ],
  /** What a fee is put on. */
  mishap: [
    '(chargeback|chargebacks|cancellation|cancellations|no-show|no-shows|dishonoured payment|declined payment|failed payment|overage)',
    '(dishonoured|dishonored|returned|declined|failed|bounced|rejected|missed) (* |)(payment|payments|debit|debits|cheque|cheques|check|checks)',
    '(payment|payments|debit|cheque|check) (is|are|was|has been|* ) (rejected|returned|declined|dishonoured|dishonored|refused)',
  ],
  fined: ['be fined'],
  state: ['(government|governmental|regulatory|regulator|regulators|authority|authorities|tax)'],
  /** Among what you answer for, they are a loss like others. */
  fines: ['(fines|penalties)'],
  /** What something costs beside a fee. */
  costs: ['(cost|costs|expense|expenses)'],
  taxes: ['(tax|taxes|levies|vat|gst|customs duties)'],
  punish: [
    '(impose|imposes) (a |)(penalty|penalties|sanction|sanctions)',
    '(fine|fines|penalise|penalize) (you|any|the|developers|sellers|merchants|users|members|drivers)',
  ],
  multiple: [
    '(two|three|four|five|ten|2|3|4|5|10) times (the|its|such|that|as)',
    '(double|triple|treble|twice) (the|its|such)',
    "(equal|equivalent|amounting) to (two|three|four|five|six|twelve|2|3|4|5|6|12) (months|month's|years|times)",
    '(110|120|125|150|175|200|250|300|400|500) (%|percent|per cent) of',
  ],
  /** A penalty by the value of the order. */
  shareOf: ['(percent|%) of the (* |)(price|value|amount|total)'],
  deposit: ['(security |guarantee |performance |)deposit(s|)', 'bond'],
  applies: [
    '(apply|applies|accrue|accrues|payable)',
    'subject to',
    '(fee|charge) (is|equals)',
    'liable (to|for) (pay|a|any|liquidated)',
    '(incur|incurs|attract|attracts|carry|carries)',
    '(entitles|entitled)',
    '(is|are|becomes|become|falls|fall) due',
    '(trigger|triggers|entail|entails)',
  ],
  forfeit: ['(forfeit|forfeits|forfeited|forfeiture|non-refundable)'],
  /** Money that is due to the reader is lost. */
  forfeiture: [
    '(forfeit|forfeits|forfeited|forfeiting|forfeiture)',
    '(lose|loses|losing) (all |any |the |your |its |all of |)(* |)(right|rights|claim|claims|entitlement) to',
  ],
  deduct: [
    '(deduct|deducts|deducted|deducting|subtract|subtracts|set off|set-off|setoff|offset|offsets|offsetting|netted|netting|withhold|withholds|withheld|withholding|freeze|freezes|freezing|frozen|forfeit|forfeits|forfeited|recoup|recoups|recouped|claw back|seize|seizes|garnish)',
    '(make|makes|making) (* |)deduction(s|)',
    '(establish|establishing|impose|require|create|maintain) (a|an|the) (* |* * |)reserve',
    '(reverse|reversing) (* |* * |)(transfer|transfers|payment|payments|payout|payouts|transaction|transactions|credit|commission|commissions|earnings|royalties|funds)',
    '(hold|holds|holding|held) back',
    '(initiate|make|originate|present) (a |an |any |)(ach |electronic |)(debit|debits) (entry |entries |)(to|from|against)',
    '(debit|debits|debiting) (your|the|its|any) (* |* * |* * * |)(account|accounts|balance|wallet|reserve|payouts|deposit)',
    '(debit|debited) (* |* * |* * * |)from',
    '(place|places|put|puts|apply|impose|establish|create) (* |* * |)(hold|holds|reserve|freeze) (on|against|over|in)',
    '(delay|delays|delayed|delaying|postpone|defer|deferred|suspend|stop) (* |* * |* * * |)(payment|payments)',
    '(delay|delays|delayed|delaying|postpone|defer|deferred|suspend|stop|refuse|decline|cancel|reject|block|restrict) (* |* * |* * * |)(payout|payouts|settlement|disbursement|disbursements|withdrawal|withdrawals|earnings|royalties|commissions)',
    '(refuse|refuses|decline|declines) to (pay|remit|disburse|settle)',
    '(recover|recovered|recoup|recouped|subtracted|collect|collected|taken) (* |* * |* * * |* * * * |)(from|out of) (your|the|its|any|future|subsequent)',
    '(reduce|reduces|reducing) (* |* * |)(payment|payments|payout|payouts|balance|commission|commissions)',
    '(stop|stopping|suspend|pause|pausing|delay|hold|block|defer|holding) (any |all |your |)(payment|payments|payouts|payout|funds|settlement|settlements|disbursement|disbursements)',
    '(fund|funds|funding|top up) (the|a|your|such|its) (* |)reserve',
    'hold off (on |)(paying|payment)',
    '(collected|recovered|taken|recouped|debited|satisfied) from (your|the|its|any|future) (* |* * |)(settlement|settlements|payout|payouts|balance|proceeds|earnings|deposit|reserve|sales)',
    '(net|netting|netted) (* |* * |* * * |)against',
    '(net|take|takes|reserve) (* |* * |* * * |* * * * |)(from|out of) (your|its|any|future|daily) (payout|payouts|balance|earnings|proceeds|settlement|settlements|sales)',
    '(apply|applies|applied|applying) (* |* * |)(balance|deposit|reserve|funds|credit|sums) (* |* * |)(to|against|toward|towards)',
    '(place|placed|put) (* |* * |* * * |)on hold',
    '(clawed|clawing|claws|charged|charging) back',
    '(make|making) (withdrawals|debits|deductions) (from|to)',
    '(net|nets|deduct) (our|its|any|the) (* |* * |* * * |)(off|from|out of)',
    '(take|takes|taken) (* |* * |* * * |* * * * )(out of|from) (any|your|the|its) (* |)(money|funds|balance|payout|payouts|earnings|proceeds|account)',
    '(right|rights) of (set-off|setoff|offset|recoupment|retention)',
    '(delay|delays|delaying|defer|postpone|suspend|withhold) (disbursing|paying|remitting|releasing|settling|the release|release)',
    '(is|are|be) retained',
    '(revert|reverts) to (us|the|*)',
    'after (deduct(ion|ing|ions)) ',
    '(delay|delays|delaying|defer|suspend|withhold) (the |)(processing|release|transfer|disbursement|crediting) of',
    '(net|netting) (any|all|such|those|these)',
    '(is|are|be) (kept|held) (in suspense|on hold|in reserve|back|for a|for up|for as long|until)',
    '(may|can|will|shall|might) be reversed',
    '(credit|credits|crediting|apply|applies|applying|count|counts) (* |* * |* * * |* * * * )(against|towards|toward) (any |all |the |your |other |future |)(* |)(payments|payment|amounts|amount|sums|payouts|fees|commissions) (* |)(due|owed|owing|payable) (* |)(to|you)',
  ],
  /** A reserve, or what was paid is taken back: said of nothing but money that is yours. */
  heldBack: [
    '(reverse|revoke) (or revoke |or reverse |)(a|any|the|that|such|each|provisional) (* |)(credit|credits)',
    '(initiate|initiating|make|process|apply) (a |any |)(reversal|reversals)',
    '(reversal|reversals) (may|can|will|shall) be (applied|made|initiated|processed)',
    'reserve (account |of * |of * * |)(is|are|may be|can be|will be|shall be) (* |)(necessary|required|needed|imposed|established|created|applied|placed|kept|maintained|retained)',
    '(set|change|adjust|increase|determine|modify|fix) the (terms|amount|size|level|percentage|duration) of (the|your|any|a|its) (* |)reserve',
  ],
  /** What goes off before you are paid. */
  netOf: [
    '(net of|less|minus) (* |* * |* * * |* * * * |)(refund|refunds|chargeback|chargebacks|reversal|reversals|penalties|adjustments|amounts owed|amounts you owe|amounts due)',
    '(minus|less) (the|any|all|our|such|those|its) (* |* * |* * * |* * * * |)(damage|damages|losses|costs|fines|compensation)',
  ],
  /** Takes it off a payment to come. */
  deductLater: [
    '(adjust|adjusts|reduce|reduces|net|correct) (* |* * |)(future|subsequent|upcoming|next) (* |)(settlement|settlements|payment|payments|payout|payouts)',
  ],
  /** When you are paid: not how much. */
  payoutTimes: ['(payout|settlement|disbursement) schedule'],
  /** Where money that you owe is taken from. */
  fromPayouts: [
    '(from|against|out of) (future|subsequent|your|any|its|the) (* |* * |)(settlement|settlements|payout|payouts|proceeds|balance|balances|earnings|royalties|revenue)',
  ],
  getBack: ['(recover|recovers|recovered|collect|collects|collected|recoup|recoups|debit|debits|charge|charges)'],
  /** Holds money that is yours. */
  keeps: [
    '(hold|holding|keep|retain|retaining) (back |)(* |* * |* * * |)(balance|balances|funds|money|monies|moneys|sum|sums|remuneration|royalties|payment|payments|payout|payouts|proceeds|reserve|earnings|commission|commissions|revenue|revenues|amounts)',
    'right of retention',
    '(maintain|keep|fund|provide) (a|an) (* |)(minimum|reserve) (balance|amount|account)',
    '(hold|keep|retain|holding|keeping|retaining) (back |)(a |any |some |)(percentage|portion|part|share|percent) of (your|the|its|any|each) (* |)(sale|sales|transaction|transactions|turnover|receipts)',
  ],
  unpaid: [
    '(may|can|will|might) be (* |)(suspended|delayed|deferred|postponed|stopped|paused|held|locked|limited|blocked|restricted|frozen)',
    '(not|no longer) be (paid out|paid to you|credited to your|eligible for payout|remitted|payable)',
    '(not|no longer) be (released|disbursed)',
    'subject to (a |an |any |)(delay|delays|hold|holds|withholding)',
    'subject to (a|an|any|the) (* |* * |* * * |)(hold|holding) period',
  ],
  owedMoney: [
    '(revenue|profit) (share|shares|split|sharing)',
    '(amount|amounts|compensation|remuneration|payment|payments|sum|sums|fund|funds|money|monies|balance|balances|proceeds|revenue|revenues|earnings|payout|payouts|account balance|settlement|credits|commission|commissions|fees|debt|debts|deposit|deposits|royalties|disbursement|disbursements|remittance|remittances|obligations|rewards|chargebacks)',
    // "We reserve the right" is no money.
    '(the|a|any|your|its|such|each|rolling|cash|risk) (* |)(reserve|reserves)',
    'reserve (account|accounts|amount|amounts|fund|funds|balance)',
    'liabilit(y|ies) (owed|owing|due)',
    '(transfer|transfers) (to|into) (your|the|its) (* |* * |)(account|bank)',
  ],
  refund: [
    '(refund|refunds|refunded|refunding|refundable|reimbursed|money back|credited back)',
    '(any|such) reimbursement',
    '(be|been) (returned|repaid|reimbursed) to (the |any |)(you|customer|client|user|merchant|subscriber|developer)',
    '(return|returns|returned|returning|repay|repays|repaid) (* |* * |* * * |)(fee|fees|payment|payments|money|amount|amounts|sums|purchase price)',
    '(fee|fees|payment|payments|money|amounts|sums|price) (* |* * |* * * |* * * * )(returned|repaid)',
    '(reimburse|reimburses) (you|* |the * )for (* |* * |)(fee|fees|payment|payments|amounts)',
    '(reimburse|give back|credit) (* |* * |)(fee|fees|payment|payments|amount|amounts|charges|sums)',
  ],
  nonRefundable: [
    "(don't|doesn't|won't|can't|cannot|not|never) (* |)(provide|provides|issue|issues|give|gives|offer|offers|grant|grants|make|receive|get|accept) (* |* * |)(refund|refunds|money back)",
    "(don't|doesn't|won't|not|never) entitle (* |* * |)to (* |* * |)(refund|refunds|reimbursement|repayment)",
    '(nonrefundable|non-refundable|non-returnable|non refundable|non-creditable)',
    "(not|never|won't|can't|cannot) (be |been |* be |)(refundable|refunded|returnable)",
    '(no|without any|without a|without) (* or |* * or |)(refund|refunds|reimbursement|money back)',
    'all (* |)(sales|purchases|payments|orders|transactions|charges|placements) (are |shall be |will be |)(deemed |considered |)final',
    'final sale',
    '(refund|refunds) (is|are) not (* |)(acceptable|available|possible|given)',
    'not be granted (a|any) (refund|refunds)',
    '(refund|refunds) (will |shall |are |is |can |)(not|never) (be |)(available|given|provided|issued|made|granted|offered|possible|allowed|permitted)',
    '(refund|refunds) (is|are|will be|shall be) (unavailable|excluded)',
    '(not|cannot) be (exchanged|redeemed|converted|redeemable|exchangeable|cashed) (* |)(for|into|in) (cash|money|real|legal tender|any)',
    'no (cash|monetary) value',
    '(waive|waives|forfeit|forfeits|lose|loses) (* |* * |* * * )(to |of |for |)(a |any |)(refund|refunds)',
    '(no|any) right (to|of) (* |)(refund|refunds)',
    "(not|won't) (be |)(entitled|eligible) (to|for) (* |* * |)(refund|refunds|reimbursement)",
    'no (portion|part) of (* |* * |* * * |)(fee|fees|payment|payments|amount|amounts) (* |* * |)(refunded|reimbursed|returned|credited)',
    '(forfeit|forfeits|lose) (* |* * |)(prepaid|unused|remaining) (fees|amounts|balance|credits|subscription)',
    "(isn't|aren't|wasn't) (* |)(refundable|refunded|returnable)",
    "(can't|cannot) be (exchanged|redeemed|converted|cashed)",
    '(no|nor any) (credit|credits|refund or credit) (shall|will|is|are) (be |)(given|issued|granted|available|provided|due)',
    '(prepaid|unused|remaining) (* |* * |)(balance|balances|credits|fees|amounts) (* |* * |)(forfeited|lost|lapse|expire)',
    '(not|never) (be |)(prorate|pro-rate|pro rate|prorated|pro-rated|pro rated)',
    '(no|not|without) (any |a |)(pro-rata|prorata|pro rata|prorated|pro-rated|partial) (amount|amounts|refund|refunds|adjustment|credit|credits|reduction|basis)',
    '(get|gets|receive|receives|receiving|given|be given) no (credit|credits|refund|refunds|reimbursement|money)',
    "(not|don't|won't|doesn't|cannot) (be |)(carry over|carried over|roll over|rolled over|carried forward|carry forward)",
    'non-reimbursable',
    'no (repayment|reimbursement) (will|shall|is|of|for)',
    '(not|never|nor) (be |)(entitled|eligible) (to|for) (the |a |any |)(* |)(return|repayment|restitution) of',
    'earned (upon|on|when) (receipt|paid|payment)',
    '(sales|purchases) of (* |* * |* * * )(are|is) final',
    '(cannot|not) be (*) or (refunded|reimbursed)',
    'nor entitle (* |* * |)to (* |* * |)(refund|refunds)',
    '(unable|not able) to (* |)(refund|reimburse|offer refunds|give refunds)',
  ],
  /** Money is kept. */
  notReturned: [
    '(not|cannot|never|neither) be (returned|repaid|reimbursed|credited|recovered|reclaimed|claimed back|recouped|compensated|paid back|given back)',
    'not (be |)(recoverable|returnable|repayable)',
    '(is|are|be|will be) lost',
    '(is|are) not (returned|repaid|reimbursed|credited) ',
  ],
  notDueTo: ['(not|never) (* |)(because of|due to|by reason of|on account of)'],
  voucher: [
    '(voucher|vouchers|coupon|coupons|store credit|account credit|account credits|service credits|credit note|gift card|promotional credit|credits|in-app credit|platform credit)',
    'credit (to|on|against|towards) (your|the|its) (account|future|next)',
  ],
  inFormOf: [
    '(in|by way|by means) (the form |)of',
    '(issued|given|made|provided|paid|refunded|available|credited|granted) (only |solely |exclusively |)(as|in|by|with)',
    'in lieu of',
  ],
  /** A price as it may be by then. */
  thenCurrent: [
    'then(-| )(current|prevailing|applicable|standard)',
    'then in (effect|force)',
    '(in (effect|force)|prevailing|applicable) from time to time',
  ],
  /** What you have earned is taken for something you did. */
  forfeitEarnings: [
    '(forfeit|forfeits|forfeiting|forfeiture of|confiscate|confiscates|confiscation of) (* |* * |* * * |)(commission|commissions|earnings|payouts|royalties|proceeds|rewards|bonus|bonuses|revenue)',
    '(commission|commissions|earnings|payouts|royalties|proceeds|rewards|bonuses|revenue) (* |* * |* * * |)(forfeited|confiscated)',
  ],
  /** What you have earned already. */
  earnings: [
    '(accrued|unpaid|pending|outstanding|earned) (but unpaid |but not paid |)(* |)(earnings|commission|commissions|revenue|revenues|royalties|payments|payouts|proceeds|rewards|returns|bonus|bonuses|remuneration|compensation|fees|amounts|balance)',
  ],
  /** What is left of a term, or of the fees for it. */
  restOfTerm: [
    '(remaining|remainder of|rest of|balance of|unexpired|unexpired portion of) (* |* * |)(term|subscription|period|fees|charges|payments)',
  ],
  /** Keeps what you have paid. */
  keepsFee: [
    '(keep|keeps|retain|retains|retaining) (the|any|all|your) (* |* * |)(fee|fees|deposit|payment|payments|amounts) (* |* * |* * * |)(paid|received|prepaid|collected)',
  ],
  /** Lets you pay what it is charged itself. */
  passOn: [
    '(pass|passes|passing) (on|through|along) (to you |)(* |* * |* * * |)(increase|increases|cost|costs|charges|fees)',
    'be passed (on|through|along)',
  ],
  /** A hold on what is yours, for what you owe. */
  lien: ['security interest (in|on|over)', '(general |)lien (on|over|upon)'],
  /** Nothing is paid out to you. */
  noPayout: [
    'no (payment|payments|payout|payouts|commission|commissions|earnings|royalty|royalties|remuneration) (* |)(will|shall|is|are) (be |)(made|paid|payable|due|owed|earned)',
    'not (be |)(entitled|eligible) to (receive |)(any |)(* |)(payment|payments|payout|payouts|commission|commissions|earnings|royalties|remuneration)',
    '(right|rights) not to (pay|remit|disburse)',
    '(commission|commissions|earnings|royalties|rewards|payouts) (* |* * |* * * |)(is|are|be) (voided|cancelled|canceled|annulled|void)',
    '(commission|commissions|earnings|royalties|rewards|payouts) (* * * * |* * * * * |)(is|are|be) (voided|annulled|void)',
    'not (be |)(liable|obliged) (for|to make) any payment (to|of)',
    '(cannot|unable to|not able to) (withdraw|draw down) (* |* * |)(funds|balance|money|amounts|proceeds|earnings)',
  ],
  /** A fee or price that there was not before. */
  newFee: [
    '(new|additional|further|other) (* |)(fee|fees|charge|charges|commission|commissions)',
    '(new|revised|updated|amended) (* |)(price|prices|pricing|rate|rates|tariff|tariffs|price list|rate card|fee schedule)',
  ],
  /** A fee comes on top. */
  beAdded: ['be (added|introduced|imposed|levied)'],
} satisfies Record<string, string[]>;
