import { afterEach, expect, test } from 'vitest';
import { roleOf } from './element-role';
import { Numbering } from './numbering';

afterEach(() => document.body.replaceChildren());

test('a list that counts down begins with the number of its items, where the browser resets by reversed()', () => {
  document.body.innerHTML = '<ol reversed><li>a</li><li>b</li></ol>';
  const list = document.querySelector('ol')!;
  const numbering = new Numbering();
  // As Firefox computes it.
  const style = Object.assign(Object.create(getComputedStyle(list)) as object, { counterReset: 'reversed(list-item)' });
  const listRole = { ...roleOf(list, true), style: style as CSSStyleDeclaration };
  numbering.enter(list, listRole, document.body, 1);
  const numbers = [...list.children].map((item) => numbering.enter(item, roleOf(item, true), list, 2));
  expect(numbers).toEqual(['2. ', '1. ']);
});
