import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import './cl-menu';
import type { ClMenu } from './cl-menu';
import { allIn, textOf } from './test-tree';

let menu: ClMenu;
let chosen: string[];

beforeEach(async () => {
  document.body.innerHTML = '<button>Before</button>';
  menu = document.createElement('cl-menu');
  menu.label = 'More';
  menu.groups = [
    [
      { id: 'copy', label: 'Copy' },
      { id: 'download', label: 'Download' },
    ],
    [],
    [{ id: 'settings', label: 'Settings' }],
  ];
  chosen = [];
  menu.addEventListener('cl-choose', (event) => chosen.push((event as CustomEvent<{ id: string }>).detail.id));
  document.body.append(menu);
  await menu.updateComplete;
});

const button = () => allIn(menu, 'button')[0]!;
const isOpen = () => allIn(menu, '[role=menu]')[0]!.matches(':popover-open');
const focused = () => textOf(menu.shadowRoot!.activeElement ?? document.createTextNode(''));

describe('a menu', () => {
  test('is a button with a name until it is opened, and has lines between groups that have items', () => {
    expect(isOpen()).toBe(false);
    expect(button().getAttribute('aria-label')).toBe('More');
    expect(button().getAttribute('aria-haspopup')).toBe('menu');
    expect(allIn(menu, '[role=group]')).toHaveLength(2);
  });

  test.each([
    ['{Enter}', 'Copy'],
    [' ', 'Copy'],
    ['{ArrowDown}', 'Copy'],
    ['{ArrowUp}', 'Settings'],
  ])('%j opens it at “%s”', async (key, item) => {
    button().focus();
    await userEvent.keyboard(key);
    await menu.updateComplete;
    expect(isOpen()).toBe(true);
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe(item);
  });

  test.each([
    ['{ArrowDown}', 'Download'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', 'Copy'],
    ['{ArrowUp}', 'Settings'],
    ['{End}', 'Settings'],
    ['{End}{Home}', 'Copy'],
    ['s', 'Settings'],
    ['d', 'Download'],
    ['x', 'Copy'],
  ])('in it, %s leads to “%s”', async (keys, item) => {
    button().click();
    await userEvent.keyboard(keys);
    expect(focused()).toBe(item);
    expect(isOpen()).toBe(true);
  });

  test('Escape closes it, and nothing else, and goes back to the button', async () => {
    const heard: string[] = [];
    document.body.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
    button().click();
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(menu.shadowRoot!.activeElement).toBe(button());
    expect(heard).toEqual([]);
  });

  test('Tab and a click elsewhere close it', async () => {
    button().click();
    await userEvent.keyboard('{Tab}');
    expect(isOpen()).toBe(false);
    button().click();
    await userEvent.click(document.querySelector('button')!);
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.textContent).toBe('Before');
  });

  test('an item is chosen by key and by click; then it is closed', async () => {
    button().click();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(isOpen()).toBe(false);
    button().click();
    allIn(menu, '[data-id=settings]')[0]!.click();
    expect(chosen).toEqual(['download', 'settings']);
    expect(menu.shadowRoot!.activeElement).toBe(button());
  });

  test('stands inside the window, wherever its button is', () => {
    for (const place of ['top: 0; left: 0', 'bottom: 0; right: 0']) {
      menu.setAttribute('style', `position: fixed; ${place}`);
      button().click();
      const { top, left, right, bottom } = allIn(menu, '[role=menu]')[0]!.getBoundingClientRect();
      expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(innerWidth);
      expect(bottom).toBeLessThanOrEqual(innerHeight);
      button().click();
    }
  });
});
