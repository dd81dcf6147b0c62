// Finds the programs of PostgreSQL that the tests start servers with: on the PATH, or where Debian puts
// them; on Debian as root, its own package is installed where there are none.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** The folder of the programs; null where there is none. */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().reverse() : [];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, "bin")),
  ];
  const has = (folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name)));
  return folders.find((folder) => folder !== "" && has(folder)) ?? null;
}

/** Like findPostgres, after an attempt to install it. */
export function ensurePostgres() {
  if (findPostgres() === null && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.error("sextant: installing Debian's postgresql for the tests (once) …");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const run = (...words) =>
      spawnSync("apt-get", ["-qq", ...words], { stdio: ["ignore", 2, 2], env: environment });
    run("update");
    run("install", "-y", "--no-install-recommends", "postgresql");
  }
  return findPostgres();
}
