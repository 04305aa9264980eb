import type { AnalyseAnswer } from './messages';

/** Does the work for a text of a page: what it costs its reader, with the words of the cards. May throw. */
export type AnalyseText = (text: string, url: string) => Promise<AnalyseAnswer>;

interface Request {
  text: string;
  url: string;
  answer: Promise<AnalyseAnswer>;
  settle(answer: AnalyseAnswer): void;
}

/**
 * Takes in the texts of tabs and has them analysed one after the other. A tab has one text at a time: a newer one takes
 * the place of one that waits, and the same one is not analysed twice. Holds nothing that it cannot lose.
 */
export class AnalysisDesk {
  readonly #waiting = new Map<number, Request>();
  #working = false;

  constructor(private readonly analyse: AnalyseText) {}

  /** Resolves when the text has had its turn, also when it came to nothing; never rejects. */
  ask(tabId: number, text: string, url: string): Promise<AnalyseAnswer> {
    const before = this.#waiting.get(tabId);
    if (before?.text === text && before.url === url) return before.answer;
    before?.settle({ kind: 'outdated' });
    let settle: Request['settle'];
    const answer = new Promise<AnalyseAnswer>((resolve) => (settle = resolve));
    this.#waiting.set(tabId, { text, url, answer, settle: settle! });
    if (!this.#working) void this.#work();
    return answer;
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (;;) {
      // What has been sent meanwhile comes in first: it may put an older text out of its place.
      await new Promise((resolve) => setTimeout(resolve));
      const next = this.#waiting.entries().next();
      if (next.done) break;
      const [tabId, request] = next.value;
      this.#waiting.delete(tabId);
      request.settle(await this.#answerTo(request));
    }
    this.#working = false;
  }

  async #answerTo({ text, url }: Request): Promise<AnalyseAnswer> {
    try {
      return await this.analyse(text, url);
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }
}
