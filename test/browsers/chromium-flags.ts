/** Command line flags for Chromium: without these it calls its makers at every start, and cannot run as root. */
export function chromiumFlags(): string[] {
  const flags = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  // Root cannot use the sandbox.
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
}
