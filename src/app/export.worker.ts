import "./closedWorker.ts";
import { expose, transfer } from "comlink";
import type { FileMaker } from "./fileMaker.ts";
import { fileMaker } from "./fileMaker.ts";

/*
 * Makes files away from the page, so that the page keeps answering. It holds a whole session and most code of others, so it has no way out
 * (closedWorker.ts, before everything).
 */

const away: FileMaker = {
  async render(...given) {
    const made = await fileMaker.render(...given);
    return transfer(made, [made.bytes.buffer]);
  },
};

expose(away);
