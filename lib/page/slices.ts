/** Runs long work in slices, so that the page keeps its frames. */

/** Length of a slice in milliseconds: half a frame at 60 Hz. */
const SLICE = 8;

/**
 * Runs a generator to its end and returns its value, letting the page work after every 8 ms.
 * The generator yields where it can be interrupted. Throws the signal's reason when it ends.
 */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let deadline = performance.now() + SLICE;
  for (;;) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    await nextTurn();
    deadline = performance.now() + SLICE;
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
