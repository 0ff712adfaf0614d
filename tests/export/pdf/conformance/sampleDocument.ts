import { pdfFonts } from "../../../../src/cli/pdfFonts.ts";
import { heading, list, paragraph } from "../../../../src/export/pdf/blocks.ts";
import { makePdf } from "../../../../src/export/pdf/makePdf.ts";
import type { PaperDocument } from "../../../../src/export/pdf/paperDocument.ts";
import type { Part } from "../../../../src/export/pdf/parts.ts";
import { runningHead } from "../../../../src/export/pdf/runningHead.ts";
import { a4 } from "../../../../src/export/pdf/sheet.ts";
import { writeTable } from "../../../../src/export/pdf/table.ts";
import { paper } from "../../../../src/theme/kansenwijzer/paper.ts";

/*
 * A small document with one of everything that our PDFs can hold. It conforms; the broken documents are made of it.
 */

const figure: Part = { role: "figure", alt: "Een ronde stip." };

const sample: PaperDocument = {
  page: a4,
  properties: {
    title: "Een proef & <meer>",
    author: "Gemeente Voorbeeldstad",
    subject: "Proef",
    language: "nl",
    id: "0123456789ABCDEF0123456789ABCDEF",
    created: "D:20260312000000+00'00'",
    attachment: {
      name: "werksessie.json",
      mimeType: "application/json",
      description: "De werksessie",
      bytes: new TextEncoder().encode('{"title":"é"}'),
    },
  },
  t: (key) => key,
  margins: runningHead({ name: "Proef", madeOn: "12 maart 2026", cover: false }),
  sections: [
    ({ sheet, flow }) => {
      flow.add(heading(sheet, 1, "Hoofdstuk", 0));
      flow.add(heading(sheet, 2, "Onderdeel", 0));
      flow.add(paragraph(sheet, "Een alinea met “tekens” – en ’s avonds → Łucja."));
      flow.add(paragraph(sheet, [{ text: "Met" }, { text: "a few English words", language: "en" }, { text: "erin." }]));
      flow.add(list(sheet, [{ text: "Eerste punt" }, { text: "Tweede punt" }]));
      flow.add(list(sheet, [{ text: "Stap een" }, { text: "Stap twee" }], { numbered: true }));
      const columns = [
        { header: "Wat", share: 0.5, heads: true },
        { header: "Wie", share: 0.5 },
      ];
      const rows = [
        [[{ text: "Bellen" }], [{ text: "Team" }, { text: "en de buurt" }]],
        [[{ text: "Schrijven" }], [{ text: "Iedereen" }]],
      ];
      writeTable(sheet, flow, columns, rows, { text: "Wie doet wat" });
      flow.add([
        {
          before: 10,
          height: 40,
          draw: (top) => sheet.draw(figure, (pen) => pen.disc({ x: 200, y: top + 20 }, 15, "strong")),
        },
      ]);
      flow.add(paragraph(sheet, "Een stip", { part: { role: "caption", within: figure } }));
      flow.add(paragraph(sheet, "Een noot.", { part: { role: "note" } }));
      flow.add(paragraph(sheet, "Nog een noot.", { part: { role: "note" } }));
    },
  ],
};

let made: Promise<Uint8Array> | undefined;

/** The bytes of the sample, made once. */
export function sampleBytes(): Promise<Uint8Array> {
  made ??= makePdf(sample, paper, pdfFonts).then(({ bytes }) => bytes);
  return made;
}
