import { createVitest } from "vitest/node";

/*
 * A test runner for Stryker that collects the tests once and keeps them. Its own starts the tests anew for each change, which takes most of the
 * time; here a change is a switch that is turned while everything is loaded. What a module does once, while it is loaded, can't be
 * changed that way: Stryker leaves such a change out (`ignoreStatic`).
 *
 * The tests run in a thread of this process, in the runner of `mutantRunner.mjs`, which answers over the channel.
 */

export const channelName = "changes";

class WarmRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.channel = new BroadcastChannel(channelName);
  }

  /** All tests as they are, and which of them reach which change. */
  async dryRun() {
    return { status: "complete", ...(await this.warm()) };
  }

  /** Turns the switch of one change, and runs the tests that reach it until one of them notices. */
  async mutantRun({ activeMutant, testFilter }) {
    await this.warm();
    return this.ask({ change: activeMutant.id, tests: testFilter });
  }

  async dispose() {
    this.channel.postMessage({ stop: true });
    await this.running;
    await this.vitest?.close();
    this.channel.close();
  }

  /** Starts the tests, once; Stryker begins with another runner after one that took too long. */
  warm() {
    this.warmed ??= this.start();
    return this.warmed;
  }

  async start() {
    process.env.NODE_ENV = "test";
    process.env.VITEST = "1";
    this.vitest = await createVitest("test", { config: "vitest.mutation.config.ts", watch: false });
    const files = await this.vitest.globTestSpecifications();
    this.vitest.provide("howManyFiles", files.length);
    const told = this.answer();
    this.running = this.vitest.start();
    const { tests, coverage } = await Promise.race([told, this.running.then(() => told)]);
    return { tests, mutantCoverage: coverage };
  }

  ask(message) {
    const answer = this.answer();
    this.channel.postMessage(message);
    return answer;
  }

  answer() {
    return new Promise((resolve) => {
      this.channel.onmessage = ({ data }) => resolve(data);
    });
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "warm", injectableClass: WarmRunner }];
