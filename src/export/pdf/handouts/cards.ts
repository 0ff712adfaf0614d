import type { Handout, HandoutQuestion, HandoutStep } from "../../../report/handout/model.ts";
import type { TextStyle } from "../../../theme/kansenwijzer/paper.ts";
import type { Translate } from "../desk.ts";
import { writePill } from "../figureText.ts";
import { drawAnswer } from "../marks.ts";
import type { Part } from "../parts.ts";
import { artifact } from "../parts.ts";
import type { Spot } from "../pen.ts";
import type { Sheet } from "../sheet.ts";
import type { Line, Span } from "../typeset.ts";
import { typeset } from "../typeset.ts";
import { drawFrame, writeLines } from "./setting.ts";
import { scaledLine } from "./view.ts";

/** One card: it draws itself in the quarter of the page whose corner it gets. */
export type Card = (corner: Spot) => void;

interface CardDesk {
  sheet: Sheet;
  handout: Handout;
  t: Translate;
  size: { width: number; height: number };
}

const padding = 23;
/** Room for the answers at the foot of a card. */
const answersHeight = 84;
const headHeight = 46;

/** A text that is a little too long for its card is set a little smaller before it goes on to a second one. */
const sizes = [1, 0.95, 0.9] as const;

interface TextLine {
  line: Line;
  before: number;
  part: Part;
}

/** The cards of a step: one for each question, or more where its texts need them. */
export function cardsOf(desk: CardDesk, step: HandoutStep): readonly Card[] {
  return step.questions.flatMap((question, index) => {
    const prompt = step.openers[index % Math.max(1, step.openers.length)] ?? "";
    const { width, height } = desk.size;
    const title: Part = { role: "heading1" };
    const room = { width: width - 2 * padding, height: height - 2 * padding - headHeight - answersHeight };
    const tried = sizes.map((scale) => dealt(textsOf(desk, question, prompt, title, room.width, scale), room.height));
    const faces = tried.find(({ length }) => length === 1) ?? tried[0] ?? [];
    return faces.map(
      (lines, face): Card =>
        (corner) =>
          drawCard(desk, step, question, lines, { face, title, corner }),
    );
  });
}

function textsOf(
  { sheet: { book, theme }, t }: CardDesk,
  question: HandoutQuestion,
  prompt: string,
  title: Part,
  width: number,
  scale: number,
): readonly TextLine[] {
  const set = (style: TextStyle, spans: readonly Span[], part: Part, before: number): TextLine[] =>
    typeset(book, theme, style, spans, width / scale).map((line, index) => ({
      line: scaledLine(line, scale),
      part,
      before: index === 0 ? before : 0,
    }));
  const told = (label: string, span: Span) =>
    span.text === ""
      ? []
      : set("cell", [{ text: label, weight: "bold", colour: "attention" }, span], { role: "paragraph" }, 6);
  const written = (part: "title" | "meaning" | "arranged"): Span => {
    const language = question.left[part];
    return { text: question[part], ...(language === undefined ? {} : { language }) };
  };
  return [
    ...set("cardTitle", [written("title")], title, 0),
    ...set("cell", [written("meaning")], { role: "paragraph" }, 5),
    ...told(t("handout.card.arranged"), written("arranged")),
    ...told(t("handout.card.prompt"), { text: prompt }),
  ];
}

/** Deals lines over cards of a height. */
function dealt(lines: readonly TextLine[], height: number): readonly (readonly TextLine[])[] {
  const cards: TextLine[][] = [[]];
  let used = 0;
  for (const one of lines) {
    const more = one.before + one.line.leading;
    if (used + more > height && used > 0) {
      cards.push([]);
      used = 0;
    }
    used += more;
    cards.at(-1)?.push(one);
  }
  return cards;
}

function drawCard(
  desk: CardDesk,
  step: HandoutStep,
  question: HandoutQuestion,
  lines: readonly TextLine[],
  { face, title, corner }: { face: number; title: Part; corner: Spot },
): void {
  const { sheet, t, size } = desk;
  const { book, theme } = sheet;
  const left = corner.x + padding;
  const width = size.width - 2 * padding;
  const top = corner.y + padding;
  const part: Part = face === 0 ? title : { role: "paragraph" };
  writeLines(sheet, part, typeset(book, theme, "cardCode", [{ text: question.id }], width), { x: left, y: top - 11 });
  const about = [
    t("handout.card.step", { step: step.id }),
    ...(face === 0 ? [] : [t("handout.card.more")]),
    ...(question.own ? [t("handout.card.own")] : []),
  ];
  about.forEach((text, index) => {
    for (const line of typeset(book, theme, "small", [{ text }], width / 2)) {
      sheet.write({ role: "paragraph" }, line, left + width - line.width, top + index * line.leading);
    }
  });
  if (question.critical) {
    const words = t("handout.critical");
    const [set] = typeset(book, theme, "figureStrong", [{ text: words }], width);
    const pill = { x: left + width - (set?.width ?? 0) - 14, y: top + 8 + about.length * 13.5 };
    writePill(sheet, { role: "paragraph" }, words, pill);
  }
  let y = top + headHeight;
  for (const { line, before, part: own } of lines) {
    y += before;
    sheet.write(own, line, left, y);
    y += line.leading;
  }
  drawAnswers(desk, { x: left, y: corner.y + size.height - padding - answersHeight + 12 }, width);
}

/** The levels with room to count hands, and under them the two honest ways out. */
function drawAnswers({ sheet, handout, t }: CardDesk, { x, y }: Spot, width: number): void {
  const { book, theme } = sheet;
  const list: Part = { role: "list" };
  const levels = handout.answers.filter(({ mark }) => typeof mark === "number");
  const others = handout.answers.filter(({ mark }) => typeof mark !== "number");
  const column = width / levels.length;
  levels.forEach(({ mark, sign, label }, index) => {
    const left = x + index * column;
    const item: Part = { role: "listItem", within: list };
    sheet.draw(artifact, (pen) => {
      drawFrame(pen, { x: left, y, width: column - 6, height: 40, firm: true });
      drawAnswer(pen, mark, { x: left + column - 19, y: y + 12 }, 5.5);
    });
    writeLines(sheet, item, typeset(book, theme, "heading2", [{ text: sign }], column), { x: left + 7, y: y + 2 });
    writeLines(sheet, item, typeset(book, theme, "figureStrong", [{ text: label }], column - 4), {
      x: left,
      y: y + 43,
    });
  });
  const ways = others.map(({ sign, label }) => `${sign} ${label}`).join(" · ");
  const line = [{ text: t("handout.card.others", { answers: ways }) }];
  writeLines(sheet, { role: "paragraph" }, typeset(book, theme, "figure", line, width), { x, y: y + 66 });
}
