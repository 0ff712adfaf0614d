import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./setUp.mjs";

/*
 * Builds the app once more and holds it against dist/, file by file, by the lists of hashes. The short form of `npm run prove:build`, which does
 * so from two clean clones.
 */

const again = mkdtempSync(join(tmpdir(), "kansenwijzer-again-"));
try {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const given = ["build", "--outDir", again, "--emptyOutDir", "--logLevel", "error"];
  const { status } = spawnSync(process.execPath, [vite, ...given], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("The second build failed.");
  const [first, second] = [join(root, "dist"), again].map(sumsIn);
  const other = first.filter((line) => !second.includes(line));
  // The first line of the list names the build.
  console.log(
    `${first.length - 1} files built twice, ${other.filter((line) => !line.startsWith("#")).length} of them different`,
  );
  for (const line of other) console.error(line);
  if (other.length > 0 || first.length !== second.length) process.exitCode = 1;
} finally {
  rmSync(again, { recursive: true, force: true });
}

/** @param {string} folder @returns the hash and the name of each file that was built */
function sumsIn(folder) {
  return readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
}
