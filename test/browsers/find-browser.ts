import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Environment variables that name a browser, ours first. */
const variables: Record<BrowserName, string[]> = {
  chromium: ['CLAUSELIGHT_CHROMIUM', 'CHROME_PATH'],
  firefox: ['CLAUSELIGHT_FIREFOX', 'FIREFOX_BIN'],
};

const programNames: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * The path of an installed browser: what an environment variable names, else the usual places, else `PATH`.
 * `undefined` when there is none. Throws when a variable names a file that cannot be run, since a silent fallback
 * would test another browser than the one asked for.
 */
export function findBrowser(name: BrowserName): string | undefined {
  for (const variable of variables[name]) {
    const named = process.env[variable];
    if (!named) continue;
    if (isProgram(named)) return named;
    throw new Error(`${variable} is set to ${named}, which is not a program: correct it or unset it.`);
  }
  return [...usualPlaces(name), ...placesOnPath(name)].find(isProgram);
}

/** A command that installs the browser on this system, to be shown to a person. */
export function installCommand(name: BrowserName): string {
  const names = {
    darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
    win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
    linux: { chromium: 'sudo apt-get install chromium', firefox: 'sudo apt-get install firefox-esr' },
  };
  const system = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  return names[system][name];
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const programs = {
      chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
      firefox: ['Firefox.app/Contents/MacOS/firefox'],
    };
    return programs[name].flatMap((program) => [
      path.join('/Applications', program),
      path.join(homedir(), 'Applications', program),
    ]);
  }
  if (process.platform === 'win32') {
    const programs = {
      chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
      firefox: ['Mozilla Firefox/firefox.exe'],
    };
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((variable) => process.env[variable]);
    return roots.flatMap((root) => (root ? programs[name].map((program) => path.join(root, program)) : []));
  }
  return programNames[name].map((program) => path.join('/usr/bin', program));
}

function placesOnPath(name: BrowserName): string[] {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return programNames[name].flatMap((program) => folders.map((folder) => path.join(folder, program + extension)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
