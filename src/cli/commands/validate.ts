import type { Command } from "../command.ts";
import { planTold, readSession } from "../session.ts";

/** `validate FILE`: says that a file is a session which this version can open, and what became of the plan that it is inside. */
export const validateCommand: Command = {
  files: [1],
  usage: "usage-validate",
  run: async ([file = ""]) => {
    const session = await readSession(file);
    if (!session.ok) return session;
    return { ok: true, messages: [{ key: "valid", values: { file } }, ...planTold(file, session)] };
  },
};
