import { spawnSync } from "node:child_process";
import { readFileSync, renameSync } from "node:fs";
import { parseArgs } from "node:util";

/*
 * Changes the codes, the merging, the documents and the rules, one thing at a time, and runs the tests of their own room each time: of a hundred
 * changes ninety have to be noticed in each. `npm run prove:mutation -- --room codes --concurrency 1`; `--files` narrows it to some files, split by a comma.
 * What was not noticed stands in test-results/mutation-ROOM.json.
 */

const bar = 90;
const rooms = [
  { room: "codes", tests: "assessment", files: "src/assessment/code/*.ts" },
  { room: "merging", tests: "storage/merge", files: "src/storage/merge/*.ts" },
  { room: "documents", tests: "storage", files: "src/storage/*.ts" },
  {
    room: "rules",
    tests: "assessment",
    files:
      "src/assessment/**/*.ts,!src/assessment/code/*.ts,!src/assessment/personalData/{givenNames,surnames,nameWords}.ts",
  },
] as const;

/** The report of Stryker, as far as it is read here. */
interface Report {
  files: Readonly<Record<string, { mutants: readonly { status: string }[] }>>;
}

const { values: given } = parseArgs({
  options: {
    room: { type: "string" },
    files: { type: "string" },
    concurrency: { type: "string", default: "1" },
  },
});
const chosen = rooms.filter(({ room }) => given.room === undefined || given.room === room);
const told = chosen.map(({ room, tests, files }) => {
  const { status } = spawnSync(
    "npx",
    ["stryker", "run", "--concurrency", given.concurrency, "--mutate", given.files ?? files],
    { stdio: ["ignore", process.stderr, process.stderr], env: { ...process.env, MUTATED_ROOM: tests } },
  );
  if (status !== 0) throw new Error(`Stryker could not finish ${room}`);
  renameSync("test-results/mutation.json", `test-results/mutation-${room}.json`);
  const report = JSON.parse(readFileSync(`test-results/mutation-${room}.json`, "utf8")) as Report;
  const found = Object.values(report.files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  const times = (...statuses: string[]) => found.filter((one) => statuses.includes(one)).length;
  const noticed = times("Killed", "Timeout");
  const all = noticed + times("Survived", "NoCoverage");
  const share = (100 * noticed) / all;
  if (!(share >= bar)) process.exitCode = 1;
  return `${room} ${noticed} of ${all} (${share.toFixed(1)} %, ${times("Ignored")} left out)`;
});
process.stdout.write(`${process.exitCode === 1 ? "WRONG" : "well"}, changes that were noticed: ${told.join("; ")}\n`);
if (told.length === 0) process.exitCode = 2;
