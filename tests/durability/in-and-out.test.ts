import { readCase, writeCase } from "@sextant/case";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { arbitraryCase } from "../../packages/case/test/write/arbitrary-case.js";
import { zip } from "../../packages/server/src/export/zip.js";
import { readIncoming } from "../../packages/web/src/files/incoming.js";
import { openWorkspace, type Workspace } from "../../packages/workspace/src/index.js";
import { onBoth } from "../../packages/workspace/test/helpers/both.js";
import { SEED } from "../../packages/workspace/test/helpers/seeded.js";

const RUNS = 30;
const WHO = "Ada";

/** Line ends, marks and comments that a writer of ours does not make, and a person's editor may. */
const layouts: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => `# kept\n\n${text}\n\n# kept too`,
];

/** A case with the text of a source beside it, as it may lie in somebody's folder. */
const arbitraryFiles = fc
  .record({
    document: arbitraryCase,
    layout: fc.constantFrom(...layouts),
    name: fc.constantFrom("notes.txt", "source/북한.txt", "source/a b/É.md"),
    text: fc.string({ unit: "binary", maxLength: 200 }),
  })
  .map(({ document, layout, name, text }) => ({
    document,
    plain: layout === layouts[0],
    files: { "case.yaml": layout(writeCase(document)), [name]: text },
  }));

const read = (files: Readonly<Record<string, string>>) =>
  readCase("case.yaml", (path) =>
    Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : null,
  );

onBoth("case files go in and out", (fresh) => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(await fresh());
  });
  afterAll(() => workspace?.close());

  it(`with the same bytes, document and hash (SEXTANT_SEED=${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFiles, async ({ document, plain, files }) => {
        const before = read(files);
        if (plain) expect(before.document).toEqual(document);
        const { record } = await workspace.create({ files, origin: "file", name: "In", who: WHO });
        const [made] = await workspace.history(record.id);
        expect(made.hash).toBe(before.hash);

        // Out as the archive that the server gives, and in again as the page reads one.
        const kept = await workspace.filesAt(record.id, 1);
        const { files: out } = await readIncoming([{ path: "talks.zip", bytes: zip(kept) }]);
        expect(out).toEqual(files);
        const after = read(out);
        expect(after.document).toEqual(before.document);
        expect(after.hash).toBe(before.hash);

        // A change and its undoing leave no trace in the files.
        const { id, revision: base } = record;
        const edits = [{ file: "case.yaml", edits: [{ path: ["title"], value: "Another" }] }];
        await workspace.edit(id, { base, name: "Title", who: WHO, edits });
        const { opened } = await workspace.undo(id, { base: base + 1, who: WHO });
        expect(opened.files).toEqual(files);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
