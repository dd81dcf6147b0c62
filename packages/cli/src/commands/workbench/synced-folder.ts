import { resolve, sep } from "node:path";

/** Folders that services keep in step with other computers, as each names its own. */
const SERVICES: readonly (readonly [name: string, folder: RegExp])[] = [
  ["Dropbox", /^Dropbox\b/i],
  ["OneDrive", /^OneDrive\b/i],
  ["Google Drive", /^(Google ?Drive|GoogleDrive-.*|My Drive)$/i],
  ["iCloud", /^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i],
  ["Nextcloud", /^Nextcloud\b/i],
  ["ownCloud", /^ownCloud\b/i],
  ["Box", /^(Box|Box Sync|Box-Box)$/],
  ["pCloud", /^pCloud ?Drive$/i],
  ["Syncthing", /^Sync(thing)?$/],
];

/**
 * The service that keeps a folder in step with other computers, as far as its path tells; null where it tells
 * of none. Such a service copies files while they are written, and a database of many files does not bear
 * that.
 *
 * @example syncedBy("/home/ana/Dropbox/sextant") // "Dropbox"
 */
export function syncedBy(folder: string): string | null {
  const parts = resolve(folder).split(sep);
  return SERVICES.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0] ?? null;
}
