import { expect, test } from 'vitest';
import { withKindChoice } from './kind-choice';
import { defaultSettings } from './settings';

test('a kind has one choice or none, and others keep theirs', () => {
  const off = withKindChoice(withKindChoice(defaultSettings(), 'penalty', 'listed'), 'own:hats', 'off');
  expect(off.kinds).toEqual({ penalty: 'listed', 'own:hats': 'off' });
  expect(withKindChoice(off, 'penalty', 'off').kinds).toEqual({ penalty: 'off', 'own:hats': 'off' });
  expect(withKindChoice(off, 'penalty', 'marked').kinds).toEqual({ 'own:hats': 'off' });
});
