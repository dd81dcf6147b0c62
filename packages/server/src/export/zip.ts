/** A ZIP archive of texts, stored and not compressed (APPNOTE.TXT of PKWARE, 4.3): equal files give equal bytes. */

/** The first moment that the format knows: archives carry no clock of ours. */
const EPOCH = 0x00210000;
const UTF8_NAMES = 0x0800;

/** Files in the order of their names; sizes are well under the format's four gigabytes. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  const names = Object.keys(files).sort();
  for (const name of names) {
    const path = Buffer.from(name, "utf8");
    const bytes = Buffer.from(files[name], "utf8");
    const common = commonHeader(bytes, path.length);
    const local = Buffer.concat([uint32(0x04034b50), common, path, bytes]);
    const madeBy = uint16(20);
    // No comment, one disk, no attributes.
    const rest = Buffer.concat([Buffer.alloc(10), uint32(offset)]);
    central.push(Buffer.concat([uint32(0x02014b50), madeBy, common, rest, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = uint16(names.length);
  const end = [uint32(0x06054b50), Buffer.alloc(4), count, count];
  const where = [uint32(directory.length), uint32(offset), uint16(0)];
  return Buffer.concat([...locals, directory, ...end, ...where]);
}

/** What the header before a file and that in the directory have in common. */
function commonHeader(bytes: Buffer, nameLength: number): Buffer {
  const size = uint32(bytes.length);
  const stored = uint16(0);
  const [version, flags] = [uint16(20), uint16(UTF8_NAMES)];
  const lengths = [uint16(nameLength), uint16(0)];
  return Buffer.concat([
    ...[version, flags, stored, uint32(EPOCH)],
    ...[uint32(crc32(bytes)), size, size, ...lengths],
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
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
