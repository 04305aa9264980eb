import { inOrder } from './pattern';
import type { Examples, Rule } from './rule';

/** Copyleft licences banned, component inventory on demand. */
export const rule: Rule = {
  type: 'open-source-restriction',
  patterns: [
    inOrder(['not-platform:mayNot', 'not-platform:not', 'banned'], 110, 'not-platform:incorporate', 110, [
      'openSource',
      'copyleft',
    ]),
    inOrder(['not-platform:mayNot', 'banned'], 40, 'openSource', 40, 'incorporate'),
    inOrder('not-platform:incorporate', 15, 'not', 60, ['openSource', 'copyleft']),
    inOrder(['not-platform:not', 'freeOf'], 15, ['openSource', 'copyleft'], 60, ['incorporate', 'ourConsent']),
    inOrder('not-platform:obtainConsent', 40, 'incorporate', 40, ['openSource', 'copyleft']),
    inOrder('freeOf', 45, ['openSource', 'copyleft']),
    inOrder(['not-platform:mayNot', 'not-platform:not'], 40, 'copyleft'),
    inOrder(['openSource', 'copyleft'], 60, 'banned'),
    inOrder('openSource', 40, 'not-platform:must', 60, ['componentList', 'letIn']),
    inOrder(['not-platform:mayNot', 'not-platform:not'], 220, 'openedUp'),
    inOrder(['not-platform:must', 'not-platform:will', 'require'], 80, 'sbom'),
    inOrder(['not-platform:must', 'not-platform:will', 'require'], 110, 'componentList', 80, 'openSource'),
    inOrder(['not-platform:must', 'not-platform:will', 'require'], 110, 'openSource', 60, 'componentList'),
    inOrder('openSource', 45, 'not-platform:must', 45, ['componentList', 'share']),
    inOrder('not-platform:must', 45, 'share', 30, 'openSource'),
  ],
  except: [inOrder(['mayNot', 'not'], 120, 'exceptCases', 100, 'openSource')],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You will not use any open source software in a manner that would require any part of the SDK to be disclosed in source code form.',
      'The Application must not contain any code licensed under the GPL, AGPL or other copyleft licence.',
      'You may not combine the Software with any program under a licence that requires the combined work to be licensed on the same terms.',
      'Upon request, you must provide us with a list of all open source components contained in your App.',
      'You warrant that the Plug-in contains no open source software subject to viral licensing terms.',
      'You agree not to distribute the Redistributables so that any part of them becomes subject to an open source licence.',
      'No Open Source Software may be incorporated into the Product without our permission.',
      'You may not do anything that would require us to release our source code.',
      'You must not combine the SDK with code whose licence requires that the SDK be governed by any terms other than ours.',
      'Your contribution must contain nothing licensed under the AGPL.',
      'You will not use the library in any manner that creates obligations for us with respect to our software.',
      'Any open source that you use must be identified in a list that you submit.',
      'You must obtain our approval before including open source packages.',
      'You will not let the tool become subject to a licence that requires it to be redistributable at no charge.',
      'The app must not contain code under a licence that requires our software to be published.',
    ],
    pass: [
      'The SDK contains open source components that are licensed under their own terms.',
      'Open source software is provided under the applicable open source licence, which prevails over these Terms.',
      'You may not decompile the software, except as permitted by open source licence terms.',
      'You must keep the copyright notices of open source components intact.',
      'You must not disclose the source code of our software.',
      'Your app may include open source libraries.',
      'We will provide a list of open source components on request.',
    ],
  },
  zh: {
    flag: [
      '乙方不得在应用中使用GPL、AGPL等具有传染性的开源软件。',
      '未经我们书面同意，您不得将SDK与受开源许可证约束的软件结合，致使SDK被要求开放源代码。',
      '应我们要求，开发者须提交开源组件清单，列明名称、版本及许可证类型。',
      '开发者保证应用中不包含任何可能导致平台软件开源的代码。',
      '乙方交付的软件不得含有任何未经甲方批准的开源代码。',
      '合作方应确保其代码不受具有传染性的许可证约束。',
      '交付物中使用开源组件的，乙方须提供组件明细。',
      '您不得使我们的程序须以源代码形式披露。',
    ],
    pass: [
      '本软件包含开源组件，其使用受相应开源许可证约束。',
      '开源软件的许可条款与本协议不一致的，以该许可条款为准。',
      '您可以在应用中使用开源软件。',
      '您不得对本软件进行反向工程以获取源代码。',
      '本产品使用的开源软件清单见附录。',
      '您应保留开源组件中的版权声明。',
    ],
  },
};
