import '../../lib/browser/no-trusted-types';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../../lib/browser/api';
import { afterRestyle } from '../../lib/page/after-restyle';
import { removeHosts } from '../../lib/page/card-host';
import { clearPainting } from '../../lib/page/paint';
import { ScriptLife } from '../../lib/page/script-life';
import { PageReader } from './page-reader';

/** Events on which the script looks whether its extension is still there: nobody tells it. */
const SIGNS_OF_LIFE = ['visibilitychange', 'pointerdown', 'keydown', 'wheel'];

/**
 * Injected into pages that hold an agreement: reads, paints and explains it. A second copy replaces the first, unless that
 * reads the page for the first time just now. Gives a promise that is kept when this has been done.
 */
export default defineUnlistedScript(() => {
  const underWay = ScriptLife.workUnderWay('reader');
  if (underWay) return underWay;
  const life = new ScriptLife('reader', () => browser.runtime?.id !== undefined);
  const { signal } = life;
  // What a copy has left whose extension was reloaded.
  clearPainting();
  removeHosts(document);
  const reader = new PageReader(life);
  // A page that only goes to the back/forward cache comes back as it was; the badge has to be set again.
  window.addEventListener('pagehide', (event) => event.persisted || life.end(), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && life.goesOn() && reader.tellState(), { signal });
  for (const type of SIGNS_OF_LIFE) {
    document.addEventListener(type, () => life.goesOn(), { signal, passive: true, capture: true });
  }
  return life.during(afterRestyle(document).then(() => reader.read()));
});
