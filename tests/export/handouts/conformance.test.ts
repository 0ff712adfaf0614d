// @vitest-environment node
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/assessment/model.ts";
import { handouts } from "../../../src/export/pdf/handouts/meta.ts";
import { handoutFile, handoutOf } from "../../support/handouts.ts";
import { exampleOverlay } from "../../support/overlays.ts";
import { failuresOf } from "../pdf/conformance/conditions.ts";

const formats = handouts.flatMap((item) => item.formats.map(({ id }) => id));

describe.each(languages)("paper in “%s” conforms to PDF/UA-1 and PDF/A", (language) => {
  test.each(formats)("%s", async (format) => {
    const handout = await handoutOf("pga", "bord", language);
    expect(await failuresOf((await handoutFile(format, handout)).bytes)).toEqual([]);
  });
});

test("cards with texts that an organisation left in Dutch conform too", async () => {
  const handout = await handoutOf("pga", "volledig", "en", exampleOverlay());
  expect(await failuresOf((await handoutFile("cards", handout)).bytes)).toEqual([]);
});
