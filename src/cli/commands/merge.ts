import { momentAfter } from "../../assessment/instant.ts";
import { logged } from "../../assessment/log.ts";
import { takeIn, viewOf } from "../../assessment/merge.ts";
import type { Assessment } from "../../assessment/model.ts";
import type { Contribution } from "../../assessment/voices.ts";
import { writeDocument } from "../../storage/writeDocument.ts";
import type { Command, Message } from "../command.ts";
import { refuse } from "../command.ts";
import { readHandedIn } from "../handedIn.ts";
import { readSession } from "../session.ts";
import { destinationOf, writeWhole } from "../writeWhole.ts";

/**
 * `merge BASE.json CODE-or-FILE… --out OUT.json`: takes contributions into a session and says of each what it changed, never what was said.
 * One that can't be used stops all: then nothing is written.
 */
export const mergeCommand: Command = {
  files: { from: 2 },
  usage: "usage-merge",
  options: ["out"],
  run: async ([file = "", ...given], _language, { out = "" }) => {
    if (out === "") return refuse("usage-merge");
    const session = await readSession(file);
    if (!session.ok) return session;
    const destination = await destinationOf(out, file, given);
    if (!destination.ok) return destination;
    const now = new Date().toISOString();
    let document = session.document;
    const messages: Message[] = [];
    for (const one of given) {
      const read = await readHandedIn(one, session.document);
      if (!read.ok) return read;
      for (const handedIn of read.list) {
        messages.push(messageOf(read.name, document, handedIn));
        document = taken(document, handedIn, now);
      }
    }
    const written = await writeWhole(out, destination, new TextEncoder().encode(writeDocument(document)));
    return written.ok ? { ok: true, messages } : written;
  },
};

function messageOf(name: string, document: Assessment, handedIn: Contribution): Message {
  const { arrival, participant, changed } = viewOf(document, handedIn);
  return { key: `merged.${arrival}`, values: { name, participant }, count: changed.length };
}

function taken(document: Assessment, handedIn: Contribution, now: string): Assessment {
  const { what, apply } = takeIn(handedIn);
  const changed = apply(document);
  const at = momentAfter(now, document.updated, document.created);
  return changed === document ? document : { ...changed, updated: at, log: logged(changed.log, { at, what }) };
}
