/**
 * Reads a ZIP archive (APPNOTE.TXT of PKWARE, 4.3) that may come from anybody. What is written in its
 * headers is never trusted: every size is counted on the bytes themselves and bounded, entries may not
 * overlap, the two headers of an entry must agree, and nothing is written anywhere.
 */
import { folderPathFault } from "@sextant/case";
import { type ArchiveFault, type Given, Refused } from "./given.js";

/** What is taken from an archive at most; a case has a few files, and its texts fit in one request. */
export const ARCHIVE_LIMITS = { entries: 5_000, entry: 8 * 1024 * 1024, total: 40 * 1024 * 1024 };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const ENCRYPTED = 0x2041;
const SIZES_FOLLOW = 0x0008;
const STORED = 0;
const DEFLATED = 8;
const SYMBOLIC_LINK = 0o120000;

interface Entry {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * The files of an archive, in its order; folders are left out.
 *
 * @throws Refused with why "archive"
 * @example const files = await readArchive("talks.zip", bytes);
 */
export async function readArchive(name: string, bytes: Uint8Array): Promise<Given[]> {
  const fail: Fail = (fault) => {
    throw new Refused({ why: "archive", name, fault });
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view, bytes, fail);
  const files: Given[] = [];
  let total = 0;
  for (const { entry, from } of placed(entries, view, bytes, fail)) {
    const content = await unpack(bytes.subarray(from, from + entry.packed), entry, fail);
    total += content.length;
    if (total > ARCHIVE_LIMITS.total) fail("tooLarge");
    files.push({ path: entry.path, bytes: content });
  }
  return files;
}

type Fail = (fault: ArchiveFault) => never;

function directory(view: DataView, bytes: Uint8Array, fail: Fail): Entry[] {
  const end = endOf(view);
  if (end === null) return fail("notZip");
  const count = view.getUint16(end + 10, true);
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  // One disk; no archive of the 64-bit form, which a case has no need of.
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    fail("unsupported");
  }
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) fail("unsupported");
  if (count > ARCHIVE_LIMITS.entries) fail("tooMany");
  if (start + size > end) fail("damaged");
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let k = 0; k < count; k++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) fail("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at +
      CENTRAL_SIZE +
      nameLength +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) fail("damaged");
    const path = nameOf(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength), fail);
    const mode = view.getUint32(at + 38, true) >>> 16;
    if ((mode & 0o170000) === SYMBOLIC_LINK) fail("link");
    if (!path.endsWith("/")) {
      if (folderPathFault(path) !== null) fail("badName");
      // Two names that one file system takes for the same would overwrite one another there.
      const plain = path.normalize("NFC").toLowerCase();
      if (names.has(plain)) fail("twice");
      names.add(plain);
      entries.push({
        path,
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
    }
    at = next;
  }
  return entries;
}

/** The end of the directory, searched from the end of the file, before which a comment may stand. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function nameOf(bytes: Uint8Array, fail: Fail): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail("badName");
  }
}

/** Where the bytes of each entry stand, once its own header has been found to agree and none overlap. */
function placed(
  entries: readonly Entry[],
  view: DataView,
  bytes: Uint8Array,
  fail: Fail,
): { readonly entry: Entry; readonly from: number }[] {
  const found = entries.map((entry) => {
    const { at, flags, method, path } = entry;
    if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) fail("damaged");
    if ((flags & ENCRYPTED) !== 0) fail("encrypted");
    if (method !== STORED && method !== DEFLATED) fail("unsupported");
    const nameLength = view.getUint16(at + 26, true);
    const name = bytes.subarray(at + LOCAL_SIZE, at + LOCAL_SIZE + nameLength);
    const from = at + LOCAL_SIZE + nameLength + view.getUint16(at + 28, true);
    if (from + entry.packed > bytes.length) fail("damaged");
    if (view.getUint16(at + 6, true) !== flags || view.getUint16(at + 8, true) !== method) {
      fail("damaged");
    }
    if (nameOf(name, fail) !== path) fail("damaged");
    const later = (flags & SIZES_FOLLOW) !== 0;
    if (!later && view.getUint32(at + 18, true) !== entry.packed) fail("damaged");
    return { entry, from };
  });
  let free = 0;
  for (const { entry, from } of found.toSorted((a, b) => a.entry.at - b.entry.at)) {
    if (entry.at < free) fail("damaged");
    free = from + entry.packed;
  }
  return found;
}

async function unpack(packed: Uint8Array, entry: Entry, fail: Fail): Promise<Uint8Array> {
  if (entry.size > ARCHIVE_LIMITS.entry) fail("tooLarge");
  const content = entry.method === STORED ? packed : await inflate(packed, entry.size, fail);
  if (content.length !== entry.size || crc32(content) !== entry.crc) fail("damaged");
  return content;
}

/** Inflates no further than it was said to go. */
async function inflate(packed: Uint8Array, size: number, fail: Fail): Promise<Uint8Array> {
  const content = new Uint8Array(size);
  let used = 0;
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (used + value.length > size) {
        await reader.cancel();
        return fail("damaged");
      }
      content.set(value, used);
      used += value.length;
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    return fail("damaged");
  }
  return content.subarray(0, used);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = TABLE[(c ^ byte) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
