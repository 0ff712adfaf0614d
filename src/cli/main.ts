import { run } from "./run.ts";

const internalFailure = 1;

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
process.stdout.on("error", () => process.exit());

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    warn: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  process.stderr.write(`kansenwijzer: ${String(error).split("\n")[0]}\n`);
  process.exitCode = internalFailure;
}
