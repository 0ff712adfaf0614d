import type { Command } from "../command.ts";
import { makeFile } from "../makeFile.ts";

/** `plan FILE.json OUT.pdf`: writes the action plan; the same as `export --format pdf`. */
export const planCommand: Command = {
  files: [2],
  usage: "usage-plan",
  run: ([file = "", out = ""], language) => makeFile("pdf", file, out, language),
};
