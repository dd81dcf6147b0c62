import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zip } from "../../server/src/export/zip.js";
import type { ArchiveFault, Given, Refused } from "../src/files/given.js";
import { readIncoming } from "../src/files/incoming.js";
import { ARCHIVE_LIMITS, readArchive } from "../src/files/read-archive.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (files: readonly Given[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

interface Made {
  readonly name: string;
  readonly content?: Uint8Array;
  readonly deflated?: boolean;
  /** In place of what is true. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly localName?: string;
}

/** An archive as any program might write it, or nobody would. */
function archive(
  entries: readonly Made[],
  options: { readonly overlap?: boolean } = {},
): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const made of entries) {
    const content = made.content ?? utf8("x");
    const packed = made.deflated ? deflateRawSync(content) : Buffer.from(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(made.flags ?? 0x0800, 2);
    header.writeUInt16LE(made.method ?? (made.deflated ? 8 : 0), 4);
    header.writeUInt32LE(made.crc ?? crc(content), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(made.size ?? content.length, 18);
    const name = Buffer.from(made.name);
    header.writeUInt16LE(name.length, 22);
    const localName = Buffer.from(made.localName ?? made.name);
    const ownHeader = Buffer.from(header);
    ownHeader.writeUInt16LE(localName.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), ownHeader, localName, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((made.mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(options.overlap ? 0 : offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), header, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}

describe("an archive", () => {
  it("that the server wrote is read byte for byte, byte order marks and all scripts too", async () => {
    const files = {
      "case.yaml": "\uFEFFsextant: 1\r\n",
      "source/북한.txt": "평양 🌏\n",
      empty: "",
    };
    const read = await readArchive("a.zip", zip(files));
    expect(read.map(({ path }) => path)).toEqual(Object.keys(files).sort());
    for (const { path, bytes } of read) {
      expect(Uint8Array.from(bytes)).toEqual(utf8(files[path as keyof typeof files]));
    }
  });

  it("of other programs: deflated, with folders and sizes that follow", async () => {
    const content = utf8("sextant: 1\n".repeat(1000));
    const bytes = archive([
      { name: "talks/", content: utf8("") },
      { name: "talks/case.yaml", content, deflated: true, flags: 0x0808 },
    ]);
    expect(texts(await readArchive("a.zip", bytes))).toEqual({
      "talks/case.yaml": new TextDecoder().decode(content),
    });
  });

  const zeros = new Uint8Array(ARCHIVE_LIMITS.entry);
  const hostile: readonly (readonly [string, ArchiveFault, Uint8Array])[] = [
    ["no archive", "notZip", utf8("sextant: 1")],
    ["nothing", "notZip", new Uint8Array()],
    ["one that leads out of its folder", "badName", archive([{ name: "../case.yaml" }])],
    ["one that names the root", "badName", archive([{ name: "/etc/passwd" }])],
    ["one that names a drive", "badName", archive([{ name: "C:case.yaml" }])],
    ["one with backslashes", "badName", archive([{ name: "a\\..\\b" }])],
    ["one with a NUL in a name", "badName", archive([{ name: "a\0.yaml" }])],
    ["a link", "link", archive([{ name: "case.yaml", mode: 0o120777 }])],
    ["one that is encrypted", "encrypted", archive([{ name: "case.yaml", flags: 1 }])],
    ["one of a method nobody asked for", "unsupported", archive([{ name: "a", method: 14 }])],
    ["a name twice", "twice", archive([{ name: "case.yaml" }, { name: "case.yaml" }])],
    [
      "names that some systems take for one",
      "twice",
      archive([{ name: "a.txt" }, { name: "A.TXT" }]),
    ],
    [
      "entries over one another",
      "damaged",
      archive([{ name: "a" }, { name: "a2" }], { overlap: true }),
    ],
    ["a size that lies upwards", "damaged", archive([{ name: "a", size: 9 }])],
    [
      "a size that lies downwards",
      "damaged",
      archive([{ name: "a", content: zeros, deflated: true, size: 10 }]),
    ],
    [
      "a size without measure",
      "tooLarge",
      archive([{ name: "a", content: zeros, deflated: true, size: 0xffff_fff0 }]),
    ],
    [
      "one that is small and becomes large",
      "tooLarge",
      archive(
        ["a", "b", "c", "d", "e", "f"].map((name) => ({ name, content: zeros, deflated: true })),
      ),
    ],
    ["a wrong sum", "damaged", archive([{ name: "a", crc: 1 }])],
    ["two headers that differ", "damaged", archive([{ name: "a", localName: "b" }])],
    [
      "too many entries",
      "tooMany",
      archive(Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, k) => ({ name: `f${k}` }))),
    ],
  ];
  it.each(hostile)("is refused: %s", async (_, fault, bytes) => {
    await expect(readArchive("a.zip", bytes)).rejects.toMatchObject({
      refusal: { why: "archive", name: "a.zip", fault },
    } satisfies { refusal: Refused["refusal"] });
  });

  it("that is cut or changed anywhere is refused or read, and nothing else is thrown", async () => {
    const whole = archive([
      { name: "case.yaml", content: utf8("sextant: 1\n".repeat(9)), deflated: true },
      { name: "b.txt" },
    ]);
    const trial = async (bytes: Uint8Array): Promise<void> => {
      await readArchive("a.zip", bytes).catch((error) => expect(error.name).toBe("Refused"));
    };
    for (let k = 0; k < whole.length; k++) {
      await trial(whole.subarray(0, k));
      const changed = Uint8Array.from(whole);
      changed[k] ^= 0xff;
      await trial(changed);
    }
  });
});

describe("what is opened", () => {
  const given = (files: Record<string, string | Uint8Array>): Given[] =>
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === "string" ? utf8(content) : content,
    }));
  const why = async (files: Given[]): Promise<unknown> =>
    readIncoming(files).then(
      () => null,
      (error) => error.refusal,
    );

  it("is the case's folder, with what was left aside", async () => {
    const read = await readIncoming(
      given({
        "talks/water.yaml": "# A case\nsextant: 1\n",
        "talks/sources/a.txt": "\uFEFFtext\r\n",
        "talks/photo.png": "x",
        "talks/korean.txt": new Uint8Array([0xc1, 0xb6]),
        "talks/.DS_Store": "x",
        "other.txt": "x",
      }),
    );
    expect(read.files).toEqual({
      "case.yaml": "# A case\nsextant: 1\n",
      "sources/a.txt": "\uFEFFtext\r\n",
    });
    expect(read.skipped).toEqual([
      { path: "talks/photo.png", why: "kind" },
      { path: "talks/korean.txt", why: "notText" },
      { path: "other.txt", why: "outside" },
    ]);
  });

  it("may be JSON, or an archive of a folder", async () => {
    const json = '{ "sextant": 1, "title": "A" }';
    expect((await readIncoming(given({ "a.json": json }))).files).toEqual({ "case.yaml": json });
    const bytes = archive([{ name: "talks/case.yaml", content: utf8("sextant: 1\n") }]);
    expect(await readIncoming(given({ "talks.zip": bytes }))).toMatchObject({
      name: "talks.zip",
      files: { "case.yaml": "sextant: 1\n" },
    });
  });

  it("may be a file of GMCR+, with what was made of it", async () => {
    const file = new URL("../../case/test/fixtures/garrison.gmcr", import.meta.url);
    const read = await readIncoming([{ path: "Garrison.gmcr", bytes: readFileSync(file) }]);
    expect(read.files["case.yaml"]).toMatch(/^sextant: 1\ntitle: Garrison\n/);
    expect(read.imported).toMatchObject({ parties: 4, options: 9 });
    expect(read.imported?.preferences).toBeGreaterThan(0);
  });

  it("is refused in the person's terms", async () => {
    expect(await why(given({ "a.txt": "x" }))).toEqual({ why: "noCase" });
    expect(await why([])).toEqual({ why: "noCase" });
    const latin = new Uint8Array([0x73, 0xe9]);
    expect(await why(given({ "a.yaml": latin }))).toEqual({ why: "notText", name: "a.yaml" });
    expect(await why(given({ "a.gmcr": "x" }))).toMatchObject({ why: "problem", name: "a.gmcr" });
  });
});
