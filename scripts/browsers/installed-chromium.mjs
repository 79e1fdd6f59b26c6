import { homedir } from 'node:os';
import { join } from 'node:path';
import { firstThatRuns, onPath } from './program.mjs';

const linux = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windows = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** A Chrome, Chromium or Edge in one of its usual places. */
export function installedChromium() {
  return firstThatRuns(usualPlaces());
}

function usualPlaces() {
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': olderPrograms, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, olderPrograms, LOCALAPPDATA].filter(Boolean);
    return windows.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return mac
      .flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`))
      .concat(onPath(['chromium']));
  }
  return [...onPath(linux), '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}
