import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCase } from "@sextant/case";
import { expect, it } from "vitest";
import { openWorkspace } from "../src/index.js";
import { onBoth } from "./helpers/both.js";
import { ME } from "./helpers/case.js";

const cases = fileURLToPath(new URL("../../../cases/", import.meta.url));

/** Every case of the checkout with the other texts of its folder. */
function everyCase(): { path: string; files: Record<string, string> }[] {
  const paths = readdirSync(cases, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".yaml") && !/(expected|evidence)\.yaml$/.test(path),
  );
  return paths
    .filter((path) => /^sextant:/m.test(readFileSync(join(cases, path), "utf8")))
    .map((path) => {
      const folder = dirname(join(cases, path));
      const others = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(txt|md)$|evidence\.yaml$/.test(name))
        .filter((name) => statSync(join(folder, name)).isFile());
      const texts = others.map((name) => [name, readFileSync(join(folder, name), "utf8")]);
      const text = readFileSync(join(cases, path), "utf8");
      return { path, files: { ...Object.fromEntries(texts), "case.yaml": text } };
    });
}

onBoth("the studied cases", (fresh) => {
  it("go in and out byte for byte, with the hash that the command line gives", async () => {
    const workspace = await openWorkspace(await fresh());
    try {
      const all = everyCase();
      expect(all.length).toBeGreaterThan(5);
      for (const { path, files } of all) {
        const made = await workspace.create({
          files,
          origin: `library/${path}`,
          name: "Made",
          who: ME,
        });
        expect((await workspace.open(made.record.id)).files).toEqual(files);
        expect(await workspace.filesAt(made.record.id, 1)).toEqual(files);
        const [{ hash }] = await workspace.history(made.record.id);
        const bytes = (name: string) => {
          const text = (files as Record<string, string>)[name];
          return text === undefined ? null : Buffer.from(text);
        };
        expect(hash).toBe(readCase("case.yaml", bytes).hash);
      }
    } finally {
      await workspace.close();
    }
  });
});
