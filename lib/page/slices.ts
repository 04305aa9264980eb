/** Runs long work in slices, so that the page keeps its frames. */

/** Length of a slice in milliseconds: half a frame at 60 Hz. */
const SLICE = 8;

/**
 * Runs a generator to its end and returns its value, letting the page work before each 8 ms of it, the first among them:
 * what was done before in the same turn must not lengthen a slice.
 * The generator yields where it can be interrupted. Throws the signal's reason when it ends.
 */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    await nextTurn();
    const deadline = performance.now() + SLICE;
    do {
      signal.throwIfAborted();
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < deadline);
  }
}

/** Resolves when the page has had its turn. A message channel, unlike a timer, is not slowed in hidden tabs. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
