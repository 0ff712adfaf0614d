import type { Handout } from "../../../report/handout/model.ts";
import type { Desk, Translate } from "../desk.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { artifact } from "../parts.ts";
import type { Sheet } from "../sheet.ts";
import type { Card } from "./cards.ts";
import { cardsOf } from "./cards.ts";
import { handoutProperties } from "./handoutProperties.ts";

/** A card for each question of the depth, four on an A4 with lines to cut along. */
export function cardsDocument(handout: Handout, t: Translate): PaperDocument {
  return {
    page: { format: "a4", orientation: "portrait", margin: { top: 0, right: 0, bottom: 0, left: 0 } },
    properties: handoutProperties(handout, t, "cards"),
    t,
    sections: [(desk) => writeCards(desk, handout)],
  };
}

function writeCards({ sheet, t }: Desk, handout: Handout): void {
  const size = { width: sheet.page.width / 2, height: sheet.page.height / 2 };
  let count = 0;
  for (const step of handout.steps) {
    cardsOf({ sheet, handout, t, size }, step).forEach((draw: Card, index) => {
      const quarter = count % 4;
      if (quarter === 0) {
        if (count > 0) sheet.addPage();
        drawCuts(sheet);
      }
      const corner = { x: (quarter % 2) * size.width, y: Math.floor(quarter / 2) * size.height };
      if (index === 0) sheet.bookmark(1, `${step.id}. ${step.title}`, corner.y);
      draw(corner);
      count += 1;
    });
  }
}

function drawCuts(sheet: Sheet): void {
  const { width, height } = sheet.page;
  const [x, y] = [width / 2, height / 2];
  const cut = { colour: "soft", width: 0.6, dash: [4, 4] } as const;
  sheet.draw(artifact, (pen) => {
    pen.line(
      [
        { x, y: 0 },
        { x, y: height },
      ],
      cut,
    );
    pen.line(
      [
        { x: 0, y },
        { x: width, y },
      ],
      cut,
    );
  });
}
