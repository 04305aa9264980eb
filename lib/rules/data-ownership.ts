import { allOf, anyOf, has, inOrder, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

const mayNot = ['you:mayNot', 'nobody:mayNot'] as const;
/** "Do not …" */
const mustNot = [...mayNot, 'you:not', 'nobody:doNot'] as const;

/** You may use it only where and for what the platform says. */
const confines = anyOf(
  inOrder(mayNot, 'takeData', 'data', 'otherPurpose'),
  inOrder('you:not', 12, 'takeData', 60, 'data', 'otherPurpose'),
  inOrder('otherPurpose', mayNot, 'takeData', 'data'),
  inOrder(mayNot, 90, 'otherPurpose', 90, 'takeData', 90, 'data'),
  inOrder(mayNot, 60, 'data', 60, 'takeData', 'otherPurpose'),
  inOrder('ourConsent', 150, ['you:mayNot', 'nobody:mayNot'], 100, ['takeData', 'useVerb'], 100, 'data'),
  inOrder('you:mayNot', 60, 'ourConsent', 60, ['takeData', 'useVerb'], 60, 'data'),
  allOf(inOrder('data', 60, 'not-platform:mayNot', 40, 'takeData'), has('otherPurpose', 'ourConsent')),
  inOrder(['you:onlyMay', 'nobody:onlyMay'], 80, 'takeData', 60, 'data'),
  inOrder('data', 80, 'not-platform:onlyMay', 40, 'takeData'),
  inOrder('you:may', 20, 'takeData', 60, 'data', 20, 'otherPurpose'),
  inOrder('you:may', 20, 'takeData', 20, 'data', 20, 'fromUs', 60, 'onlyToServe'),
  inOrder(['you:must', 'you:will', 'nobody:may'], 25, 'takeData', 60, 'data', 20, 'onlyToServe'),
  inOrder('data', 60, 'not-platform:may', 20, 'otherPurpose', 20, 'takeData'),
  inOrder('data', 60, 'not-platform:may', 20, 'takeData', 20, 'otherPurpose'),
);

/** You offer your users a way to delete it. */
const offersErasure = inOrder('you:must', 60, 'handOver', 18, 'erase');

/** Data produced by using the service belongs to the platform, or you may not use it outside. */
export const rule: Rule = {
  type: 'data-ownership',
  patterns: [
    unless(inOrder('data', 160, 'ownedBy', 60, ['platform', 'operator']), has('siteDesign')),
    unless(inOrder('data', 80, 'platform', 10, 'ownedBy'), has('siteDesign')),
    unless(inOrder('derived', 100, 'ownedBy', 30, ['platform', 'operator']), has('siteDesign')),
    inOrder('derived', 15, 'platform', 30, 'platform:ownedBy'),
    inOrder('platform:owns', 60, 'derived'),
    inOrder('you:grant', 30, 'platform', 40, 'ownedBy', 40, 'data'),
    inOrder('operator', 10, 'owns', 80, 'data'),
    unless(inOrder('platform:owns', 60, 'data'), has('siteDesign')),
    // "all right, title and interest in"
    unless(inOrder(['platform:owns', 'platform:reserved'], 60, 'interest', 60, 'data'), has('siteDesign')),
    unless(inOrder('data', 60, 'platform:owns'), has('siteDesign'), inOrder('owns', 40, ['warranty', 'aloneLiable'])),
    inOrder('you:noRightIn', 120, 'data'),
    inOrder('data', 'you:noRightIn'),
    unless(
      confines,
      near([...mayNot, 'you:onlyMay', 'nobody:onlyMay'], 'personal', 90),
      inOrder(['you:must', 'you:will'], 110, 'personal', 30, 'onlyToServe'),
    ),
    unless(inOrder(mustNot, 60, 'sellOn', 60, 'data'), has('personal')),
    inOrder('data', 40, 'fromUs', 60, 'not-platform:mayNot', 40, 'takeData'),
    allOf(confines, has('fromUs')),
    inOrder(mustNot, 60, 'takeData', 60, 'data', 60, 'fromUs'),
    inOrder(mustNot, 40, 'fromUs', 30, 'data', 60, 'takeData'),
    inOrder(mustNot, 60, 'takeData', 60, 'fromUs', 30, 'data'),
    unless(
      inOrder(['you:must', 'you:will'], 30, 'you:erase', 180, 'data'),
      allOf(has('personal'), has('request', 'require')),
      // You bear it when your data is deleted.
      inOrder('you:must', 40, 'lost'),
      offersErasure,
    ),
    unless(inOrder('data', 60, 'you:must', 30, 'you:erase'), offersErasure),
    inOrder('data', 40, 'you:must', 120, 'stopUse', 20, 'erase'),
    allOf(inOrder('data', 60, 'you:will', 30, 'you:erase'), has('terminate')),
    inOrder(['you:must', 'you:will'], 60, 'you:erase', 60, 'fromUs'),
    inOrder('data', 110, 'becomesOurs'),
    unless(inOrder(mustNot, 15, 'retain', 40, 'data'), has('personal')),
    unless(
      inOrder('you:must', 15, 'placedFirst', 60, 'data', 30, 'you:erase'),
      allOf(has('personal'), has('request', 'require')),
    ),
    inOrder(['you:must', 'you:will'], 30, 'stopUse', 40, 'data'),
    unless(inOrder('data', 60, 'nobody:must', 20, 'nobody:erase'), has('personal')),
  ],
  except: [
    has('yours', 'confidential', 'feedback', 'exportControl'),
    inOrder('you:must', 40, 'require', 40, 'erase'),
    inOrder('accountName', 15, 'data'),
    // Harm to a system: 对数据进行删除、修改或者增加
    inOrder(mustNot, 120, 'data', 40, 'erase', 12, 'alter'),
    // 侵犯他人的知识产权
    inOrder('breach', 30, 'owns'),
    // 拥有资料审核的权利
    inOrder('owns', 12, 'data', 6, 'inspect'),
    inOrder('takeData', 20, 'by:platform'),
    inOrder('platform:not', 40, 'owns'),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You hereby assign to us all rights in the performance data.',
      'All data generated through your use of the platform shall be owned by us.',
      'Usage data, log data and statistics derived from the services belong exclusively to us.',
      'Without our prior written consent, you may not use the platform data for any purpose other than providing your application.',
      'As between you and us, we own the Usage Data, and you assign to us any rights you might have in it.',
      'You do not acquire any ownership or other rights in the data you access through the API.',
      'You must not export, copy or use the operational data outside the platform.',
      'Customer contact details obtained through the marketplace may be used solely to complete the transaction.',
      'Upon termination of these terms for any reason, you must delete all data you obtained through the API, including any backups.',
      "You won't sell, license, or purchase any data obtained from us or our services.",
      'We retain all right, title, and interest in and to the Usage Data.',
      'Upon termination you will stop using the API and delete any cached or stored content.',
      'Title to all transaction records stays with us.',
      'You shall not resell or sublicense the data.',
      'Data accessible through the API may not be combined with other sources.',
      'You agree to use the buyer data solely to fulfil the order.',
      'All details of guests who book through the site are and remain ours.',
      'You must promptly destroy all content obtained via our API.',
      'Sellers shall not retain buyer details after delivery.',
      'Your access to the guest data ends on termination, and you shall destroy it.',
      'You may use information obtained through the API solely for the purpose of running your app.',
      'We own all output of the API.',
    ],
    pass: [
      'You retain all right, title and interest in your data.',
      'As between the parties, customer data belongs to you, and we claim no ownership of it.',
      'We own all intellectual property rights in the platform, including its text, images, software, data and user interface.',
      'You must return the hired camera with all information sheets.',
      'We will not use your data outside the services.',
      'You must keep the data in your account accurate and complete.',
      'You must not collect personal data of children.',
      "You must obtain users' consent before you collect or use their data.",
      'You must not disclose Confidential Information, including technical data, to any third party.',
      'You shall process personal data solely for the purposes that your users have agreed to.',
      'If a user asks for it, you will ensure that his or her data is deleted.',
      'You will not transfer information received from us that constitutes an export without a licence.',
    ],
  },
  zh: {
    flag: [
      '您使用本服务所产生的全部数据归我们所有。',
      '本平台产生的运营数据、用户数据的所有权归属于甲方。',
      '未经我们书面同意，您不得将前述数据用于本协议约定之外的目的。',
      '乙方确认，因使用本系统而形成的全部经营数据均为甲方财产。',
      '商家不得将消费者信息用于履行订单以外的任何用途。',
      '您只能为本协议约定的目的使用平台数据。',
      '合作终止后，乙方应立即删除从甲方平台获取的全部数据，不得留存备份。',
      '您理解并同意，我们对您在使用服务时产生的数据享有所有权。',
      '您在使用过程中产生的衍生数据的所有权归我们所有。',
      '利用平台数据完成的研发成果，我方享有全部知识产权。',
      '乙方应将其掌握的平台数据全部销毁。',
      '会员资料由甲方所有。',
      '您使用服务产生的数据均属平台财产。',
      '您不得导出用户信息，且必须在取得后的二十四小时内停止使用和删除。',
    ],
    pass: [
      '您的数据归您所有，我们不主张任何所有权。',
      '您在平台上传的商品数据的所有权归您享有。',
      '您可以随时导出您的数据。',
      '本平台的商标、标识、界面设计的知识产权归本公司所有。',
      '我们不会将您的数据用于本服务之外的目的。',
      '双方各自拥有其在合作前已有的数据。',
      '您应妥善保管账号信息，不得将账号提供给他人使用。',
      '您应妥善保管账号和密码信息，不得擅自转让或提供给他人使用。',
      '平台对信息的真实性、所有权不作任何担保。',
      '本公司拥有本网站内所有资料的版权。',
      '您应承担数据因此被删除的后果，我们没有返还数据的义务。',
      '甲方拥有并运营信息服务平台。',
      '本系统的源代码、报告模板等的全部知识产权归平台所有。',
      '您的内容侵犯他人知识产权的，我们可以要求您提供资料。',
      '未经允许，不得对平台存储、处理或者传输的数据和应用程序进行删除、修改或者增加。',
      '开发者应为用户提供删除数据的途径。',
      '对已收集的数据，您应当向用户提供修改、删除的方式。',
      '平台拥有资料审核、违规处罚的管理权利。',
    ],
  },
};
