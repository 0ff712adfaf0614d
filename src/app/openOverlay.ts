import { gapIn } from "../content/overlayGround.ts";
import type { ChosenFile, OpenedOverlay } from "../machine/model.ts";
import { kindOf, textIn } from "../storage/fileText.ts";
import type { OverlayResult } from "../storage/overlay.ts";
import { checkOverlay, maximumOverlayCharacters, readOverlay } from "../storage/overlay.ts";

/** Reads an overlay from a chosen file. Looks at its size before its content, and never changes it. */
export async function openOverlay(file: ChosenFile): Promise<OpenedOverlay> {
  if (file.size > 3 * maximumOverlayCharacters) return { ok: false, reason: "too-large" };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { ok: false, reason: "unreadable" };
  const read = textIn(new Uint8Array(bytes));
  if (!read.ok) return read;
  const opened = withoutGaps(readOverlay(read.text));
  if (opened.ok || (opened.reason !== "unreadable" && opened.reason !== "not-ours")) return opened;
  return { ok: false, reason: kindOf(read.text) ?? opened.reason };
}

/** Reads an overlay from a value. It goes through text, so that a getter or a function of the host's script can't come along. */
export function checkedOverlay(value: unknown): OpenedOverlay {
  try {
    return withoutGaps(checkOverlay(JSON.parse(JSON.stringify(value) ?? "null")));
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

function withoutGaps(result: OverlayResult): OpenedOverlay {
  if (!result.ok) return result;
  const gap = gapIn(result.overlay);
  return gap === undefined ? result : { ok: false, ...gap };
}
