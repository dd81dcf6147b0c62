// Builds the page of the workbench with Vite, where anything it is made of has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const web = join(root, "packages", "web");
const stamp = join(web, "dist", ".sources");

/** The files of a folder, in one order everywhere; what tests and builds leave there is no source. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/[\\/](node_modules|test)[\\/]|\.map$|\.tsbuildinfo$/.test(path))
    .sort();
}

/** A digest of the page's sources, of the built packages that run in it, and of what is installed. */
function digest() {
  const packages = ["engine", "evidence", "case", "words"];
  const own = ["index.html", "package.json", "vite.config.ts"].map((name) => join(web, name));
  const files = [
    ...own.filter((path) => existsSync(path)),
    ...filesOf(join(web, "src")),
    ...packages.flatMap((name) => filesOf(join(root, "packages", name, "dist"))),
    join(root, "package-lock.json"),
  ];
  const hash = createHash("sha256");
  for (const path of files) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest("hex");
}

/** Returns the exit code of Vite; 0 where there was nothing to do. */
export function buildWeb() {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  if (!existsSync(vite) || !existsSync(join(web, "index.html"))) return 0;
  const wanted = digest();
  const built = existsSync(join(web, "dist", "index.html")) && existsSync(stamp);
  if (built && readFileSync(stamp, "utf8") === wanted) return 0;
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: web,
    stdio: "inherit",
  });
  if (status === 0) writeFileSync(stamp, wanted);
  return status ?? 1;
}
