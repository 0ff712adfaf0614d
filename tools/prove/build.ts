import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * The same commit gives the same bytes: two clean clones, each with its own packages and without any install script, build the app and the one
 * file. Compares every file by the lists of hashes.
 */

const root = process.cwd();
const head = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const [first, second] = [buildOf("one"), buildOf("two")];
const same = first.sums === second.sums && first.file === second.file;
process.stdout.write(
  `${same ? "Identical" : "DIFFERENT"}: ${first.sums.split("\n").length - 2} files and one file, twice from clean clones of ${head}\n`,
);
if (!same) process.exitCode = 1;

function buildOf(name: string): { sums: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), `kansenwijzer-${name}-`));
  const run = (program: string, ...given: string[]) =>
    execFileSync(program, given, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const tell = (what: string) => process.stderr.write(`${name}: ${what}\n`);
  try {
    tell("cloning");
    execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);
    run("git", "checkout", "--quiet", head);
    tell("installing without scripts");
    run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
    tell("building");
    run(npm, "run", "--silent", "build");
    run(npm, "run", "--silent", "build:single");
    return {
      sums: readFileSync(join(folder, "dist/SHA256SUMS"), "utf8"),
      file: readFileSync(join(folder, "dist-single/kansenwijzer.html"), "utf8"),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
