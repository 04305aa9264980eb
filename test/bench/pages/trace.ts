/** Reads what Chromium's tracing says of a page's main thread. Times in milliseconds, of the processor where not said otherwise. */

/** An event as the tracing gives it; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the processor: what other programs do meanwhile is not in it. */
  tdur?: number;
  args?: {
    data?: { url?: string; frame?: string; cpuProfile?: CpuProfile; timeDeltas?: number[]; startTime?: number };
  };
  id?: string;
}

interface CpuProfile {
  nodes?: { id: number; parent?: number; callFrame: { url?: string } }[];
  samples?: number[];
}

/** Work of the extension: a call into one of its scripts, or a script's first run with its compilation. */
const CALLS = new Set(['EvaluateScript', 'FunctionCall']);

/** One process and the thread that runs its page. */
export class MainThread {
  readonly #events: TraceEvent[];

  constructor(
    private readonly all: readonly TraceEvent[],
    readonly pid: number,
  ) {
    // In a renderer the main thread has the number of its process.
    this.#events = all.filter((event) => event.pid === pid && event.tid === pid);
  }

  /** Time of all tasks. */
  busy(): number {
    return total(this.#tasks());
  }

  /** Time in scripts of the extension with this id, calls inside calls counted once. */
  ours(id: string): number {
    return this.ourCalls(id).reduce((sum, time) => sum + time, 0);
  }

  /** When (µs) the first script of the extension ran; `undefined` when none did. */
  firstCall(id: string): number | undefined {
    return this.#events.filter((event) => isCall(event, id)).toSorted((a, b) => a.ts - b.ts)[0]?.ts;
  }

  /** Time of each run of a script of the extension. */
  ourCalls(id: string): number[] {
    return outermost(this.#events.filter((event) => isCall(event, id))).map(timeOf);
  }

  /**
   * The tasks in which the extension had a part, whole: calls by name, and continuations, which have no event of their
   * own, by the profiler's samples where these were recorded.
   */
  ourTasks(id: string): number[] {
    const times = [
      ...this.#events.filter((event) => isCall(event, id)).map(({ ts }) => ts),
      ...ourSamples(this.all, this.pid, id),
    ].sort((a, b) => a - b);
    return this.#tasks()
      .filter(({ ts, dur = 0 }) => hasBetween(times, ts, ts + dur))
      .map(timeOf);
  }

  /** Each with the microtasks that follow it, in which functions go on after an `await`. */
  #tasks(): TraceEvent[] {
    const tasks: TraceEvent[] = [];
    for (const event of outermost(this.#events.filter(({ name, ph }) => ph === 'X' && TASK.test(name)))) {
      if (event.name.endsWith('RunTask') || tasks.length === 0) tasks.push({ ...event });
      else addMicrotasks(tasks.at(-1)!, event);
    }
    return tasks;
  }
}

const TASK = /RunTask$|PerformMicrotaskCheckpoint$/;

function addMicrotasks(task: TraceEvent, { ts, dur = 0, tdur = dur }: TraceEvent): void {
  task.tdur = (task.tdur ?? task.dur ?? 0) + tdur;
  task.dur = ts + dur - task.ts;
}

/** The process that shows the page at a URL; the last one, when there were several. */
export function processOf(events: readonly TraceEvent[], url: string): number | undefined {
  return events.findLast(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url)?.pid;
}

function isCall({ name, ph, args }: TraceEvent, id: string): boolean {
  return ph === 'X' && CALLS.has(name) && isOurs(args?.data?.url, id);
}

function isOurs(url: string | undefined, id: string): boolean {
  return url?.startsWith(`chrome-extension://${id}/`) ?? false;
}

/** Times (µs) at which the profiler found a script of the extension on the stack of a process's page. */
function ourSamples(events: readonly TraceEvent[], pid: number, id: string): number[] {
  const times: number[] = [];
  const profiles = new Map<string, { clock: number; ours: Set<number> }>();
  for (const { name, pid: owner, args, id: key = '' } of events) {
    if (owner !== pid || !args?.data) continue;
    if (name === 'Profile') profiles.set(key, { clock: args.data.startTime ?? 0, ours: new Set() });
    const profile = profiles.get(key);
    if (name !== 'ProfileChunk' || !profile) continue;
    const { nodes = [], samples = [] } = args.data.cpuProfile ?? {};
    // A node comes after its parent.
    for (const { id: node, parent = -1, callFrame } of nodes) {
      if (isOurs(callFrame.url, id) || profile.ours.has(parent)) profile.ours.add(node);
    }
    for (const [index, delta] of (args.data.timeDeltas ?? []).entries()) {
      profile.clock += delta;
      if (profile.ours.has(samples[index]!)) times.push(profile.clock);
    }
  }
  return times;
}

/** Events that are not inside another one of the list. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

function hasBetween(sorted: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! <= to;
}

function total(events: readonly TraceEvent[]): number {
  return events.reduce((sum, event) => sum + timeOf(event), 0);
}

function timeOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
