import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from './native-api';
import { obeyCommands } from './commands';

vi.mock('./native-api', () => ({
  browser: {
    commands: { onCommand: { addListener: vi.fn() } },
    tabs: { query: vi.fn(), sendMessage: vi.fn() },
  },
}));

const press = (command: string) =>
  vi.mocked(browser.commands.onCommand.addListener).mock.calls[0]![0](command, undefined);

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(browser.tabs.query).mockResolvedValue([{ id: 7 } as never]);
  obeyCommands();
});

test.each([
  ['next-finding', { kind: 'step-to', which: 'next' }],
  ['previous-finding', { kind: 'step-to', which: 'previous' }],
  ['toggle-highlights', { kind: 'toggle-highlights' }],
])('%s is passed on to the page in front', async (command, message) => {
  press(command);
  await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, message, { frameId: 0 }));
});

test('a command of others and a window without a page ask nothing', async () => {
  press('open-panel');
  vi.mocked(browser.tabs.query).mockResolvedValue([]);
  press('next-finding');
  await new Promise((resolve) => setTimeout(resolve));
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
});
