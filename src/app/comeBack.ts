import { momentAfter } from "../assessment/instant.ts";
import { logged } from "../assessment/log.ts";
import type { Assessment } from "../assessment/model.ts";
import type { FileFailure, Placed } from "../machine/model.ts";
import { readParsed } from "../storage/document.ts";
import { differences } from "../storage/merge/differences.ts";
import { join, nearestBase } from "../storage/merge/join.ts";
import { kinshipOf, saysTheSame } from "../storage/merge/kinship.ts";
import type { PlanChange } from "../storage/planFile.ts";
import type { Known, StoreResult } from "../storage/store.ts";
import type { Meeting } from "../ui/keeping/desk.ts";
import type { Tools } from "./effects.ts";
import { attempt } from "./indexedDbStore.ts";
import { formers, keepMoment, keepReplaced } from "./moments.ts";
import { openKept } from "./openFile.ts";

/*
 * A file of a session that is on this computer already. It is never put beside it by itself: what grew from the session takes its place, and for
 * all else somebody chooses. The id stays, so that invitations, what people handed in and the calendar go on working.
 */

/** The session as this window has it, with what is kept of it; undefined when it is not here or can't be read. */
export async function presentOf({ store, keeper, openSession }: Tools, id: string): Promise<Known | undefined> {
  await keeper.settled();
  const found = await store.open(id);
  const open = openSession();
  const unkept = open?.id === id ? open : keeper.pending().find((document) => document.id === id);
  // What is open here grew from what this window knows of it, whatever another window kept since.
  if (found.ok && unkept === undefined) keeper.knows({ revision: found.revision, document: found.document });
  const document = unkept ?? (found.ok ? found.document : undefined);
  return document && { revision: found.ok ? found.revision : 0, document };
}

/** Takes in a file of a session that is here, or asks what is to be done with it. */
export async function comeBack(
  tools: Tools,
  present: Known,
  { file, changed }: { file: Assessment; changed: PlanChange | undefined },
): Promise<void> {
  const { send } = tools;
  const told = kinshipOf(present.document, file);
  // What stood here once is of before, also where its log doesn't tell.
  const isFormer = told === "apart" && (await statesOf(file.id)).some((state) => saysTheSame(state, file));
  const kinship = isFormer ? "older" : told;
  const plan = changed === undefined ? {} : { changed };
  if (kinship === "same") send({ type: "file.read", document: present.document, taken: false, ...plan });
  else if (kinship === "newer") {
    const again = async (): Promise<StoreResult> => {
      const now = await presentOf(tools, file.id);
      if (now !== undefined) await comeBack(tools, now, { file, changed });
      return { ok: true };
    };
    const placed = await replace(tools, present, { how: "newer", next: file, again });
    if (!placed.ok) send({ type: "work.failed" });
  } else send({ type: "file.met", notice: { kind: "file-met", file, kinship, title: present.document.title } });
}

/** What the session and the file are together, for somebody to choose. */
export async function meet(tools: Tools, file: Assessment): Promise<Meeting | undefined> {
  const present = await presentOf(tools, file.id);
  if (present === undefined) return undefined;
  const { document, conflicts } = join(await baseOf(present.document, file), present.document, file);
  return { session: present.document, conflicts, brings: differences(present.document, document) };
}

/** Puts the session and the file together. `others`: places at which the other value was chosen. */
export async function joinFile(
  tools: Tools,
  file: Assessment,
  others: ReadonlySet<string>,
): Promise<StoreResult | FileFailure> {
  const present = await presentOf(tools, file.id);
  if (present === undefined) return { ok: false, reason: "removed" };
  const { document } = present;
  const joined = join(await baseOf(document, file), document, file, others).document;
  const at = momentAfter(tools.now(), document.updated, file.updated, document.created);
  const whole = { ...joined, updated: at, log: logged(joined.log, { at, what: "session.joined" }) };
  // Two that fit may be more than fits together.
  const opened = openKept(whole);
  const again = () => joinFile(tools, file, others);
  return opened.ok ? replace(tools, present, { how: "joined", next: opened.document, again }) : opened;
}

/** An older file takes the place of the session; what happened in between did happen. */
export async function placeFile(tools: Tools, file: Assessment): Promise<StoreResult | FileFailure> {
  const present = await presentOf(tools, file.id);
  if (present === undefined) return { ok: false, reason: "removed" };
  const { document } = present;
  const at = momentAfter(tools.now(), document.updated, document.created);
  const log = logged(document.log, { at, what: "session.restored" });
  const again = () => placeFile(tools, file);
  return replace(tools, present, { how: "older", next: { ...file, updated: at, log }, again });
}

/** What takes the place of a session, and how to begin again when the session changed meanwhile. */
interface Successor {
  how: Placed["how"];
  next: Assessment;
  again: () => Promise<StoreResult | FileFailure>;
}

/** The state of now goes to the earlier versions before another one takes its place. */
async function replace(
  { now, send, openSession }: Tools,
  { document: former, revision }: Known,
  { how, next, again }: Successor,
): Promise<StoreResult | FileFailure> {
  const kept = await attempt(async (): Promise<StoreResult> => {
    await keepReplaced(former, revision, "file");
    return { ok: true };
  });
  // A browser that keeps nothing at all still has the way back in its window.
  if (!kept.ok && kept.reason !== "forbidden") return kept;
  const open = openSession();
  if (open?.id === former.id && open.updated !== former.updated) return again();
  const isLater = Date.parse(next.updated) > Date.parse(former.updated);
  const updated = isLater ? next.updated : momentAfter(now(), former.updated, former.created);
  send({ type: "file.read", document: { ...next, updated }, taken: false, placed: { how, former } });
  // What comes back later may have grown from this.
  void keepMoment({ document: { ...next, updated }, revision: revision + 1 }).catch(() => {});
  return { ok: true };
}

/** The last state on this computer that both grew from. */
async function baseOf(document: Assessment, file: Assessment): Promise<Assessment | undefined> {
  return nearestBase(await statesOf(document.id), document, file);
}

/** The earlier versions of a session that can be read; none where the browser keeps none. */
async function statesOf(id: string): Promise<readonly Assessment[]> {
  const read = (await formers(id).catch(() => [])).map(({ value }) => readParsed(value));
  return read.flatMap((one) => (one.ok ? [one.document] : []));
}
