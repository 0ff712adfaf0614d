import type { Answers, Content, ItemId } from "../../src/assessment/model.ts";

/*
 * The rules of the gate once more, straight from their text and without the code under test: slow, flat and in other words, so that
 * a fault in one of the two shows.
 */

/** Status of an item: "gereed: every critical question at 3 and every other board question at least at 2 …". */
export function statusAsWritten(
  content: Content,
  item: ItemId,
  answers: Answers,
): "gereed" | "bijna" | "nog-niet" | "niet-besproken" {
  let asked = 0;
  let gereed = true;
  let bijna = true;
  for (const step of content.steps) {
    for (const question of step.questions) {
      if (question.item !== item) continue;
      const answer = answers[question.id];
      if (answer && "na" in answer) continue;
      const level = answer && "level" in answer ? answer.level : 0;
      if ((question.critical || question.board) && answer !== undefined) asked += 1;
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
  if (bijna) return "bijna";
  return asked === 0 ? "niet-besproken" : "nog-niet";
}

/** A score by hand: "round(100 × Σ level ÷ (3 × n)) over its n answered applicable questions; none answered → no score". */
export function scoreAsWritten(ids: readonly string[], answers: Answers): number | null {
  let sum = 0;
  let n = 0;
  for (const id of ids) {
    const answer = answers[id];
    if (answer === undefined || "na" in answer) continue;
    n += 1;
    if ("level" in answer) sum += answer.level;
  }
  return n === 0 ? null : Math.floor((200 * sum + 3 * n) / (6 * n));
}

/** Advice: "starten when all items are gereed · klein beginnen when 1, 2 and 4 are gereed and every other is at least bijna · else eerst voorbereiden". */
export function adviceAsWritten(
  content: Content,
  answers: Answers,
): "starten" | "klein-beginnen" | "eerst-voorbereiden" {
  const statuses = content.items.map((item) => statusAsWritten(content, item, answers));
  const rest = statuses.filter((status) => status !== "gereed");
  if (rest.length === 0) return "starten";
  const first = ["1", "2", "4"].map((item) => statusAsWritten(content, item, answers));
  const pilot = first.every((status) => status === "gereed") && rest.every((status) => status === "bijna");
  return pilot ? "klein-beginnen" : "eerst-voorbereiden";
}
