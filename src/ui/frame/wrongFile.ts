import type { Foreign, Misplaced } from "../../storage/fileText.ts";
import { foreignKinds, ourKinds } from "../../storage/fileText.ts";
import type { RoomTranslate } from "./words.ts";

/** Of these there is nothing to be mended: another file has to be chosen. */
const others: readonly string[] = ["office", "picture", "pdf"];
const known: readonly string[] = [...foreignKinds, ...ourKinds];

/** Whether a file was refused because it is something else that we know by name. */
export function isWrongFile(reason: string): reason is Foreign | Misplaced {
  return known.includes(reason);
}

/** What a file is and the way on: what to do with it, at which door it belongs, or what to choose at this one instead. */
export function wrongFileText(t: RoomTranslate, kind: Foreign | Misplaced, instead: string): string {
  return others.includes(kind) ? `${t(`wrongFile.${kind}`)} ${instead}` : t(`wrongFile.${kind}`);
}
