import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root, setUp } from "./setUp.mjs";

/*
 * Runs a long proof: `npm run prove:NAME -- [options]`. Each is a file in tools/prove/; it shows how far it is, ends with one line that holds the
 * result, and with exit code 1 when the promise doesn't hold. What each one proves stands in docs/reliability.md.
 */

setUp();

const folder = join(root, "tools/prove");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3));
const [name = "", ...given] = process.argv.slice(2);

if (names.includes(name) && existsSync(join(folder, `${name}.ts`))) {
  const { status } = spawnSync(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), join(folder, `${name}.ts`), ...given],
    { stdio: "inherit", cwd: root },
  );
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(`npm run prove:NAME, with one of: ${names.join(", ")}\n`);
  process.exitCode = 2;
}
