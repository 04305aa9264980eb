import { expect, test } from 'vitest';
import { ScriptLife } from './script-life';

test('a newer copy of a script ends the one before, and no other script', () => {
  const other = new ScriptLife('other', () => true);
  const first = new ScriptLife('reader', () => true);
  const second = new ScriptLife('reader', () => true);
  expect([first.signal.aborted, second.goesOn(), other.goesOn()]).toEqual([true, true, true]);
  expect(first.goesOn()).toBe(false);
});

test('ends when it finds that its extension is gone', () => {
  let there = true;
  const life = new ScriptLife('reader', () => there);
  expect(life.goesOn()).toBe(true);
  there = false;
  expect(life.signal.aborted).toBe(false);
  expect(life.goesOn()).toBe(false);
  expect(life.signal.aborted).toBe(true);
  there = true;
  expect(life.goesOn()).toBe(false);
});

test('is at work from its start to its end', () => {
  expect(ScriptLife.isAtWork('painter')).toBe(false);
  let there = true;
  const life = new ScriptLife('painter', () => there);
  expect(ScriptLife.isAtWork('painter')).toBe(true);
  there = false;
  expect(ScriptLife.isAtWork('painter')).toBe(false);
  there = true;
  const next = new ScriptLife('painter', () => there);
  expect(ScriptLife.isAtWork('painter')).toBe(true);
  next.end();
  expect([life.signal.aborted, ScriptLife.isAtWork('painter')]).toEqual([true, false]);
});

test('what it is at work on can be waited for until it is done, or the script has ended', async () => {
  expect(ScriptLife.workUnderWay('sorter')).toBeNull();
  const life = new ScriptLife('sorter', () => true);
  expect(ScriptLife.workUnderWay('sorter')).toBeNull();
  let finish = (): void => undefined;
  const done = life.during(new Promise((resolve) => (finish = resolve)));
  expect(ScriptLife.workUnderWay('sorter')).toBeInstanceOf(Promise);
  finish();
  await done;
  expect(ScriptLife.workUnderWay('sorter')).toBeNull();
  void life.during(new Promise(() => undefined));
  life.end();
  expect(ScriptLife.workUnderWay('sorter')).toBeNull();
});
