import { ofOnePage } from "../../tests/support/observer/formerVeils.ts";
import { givenAway } from "../../tests/support/observer/observer.ts";
import type { Ledger } from "../../tests/support/observer/promise.ts";
import { broken, note, productVeil } from "../../tests/support/observer/promise.ts";
import { walkAfternoon } from "../../tests/support/observer/walk.ts";
import { boardContent } from "../../tests/support/sampleContent.ts";
import { untilStopped } from "./support/untilStopped.ts";

/*
 * Somebody who sees every screen, window and file before and after everything that happens, and knows who handed in when, tries to find out what
 * somebody said: `npm run prove:veil -- [AFTERNOONS] [SEED]`, three thousand unless said otherwise. `npm run prove:veil -- 1 SEED` walks one again
 * and tells it.
 */

const [afternoons = "3000", from = "1"] = process.argv.slice(2);
const given = { board: boardContent, moves: 16 };
const count = { walked: 0, looks: 0, voices: 0, groups: 0, faults: 0, former: 0 };
const report = untilStopped("afternoons", Number(afternoons), 10);

for (let seed = Number(from); seed < Number(from) + Number(afternoons); seed += 1) {
  const ledger: Ledger = new Map();
  const watched = walkAfternoon({
    ...given,
    seed,
    veil: productVeil,
    onLook(watch, at, told) {
      count.looks += 1;
      if (at !== "wall" && at !== "plan") note(ledger, watch, at);
      const faults = broken(ledger, watch);
      count.faults += faults.length;
      if (faults.length > 0 || afternoons === "1") {
        process.stderr.write(
          `\nseed ${seed}: ${told.join(", ")}; ${watch.worlds.length} worlds; ${faults.join(", ")}\n`,
        );
      }
    },
  });
  count.walked += 1;
  count.voices += watched.items.length;
  count.groups += ledger.size;
  let isFound = false;
  walkAfternoon({
    ...given,
    seed,
    veil: ofOnePage,
    onLook(watch) {
      isFound ||= givenAway(watch).length > 0;
    },
  });
  count.former += Number(isFound);
  if ((await report(count.walked)) === "stop") break;
}
process.stderr.write("\n");
process.stdout.write(
  `${count.walked} afternoons (seed ${from}), ${count.voices} contributions, ${count.groups} groups shown, ${count.looks} times looked: ` +
    `${count.faults} times more was known than promised; behind the former veil somebody's answer was found out in ${count.former} of the ${count.walked}\n`,
);
if (count.faults > 0) process.exitCode = 1;
