/** What is promised of the service, and what is not: the English words. */
export const warranties = {
  /** The verb of "no advice … creates a warranty", 对……作任何保证. */
  givesWarranty: [
    '(constitute|constitutes) (* |)(advice|recommendation)',
    '(taken|construed|regarded|considered|treated|intended|understood|relied on|relied upon) as (* |* * |* * * |)(advice|recommendation|endorsement)',
    '(create|creates|constitute|constitutes|imply|implies|form|forms|deemed|construed|interpreted) (as |to be |an |a |any |our |)(other |* |)(warranty|guarantee|endorsement|representation|approval|promise)',
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
