import type { RoomTranslate } from "../frame/words.ts";

/** Where in the session a text stands, in words: "de toelichting bij vraag 2d". */
export function placeOf(t: RoomTranslate, place: readonly string[]): string {
  const [part, , within, about = ""] = place;
  if (part === "actions") return t("along.places.action");
  if (part === "overlay") return t("along.places.overlay");
  if (part === "worksheets") return t("along.places.worksheet", { id: place[1] ?? "" });
  if (part !== "rounds") return t(`along.places.${part === "title" || part === "organisation" ? part : "session"}`);
  if (within === "answers") return t("along.places.note", { question: about });
  if (within === "contributions") return t("along.places.contribution", { question: place[5] ?? "" });
  if (within === "feedback") return t("along.places.feedback", { question: about });
  return within === "minority" ? t("along.places.minority", { question: about }) : t("along.places.table");
}
