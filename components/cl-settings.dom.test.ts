import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnRule } from '../lib/own-rules/own-rule';
import type { HiddenFinding } from '../lib/settings/hidden-finding';
import { defaultSettings } from '../lib/settings/settings';
import type { ClSettings } from './cl-settings';
import { addSettings } from './test-settings';
import { allIn, buttonNamed, textOf, updatesDone } from './test-tree';

const hats: OwnRule = { id: 'hats', name: 'Hats <b>', severity: 'low', note: '', phrases: ['green hat'] };
const ships: OwnRule = { id: 'ships', name: 'Ships', severity: 'low', note: '', phrases: ['tall ship'] };
const hidden: HiddenFinding = {
  id: 'penalty-1',
  kind: 'penalty',
  quote: 'You shall pay.',
  site: 'shop.example',
  date: '2026-01-01T00:00:00.000Z',
};

const field = (page: ClSettings, selector: string) => allIn(page, selector)[0] as HTMLInputElement;
const status = (page: ClSettings) => textOf(allIn(page, '.status')[0]!);

/** Puts a file into the file field beside a button, as its dialog does. */
async function giveFile(page: ClSettings, button: string, text: string): Promise<void> {
  const input = buttonNamed(page, button).nextElementSibling as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([text], 'file.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await updatesDone(page);
}

/** What is given to be saved by a button. */
async function fileOf(page: ClSettings, button: string): Promise<string> {
  const made = vi.spyOn(URL, 'createObjectURL');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  buttonNamed(page, button).click();
  expect(click).toHaveBeenCalledOnce();
  return (made.mock.calls[0]![0] as Blob).text();
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('choices', () => {
  test('are saved at once, and said to be', async () => {
    const { page, saved } = await addSettings();
    await userEvent.click(field(page, '[name="shown-low"]'));
    await updatesDone(page);
    expect(saved.at(-1)!.settings.shown).toEqual(['critical', 'high', 'medium']);
    expect(status(page)).toBe('Saved');
    expect(field(page, '[name="painted-low"]').disabled).toBe(true);
    allIn(page, 'details').forEach((family) => ((family as HTMLDetailsElement).open = true));
    await userEvent.selectOptions(field(page, 'select[name="penalty"]'), 'off');
    expect(saved.at(-1)!.settings.kinds).toEqual({ penalty: 'off' });
  });

  test('why something is not synced, or not kept at all, is said', async () => {
    const { page } = await addSettings();
    page.tell('too-large');
    await updatesDone(page);
    expect(status(page)).toContain('more than the browser syncs');
    expect(textOf(allIn(page, 'cl-settings-files')[0]!)).toContain('more than the browser syncs');
    page.tell('saved');
    await updatesDone(page);
    expect(textOf(page)).not.toContain('more than the browser syncs');
    page.tell('failed');
    await updatesDone(page);
    expect(status(page)).toContain('could not be saved');
  });

  test('a site and what is read there have names of their own', async () => {
    const { page } = await addSettings();
    const [form] = allIn(page, 'cl-settings-sites form');
    const names = [textOf(form!.querySelector('label')!), form!.querySelector('select')!.ariaLabel];
    expect(names).toEqual(['Site', 'What is read there']);
  });

  test('a site is added by its address, and what is none is told beside the field', async () => {
    const { page, saved } = await addSettings();
    const input = allIn(page, 'cl-settings-sites input')[0] as HTMLInputElement;
    await userEvent.type(input, 'nonsense{Enter}');
    await updatesDone(page);
    expect(saved).toEqual([]);
    expect(input.ariaInvalid ?? input.getAttribute('aria-invalid')).toBe('true');
    expect(textOf(page)).toContain('This is not the name of a site.');
    await userEvent.clear(input);
    await userEvent.type(input, 'shop.example{Enter}');
    await updatesDone(page);
    expect(saved.at(-1)!.settings.sites).toEqual({ 'shop.example': 'never' });
    expect(textOf(page)).not.toContain('This is not the name of a site.');
  });

  test('what is lost comes back by a button that has the keyboard', async () => {
    const settings = { ...defaultSettings(), sites: { 'shop.example': 'ask' as const } };
    const { page, saved } = await addSettings({ settings, hidden: [hidden] });
    (allIn(page, '[aria-label^="Remove"]')[0] as HTMLElement).click();
    await updatesDone(page);
    expect(saved.at(-1)!.settings.sites).toEqual({});
    expect(page.shadowRoot!.activeElement).toBe(buttonNamed(page, 'Undo'));
    await userEvent.keyboard('{Enter}');
    expect(saved.at(-1)!.settings.sites).toEqual({ 'shop.example': 'ask' });
    (allIn(page, '[aria-label^="Show"]')[0] as HTMLElement).click();
    expect(saved.at(-1)!.hidden).toEqual([]);
    await updatesDone(page);
    buttonNamed(page, 'Undo').click();
    expect(saved.at(-1)!.hidden).toEqual([hidden]);
  });
});

describe('undo', () => {
  const settings = { ...defaultSettings(), sites: { 'shop.example': 'ask' as const } };
  const since = { 'shop.example': 'ask' as const, 'other.example': 'never' as const };

  test('brings back what was lost and leaves alone what was chosen elsewhere since', async () => {
    const { page, saved } = await addSettings({ settings, rules: [hats, ships], hidden: [] });
    (allIn(page, 'cl-own-rules [aria-label^="Remove"]')[0] as HTMLElement).click();
    expect(saved.at(-1)!.rules).toEqual([ships]);
    page.chosen = {
      settings: { ...settings, palette: 'ink', sites: since },
      rules: [{ ...ships, severity: 'high' }],
      hidden: [hidden],
    };
    await updatesDone(page);
    buttonNamed(page, 'Undo').click();
    expect(saved.at(-1)).toEqual({
      settings: { ...settings, palette: 'ink', sites: since },
      rules: [hats, { ...ships, severity: 'high' }],
      hidden: [hidden],
    });
  });

  test('takes away again what an import has brought, and gives back what it replaced', async () => {
    const { page, saved } = await addSettings({ settings, rules: [hats], hidden: [] });
    const replaced = { name: 'Hats', id: 'hats', severity: 'high', phrases: ['red hat'] };
    await giveFile(page, 'Import rules', JSON.stringify({ rules: [replaced, ships] }));
    expect(saved.at(-1)!.rules.map(({ id }) => id)).toEqual(['hats', 'ships']);
    page.chosen = { ...page.chosen, settings: { ...settings, sites: since } };
    await updatesDone(page);
    buttonNamed(page, 'Undo').click();
    expect(saved.at(-1)).toEqual({ settings: { ...settings, sites: since }, rules: [hats], hidden: [] });
  });
});

describe('files', () => {
  test('what is exported is imported again, with sites and hidden findings only when asked for', async () => {
    const settings = { ...defaultSettings(), palette: 'ink' as const, sites: { 'shop.example': 'never' as const } };
    const { page } = await addSettings({ settings, rules: [hats], hidden: [hidden] });
    const without = await fileOf(page, 'Export settings');
    vi.restoreAllMocks();
    expect(without).not.toContain('shop.example');
    field(page, 'cl-settings-files input[type="checkbox"]').click();
    const whole = await fileOf(page, 'Export settings');
    vi.restoreAllMocks();

    const other = await addSettings();
    await giveFile(other.page, 'Import settings', whole);
    expect(other.saved.at(-1)).toEqual({ settings, rules: [hats], hidden: [hidden] });
    expect(status(other.page)).toContain('Settings and 1 rule imported');
    await giveFile(other.page, 'Import settings', without);
    // A file that says nothing of them takes none away.
    expect(other.saved.at(-1)).toEqual({ settings, rules: [hats], hidden: [hidden] });
  });

  test('of a file that is wrong it is said where; one that is none changes nothing', async () => {
    const { page, saved } = await addSettings({ rules: [hats] });
    await giveFile(page, 'Import rules', '{ "rules": [');
    expect(saved).toEqual([]);
    expect(textOf(page)).toContain('Nothing was changed.');
    const bad = {
      rules: [
        { name: 'Fine', severity: 'high', phrases: ['x y'] },
        { name: 'Bad', severity: 'grave', phrases: ['z'] },
      ],
    };
    await giveFile(page, 'Import rules', JSON.stringify(bad));
    expect(saved.at(-1)!.rules.map(({ name }) => name)).toEqual(['Hats <b>', 'Fine']);
    expect(textOf(page)).toContain('rules[1].severity: “grave” can’t stand here.');
  });
});

describe('own rules', () => {
  test('a rule is tried while it is written: its words are marked in the sentences it finds', async () => {
    const { page, saved } = await addSettings();
    buttonNamed(page, 'Add a rule').click();
    await updatesDone(page);
    await userEvent.type(field(page, 'textarea[name="phrases"]'), 'fees');
    await vi.waitFor(() => expect(textOf(page)).toContain('3 matches'));
    expect(allIn(page, 'cl-rule-trial mark').map(textOf)).toEqual(['fees', 'Fees', 'fees']);
    // Without a name it is no rule: the field is told and gets the keyboard.
    buttonNamed(page, 'Save rule').click();
    await updatesDone(page);
    expect(saved).toEqual([]);
    expect(field(page, '[name="name"]').getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('Fees');
    buttonNamed(page, 'Save rule').click();
    expect(saved.at(-1)!.rules).toEqual([{ id: 'fees', name: 'Fees', severity: 'high', note: '', phrases: ['fees'] }]);
  });

  test('where a pattern is wrong is drawn under it and read out with it', async () => {
    const { page } = await addSettings({ rules: [hats] });
    buttonNamed(page, 'Edit').click();
    await updatesDone(page);
    field(page, '[value="pattern"]').click();
    await updatesDone(page);
    const input = field(page, 'input[name="pattern"]');
    input.value = 'may [fees]';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await updatesDone(page);
    expect(allIn(page, '.caret')[0]!.textContent).toBe('    ^');
    const described = input.getAttribute('aria-describedby')!.split(' ');
    const root = input.getRootNode() as ShadowRoot;
    expect(described.map((id) => textOf(root.getElementById(id)!)).join(' ')).toContain(
      'At character 5: Square brackets',
    );
  });

  test('what is typed stays when anything else is stored, and when Escape is pressed', async () => {
    const { page } = await addSettings({ rules: [hats] });
    buttonNamed(page, 'Edit').click();
    await updatesDone(page);
    await userEvent.type(field(page, '[name="name"]'), ' and caps');
    page.chosen = { ...page.chosen, rules: [{ ...hats }], hidden: [hidden] };
    await updatesDone(page);
    expect(field(page, '[name="name"]').value).toBe('Hats <b> and caps');
    await userEvent.keyboard('{Escape}');
    await updatesDone(page);
    expect(field(page, '[name="name"]').value).toBe('Hats <b> and caps');
  });

  test('Escape closes a form in which nothing was typed', async () => {
    const { page } = await addSettings({ rules: [hats] });
    buttonNamed(page, 'Edit').click();
    await updatesDone(page);
    await userEvent.keyboard('{Escape}');
    await updatesDone(page);
    expect(allIn(page, 'cl-own-rule-form')).toEqual([]);
  });

  test('one that is switched off stays in the list; a name is text', async () => {
    const { page, saved } = await addSettings({ rules: [hats] });
    field(page, 'cl-own-rules input[type="checkbox"]').click();
    expect(saved.at(-1)).toMatchObject({ rules: [hats], settings: { kinds: { 'own:hats': 'off' } } });
    expect(textOf(page)).toContain('Hats <b>');
  });
});
