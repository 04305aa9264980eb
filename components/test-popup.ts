/** A popup on a page, for its tests. */
import { expect } from 'vitest';
import type { Texts } from '../lib/clause/texts/texts';
import { textsOf } from '../lib/clause/texts/texts-of';
import type { PageState } from '../lib/report/page-state';
import './cl-popup';
import './popup-tools';
import type { ClPopup } from './cl-popup';
import { updatesDone } from './test-tree';

const english = await textsOf('en');

/** Puts a popup of this width, in px, on an emptied page. */
export function addPopup(width = 400, texts: Texts = english): ClPopup {
  document.body.replaceChildren();
  document.body.style.width = `${width}px`;
  const popup = document.createElement('cl-popup');
  popup.texts = texts;
  document.body.append(popup);
  return popup;
}

/** Shows a state and waits until it is seen. */
export async function show(popup: ClPopup, state: PageState | null): Promise<void> {
  popup.state = state;
  await updatesDone(popup);
}

/** The one event of this type that reaches the page while something is done. */
export async function eventDuring(popup: ClPopup, type: string, act: () => unknown): Promise<CustomEvent<unknown>> {
  const heard: CustomEvent<unknown>[] = [];
  const listen = (event: Event) => heard.push(event as CustomEvent<unknown>);
  document.body.addEventListener(type, listen);
  await act();
  await updatesDone(popup);
  document.body.removeEventListener(type, listen);
  expect(heard, `${type} reaches the page`).toHaveLength(1);
  return heard[0]!;
}
