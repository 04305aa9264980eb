/** Whose data it is, and what it may not be used for: the English words. */
export const ownership = {
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
  /** What is worked out of data. */
  derived: [
    '(reports|insights|benchmarks|analyses|dashboards|metrics|aggregates|learnings|derivatives|measurements)',
    '(all|any|the) (output|outputs) (of|from|generated|produced|and)',
  ],
} satisfies Record<string, string[]>;
