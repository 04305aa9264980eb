import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sniff } from './sniff';

const root = new URL('../../', import.meta.url);

/** A page as most sites build them: the text between a menu and a footer that both name the terms. */
function pageOf(title: string, lines: string[], head = ''): Document {
  const paragraphs = lines.map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('\n');
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/terms">Terms of Service</a></nav><h1>${title}</h1>${paragraphs}
    <footer><a href="/terms">Terms of Service</a> <a href="/privacy">Privacy Policy</a></footer></body></html>`;
  return parseHTML(html).document as unknown as Document;
}

function linesOf(seed: string): string[] {
  return readFileSync(new URL(`seeds/${seed}.txt`, root), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

const blogAboutTerms =
  `We spent a month reading the terms of forty online services so that you do not have to. Most people click
"I agree" without a glance, and who can blame them? Here is what we learned.
The first thing to look for is the liability clause. Nearly every agreement we read says that the company is not liable for
indirect damages, and many put a cap on what they would ever pay. In practice this means that if the service loses your data,
you should not expect much.
Next comes arbitration. Companies like it because it keeps disputes out of the courts. "You agree to resolve any dispute by
binding arbitration" is the sentence to search for. If the agreement has a class action waiver, it stands close by.
Look at the termination section too. Some services may close your account without notice, others give you thirty days. A
good agreement tells you why. A warranty disclaimer in capital letters is so common that it hardly tells you anything.
Finally, check who owns what you upload. Intellectual property clauses range from modest to breathtaking, and the governing
law decides where you would have to sue. We would love to hear what you found in the terms of the tools you use.
Sign up for our newsletter if you want more stories like this one, and share it with a colleague who signs things too fast.`.split(
    '\n',
  );

const lawsuitNews =
  `SAN FRANCISCO - A group of developers sued the payments company Northgate on Tuesday, saying it changed its
terms of service without notice and then withheld money that was owed to them.
The complaint, filed in federal court, claims that the company is liable for breach of contract and asks for damages of $40
million. It says the agreement that the developers signed in 2019 allowed either party to terminate with thirty days' notice.
"They rewrote the agreement overnight," said a lawyer for the plaintiffs. "Nobody agreed to arbitration, and nobody was told."
Northgate declined to comment on the dispute. In a statement it said that the terms were clear and that it would defend itself
vigorously. The company has argued in similar cases that an arbitration clause in the agreement bars claims in court.
Legal experts said that judges disagree on whether continued use amounts to consent. "The question is jurisdiction," said a
professor of contract law. "If the agreement is governed by the law of Delaware, the company may well win."
The third parties named in the complaint include two banks. A hearing on the warranty claims is set for March. The shares of
the company fell three percent in early trading, and analysts said that the liability could reach the next quarter's results.`.split(
    '\n',
  );

const apiDocumentation =
  `The Orders API lets your application read and write orders. This page describes version 3 of the API.
1. Authentication. Every request must carry an access token. You must not send the token in the query string. Tokens expire
after one hour, and the client shall request a new one with the refresh token.
2. Rate limits. You may send up to 100 requests a minute. When you exceed the limit the server answers with 429. Applications
that ignore the limit may be suspended without notice, as described in the terms.
3. Errors. An error has a code and a message. The code is stable, the message may change. The client should not parse it.
4. Webhooks. We may send the same event more than once. Your endpoint must answer within ten seconds. You are responsible for
checking the signature of every event before you act on it.
5. Versioning. Breaking changes are announced three months before they come into effect. Deprecated fields are removed with the
next version. You can pin a version in the header of the request.
6. Pagination. Lists are returned in pages of fifty entries. Pass the cursor of the last entry to receive the next page. The
order of the entries is not guaranteed unless you sort them yourself by a field of your choice.`.split('\n');

const encyclopaedia =
  `Terms of service are the legal agreements between a service provider and a person who wants to use that
service. The person must agree to abide by the terms of service in order to use the offered service.
A terms-of-service agreement typically contains sections on user rights and responsibilities, accountability for online
actions, opting-out policies, arbitration, and limitation of liability. The terms are often changed by the provider, and some
of them allow this without notice.
Among 102 companies marketing genetic testing in 2014, 71 percent had language that reserved the right to change the terms, and
most of these did not notify the user. Half of the companies excluded every warranty and limited liability to a small sum.
Courts have treated the agreement as a contract of adhesion. In one case the arbitration clause was found to be
unenforceable, in another the governing law was disputed. Termination of an account was at the discretion of the provider.
A browser extension that grades the agreements of websites was released in 2012. Researchers have since used machine learning
to find clauses on jurisdiction, indemnity and intellectual property in thousands of documents.`.split('\n');

const chineseNews = `本报讯 记者近日从市中级人民法院获悉,一起因平台单方修改服务协议引发的合同纠纷案一审宣判。
原告系一家小型网店的经营者,三年前与某电商平台签订服务协议。去年八月,平台发布公告提高佣金,并称继续使用即视为同意。
原告认为平台未尽通知义务,拒绝支付新增费用,平台随即关闭其店铺并扣除保证金。原告遂诉至法院,要求解除合同并赔偿损失。
法院审理认为,格式条款提供方应当采取合理方式提示对方注意与其有重大利害关系的条款,否则对方可以主张该条款不成为合同的内容。
法院最终判决平台返还保证金并承担违约责任。平台表示将提起上诉,双方争议尚未终局。专家指出,仲裁条款和管辖约定也常常引发争议。
业内人士提醒,商家在入驻前应当仔细阅读条款,保存好证据。消费者协会表示,将继续关注平台经济中的不公平格式条款问题,并公布典型案例。`.split(
  '\n',
);

describe('sniff', () => {
  test.each(['shopline-en', 'weixin-en', 'keruyun-en', 'keruyun-zh', 'kuaishou-zh', 'tencent-cloud-en'])(
    'takes a page with the text of %s for an agreement, even without a telling title',
    (seed) => {
      expect(sniff(pageOf('Untitled', linesOf(seed)), '/').agreement).toBe(true);
    },
  );

  test('knows an agreement in traditional Chinese', () => {
    const lines = `本服務條款由本公司與使用者訂立，使用者註冊即表示同意並接受本條款，本公司有權隨時修改本條款。
使用者應當妥善保管帳號，不得轉讓。使用者違反本條款者，本公司有權終止服務，使用者並應賠償本公司之損害。
本公司對服務不作任何保證，在法律允許之範圍內，就一切間接損害不負責任，包括但不限於資料遺失。
本條款適用中華民國法律，因本條款所生之爭議，雙方同意以臺灣臺北地方法院為第一審管轄法院。
使用者須尊重本公司之著作權，對所知悉之資訊負保密義務；未經本公司同意，不得向第三方揭露。
本公司得依實際需要調整服務內容與收費標準，並於網站公告。使用者不同意調整者，應當停止使用本服務並通知本公司。
使用者發表之內容應符合法令規定，不得侵害他人權利，如有侵害，由使用者自負一切責任，與本公司無涉。
本公司保留接受註冊與否之權利，並得視情況暫停或終止使用者之帳號，使用者不得因此請求任何補償或賠償。`.split('\n');
    expect(sniff(pageOf('服務條款', lines), '/').agreement).toBe(true);
  });

  test('takes a short agreement with a name for one', () => {
    const lines = linesOf('shopline-en').slice(0, 24);
    expect(sniff(pageOf('Developer Agreement | Example', lines), '/legal/developer-agreement').agreement).toBe(true);
  });

  test.each([
    [
      'an article on reading terms',
      'What we learned from reading forty terms of service',
      '/blog/reading-terms',
      blogAboutTerms,
    ],
    ['an article on terms with a plain title', 'Terms of Service', '/terms', blogAboutTerms],
    [
      'news of a lawsuit over terms',
      'Developers sue Northgate over new terms of service',
      '/2024/05/northgate',
      lawsuitNews,
    ],
    ['news of a lawsuit under a bare path', 'Northgate agreement', '/', lawsuitNews],
    ['documentation of an API', 'Orders API', '/docs/api/orders', apiDocumentation],
    ['an encyclopaedia on terms', 'Terms of service', '/wiki/Terms_of_service', encyclopaedia],
    ['Chinese news of a lawsuit', '平台单方修改服务协议被判违约', '/', chineseNews],
    ['a form to sign up', 'Sign up', '/signup', ['By signing up you agree to these Terms and this Privacy Policy.']],
    ['an empty page', 'Terms of Service', '/terms', []],
  ])('does not take %s for an agreement', (_, title, path, lines) => {
    expect(sniff(pageOf(title, lines), path).agreement).toBe(false);
  });

  test('takes a footer for one only where the reader reads it: not for a few lines of terms', () => {
    const agreesInFooter = (lines: string[]) => {
      const page = pageOf('服务协议', ['请付款。']);
      for (const line of lines) {
        page.querySelector('footer')!.append(Object.assign(page.createElement('p'), { textContent: line }));
      }
      return sniff(page, '/terms').agreement;
    };
    const lines = linesOf('kuaishou-zh');
    expect(agreesInFooter(lines)).toBe(true);
    expect(agreesInFooter(lines.slice(0, 16))).toBe(false);
  });

  test('reads a bounded sample of a page of any size', () => {
    const page = pageOf('Long', Array<string>(5_000).fill('these shall '.repeat(50)));
    expect(sniff(page, '/').length).toBeLessThan(50_000);
  });
});

/** Saved pages from the web, where there are any beside the project. */
const pages = new URL('../shared/pages/', root);
const hasPages = existsSync(pages);
if (!hasPages) process.stdout.write('sniff: no saved pages in ../shared/pages, these tests are skipped\n');

describe.skipIf(!hasPages)('sniff on saved pages', () => {
  const results = (folder: string) =>
    readdirSync(new URL(folder, pages)).map((name) => {
      const { document } = parseHTML(readFileSync(new URL(`${folder}/${name}`, pages), 'utf8'));
      return { name, ...sniff(document as unknown as Document, '/') };
    });

  test('finds at least nine of ten agreements, without a path to go by', () => {
    const found = results('agreements');
    expect(found.filter(({ agreement }) => agreement).length).toBeGreaterThanOrEqual(found.length * 0.9);
  });

  test('takes none of the other pages for an agreement', () => {
    expect(results('others').filter(({ agreement }) => agreement)).toEqual([]);
  });
});
