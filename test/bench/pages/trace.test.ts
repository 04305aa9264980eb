import { expect, test } from 'vitest';
import { MainThread, processOf, type TraceEvent } from './trace';

const extension = 'chrome-extension://abc/gate.js';

/** An event of the main thread of process 7; times in ms. */
function event(name: string, start: number, duration: number, data: object = {}): TraceEvent {
  const times = { ts: start * 1000, dur: duration * 1000, tdur: duration * 500 };
  return { name, ph: 'X', pid: 7, tid: 7, ...times, args: { data } };
}

const events = [
  event('CommitLoad', 0, 1, { url: 'http://page/' }),
  event('ThreadControllerImpl::RunTask', 0, 10),
  event('EvaluateScript', 1, 4, { url: extension }),
  event('FunctionCall', 2, 2, { url: extension }),
  event('ThreadControllerImpl::RunTask', 20, 10),
  event('FunctionCall', 21, 8, { url: 'http://page/own.js' }),
  event('ThreadControllerImpl::RunTask', 40, 20),
  event('EvaluateScript', 1, 100, { url: 'chrome-extension://other/script.js' }),
  { ...event('EvaluateScript', 1, 100, { url: extension }), tid: 8 },
];

test('counts the time of our scripts once, and none of others', () => {
  const thread = new MainThread(events, 7);
  expect(thread.ours('abc')).toBe(2);
  expect(thread.ourCalls('abc')).toEqual([2]);
  expect(thread.firstCall('abc')).toBe(1000);
  expect(thread.busy()).toBe(20);
});

test('finds the tasks that only the profiler knows to be ours', () => {
  const chunk = (nodes: object[], samples: number[], timeDeltas: number[]): TraceEvent => ({
    ...event('ProfileChunk', 0, 0, { cpuProfile: { nodes, samples }, timeDeltas }),
    ph: 'P',
    id: '0x1',
  });
  const profile = { ...event('Profile', 0, 0, { startTime: 0 }), ph: 'P', id: '0x1' };
  const nodes = [
    { id: 1, callFrame: {} },
    { id: 2, parent: 1, callFrame: { url: 'http://page/own.js' } },
    { id: 3, parent: 1, callFrame: { url: extension } },
  ];
  const inner = [{ id: 4, parent: 3, callFrame: {} }];
  const samples = [profile, chunk(nodes, [2, 1], [25_000, 5_000]), chunk(inner, [4], [20_000])];
  expect(new MainThread([...events, ...samples], 7).ourTasks('abc')).toEqual([5, 10]);
  expect(new MainThread(events, 7).ourTasks('abc')).toEqual([5]);
});

test('knows the process by what it showed', () => {
  expect(processOf(events, 'http://page/')).toBe(7);
  expect(processOf(events, 'http://elsewhere/')).toBeUndefined();
});
