import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { DayCount } from "../../tests/support/everyDay.ts";
import { daysOf, tellDays, zones } from "../../tests/support/everyDay.ts";
import { boundOf } from "./support/chance.ts";

/*
 * Every day of twenty years, told by the app in words, calendar, list, workbook and Word file, in a process of its own for each time zone:
 * `npm run prove:days -- [FIRST YEAR] [LAST YEAR]`, 2020 to 2039 unless said otherwise.
 */

const [first = "2020", last = "2039"] = process.argv.slice(2);
const years = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);

const zone = process.env["PROVE_ZONE"];
if (zone === undefined) await tellAll();
else await tellHere(zone);

/** One process after the other, each with its clock in another zone. */
async function tellAll(): Promise<void> {
  const found: DayCount = { checks: 0, faults: [] };
  for (const one of zones) {
    const { checks, faults } = await tellElsewhere(one);
    found.checks += checks;
    found.faults.push(...faults.map((fault) => `${one}: ${fault}`));
  }
  for (const fault of found.faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
  const days = years.flatMap(daysOf).length;
  process.stdout.write(
    `\n${days} days (${first} to ${last}) × ${zones.length} time zones × 2 languages, told ${found.checks} times: ${found.faults.length} wrong days` +
      `${found.faults.length === 0 ? ` (below ${boundOf(days * zones.length)} of the days)` : ""}\n`,
  );
  if (found.faults.length > 0) process.exitCode = 1;
}

function tellElsewhere(place: string): Promise<DayCount> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), first, last], {
      env: { ...process.env, TZ: place, PROVE_ZONE: place },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString();
    });
    child.on("exit", (code) => {
      if (code === 0) resolve(JSON.parse(said));
      else reject(new Error(`${place}: the process ended with ${code}`));
    });
  });
}

async function tellHere(place: string): Promise<void> {
  const here = new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
  if (here !== place) throw new Error(`The clock is in ${here} and not in ${place}`);
  const found: DayCount = { checks: 0, faults: [] };
  for (const year of years) {
    for (const language of ["nl", "en"] as const) {
      // The Word file takes the longest: it is made in one language a year.
      const word = (year % 2 === 0) === (language === "nl");
      const { checks, faults } = await tellDays(daysOf(year), language, { word });
      found.checks += checks;
      found.faults.push(...faults);
    }
    process.stderr.write(`\r${place} ${year}, ${found.faults.length} faults      `);
  }
  process.stdout.write(JSON.stringify(found));
}
