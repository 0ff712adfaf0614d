import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, setUp } from "./setUp.mjs";

setUp();

// npm runs scripts in the folder of the project; file names are meant from where the person stands.
const standing = process.env["npm_lifecycle_event"] === "cli" ? process.env["INIT_CWD"] : undefined;

const { status } = spawnSync(
  process.execPath,
  ["--import", import.meta.resolve("tsx"), join(root, "src/cli/main.ts"), ...process.argv.slice(2)],
  { stdio: "inherit", cwd: standing ?? process.cwd() },
);
process.exitCode = status ?? 1;
