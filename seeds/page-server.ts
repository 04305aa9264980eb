import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages on loopback, and what was asked of them. */
export interface PageServer {
  /** With no slash at its end. */
  url: string;
  /** Method and path of every request, favicons left out. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves pages, HTML or by their ending XHTML, on a free port of 127.0.0.1. `pageAt` gives the page at a path, at once or late; where it gives none, it is not found. */
export async function servePages(pageAt: (path: string) => string | undefined | Promise<string>): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/favicon.ico') requests.push(`${request.method} ${request.url}`);
    const page = await pageAt(decodeURIComponent(pathname));
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': pathname.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
