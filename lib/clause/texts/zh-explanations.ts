import type { ClauseType } from '../clause-type';
import type { Explanation } from './texts';

/** What a clause of each type means and what to ask for instead, in Simplified Chinese. */
export const explanations: Record<ClauseType, Explanation> = {
  'data-licence': {
    meaning: '对方可以为自己的目的使用您的数据。',
    ask: '要求授权仅限于提供服务所需，并在协议终止时一并终止。',
  },
  'content-licence': {
    meaning: '您允许对方使用您的应用、内容、代码或提交的资料，或您的成果归对方所有。',
    ask: '要求授权仅限于运营和展示本服务，内容下架后授权即终止。',
  },
  'feedback-licence': {
    meaning: '对方可以自由使用您提出的建议，或直接拥有它们。',
    ask: '要求仅限于您明确作为建议提交的内容，不包括您自己的方案和发明。',
  },
  'publicity-right': {
    meaning: '对方可以在宣传或公开展示中使用您的名称、标识或应用。',
    ask: '要求每次使用须经您同意，且您可以撤回同意。',
  },
  'data-ownership': {
    meaning: '使用服务产生的数据归对方所有，或您不得在服务之外使用。',
    ask: '要求保留您自己的数据，并有权使用和导出您使用服务所产生的数据。',
  },
  'data-sharing': {
    meaning: '您的数据会提供给关联公司、合作方、其他第三方或有关机关。',
    ask: '要求列明哪些数据提供给谁、作何用途，变更前须通知您。',
  },
  'data-retention': {
    meaning: '协议终止后对方仍可保留您的数据，或无须返还、导出或删除。',
    ask: '要求随时可以导出数据，并在终止后的固定期限内删除。',
  },
  'data-loss': {
    meaning: '对方可以删除您的数据、无须保存，或不对数据丢失负责。',
    ask: '要求定期备份，并在删除前给您导出数据的时间。',
  },
  'ai-training': {
    meaning: '您的数据或内容可能被用于训练或改进人工智能模型。',
    ask: '要求默认不用于训练，由您主动开启，且您的数据不进入公用模型。',
  },
  'unilateral-amendment': {
    meaning: '对方可以自行变更协议、规则或政策。',
    ask: '要求每次变更提前三十日通知，并允许您在生效前退出。',
  },
  'deemed-acceptance': {
    meaning: '您不表示意见或继续使用服务，即视为已经同意。',
    ask: '要求变更须经您明示同意才生效，此前适用原条款。',
  },
  'fee-change': {
    meaning: '对方可以新增收费、提高费用或改变收费方式。',
    ask: '要求合同期内费用不变，或提前通知并允许您无偿退出。',
  },
  'service-change': {
    meaning: '对方可以变更、限制或停止服务或其中的功能。',
    ask: '要求在您所依赖的功能停止前数月通知，并退还预付费用。',
  },
  'incorporated-rules': {
    meaning: '其他文件也是您所同意内容的一部分。',
    ask: '要求列明这些文件及其日期，并约定以本协议为准。',
  },
  penalty: {
    meaning: '您违约或逾期付款时，须支付违约金、罚款、约定的赔偿金或利息，或失去保证金。',
    ask: '要求仅赔偿已证实的损失，设定上限，并先给予改正的机会。',
  },
  'set-off': {
    meaning: '对方可以扣除、暂扣或冻结应付给您的款项。',
    ask: '要求仅扣除无争议的款项，并事先书面通知计算方式。',
  },
  'no-refund': {
    meaning: '您支付的款项不予退还，或只退为代金券或抵扣额度。',
    ask: '要求退还未使用部分，至少在对方终止服务或未能提供服务时退还。',
  },
  'auto-renewal': {
    meaning: '协议或付费期限会自动延续，除非您按时取消。',
    ask: '要求每次续期前提醒，续期后仍可无偿取消。',
  },
  'liability-exclusion': {
    meaning: '对某些损失或事件，对方不向您承担责任。',
    ask: '要求免责不适用于重大过失、数据泄露和违反保密义务，并对双方同等适用。',
  },
  'liability-cap': {
    meaning: '无论您损失多少，对方的赔偿不超过一个上限。',
    ask: '要求上限不低于十二个月费用，对双方相同，且不适用于重大过失和数据泄露。',
  },
  'warranty-disclaimer': {
    meaning: '对方不作任何保证或担保，或没有审查义务。',
    ask: '要求承诺可用性并符合文档说明，未做到时有补救。',
  },
  indemnity: {
    meaning: '您须赔偿对方或他人的损失。',
    ask: '要求设定上限，以您有过错为前提，并可参与应对索赔。',
  },
  'risk-shift': {
    meaning: '某项责任、风险、纠纷或费用由您单独承担。',
    ask: '要求各自对自己控制的事项负责，服务本身的问题由对方承担。',
  },
  'termination-at-will': {
    meaning: '您没有违约，对方也可以终止协议或服务。',
    ask: '要求至少提前三十日通知、退还预付费用，并给您同样的权利。',
  },
  suspension: {
    meaning: '因违约、嫌疑或其他列明的原因，对方可以限制、暂停或终止您的使用。',
    ask: '要求说明理由的通知、改正的时间和申诉的途径。',
  },
  'content-removal': {
    meaning: '对方可以删除、拒绝或屏蔽您的应用、商品或内容。',
    ask: '要求书面说明理由和所依据的规则、改正的时间和申诉的途径。',
  },
  'sole-determination': {
    meaning: '事实、违约、金额或条款含义由对方单独认定。',
    ask: '要求书面理由、答辩的权利和中立方的复核。',
  },
  'audit-right': {
    meaning: '对方可以检查、测试或监控您的行为，或要求您提供文件。',
    ask: '要求事先通知，无特别理由每年至多一次，并保护商业秘密。',
  },
  'contract-by-use': {
    meaning: '您一旦使用、点击、注册或登录，即受约束。',
    ask: '请保存注明日期的条款副本；事关重大时，要求签署书面协议。',
  },
  'bundled-consent': {
    meaning: '同意本协议，即同时同意其他文件或其他公司的条款。',
    ask: '要求提供每一份文件，并有权拒绝服务并不需要的部分。',
  },
  'deemed-notice': {
    meaning: '无论您是否看到，通知都视为已经收到，或您须自行不断查看。',
    ask: '要求通知发到您指定的邮箱，自可以阅读时起算。',
  },
  'marketing-consent': {
    meaning: '您同意接收营销或其他信息。',
    ask: '要求营销信息须经您另行同意，并可随时退订。',
  },
  'claim-waiver': {
    meaning: '您放弃某项请求、权利或抗辩，或逾期即丧失。',
    ask: '要求删除，或适用法定期限，并对您无从知晓的事项作例外规定。',
  },
  arbitration: {
    meaning: '争议提交仲裁解决。',
    ask: '要求仲裁地和语言对双方都合适，并可向法院申请紧急措施。',
  },
  'class-action-waiver': {
    meaning: '您只能单独提出请求，不能与他人共同提出。',
    ask: '要求删除，或在签约后有权选择退出。',
  },
  jurisdiction: {
    meaning: '争议由条款指定地点的法院管辖。',
    ask: '要求由您所在地或被告所在地的法院管辖。',
  },
  'governing-law': {
    meaning: '协议的含义依条款指定的法律确定。',
    ask: '要求适用您所在地的法律，或双方都熟悉的中立法律。',
  },
  assignment: {
    meaning: '对方可以不经您同意将协议转让给他人。',
    ask: '要求事先通知、给您同样的权利，并允许您在不接受受让方时退出。',
  },
  exclusivity: {
    meaning: '您只能使用某一渠道、服务商或支付方式，或不得竞争。',
    ask: '要求限定期限、地域和产品，您已有的业务除外。',
  },
  'open-source-restriction': {
    meaning: '某些开源许可证被禁止，或您须列出所用的组件。',
    ask: '要求列明所指的许可证，且仅禁止会影响对方代码的用法。',
  },
  'hard-deadline': {
    meaning: '您须在很短的固定期限内行动。',
    ask: '要求可以做到的期限，自您能够知晓时起算，并在届满前提醒。',
  },
};
