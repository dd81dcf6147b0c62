// Makes a fresh checkout ready: installs what is missing, builds what changed.
// Built-ins only, since it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const stamp = join(modules, ".boot");
const lock = join(root, ".boot.lock");

function stop(sentence) {
  console.error(`sextant: ${sentence}`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node ${process.versions.node} is too old: Sextant needs Node 20.19 or later.`);

const wanted = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .update(`${process.version} ${process.platform} ${process.arch}`)
  .digest("hex");

const installed = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

/** One installer at a time: two starts in one checkout must not race. A lock older than ten minutes was left by a kill. */
async function withLock(action) {
  for (;;) {
    try {
      closeSync(openSync(lock, "wx"));
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      try {
        if (Date.now() - statSync(lock).mtimeMs > 600_000) rmSync(lock, { force: true });
      } catch {
        // The other start has just finished; try again at once.
      }
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  const release = () => rmSync(lock, { force: true });
  process.on("exit", release);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
  try {
    action();
  } finally {
    release();
  }
}

function install() {
  if (installed()) return;
  console.error("sextant: installing the packages of package-lock.json (once) …");
  // npm_execpath is the npm that started us; it may not be on the PATH under the name npm.
  const npm = process.env.npm_execpath;
  const command = [
    "ci",
    "--include=dev",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const run = npm?.endsWith("js")
    ? spawnSync(process.execPath, [npm, ...command], { cwd: root, encoding: "utf8" })
    : spawnSync("npm", command, {
        cwd: root,
        encoding: "utf8",
        shell: process.platform === "win32",
      });
  if (run.status !== 0) {
    const said = `${run.stdout ?? ""}${run.stderr ?? ""}`;
    if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|network/i.test(said))
      stop(
        "the packages could not be fetched: no network, or no package registry, can be reached. Connect once and run the command again.",
      );
    console.error(said);
    stop("the packages could not be installed; npm's own words are above.");
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, wanted);
}

await withLock(() => {
  install();
  const build = spawnSync(process.execPath, [join(root, "scripts", "build.mjs")], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (build.status !== 0) stop("the build failed; the compiler's words are above.");
});
