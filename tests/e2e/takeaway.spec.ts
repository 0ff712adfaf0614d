import ICAL from "ical.js";
import mammoth from "mammoth";
import readXlsxFile from "read-excel-file/node";
import { readPlan } from "../export/pdf/readPdf.ts";
import { faultOf } from "../support/xml.ts";
import { Keyboard } from "./support/keyboard.ts";
import { savedFile } from "./support/team.ts";
import { expect, test } from "./support/test.ts";

/*
 * Each file of the screen “Meenemen”, made in the browser and opened by a program of others.
 */

test.beforeEach(async ({ team }) => {
  await team.arrives();
  await team.opensExample("halfway");
  await team.goesTo("takeaway");
});

const what = "Leg het plan voor aan de burgemeester en vraag om een besluit.";
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test("the page for the college and the sheets per person open as PDF", async ({ team }) => {
  const page = await team.makes("page", "pdf");
  expect(page.name).toBe("werksessie-kansen-ontdekken-college.pdf");
  expect((await readPlan(page.bytes)).pages).toHaveLength(1);
  const sheets = await team.makes("owners", "pdf");
  expect(sheets.name).toBe("werksessie-kansen-ontdekken-wie-doet-wat.pdf");
  expect((await readPlan(sheets.bytes)).text).toContain(what);
});

test("the document to write on in opens with its headings and pictures", async ({ team }) => {
  const { name, bytes } = await team.makes("text", "docx");
  expect(name).toBe("werksessie-kansen-ontdekken-plan.docx");
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(value).toContain(what);
  expect(value.match(/<img alt="[^"]+"/g)).toHaveLength(2);
});

test("the tables and the list open in a spreadsheet, with days as days", async ({ team }) => {
  const { bytes } = await team.makes("tables", "xlsx");
  const sheets = await readXlsxFile(Buffer.from(bytes));
  const actions = sheets.find(({ sheet }) => sheet === "Acties")?.data ?? [];
  const row = actions.find((cells) => cells[2] === what);
  expect(row?.[4]).toEqual(new Date("2026-05-21T00:00:00Z"));
  const list = await team.makes("list", "csv");
  expect(textOf(list.bytes)).toContain(`"${what}"`);
});

test("the dates open in a calendar", async ({ team }) => {
  const { name, bytes } = await team.makes("dates", "ics");
  expect(name).toBe("werksessie-kansen-ontdekken-agenda.ics");
  const events = new ICAL.Component(ICAL.parse(textOf(bytes)))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
  expect(events.find(({ summary }) => summary.includes(what))?.startDate.toString()).toBe("2026-05-21");
});

test("the pictures open in the browser itself", async ({ team, page }) => {
  for (const item of ["board", "outcome", "timeline"]) {
    const svg = await team.makes(item, "svg");
    expect(faultOf(textOf(svg.bytes)), item).toBeUndefined();
    const png = await team.makes(item, "png");
    expect([...png.bytes.slice(1, 4)], item).toEqual([...new TextEncoder().encode("PNG")]);
    const size = await page.evaluate(
      async (numbers) => {
        const picture = await createImageBitmap(new Blob([Uint8Array.from(numbers)], { type: "image/png" }));
        return picture.width;
      },
      [...png.bytes],
    );
    expect(size, item).toBe(1920);
  }
});

test("files are made with the keyboard alone, and the focus stays on the button", async ({ team, page }) => {
  const keyboard = new Keyboard(page);
  const button = team.maker("dates", "ics");
  const saved = page.waitForEvent("download");
  await keyboard.presses("Enter", button);
  expect((await savedFile(await saved)).bytes.length).toBeGreaterThan(1000);
  await expect(button).toBeFocused();
  await expect(team.notice()).toContainText(team.say("takeaway.items.dates.title"));
});
