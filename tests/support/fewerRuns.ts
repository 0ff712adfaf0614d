import fc from "fast-check";

/**
 * Mutation testing runs each property for every mutant: enough runs to notice it, few enough to end the same day. A property that fails
 * has said enough: looking for its smallest example takes longer than finding it. One seed, so that two runs try the same.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 30, endOnFailure: true, seed: 20261124 });
