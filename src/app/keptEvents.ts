import type { Assessment } from "../assessment/model.ts";
import type { Event } from "../machine/model.ts";
import type { SaveResult } from "../storage/store.ts";
import type { Keeper } from "./keeper.ts";

/**
 * What the storyline hears of a write. When another window had been first, the open session takes its edits in here and now: only then does
 * this window's state grow from what is kept.
 */
export function eventsOf(
  document: Assessment,
  result: SaveResult,
  keeper: Pick<Keeper, "knows">,
  open: Assessment | undefined,
): Event[] {
  if (!result.ok) return [{ type: "document.unkept", reason: result.reason }];
  const kept: Event = { type: "document.kept", id: document.id, at: document.updated };
  const { elsewhere, revision } = result;
  if (elsewhere === undefined) return [kept];
  keeper.knows({ revision, document: elsewhere.document });
  if (open?.id !== document.id) return [kept];
  const { document: taken, conflicts } = elsewhere.onto(open);
  const count = elsewhere.conflicts.length + conflicts.length;
  return [kept, { type: "document.changedElsewhere", document: taken, kept: open === document, conflicts: count }];
}
