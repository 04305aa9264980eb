/** Notices, and messages that advertise: the English words. */
export const notices = {
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
    '(let|letting) (you|them|us) know',
  ],
  delivered: [
    '(delivered|received|served|given|notified|effective|receipt|delivery|effected|communicated|aware|informed)',
    'effective delivery',
  ],
  /** Whether the notice reached you does not matter. */
  sufficientNotice: [
    '(is|be|as|constitute|constitutes|constituting) (a |)(sufficient|adequate|proper|valid|effective|due|reasonable|good) (and (* ) |)(notice|notification|service|delivery|receipt)',
    '(deemed|considered|presumed|taken) (to be |to have been |)(on notice|notified|informed|aware) ',
    '(equivalent to|equal to|same effect as|as good as|counts as|treated as|amounts to) (a |)(written|personal|formal|paper|proper) (notice|form)',
    'requirement(s|) that (such |the |)(* |* * |)(communications|notices) (* |* * |)be in writing',
    'requirement(s|) that (they|it|such *) (be|is|are|would be) in writing',
    '(sufficient|adequate|enough) (for|as) (the purposes of |)(notice|notification)',
  ],
  noDutyToNotify: [
    '(no|not have an|not have any|not under an|not under any|without any|without) (obligation|duty|responsibility) to (separately |individually |further |)(notify|inform|contact|alert|give|provide notice|advise)',
    '(no|not) (* |* * |)to (give|provide) (you |)(with |)(individual|separate|personal|direct|any) notice',
    'need not (separately |individually |)(notify|inform)',
    '(not|never) (be |)(obliged|obligated|required|bound) to (separately |individually |further |)(notify|contact|inform|give (you |)notice|provide (you |)(with |)notice|advise you)',
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
    '(by|via) (post|mail|email|e-mail|fax|sms|text message)',
    '(by|via|through|by means of) (a|an|the|our) (* |)(message|email|e-mail|post|dashboard|portal|website|platform)',
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
    '(keep|keeping|keeps) (itself|themselves) (informed|up to date|abreast|updated)',
    '(keeping|staying|remaining) (abreast|aware|updated)',
    '(stay|remain) aware',
  ],
  /** Going to see whether anything is new. */
  lookUp: [
    '(must|should|shall|please|need to|have to|agree to) (also |always |)(check|monitor|visit|revisit|review|consult|look at)',
  ],
  dutyToRead: [
    '(responsible for|responsibility to|obligation to|obliged to|duty to|should|must|need to|have to) (review|reviewing|read|reading|check|checking|become|becoming|familiarize|familiarise)',
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
} satisfies Record<string, string[]>;
