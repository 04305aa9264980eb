import type { Browser } from './api';

const { browser: own, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Browser>>;

/**
 * The extension APIs as the browser has them, which give promises in both. For what only asks: without the library a surface
 * that opens in front of a waiting person is smaller. Who answers messages by promises needs `api.ts`.
 */
export const browser = (own ?? chrome)!;
