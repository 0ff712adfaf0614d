import type { Page } from "@playwright/test";
import { expectNoFaults, watch } from "./support/guard.ts";
import { OwnBrowser } from "./support/ownBrowser.ts";
import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";
import { beginningWith } from "./support/words.ts";

test("reloading in the middle of the work loses nothing", async ({ team, page }) => {
  await team.arrives();
  await team.beginsSession("Werksessie met onderbreking");
  await team.goesToStep("3");
  await team.answers("3a", "1");
  await team.notes("3a", "Halverwege een zi");
  await page.reload();
  await expect(team.answerTo("3a", "1")).toBeChecked();
  await expect(team.note("3a")).toHaveValue("Halverwege een zi");
});

test("what was reported as kept survives a browser that is killed, time after time", async ({ baseURL }, testInfo) => {
  const folder = testInfo.outputPath("browser");
  const questions = ["1a", "1b", "2a"];
  let address = "";
  for (const [round, question] of questions.entries()) {
    const browser = await OwnBrowser.start(folder);
    const guard = await watch(browser.page.context());
    const team = new Team(browser.page);
    if (round === 0) {
      await team.arrives(baseURL);
      await team.beginsSession("Werksessie met stroomstoring");
      address = browser.page.url();
    } else {
      await team.arrives(address);
    }
    await team.goesToStep(question.charAt(0));
    await team.answers(question, "2");
    await team.notes(question, `Wat wij zeiden over ${question}`);
    await team.seesKept();
    await browser.kill();
    expectNoFaults(guard);
  }
  const browser = await OwnBrowser.start(folder);
  const team = new Team(browser.page);
  await team.arrives(address);
  await team.goesTo("takeaway");
  expect((await team.savesSession()).document.rounds[0].answers).toEqual(
    Object.fromEntries(questions.map((id) => [id, { level: 2, note: `Wat wij zeiden over ${id}` }])),
  );
  await browser.kill();
});

test("closing the tab right after an edit keeps the edit", async ({ team, page, context }) => {
  await team.arrives();
  await team.beginsSession("Werksessie met haast");
  await team.goesToStep("1");
  const address = page.url();
  await team.answers("1a", "3");
  await team.note("1a").pressSequentially("Nog net");
  await closes(page);
  // What a page wrote reaches the browser a moment later, on either shelf, and a test is faster than a person.
  await expect.poll(async () => JSON.stringify(await context.storageState({ indexedDB: true }))).toContain("Nog net");

  const again = new Team(await context.newPage());
  await again.arrives(address);
  await expect(again.note("1a")).toHaveValue("Nog net");
});

test("what was typed lies on the second shelf before the tab can go, however slow the first is", async ({
  team,
  page,
  context,
}) => {
  await team.arrives();
  await team.beginsSession("Werksessie zonder afscheid");
  await team.goesToStep("1");
  await team.answers("1a", "3");
  await team.seesKept();
  const address = page.url();
  await neverWrites(page);
  // A tab that is killed hears nothing of its leaving.
  await page.evaluate(() => {
    for (const type of ["pagehide", "visibilitychange", "beforeunload"])
      for (const target of [window, document])
        target.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  });
  await team.note("1a").pressSequentially("Nog net");
  await page.close();
  await expect.poll(async () => JSON.stringify(await context.storageState())).toContain("Nog net");

  const again = new Team(await context.newPage());
  await again.arrives(address);
  await expect(again.note("1a")).toHaveValue("Nog net");
  await again.seesKept();
});

test("a write that is still going when the tab closes is taken up at the next visit", async ({
  team,
  page,
  context,
}) => {
  await team.arrives();
  await team.beginsSession("Werksessie met trage schijf");
  await team.goesToStep("1");
  await team.seesKept();
  const address = page.url();
  await neverWrites(page);
  await team.answers("1a", "3");
  await expect(page.getByText(team.say("kept.busy"))).toBeVisible();
  await closes(page);

  const again = new Team(await context.newPage());
  await again.arrives(address);
  await expect(again.answerTo("1a", "3")).toBeChecked();
});

test("a browser that forbids keeping says so, and the work still ends with a file", async ({ team, page }) => {
  await page.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException("The user denied permission to access the database.", "SecurityError");
    };
    IDBFactory.prototype.open = forbidden;
    Object.defineProperty(window, "localStorage", { get: forbidden });
  });
  await team.arrives();
  await team.beginsSession("Werksessie op een gesloten computer");
  await expect(team.notice()).toContainText(team.say("unkept.forbidden"));
  await team.goesToStep("1");
  await team.answers("1a", "2");
  await expect(page.getByRole("banner")).toContainText(team.say("kept.failed"));

  await team.goesTo("takeaway");
  const { document } = await team.savesSession();
  expect(document.title).toBe("Werksessie op een gesloten computer");
  expect(document.rounds[0].answers).toEqual({ "1a": { level: 2 } });
  expect((await team.makesPlan()).bytes.length).toBeGreaterThan(10_000);
  await team.arrives("/#/controle");
  await expect(team.checked("database")).toHaveText(team.say("check.no"));
});

test("the page that checks says on the first visit already that the browser keeps", async ({ team }) => {
  await team.arrives("/#/controle");
  await expect(team.checked("database")).toHaveText(team.say("check.yes"));
});

/** From now on no transaction of this page ends: the disk is busy for longer than its tab lives. */
async function neverWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const goOn = () => {
        this.count().onsuccess = goOn;
      };
      goOn();
      return put.apply(this, given);
    };
  });
}

/** Closes the tab as a person does: the page gets its moment to leave. */
async function closes(page: Page): Promise<void> {
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
}

test("two windows on one session show each other's answers, and neither overwrites the other", async ({
  team,
  page,
  context,
}) => {
  await team.arrives();
  await team.beginsSession("Werksessie in twee vensters");
  await team.goesToStep("1");
  const other = new Team(await context.newPage());
  await other.arrives(page.url());
  await team.answers("1a", "2");
  await expect(other.answerTo("1a", "2")).toBeChecked();
  await Promise.all([team.answers("1b", "1"), other.notes("1a", "Uit het andere venster")]);
  for (const one of [team, other]) {
    await expect(one.answerTo("1b", "1")).toBeChecked();
    await expect(one.note("1a")).toHaveValue("Uit het andere venster");
    await one.seesKept();
  }
});

test("a former state can be put back, and the one of just now as well", async ({ team, page }) => {
  await team.arrives();
  await team.opensExample("halfway");
  await team.seesKept();
  await page.reload();
  await team.seesBoard();
  await team.goesToStep("1");
  const before = await team.question("1a").getByRole("radio", { checked: true }).getAttribute("value");
  await team.answers("1a", "0");
  await team.seesKept();
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: team.say("nav.shelves") })
    .click();
  const restore = page.getByRole("button", { name: beginningWith(team.say("keeping:earlier.restore")) });
  await restore.first().click();
  await expect(team.notice()).toContainText(team.say("notice.restored"));
  await page.getByRole("link", { name: team.say("keeping:back") }).click();
  await team.goesToStep("1");
  await expect(team.question("1a").getByRole("radio", { checked: true })).toHaveAttribute("value", `${before}`);
});
