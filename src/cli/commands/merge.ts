import { momentAfter } from "../../assessment/instant.ts";
import { logged } from "../../assessment/log.ts";
import { takeIn, viewOf } from "../../assessment/merge.ts";
import type { Assessment } from "../../assessment/model.ts";
import type { Contribution } from "../../assessment/voices.ts";
import { readDocument } from "../../storage/document.ts";
import { join, nearestBase } from "../../storage/merge/join.ts";
import { writeDocument } from "../../storage/writeDocument.ts";
import type { Command, Message } from "../command.ts";
import { refuse } from "../command.ts";
import type { Given } from "../handedIn.ts";
import { readHandedIn } from "../handedIn.ts";
import { planTold, readSession } from "../session.ts";
import { destinationOf, writeWhole } from "../writeWhole.ts";

/**
 * `merge BASE.json CODE-or-FILE… --out OUT.json`: takes contributions and other states of the session into it, and says of each what it changed,
 * never what was said. One that can't be used stops all: then nothing is written.
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
    const warnings = [...planTold(file, session)];
    for (const one of given) {
      const read = await readHandedIn(one, document);
      if (!read.ok) return read;
      warnings.push(...(read.warnings ?? []));
      messages.push(...read.list.map((handedIn) => messageOf(read.name, document, handedIn)));
      if (read.state === undefined) {
        for (const handedIn of read.list) document = taken(document, handedIn, now);
        continue;
      }
      const joined = withState(document, session.document, read.name, read.state, now);
      const checked = readDocument(writeDocument(joined.document));
      if (!checked.ok) return refuse("too-large", { file: read.name });
      messages.push(...joined.messages);
      document = joined.document;
    }
    const written = await writeWhole(out, destination, new TextEncoder().encode(writeDocument(document)));
    return written.ok ? { ok: true, messages, warnings } : written;
  },
};

/** The session with another state of it, by the rules of the app; where both changed, what stands in the session stays, and is told. */
function withState(
  document: Assessment,
  first: Assessment,
  name: string,
  { document: other, kinship }: NonNullable<Given["state"]>,
  now: string,
): { document: Assessment; messages: readonly Message[] } {
  const told: Message = { key: `joined.${kinship}`, values: { name } };
  if (kinship === "newer") return { document: other, messages: [told] };
  if (kinship !== "apart") return { document, messages: [told] };
  const joined = join(nearestBase([first], document, other), document, other);
  const at = momentAfter(now, document.updated, other.updated, document.created);
  return {
    document: { ...joined.document, updated: at, log: logged(joined.document.log, { at, what: "session.joined" }) },
    messages: [told, ...joined.conflicts.map(({ path }): Message => ({ key: "joined.place", values: { name, path } }))],
  };
}

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
