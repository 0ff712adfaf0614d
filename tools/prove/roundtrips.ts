import { makeRoundTrips, roundTrips } from "../../tests/support/roundTrips.ts";
import { untilStopped } from "./support/untilStopped.ts";

/*
 * Takes generated sessions out of the app and back in, on every way: `npm run prove:roundtrips -- [TRIPS] [SEED] [KIND]`, ten thousand of each quick
 * kind unless said otherwise. KIND is a part of the name of one. `npm run prove:roundtrips -- 20 SEED KIND` makes those of one seed again.
 */

const [trips = "10000", seed = "1", wanted = ""] = process.argv.slice(2);
let [made, lost] = [0, 0];
for (const trip of roundTrips.filter(({ kind }) => kind.includes(wanted))) {
  const times = wanted === "" ? Math.max(1, Math.round(Number(trips) * trip.share)) : Number(trips);
  const began = performance.now();
  const onProgress = untilStopped(trip.kind, times, 20);
  const { trips: done, same, nothing, faults } = await makeRoundTrips(trip, times, Number(seed), onProgress);
  process.stderr.write("\n");
  const seconds = Math.round((performance.now() - began) / 1000);
  const unread = trip.mayBeUnread ? `, ${nothing} not found by the reader` : "";
  process.stdout.write(`${trip.kind}: ${same} of ${done} the same${unread}, ${faults.length} faults, ${seconds} s\n`);
  for (const { seed: from, what } of faults.slice(0, 5)) process.stdout.write(`  seed ${from}, ${what}\n`);
  made += done;
  lost += faults.length;
  if (done < times) break;
}
process.stdout.write(`${made} round trips (seed ${seed}): ${lost} lost something\n`);
if (lost > 0 || made === 0) process.exitCode = 1;
