import type { SessionSummary } from "../../storage/store.ts";
import type { LastFile } from "./desk.ts";

/**
 * What is known of the file of a session: there is none, it is of before the last change, it was offered and may not have arrived, or it was
 * saved.
 */
export type FileState = "none" | "before" | "offered" | "saved";

export function fileState({ updated }: SessionSummary, file: LastFile | undefined): FileState {
  if (file === undefined) return "none";
  if (file.at < updated) return "before";
  return file.isSure ? "saved" : "offered";
}
