import { spawnSync } from "node:child_process";
import { lstatSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Sees to it that the packages of package-lock.json are there, and installs them when they are missing or older than it.
 * Needs Node and npm and nothing else; no package runs a script of its own. What npm says goes to stderr, so that the output of a command stays its own.
 * Ends the process when installing fails.
 */
export function setUp() {
  if (isInstalled()) return;
  if (isLink("node_modules")) {
    process.stderr.write(
      "node_modules is a link and older than package-lock.json: run npm ci in the folder that it leads to\n",
    );
    process.exit(1);
  }
  process.stderr.write("Installing the packages of package-lock.json\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    process.stderr.write("npm ci failed; what it says stands above\n");
    process.exit(status ?? 1);
  }
}

/** npm writes its own list last, so a list newer than the lock file is a whole installation. */
function isInstalled() {
  const installed = timeOf("node_modules/.package-lock.json");
  return installed !== undefined && installed >= (timeOf("package-lock.json") ?? 0);
}

/**
 * npm would empty the folder behind a link, which belongs to another copy.
 * @param {string} path within the project
 */
function isLink(path) {
  return lstatSync(new URL(path, new URL("..", import.meta.url)), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** @param {string} path within the project */
function timeOf(path) {
  return statSync(new URL(path, new URL("..", import.meta.url)), { throwIfNoEntry: false })?.mtimeMs;
}
