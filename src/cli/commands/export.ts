import { formatOf } from "../../export/formats.ts";
import type { Command } from "../command.ts";
import { refuse } from "../command.ts";
import { makeFile } from "../makeFile.ts";

/** `export FILE.json --format FORMAT OUT`: writes one of the files that a team can take home. */
export const exportCommand: Command = {
  files: [2],
  usage: "usage-export",
  options: ["format"],
  run: async ([file = "", out = ""], language, { format: given }) => {
    if (given === undefined || given === "") return refuse("no-format");
    const format = formatOf(given);
    return format === undefined ? refuse("no-such-format", { given }) : makeFile(format.id, file, out, language);
  },
};
