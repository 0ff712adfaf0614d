import { expose, transfer } from "comlink";
import type { FileMaker } from "./fileMaker.ts";
import { fileMaker } from "./fileMaker.ts";

/*
 * Makes files away from the page, so that the page keeps answering.
 */

const away: FileMaker = {
  async render(...given) {
    const made = await fileMaker.render(...given);
    return transfer(made, [made.bytes.buffer]);
  },
};

expose(away);
