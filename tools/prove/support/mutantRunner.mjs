import { inject } from "vitest";
import { VitestTestRunner } from "vitest/runners";
import { getFn, getHooks } from "vitest/suite";
import { channelName } from "./warmRunner.mjs";

/** What Stryker's switches look at: the change that is on, and which test runs now. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;

const kept = new Map();
let files = 0;

/** Runs all files as usual, and then, as long as it is asked to, single tests with one change in the code. */
export default class MutantRunner extends VitestTestRunner {
  async onBeforeTryTask(test, options) {
    switches.currentTestId = nameOf(test);
    this.began = performance.now();
    return super.onBeforeTryTask(test, options);
  }

  onAfterTryTask(test, options) {
    switches.currentTestId = undefined;
    kept.set(nameOf(test), { test, time: performance.now() - this.began });
    return super.onAfterTryTask(test, options);
  }

  async onAfterRunFiles(given) {
    await super.onAfterRunFiles?.(given);
    files += given.length;
    if (files >= inject("howManyFiles")) await answerAll();
  }
}

function nameOf(test) {
  return `${test.file.name}#${test.fullName ?? test.name}#${test.id}`;
}

async function answerAll() {
  const channel = new BroadcastChannel(channelName);
  await new Promise((done) => {
    channel.onmessage = async ({ data }) => {
      if (data.stop) done();
      else channel.postMessage(await tried(data));
    };
    channel.postMessage({ tests: [...kept].map(told), coverage: switches.mutantCoverage });
  });
  channel.close();
}

function told([id, { test, time }]) {
  const failed = test.result.state !== "pass";
  const failureMessage = test.result.errors?.[0]?.message;
  return { id, name: id, timeSpentMs: time, status: failed ? 1 : 0, ...(failed ? { failureMessage } : {}) };
}

/** Whether one of the tests notices the change; the quick ones go first. */
async function tried({ change, tests }) {
  const ids = tests.toSorted((one, other) => kept.get(one).time - kept.get(other).time);
  for (const [index, id] of ids.entries()) {
    // A test that comes through a change a hundred times as often as without it never ends.
    const hitLimit = Math.max(1000, 100 * (switches.mutantCoverage.perTest[id]?.[change] ?? 0));
    Object.assign(switches, { activeMutant: change, hitCount: 0, hitLimit, currentTestId: "changed" });
    const fault = await faultOf(id);
    const endless = switches.hitCount > hitLimit;
    Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (endless) return { status: "timeout", reason: `${hitLimit} times through the change` };
    if (fault === undefined) continue;
    // Nothing of a change may stay behind: the same test has to pass without it.
    const own = await faultOf(id);
    if (own !== undefined) return { status: "error", errorMessage: `${id} fails without a change: ${own}` };
    return { status: "killed", killedBy: [id], failureMessage: fault, nrOfTests: index + 1 };
  }
  return { status: "survived", nrOfTests: ids.length };
}

async function faultOf(id) {
  const { test } = kept.get(id);
  const suites = [];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) suites.push(suite);
  if (suites.at(-1) !== test.file) suites.push(test.file);
  try {
    for (const suite of suites.toReversed()) for (const begin of getHooks(suite).beforeEach) await begin();
    await getFn(test)();
  } catch (error) {
    return String(error?.message ?? error);
  } finally {
    for (const suite of suites) for (const clean of getHooks(suite).afterEach) await clean();
  }
  return undefined;
}
