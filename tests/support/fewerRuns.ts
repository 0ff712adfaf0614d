import fc from "fast-check";

/** Mutation testing runs each property for every mutant: enough runs to notice it, few enough to end the same day. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 30 });
