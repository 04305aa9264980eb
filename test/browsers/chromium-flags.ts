/** Command line flags for Chromium: without these it calls its makers while it runs, and cannot start as root. */
export function chromiumFlags(): string[] {
  const flags = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--allow-browser-signin=false',
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
    '--extensions-update-frequency=1000000',
  ];
  // Root cannot use the sandbox.
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
}
