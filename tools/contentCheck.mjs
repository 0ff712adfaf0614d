import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, setUp } from "./setUp.mjs";

/*
 * Checks the whole content and measures how its Dutch reads; says what to mend and ends with 1 when there is something.
 * `--all` shows every text, `--json` gives everything as JSON. How it measures: docs/content.md.
 */

setUp();

const { status } = spawnSync(
  process.execPath,
  ["--import", import.meta.resolve("tsx"), join(root, "src/cli/contentCheck/main.ts"), ...process.argv.slice(2)],
  { stdio: "inherit", cwd: root },
);
process.exitCode = status ?? 1;
