import { browser } from './native-api';

/** What opens the panel beside the page: `sidePanel` in Chrome, `sidebarAction` in Firefox. */
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const { sidePanel, sidebarAction } = browser as unknown as PanelApi;

/** Whether this browser has room for a panel beside the page. */
export function hasSidePanel(): boolean {
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the panel in a window. Has to be called while a click or key press is handled. */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  if (sidebarAction) await sidebarAction.open();
  else if (windowId !== undefined) await sidePanel?.open({ windowId });
}
