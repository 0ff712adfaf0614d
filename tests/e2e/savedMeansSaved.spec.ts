import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

/* “Opgeslagen” is only said of what is there; of all else that it was offered. Before a wipe it is asked whether the files are there. */

/** A browser that asks for a place; `answer`: the person chooses one, or says no after a while. */
async function asksForPlaces(page: Page, answer: "yes" | "no"): Promise<void> {
  await page.addInitScript((given) => {
    const written: Record<string, string> = {};
    const place = (name: string) => ({
      createWritable: async () => ({
        write: async (part: Blob) => {
          written[name] = await part.text();
        },
        close: async () => {},
      }),
    });
    const no = () =>
      new Promise<never>((_, reject) => setTimeout(() => reject(new DOMException("", "AbortError")), 900));
    Object.assign(window, {
      written,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        given === "yes" ? place(suggestedName) : no(),
      showDirectoryPicker: async () =>
        given === "yes" ? { getFileHandle: async (name: string) => place(name) } : no(),
    });
  }, answer);
}

const writtenIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { written: Record<string, string> }).written);

test("where the browser tells, a saved file is told as saved, and before a wipe it is asked after", async ({
  team,
  page,
}) => {
  const { say } = team;
  await asksForPlaces(page, "yes");
  await team.arrives();
  await team.beginsSession("Werksessie");
  await team.seesKept();
  await team.goesTo("takeaway");
  await page.getByRole("button", { name: say("takeaway.save"), exact: true }).click();
  await expect(team.notice()).toContainText(say("notice.file.saved"));
  expect(JSON.parse((await writtenIn(page))["werksessie.json"] ?? "{}")).toMatchObject({ title: "Werksessie" });
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: say("nav.shelves") })
    .click();
  await page.getByRole("button", { name: say("keeping:wipe.ask") }).click();
  await expect(page.getByText(say("keeping:files.there"))).toBeVisible();
  await expect(page.getByText(say("keeping:files.saved", { list: "“Werksessie”" }))).toBeVisible();
  await page
    .getByRole("alert")
    .or(page.getByRole("main"))
    .getByRole("button", { name: say("keeping:here.saveAll") })
    .last()
    .click();
  await expect(page.getByText(say("keeping:here.saved", { count: 1 })).first()).toBeVisible();
});

test("a no is no file, an offered file is not called saved, and what changed since is told before a wipe", async ({
  team,
  page,
  context,
}) => {
  const { say } = team;
  await team.arrives();
  await team.beginsSession("Werksessie");
  await team.goesTo("takeaway");
  await team.savesSession();
  await expect(team.notice()).toContainText(say("notice.file.offered"));
  const session = page.url();

  const other = await context.newPage();
  await asksForPlaces(other, "no");
  await other.goto(session);
  await other.getByRole("button", { name: say("takeaway.save"), exact: true }).click();
  await expect(other.getByText(say("notice.file.cancelled"))).toBeVisible();
  await other.close();

  const asks = async () => {
    await page
      .getByRole("contentinfo")
      .getByRole("link", { name: say("nav.shelves") })
      .click();
    await page.getByRole("button", { name: say("keeping:wipe.ask") }).click();
  };
  await asks();
  await expect(page.getByText(say("keeping:files.offered", { list: "“Werksessie”" }))).toBeVisible();
  await page.goto(session);
  await team.goesTo("board");
  await team.goesToStep("1");
  await team.answers("1a", "2");
  await team.seesKept();
  await asks();
  await expect(page.getByText(say("keeping:files.before", { list: "“Werksessie”" }))).toBeVisible();
});

test("a field that is nearly full says so, and what is in it is there after a reload", async ({ team, page }) => {
  const { say } = team;
  await team.arrives();
  await team.beginsSession("Werksessie");
  await team.goesToStep("1");
  await team.answers("1a", "2");
  await team.notes("1a", "n".repeat(9_950));
  await expect(page.getByText(say("bound.left", { count: 50 }))).toBeVisible();
  await team.note("1a").focus();
  await page.keyboard.press("End");
  // As a paste does: the browser takes what fits.
  await page.keyboard.insertText("p".repeat(80));
  await expect(page.getByText(say("bound.full", { most: 10_000 }))).toBeVisible();
  await expect(team.note("1a")).toHaveValue("n".repeat(9_950) + "p".repeat(50));
  await team.seesKept();
  await page.reload();
  await expect(team.note("1a")).toHaveValue("n".repeat(9_950) + "p".repeat(50));
});
