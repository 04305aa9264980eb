const scope = globalThis as { [key: `clauselight-${string}`]: ScriptLife | undefined };

/**
 * The life of a content script in a page. Its signal ends everything the script has begun: when the extension is gone,
 * when a newer copy of the script starts in the same page, or when the script itself has done its work.
 */
export class ScriptLife {
  /** What it is at work on that a second copy would only do again. No private name: each copy of a script has its own. */
  work: Promise<void> | null = null;
  readonly #end = new AbortController();

  /**
   * Ends the copy of the script that runs already. It is found in the scope that an extension's scripts share in a
   * page, which no script of the page can see; so a page can neither notice nor end us.
   * @param name of the script
   * @param isExtensionThere whether this copy's extension still runs: nobody tells a script when it does not
   */
  constructor(
    name: string,
    private readonly isExtensionThere: () => boolean,
  ) {
    scope[`clauselight-${name}`]?.end();
    scope[`clauselight-${name}`] = this;
  }

  /** Whether a script of this name works in the page. */
  static isAtWork(name: string): boolean {
    return scope[`clauselight-${name}`]?.goesOn() ?? false;
  }

  /** The `work` of the script of this name that is in the page, `null` where there is none. */
  static workUnderWay(name: string): Promise<void> | null {
    const life = scope[`clauselight-${name}`];
    return life?.goesOn() ? life.work : null;
  }

  /** Does work that a second copy of the script is to wait for rather than replace. */
  async during(work: Promise<void>): Promise<void> {
    this.work = work;
    await work.finally(() => (this.work = null));
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the script may work on. Ends it when its extension has been reloaded, removed or switched off. */
  goesOn(): boolean {
    if (!this.signal.aborted && !this.isExtensionThere()) this.end();
    return !this.signal.aborted;
  }

  end(): void {
    this.#end.abort();
  }
}
