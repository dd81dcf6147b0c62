import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const source = (name: string): string => join(root, "packages", name, "src", "index.ts");

/** A program of a test, made from the sources, so that it can run as a process of its own. */
export async function bundle(program: string): Promise<{ readonly path: string; remove(): void }> {
  // Under node_modules, from where the packages that are not bundled are found.
  const folder = mkdtempSync(join(root, "node_modules", ".sextant-test-"));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    resolve: {
      alias: Object.fromEntries(
        ["engine", "evidence", "case"].map((name) => [`@sextant/${name}`, source(name)]),
      ),
    },
    ssr: { noExternal: [/^@sextant\//] },
    build: {
      ssr: fileURLToPath(new URL(program, import.meta.url)),
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: "program.mjs" } },
    },
  });
  return {
    path: join(folder, "program.mjs"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
