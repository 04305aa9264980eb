import { allOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** You compensate, indemnify or hold harmless the platform or third parties. */
export const rule: Rule = {
  type: 'indemnity',
  patterns: [
    has('you:holdHarmless'),
    inOrderWithin(140, ['you:will', 'you:must', 'you:bear'], 'you:indemnify'),
    inOrderWithin(60, ['indemnify', 'holdHarmless'], 'by:you'),
    inOrderWithin(30, 'by:you', 'you:indemnify'),
    inOrder(['you:answerable', 'you:aloneLiable', 'you:yourDuty'], 20, 'anyRecourse', 15, 'platform'),
    // 则您全额赔偿本公司
    unless(inOrder('you', 15, 'you:indemnify', 15, 'platform'), has('you:mayNot', 'you:not')),
    // "You release us from third-party claims."
    inOrder(['you:exempt', 'you:release'], 60, 'othersClaims'),
    // "Costs that we incur … are to be borne by you."
    inOrder('suffered', 110, 'bear', 12, 'by:you'),
    // 支出的律师费等费用由您承担
    unless(inOrder('platform', 110, 'legalCost', 120, 'by:you', 9, ['you:bear', 'you:shoulder']), has('arbitration')),
    // 导致平台被第三方索赔的，您应负责处理并承担
    inOrder(['platform', 'operator'], 75, 'thirdParty', 12, 'litigate', 40, ['you:bear', 'you:shoulder']),
    // 应对平台遭受的损失进行赔偿
    inOrder('you:must', 9, 'you:towards', 12, 'platform', 75, 'suffered', 40, 'indemnify'),
    unless(inOrder('burden', 120, 'recoverable', 25, 'you'), inOrder('recoverable', 30, 'owedMoney')),
    // "You undertake to keep us indemnified."
    inOrderWithin(60, 'you:must', 30, 'platform', 40, 'platform:holdHarmless'),
    inOrderWithin(12, 'you', 'nobody:holdHarmless'),
    // Chargebacks, and what card networks put on them.
    inOrder(['you:must', 'you:will', 'you:pay'], 40, 'mishap', 60, 'fines'),
    inOrder('mishap', 60, ['must', 'will'], 12, 'indemnify', 12, ['platform', 'operator']),
    has('nobody:savesUs', 'thirdParty:savesUs', 'you:savesUs'),
    inOrder(['you:must', 'you:will', 'you:needsTo'], 12, 'you:pay', 10, 'platform', 20, ['lossOf', 'suffered']),
    unless(inOrderWithin(60, 'you:accept', 'you:indemnify'), inOrderWithin(60, 'indemnify', 'notExceed')),
    // "you shall assist us and indemnify us"
    inOrderWithin(120, ['you:will', 'you:must', 'you:accept'], 'platform:holdHarmless', 12, 'platform'),
    inOrderWithin(70, 'platform:require', 'you', 'indemnify'),
    inOrderWithin(50, 'platform:may', 'you', 'indemnify', 'platform'),
    inOrder(['platform:may', 'thirdParty:may'], 30, 'you', 15, 'require', 15, 'indemnify'),
    inOrderWithin(110, ['platform:may', 'platform:will'], 'not-you:recoup'),
    inOrderWithin(60, ['you:liability'], 'you:indemnify'),
    has('you:liableToUs'),
    inOrder(['you:will', 'you:must'], 150, 'liableToUs'),
    // "You are liable for our costs of collection."
    inOrder(['you:answerable', 'you:aloneLiable'], 24, ['platform', 'operator'], 16, 'costs'),
    unless(inOrder('fines', 120, 'passOn', 25, 'you'), has('not', 'mayNot')),
    // A fine that others put on the platform.
    inOrder(['you:answerable', 'you:aloneLiable'], 30, 'fines', 30, 'charge', 20, ['platform', 'operator']),
    inOrderWithin(60, ['you:answerable', 'you:aloneLiable', 'yourDuty'], 'suffered', ['platform', 'thirdParty']),
    unless(
      inOrderWithin(60, ['you:shoulder', 'you:answerable', 'you:aloneLiable'], ['platform', 'operator'], 40, [
        'suffered',
        'uncapped',
      ]),
      inOrderWithin(30, 'platform', ['not', 'notTowards']),
    ),
    inOrderWithin(40, ['platform:may', 'nobody:may'], 'you', 'recoup'),
    inOrderWithin(60, ['either:must', 'either:will', 'either:may'], ['either:indemnify', 'either:holdHarmless']),
    // 由一方承担责任，并赔偿另一方……的损失
    inOrder('either:bear', 60, 'either:indemnify', 60, 'burden'),
    // 应承担由此给守约方带来的损失
    inOrder(
      ['either:must', 'you:must'],
      12,
      ['either:bear', 'you:bear'],
      60,
      'give',
      12,
      ['either', 'platform'],
      60,
      'burden',
    ),
    unless(inOrder('platform:may', 60, 'legalCost'), has('arbitration', 'mayNot', 'not')),
    unless(
      inOrderWithin(100, ['you:must', 'you:will', 'you:bear', 'you:pay'], 'legalCost'),
      // What is collected from you may cost an arbitration.
      unless(has('arbitration'), inOrderWithin(300, 'failTo', 'legalCost')),
      // "If you do not pay on time, you will pay our attorneys' fees."
      unless(inOrder(['you:mayNot', 'you:not'], 30, ['you:pay', 'you:bear']), inOrderWithin(20, 'if', 'you:not')),
    ),
    unless(
      inOrderWithin(80, ['nobody:will', 'nobody:must'], 'nobody:indemnify', 60, ['platform', 'uncapped', 'burden']),
      inOrderWithin(15, 'indemnify', 'you'),
      inOrderWithin(60, 'notExceed', 'indemnify'),
    ),
  ],
  except: [
    inOrderWithin(30, 'you:gain', 'indemnify'),
    // 向用户退款或补偿
    unless(
      allOf(inOrder('you:refund', 12, 'you:indemnify'), has('audience')),
      has('suffered', 'liability'),
      inOrder('indemnify', 60, ['platform', 'burden']),
    ),
    // "without notice or compensation"
    inOrderWithin(30, ['noNotice', 'noPayment'], 'indemnify'),
    has('noDeemed'),
    // What outlives the agreement is said elsewhere.
    inOrderWithin(90, 'perpetual', 'indemnify'),
    unless(inOrderWithin(40, ['you:mayNot', 'you:notLiable', 'noClaim'], 'indemnify'), has('you:holdHarmless')),
    unless(
      inOrderWithin(60, 'deduct', 'indemnify'),
      inOrderWithin(40, 'deduct', 'require', 'you', 'indemnify'),
      inOrderWithin(12, 'by:you', 'indemnify'),
    ),
  ],
  facts: ['amount', 'period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You will be liable for our costs in connection with collecting what you owe.',
      "If you do not pay on time, you will pay our collection costs and attorneys' fees.",
      'You are also responsible for any fines imposed on us by a card network.',
      'If an invoice is not paid, you agree to pay all costs of collection, including without limitation attorneys’ fees.',
      'You guarantee us against any action that your guests bring.',
      { text: 'You shall indemnify us against all losses caused by your fraud or gross negligence.', severity: 'high' },
      'You shall indemnify and hold us harmless from any third-party claims arising from your application.',
      'You agree to compensate us for all losses caused by your breach.',
      "Party B shall reimburse Party A for legal fees, fines and settlements resulting from Party B's acts.",
      'You will defend us and our affiliates against any claim brought by your users.',
      'We may require you to compensate us for any damage to our reputation.',
      'Any loss we suffer because of your violation shall be borne and compensated by you.',
      'You are obliged to make good all damage that we or third parties suffer as a result of your conduct.',
      'Any costs that we incur in defending such a claim must be reimbursed by you.',
      'You shall assist us in the proceedings and hold us harmless from all claims.',
      'You are liable to us for any damage that your misuse of the service causes.',
      'If you violate these rules, you shall:\n(1) stop the violation at once;\n(2) compensate us for all losses.',
      'We will be entitled to full reimbursement of such amounts by you.',
      'You have to pay us for any loss or damage to our equipment.',
      "If an action is brought to enforce these terms, we shall be entitled to our attorneys' fees.",
      'You shall exempt us from all claims of third parties.',
      'Damage to our servers is recoverable from you.',
      'You are bound to repair any damage caused to us.',
      'All fines that we incur because of your app must be borne by you.',
      'You must refund us any amount that a buyer had back because of you.',
      'As a seller you: \n(1) describe your goods truthfully;\n(2) indemnify the platform against any claims.',
      'You will pay the costs of defending such claims.',
      'You must pay us all chargebacks and the fines that a network imposes.',
      'All chargebacks must be reimbursed to us.',
      'We may hold you responsible for losses that we suffer from the cancellation.',
      'You are liable for the commission that we missed.',
      'Any fines of a card network will be passed on to you.',
    ],
    pass: [
      'You are responsible for your own costs of using our services.',
      'You will not bear our legal costs.',
      'We will indemnify you against claims that the platform infringes third-party rights.',
      'We shall compensate you for losses caused by our negligence.',
      'You are not required to indemnify us for losses caused by our own fault.',
      'We are not liable to compensate you for lost profits.',
      'You will receive compensation for every qualified referral.',
      'You may claim compensation from the carrier if a parcel is lost.',
      'You will be compensated for each valid click.',
      'You are solely responsible for any loss of your own data.',
      'The insurer will indemnify you for covered losses.',
      'The following survive termination: any obligation you have to pay us or to indemnify us.',
      'The indemnified party shall give prompt notice of a claim.',
      'We may use ideas in any way without notice or compensation to you.',
      'You may collect the fee that is recoverable from the buyer.',
      'We will notify you of chargebacks and fines.',
    ],
  },
  zh: {
    flag: [
      '如我们因此承担了责任，则您全额赔偿我们受到的损失。',
      '您应给予我们等额的赔偿。',
      '我们因此垫付的款项，您应全额偿还。',
      '您应使之免受第三方的索赔。',
      { text: '因您故意或重大过失给我们造成损失的，您应赔偿全部损失。', severity: 'high' },
      '您违反本协议给我们造成损失的，应赔偿我们的全部损失。',
      '因乙方应用侵权引起的第三方索赔，由乙方负责赔偿并使甲方免受损害。',
      '如因您的行为导致我们被处罚或遭受索赔，您应足额赔偿我们由此产生的律师费、诉讼费等支出。',
      '甲方因乙方违约向第三方承担责任后，有权向乙方追偿。',
      '您同意赔偿平台及其关联公司因此遭受的一切损失。',
      '由此给我们造成的损失，由您承担赔偿责任。',
      '我们先行赔付的，有权向您追索。',
      '甲方有权扣除保证金，并有权要求乙方赔偿全部损失。',
      '乙方应承担甲方因此支出的诉讼费、律师费。',
      '乙方违约的，应当：\n（1）立即停止违约行为；\n（2）赔偿甲方的全部损失。',
      '因您的行为致使我们受到损失的，我们有权向您请求损害赔偿。',
      '我们因此支付的律师费、公证费等费用，均由您承担。',
      '因您的内容导致我们被第三方索赔的，您应负责处理并承担全部责任。',
      '开发者应对平台因此遭受的损失进行赔偿。',
      '违约方应承担全部费用，并使守约方免责。',
      '您保证我们免于因您的原因引起的诉讼。',
      '您应承担因违约给平台造成的全部损失。',
      '您应使我们免于承担因此产生的任何索赔。',
      '您应向我们支付相应赔偿金。',
      '您将就第三方的索赔向我们作出赔偿。',
      '您同意使我们不受任何损失。',
      '我们因此遭受的罚款、扣减费用等损失全部由您赔偿。',
      '您应确保我们不因您的行为而遭受任何损失。',
      '您应使云帆平台免责，并承担我们因此支付的和解款。',
      '您应承担平台应诉的全部费用。',
    ],
    pass: [
      '请妥善保管密码，以免遭受损失。',
      '因我们违约给您造成损失的，我们应赔偿您的直接损失。',
      '平台侵犯第三方权利的，由我们承担赔偿责任，使您免受损失。',
      '包裹丢失的，您可以向物流公司索赔。',
      '我们不赔偿任何间接损失。',
      '因我们的过错造成的损失，您无需赔偿。',
      '您成功推荐新用户的，可获得推广补偿。',
      '您无权要求我们作出任何赔偿。',
      '保证金不足的，乙方应在五日内补足。',
      '因他人攻击造成的损失，您应通过司法途径向侵权人追偿。',
      '本通知不得解释为您同意赔偿我们的损失。',
      '甲方可将索赔权转让给乙方。',
      '责任由您承担，云帆平台不对由此造成的任何损失负责。',
      '您应按期支付租金、买断费、赔偿金（如有）。',
      '您承诺配合处理买家的赔付申请。',
      '检测费、鉴定费等费用由您承担。',
    ],
  },
};
