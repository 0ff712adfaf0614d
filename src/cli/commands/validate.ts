import type { Command } from "../command.ts";
import { readSession } from "../session.ts";

/** `validate FILE.json`: says that a file is a session which this version can open. */
export const validateCommand: Command = {
  files: [1],
  usage: "usage-validate",
  run: async ([file = ""]) => {
    const session = await readSession(file);
    return session.ok ? { ok: true, message: { key: "valid", values: { file } } } : session;
  },
};
