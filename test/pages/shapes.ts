/** Small agreements in the shapes that pages give them, each with what must be found and marked on it. */

export interface Shape {
  /** The whole page. */
  page: string;
  /** With slash and ending, `.xhtml` for a page that is served as such. */
  path: string;
  /** Words that must stand in one painted range each, white space aside. */
  painted: readonly string[];
  /** Words that must be found in a clause, and the label of its section; also where they cannot be painted. */
  found: Readonly<Record<string, string | null>>;
  /** Words that must neither be found nor painted: they are no part of the agreement. */
  absent: readonly string[];
  /** The ground of the highlights. */
  ground: 'light' | 'dark';
}

const amend = 'We may amend this Agreement at any time without notice to you';
const terminate = 'We may terminate this Agreement at any time without notice to you';
const fees = 'We may change the fees at any time in our sole discretion without notice';

/** What is folded away must be longer than a tooltip. */
const longer = `${terminate}. You shall then pay what is due, and delete what we gave you for your use.`;

const heading = '<h1>Terms of Service</h1>';

/** What makes a page an agreement; its own clauses are others than those of the shapes. */
const opening = `<p>This Agreement is between you and Example Ltd ("Example", "we"). By using the service you agree to these
Terms and to the documents that they refer to. If you act for a company, you confirm that you have the power to bind it.</p>
<p>You shall pay all fees under this Agreement within 10 days of an invoice. You must keep your password secret and your
account data correct. You shall not resell the service, copy it, or use it to send unwanted messages.</p>
<p>To the fullest extent permitted by law, our total liability under this Agreement shall not exceed the fees paid in the
last 12 months. You shall indemnify and hold us harmless against all claims that arise from your use of the service.</p>
<p>These Terms are governed by the laws of Ireland. All disputes shall be submitted to the courts of Dublin. You must not
assign this Agreement without our consent. Notices under these Terms must be in writing. If a provision of these Terms is
invalid, the others remain in force. The privacy policy says which personal data we process and for which purposes.</p>`;

const lastly = '<p>This Agreement is in English. You shall tell us when your address changes.</p>';

/** The shapes by name, for `test.each`. */
export const shapes: [string, Shape][] = Object.entries({
  'words split over inline elements': shape({
    body: '<p>We <b>may</b> <span>ter</span><span>minate</span> this <i>Agree<u>ment</u></i> at any <a href="#x">time</a>\n without notice to you.</p>',
    painted: [terminate],
  }),
  'paragraphs that are only broken by br': shape({
    body: `<div>You shall keep records of your use.<br>${terminate}.<br><br>${fees}.<br/>You shall pay at once.</div>`,
    painted: [terminate, fees],
  }),
  'a table drawn by styles': shape({
    head: '<style>.t{display:table}.r{display:table-row}.c{display:table-cell;padding:4px}</style>',
    body: `<div class="t"><div class="r"><div class="c">4.</div><div class="c">${terminate}.</div></div>
      <div class="r"><div class="c">5.</div><div class="c">${fees}.</div></div></div>`,
    painted: [terminate, fees],
    found: { [terminate]: '4', [fees]: '5' },
  }),
  'a definition list': shape({
    body: `<dl><dt>End</dt><dd>${terminate}.</dd><dt>Changes</dt><dd>${amend}.</dd></dl>`,
    painted: [terminate, amend],
  }),
  'nested lists numbered by counters': shape({
    head: '<style>ol{list-style:none;counter-reset:c}li{counter-increment:c}li::before{content:counters(c,".") ". "}</style>',
    body: `<ol><li>You shall use the service fairly.</li><li>Changes<ol><li>You shall read our notices.</li><li>${amend}.</li>
      </ol></li><li>${terminate}.</li></ol>`,
    painted: [amend, terminate],
    found: { [amend]: '2.2', [terminate]: '3' },
  }),
  'nested lists numbered by list-style': shape({
    body: `<ol><li>You shall use the service fairly.</li><li>Changes:<ol style="list-style-type: lower-alpha">
      <li>You shall read our notices.</li><li>${amend}.</li></ol></li></ol>`,
    painted: [amend],
    found: { [amend]: '2(b)' },
  }),
  'footnotes in a clause': shape({
    body: `<p>We may terminate this Agreement<sup><a href="#n1">1</a></sup> at any time without notice to you.</p>
      <ol><li id="n1">Also called the Terms.</li></ol>`,
    painted: ['We may terminate this Agreement', 'at any time without notice to you'],
    found: { [terminate]: null },
  }),
  'a table': shape({
    body: `<table><tr><th>Part</th><th>Rule</th></tr><tr><td>Fees</td><td>${fees}.</td></tr>
      <tr><td>End</td><td>${terminate}.</td></tr></table>`,
    painted: [fees, terminate],
  }),
  'closed details': shape({
    body: `<details><summary>End of the Agreement</summary><p>${terminate}.</p></details>`,
    painted: [terminate],
  }),
  'an accordion': shape({
    body: `<h2><button aria-expanded="false" aria-controls="panel">End of the Agreement</button></h2>
      <div id="panel" style="display: none"><p>${longer}</p></div>`,
    painted: [terminate],
  }),
  'a part hidden until it is found': shape({
    body: `<h2>End of the Agreement</h2><div hidden="until-found"><p>${longer}</p></div>`,
    painted: [terminate],
  }),
  tabs: shape({
    body: `<div role="tablist"><button role="tab">Use</button><button role="tab">End</button></div>
      <div role="tabpanel"><p>${amend}.</p></div><div role="tabpanel" hidden><p>${longer}</p></div>`,
    painted: [amend, terminate],
  }),
  'a box that scrolls': shape({
    body: `<div style="height: 80px; overflow: auto">${'<p>You shall use the service fairly.</p>'.repeat(20)}<p>${terminate}.</p></div>`,
    painted: [terminate],
  }),
  'a modal dialog': shape({
    body: `<dialog><h2>New Terms</h2><p>${terminate}.</p><button>Agree</button></dialog>
      <script>document.querySelector('dialog').showModal();</script>`,
    painted: [terminate],
  }),
  'a read-only text field': shape({
    body: `<textarea readonly rows="5" cols="60">${'You shall use the service fairly. '.repeat(15)}\n\n${terminate}.</textarea>`,
    painted: ['hold us harmless'],
    found: { [terminate]: null },
  }),
  'a component whose text comes late': shape({
    body: `<late-terms></late-terms><script>
      const root = document.querySelector('late-terms').attachShadow({ mode: 'open' });
      setTimeout(() => (root.innerHTML = '<p>${terminate}.</p>'), 1500);
      </script>`,
    painted: [terminate],
  }),
  'two languages': shape({
    body: `<p>${terminate}.</p><h2>费用</h2><p lang="zh">本公司有权随时单方面调整服务费用，且无需另行通知您。您支付的费用概不退还。</p>`,
    painted: [terminate, '概不退还'],
  }),
  'several agreements': shape({
    body: `<h2>1. Use</h2><p>You shall use the service fairly.</p><h2>2. End</h2><p>${terminate}.</p>
      <h1>Merchant Agreement</h1><p>This Merchant Agreement is between Example Pay SA (the "Processor") and you (the "Merchant").</p>
      <h2>1. Payments</h2><p>The Merchant shall pay the fees of the Processor.</p>
      <h2>2. Changes</h2><p>The Processor may amend this Merchant Agreement at any time without notice to the Merchant.</p>
      <p>The Merchant may terminate this Merchant Agreement at any time with a notice of 30 days.</p>`,
    painted: [terminate, 'The Processor may amend this Merchant Agreement at any time'],
    found: { [terminate]: '2', 'The Processor may amend': '2' },
    absent: ['The Merchant may terminate'],
  }),
  'a table of contents before the text': shape({
    body: `<ol style="list-style: none"><li>1. Use</li><li>2. End</li><li>3. Contact</li></ol>
      <h2>1. Use</h2><p>You shall use the service fairly.</p><h2>2. End</h2><p>${terminate}.</p>
      <h2>3. Contact</h2><p>Write to us.</p>`,
    painted: [terminate],
    found: { [terminate]: '2' },
  }),
  'menus, a footer and related links': shape({
    before: `<nav><a href="/a">We may terminate your account at any time</a> <a href="/b">Pricing</a> <a href="/c">Help</a></nav>`,
    body: `<p>${amend}.</p>`,
    after: `<section><h2>Related</h2><ul><li><a href="/d">Why we may change the fees at any time without notice</a></li>
      <li><a href="/e">Refunds</a></li><li><a href="/f">Security</a></li></ul></section>
      <footer><p>We may suspend your account at any time without notice.</p><a href="/g">Imprint</a></footer>`,
    painted: [amend],
    absent: ['terminate your account', 'change the fees', 'suspend your account'],
  }),
  XHTML: {
    ...shape({ body: '' }),
    path: '/shape.xhtml',
    page: `<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Terms of Service</title></head><body>${heading}${opening}<p>${terminate}.</p></body></html>`,
    painted: [terminate],
  },
  'quirks mode': shape({
    doctype: '',
    body: `<font size="2"><p>${terminate}.<p>${fees}.</font>`,
    painted: [terminate, fees],
  }),
  'right to left': shape({
    root: 'dir="rtl" lang="ar"',
    body: `<p>تخضع هذه الشروط للقانون.</p><p lang="en">${terminate}.</p>`,
    painted: [terminate],
  }),
  'text that cannot be selected': shape({
    head: '<style>body{user-select:none;-webkit-user-select:none}</style>',
    body: `<p>${terminate}.</p>`,
    painted: [terminate],
  }),
  'a strict policy and Trusted Types': shape({
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    body: `<p>${terminate}.</p>`,
    painted: [terminate],
  }),
  'a dark page': shape({
    head: '<style>body{background:#121417;color:#e8e8e8}</style>',
    body: `<p>${terminate}.</p>`,
    painted: [terminate],
    ground: 'dark',
  }),
  'a page dark by its colour scheme': shape({
    head: '<meta name="color-scheme" content="dark">',
    body: `<p>${terminate}.</p>`,
    painted: [terminate],
    ground: 'dark',
  }),
} satisfies Record<string, Shape>);

interface Parts extends Partial<Pick<Shape, 'painted' | 'found' | 'absent' | 'ground'>> {
  doctype?: string;
  /** Attributes of the root element. */
  root?: string;
  head?: string;
  before?: string;
  body: string;
  after?: string;
}

function shape({
  doctype = '<!doctype html>',
  root = 'lang="en"',
  head = '',
  before = '',
  body,
  after = '',
  painted = [],
  found = {},
  absent = [],
  ground = 'light',
}: Parts): Shape {
  const start = `${doctype}<html ${root}><head><meta charset="utf-8"><title>Terms of Service</title>${head}</head>`;
  const page = `${start}<body>${before}${heading}${opening}${body}${lastly}${after}</body></html>`;
  return { page, path: '/shape.html', painted, found, absent, ground };
}
