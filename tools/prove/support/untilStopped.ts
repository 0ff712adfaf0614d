/*
 * A long proof that is stopped (Ctrl-C) ends with the result of what was done by then.
 */

let isStopped = false;

/** Shows how far a proof is, now and then, and says whether to go on. */
export function untilStopped(what: string, of: number, every: number): (done: number) => Promise<"go on" | "stop"> {
  process.once("SIGINT", () => {
    isStopped = true;
  });
  return async (done) => {
    if (done % every === 0 || done === of) {
      process.stderr.write(`\r${what}: ${done} of ${of} `);
      // A signal is only heard between two turns.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return isStopped ? "stop" : "go on";
  };
}
