import type { OverlayRefusal } from "../../machine/model.ts";
import type { RoomTranslate } from "../frame/words.ts";
import { isWrongFile, wrongFileText } from "../frame/wrongFile.ts";

/** Why an overlay can't be used, with the place where its maker has to look. */
export function refusalText(t: RoomTranslate, failure: OverlayRefusal): string {
  if (isWrongFile(failure.reason)) return wrongFileText(t, failure.reason, t("overlay.instead"));
  const place = { path: "path" in failure ? failure.path : "", given: "given" in failure ? failure.given : "" };
  return t(`overlay.refused.${failure.reason}`, place);
}
