import { chanceFrom } from "../../tests/support/chance.ts";
import { guessCodes } from "../../tests/support/hostile/signDoors.ts";
import { everyDoor, fuzzImports, mostByChance } from "../../tests/support/importFuzz.ts";
import { untilStopped } from "./support/untilStopped.ts";

/*
 * Reads hostile inputs at every door: `npm run prove:import -- [INPUTS] [SEED]`, a million of them unless said otherwise; and guesses codes, twice as
 * many. `npm run prove:import -- 1 SEED` makes one of them again.
 */

/** The longest that one input may take, in milliseconds of the processor. */
const patience = 2000;

const [inputs = "1000000", seed = "1"] = process.argv.slice(2);
const doors = await everyDoor();
const count = await fuzzImports(doors, {
  inputs: Number(inputs),
  seed: Number(seed),
  patience,
  onProgress: untilStopped("hostile inputs", Number(inputs), 1000),
  onFault: ({ door, seed: made, what }) => process.stderr.write(`\nfault at ${door}, seed ${made}: ${what}\n`),
});
process.stderr.write("\n");
for (const { door, inputs: read, accepted, byChance, refused, longest } of count.doors) {
  const reasons = Object.entries(refused).map(([reason, times]) => `${reason} ${times}`);
  process.stdout.write(
    `${door}: ${read}, accepted ${accepted}, by chance ${byChance}, longest ${longest} ms; ${reasons.join(", ")}\n`,
  );
}
const { guesses, taken, byChance } = guessCodes(2 * count.inputs, chanceFrom(Number(seed)));
const isTooMany = taken > mostByChance(byChance);
process.stdout.write(`${taken} of ${guesses} guessed codes taken in; by chance ${byChance.toFixed(1)}\n`);
process.stdout.write(
  `${count.inputs} hostile inputs at ${doors.length} doors (seed ${seed}): ${count.faults.length + Number(isTooMany)} faults; ` +
    `${count.doors.map(({ door, inputs: read }) => `${door} ${read}`).join(", ")}\n`,
);
if (count.faults.length > 0 || isTooMany) process.exitCode = 1;
