import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PatternRequest } from '../lib/browser/pattern-worker';
import { findAllOwnClauses } from '../lib/own-rules/find-own-clauses';
import { loadPatternMatcher } from '../lib/own-rules/pattern-matcher';
import { readAgreement } from '../lib/text/read-agreement';

/** Runs in a worker: answers each text with what own rules make of it, those with a pattern too. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<PatternRequest>) => {
    void loadPatternMatcher().then((matcher) =>
      postMessage(findAllOwnClauses(readAgreement(data.text), data.rules, matcher)),
    );
  });
});
