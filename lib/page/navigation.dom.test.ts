import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchNavigation } from './navigation';

let end: AbortController;
const moved = vi.fn();
const start = location.href;

beforeEach(() => {
  end = new AbortController();
  moved.mockClear();
});

afterEach(() => {
  end.abort();
  history.replaceState(null, '', start);
  vi.useRealTimers();
});

test('tells when the address has changed, and not of a change of only the hash or the state', () => {
  let address = '';
  watchNavigation(window, end.signal, () => {
    moved();
    address = location.search;
  });
  history.pushState(null, '', '#part');
  history.replaceState({ scroll: 3 }, '');
  expect(moved).not.toHaveBeenCalled();
  history.pushState(null, '', '?terms');
  expect([moved.mock.calls.length, address]).toEqual([1, '?terms']);
  end.abort();
  history.pushState(null, '', '?more');
  expect(moved).toHaveBeenCalledOnce();
});

describe('where the browser does not tell', () => {
  /** This window as an older browser has it. */
  const older = new Proxy(window, {
    get: (target, name) => {
      if (name === 'navigation') return undefined;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

  test('it is noticed a while after a click', () => {
    vi.useFakeTimers();
    watchNavigation(older, end.signal, moved);
    document.body.click();
    history.pushState(null, '', '?terms');
    vi.runAllTimers();
    expect(moved).toHaveBeenCalledOnce();
    document.body.click();
    vi.runAllTimers();
    expect(moved).toHaveBeenCalledOnce();
    document.body.click();
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('on going back, and when somebody looks', () => {
    const check = watchNavigation(older, end.signal, moved);
    history.pushState(null, '', '?terms');
    expect(moved).not.toHaveBeenCalled();
    check();
    expect(moved).toHaveBeenCalledOnce();
    history.replaceState(null, '', '?back');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(moved).toHaveBeenCalledTimes(2);
  });
});
