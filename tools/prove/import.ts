import { fuzzImports } from "../../tests/support/importFuzz.ts";

/* Reads hostile files: `npm run prove:import -- [FILES] [SEED]`, a million of them unless said otherwise. */

const [files = "1000000", seed = "1"] = process.argv.slice(2);
const count = fuzzImports(Number(files), Number(seed), (done) => {
  if (done % 20_000 === 0) process.stderr.write(`\r${done} of ${files}`);
});
process.stderr.write("\n");
for (const { seed: made, what } of count.faults.slice(0, 20)) process.stdout.write(`seed ${made}: ${what}\n`);
process.stdout.write(
  `${count.files} hostile files (seed ${seed}): ${count.faults.length} faults; ${count.accepted} accepted, refused: ${JSON.stringify(count.refused)}\n`,
);
if (count.faults.length > 0) process.exitCode = 1;
