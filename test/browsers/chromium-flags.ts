/** Command line flags for every Chromium we start: it shall not call its makers, and start as root too. */
export function chromiumFlags(): string[] {
  const flags = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  // Root cannot use the sandbox.
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
}
