import type { Command, Message } from "../command.ts";
import { readSession } from "../session.ts";

/** `validate FILE`: says that a file is a session which this version can open, and what became of the plan that it is inside. */
export const validateCommand: Command = {
  files: [1],
  usage: "usage-validate",
  run: async ([file = ""]) => {
    const session = await readSession(file);
    if (!session.ok) return session;
    const messages: Message[] = [{ key: "valid", values: { file } }];
    const { changed } = session;
    if (changed !== undefined) {
      const pages = changed.kind === "pages" ? { made: `${changed.made}`, now: `${changed.now}` } : {};
      messages.push({ key: `planChanged.${changed.kind}`, values: { file, ...pages } });
    }
    return { ok: true, messages };
  },
};
