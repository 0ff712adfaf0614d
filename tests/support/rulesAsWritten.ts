import type { Answers, Content, ItemId } from "../../src/assessment/model.ts";

/*
 * The rules of the gate once more, straight from their text and without the code under test: slow, flat and in other words, so that
 * a fault in one of the two shows.
 */

/** Status of an item: "gereed: every critical question at 3 and every other board question at least at 2 …". */
export function statusAsWritten(content: Content, item: ItemId, answers: Answers): "gereed" | "bijna" | "nog-niet" {
  let gereed = true;
  let bijna = true;
  for (const step of content.steps) {
    for (const question of step.questions) {
      if (question.item !== item) continue;
      const answer = answers[question.id];
      if (answer && "na" in answer) continue;
      const level = answer && "level" in answer ? answer.level : 0;
      if (question.critical) {
        if (level !== 3) gereed = false;
        if (level !== 3 && level !== 2) bijna = false;
      } else if (question.board) {
        if (level === 0 || level === 1) gereed = false;
        if (level === 0) bijna = false;
      }
    }
  }
  if (gereed) return "gereed";
  return bijna ? "bijna" : "nog-niet";
}

/** Advice: "starten when all items are gereed · klein beginnen when 1, 2 and 4 are gereed and none is nog niet · else eerst voorbereiden". */
export function adviceAsWritten(
  content: Content,
  answers: Answers,
): "starten" | "klein-beginnen" | "eerst-voorbereiden" {
  const statuses = content.items.map((item) => statusAsWritten(content, item, answers));
  if (!statuses.includes("bijna") && !statuses.includes("nog-niet")) return "starten";
  const first = ["1", "2", "4"].map((item) => statusAsWritten(content, item, answers));
  const pilot = first.every((status) => status === "gereed") && !statuses.includes("nog-niet");
  return pilot ? "klein-beginnen" : "eerst-voorbereiden";
}
