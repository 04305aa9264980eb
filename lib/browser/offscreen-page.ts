/** Of Chrome's API what is used. */
export interface OffscreenApi {
  /** Resolves when the page has been loaded; rejects where there is one already. */
  createDocument(options: { url: string; reasons: ['WORKERS']; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** A page without a window, which an extension may have one of: there as long as somebody works with it. */
export class OffscreenPage {
  #users = 0;
  #opened = Promise.resolve();
  #closed = Promise.resolve();

  constructor(
    private readonly api: OffscreenApi,
    private readonly url: string,
    private readonly justification: string,
  ) {}

  /** Does work that needs the page, once it listens. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (this.#users++ === 0) this.#opened = this.#closed.then(() => this.#open());
    try {
      await this.#opened;
      return await work();
    } finally {
      if (--this.#users === 0) this.#closed = this.api.closeDocument().catch(ignore);
    }
  }

  /** It may be there still, from before the background was stopped. */
  #open(): Promise<void> {
    const { url, justification } = this;
    return this.api.createDocument({ url, reasons: ['WORKERS'], justification }).catch(ignore);
  }
}

function ignore(): void {}
