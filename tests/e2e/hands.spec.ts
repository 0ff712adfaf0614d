import type { Locator, Page } from "@playwright/test";
import { invitationTo, writeInvitation } from "../../src/assessment/invitation.ts";
import { Room } from "./support/room.ts";
import { expect, test } from "./support/test.ts";
import { Voice } from "./support/voice.ts";

/*
 * Hands, keys and habits: whatever has the focus, a key does what it says on the presenter, and a hand that does more than it meant breaks nothing.
 */

/** A question on the table, with its hands shown, and the screen of the room open. */
async function atShownHands(room: Room, keys = "02") {
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.begins();
  await room.reachesQuestion();
  for (const key of keys) await room.page.keyboard.press(key);
  await room.page.keyboard.press("Enter");
  await expect(room.page.getByRole("list", { name: room.word("spread.title") })).toBeVisible();
  return wall;
}

/** Drags what is selected in one field to another, as a hand does. */
async function drags(page: Page, from: Locator, to: Locator): Promise<void> {
  const [begin, end] = [await from.boundingBox(), await to.boundingBox()];
  if (begin === null || end === null) throw new Error("A field is not on screen");
  await page.mouse.move(begin.x + 40, begin.y + 20);
  await page.mouse.down();
  await page.mouse.move(begin.x + 60, begin.y + 30, { steps: 5 });
  await page.mouse.move(end.x + 30, end.y + 20, { steps: 10 });
  await page.mouse.up();
}

/** Presses a key of the numeric pad, which says this. */
async function pressesPad(page: Page, digit: number, says: string): Promise<void> {
  await page.evaluate(
    ({ code, key }) => {
      const init = { key, code, bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", init));
    },
    { code: `Numpad${digit}`, key: says },
  );
}

test("a presenter leads the table with the focus on the screen of the room", async ({ team, page }) => {
  const room = new Room(team);
  const wall = await atShownHands(room);
  await wall.page.bringToFront();
  await wall.page.locator("body").click();
  const first = (await room.title().textContent()) ?? "";
  for (const [forward, back] of [
    ["PageDown", "PageUp"],
    ["ArrowRight", "ArrowLeft"],
  ] as const) {
    await wall.page.keyboard.press(forward);
    await expect(room.title()).not.toHaveText(first);
    await expect(wall.heading()).toHaveText((await room.title().textContent()) ?? "");
    await wall.page.keyboard.press(back);
    await expect(room.title()).toHaveText(first);
  }
  for (const dark of ["b", "."]) {
    await wall.page.keyboard.press(dark);
    await expect(wall.heading()).toHaveCount(0);
    await wall.page.keyboard.press("Escape");
    await expect(wall.heading()).toHaveText(first);
  }

  // Hands are counted from there as well, by the digits above the letters and by those of the pad.
  await wall.page.keyboard.press("PageDown");
  await room.reachesQuestion();
  await wall.page.keyboard.press("1");
  await pressesPad(wall.page, 3, "3");
  await pressesPad(wall.page, 3, "PageDown");
  await expect(room.counted(3)).toBeVisible();
  await wall.page.keyboard.press("Backspace");
  await expect(room.counted(2)).toBeVisible();
  await wall.page.keyboard.press("Enter");
  await expect(wall.answers().nth(3)).toContainText(room.word("hands.count", { count: 1 }));
  await wall.page.keyboard.press("l");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a presenter leads the table while the facilitator looks at another place", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await room.begins();
  await team.goesTo("plan");
  await wall.page.keyboard.press("PageDown");
  await expect(wall.heading()).toHaveText(room.word("wall.answering"));
  await page
    .getByRole("navigation", { name: team.say("nav.label") })
    .getByRole("link", { name: team.say("nav.werksessie") })
    .click();
  await expect(room.title()).toHaveText(team.say("draaiboek:parts.answering.title"));
});

test("the page keys move the programme from inside a text; what is typed stays text", async ({ team, page }) => {
  const room = new Room(team);
  await atShownHands(room);
  await page.getByRole("radio").first().click();
  const reason = page.getByLabel(room.word("settle.reason"));
  await reason.click();
  const text = "bl.p 0123? één ”naïef”";
  await page.keyboard.type(text);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(reason).toHaveValue(text);
  const first = (await room.title().textContent()) ?? "";
  await page.keyboard.press("PageDown");
  await expect(room.title()).not.toHaveText(first);
  await page.keyboard.press("PageUp");
  await expect(room.title()).toHaveText(first);
  await expect(reason).toHaveValue(text);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("an answer chosen by mouse leaves the arrows to the programme; by keyboard the choice keeps its arrows", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  await atShownHands(room);
  const first = (await room.title().textContent()) ?? "";
  const radio = (index: number) => page.getByRole("radio").nth(index);
  await radio(1).click();
  await expect(radio(1)).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(room.title()).not.toHaveText(first);
  await page.keyboard.press("ArrowLeft");
  await expect(room.title()).toHaveText(first);
  await expect(radio(1)).toBeChecked();

  // With the keyboard: to the choice by Tab, and on by an arrow.
  await radio(1).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(radio(1)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(radio(2)).toBeChecked();
  await expect(room.title()).toHaveText(first);
});

test("a button that was clicked takes no Enter away from the room", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.begins();
  await room.reachesQuestion();
  await page.getByText(room.word("room.more")).click();
  await page.getByRole("button", { name: room.word("room.clockShow") }).click();
  for (const key of ["0", "2", "Enter"]) await page.keyboard.press(key);
  await expect(page.getByRole("list", { name: room.word("spread.title") })).toBeVisible();
  await expect(page.getByRole("button", { name: room.word("room.clockHide") })).toBeVisible();
});

test("the numeric pad counts, with and without NumLock", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.begins();
  await room.reachesQuestion();
  const title = (await room.title().textContent()) ?? "";
  for (const [digit, name] of [
    [0, "Insert"],
    [1, "End"],
    [2, "ArrowDown"],
    [3, "PageDown"],
  ] as const) {
    await pressesPad(page, digit, `${digit}`);
    await pressesPad(page, digit, name);
  }
  await expect(room.counted(8)).toBeVisible();
  await expect(room.title()).toHaveText(title);
});

test("signs that are still being put together are no keys of the room", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.begins();
  await room.reachesQuestion();
  await page.evaluate(() => {
    for (const init of [
      { key: "2", isComposing: true },
      { key: "Dead", code: "Quote" },
      { key: "Process", code: "Digit2", isComposing: true },
    ]) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }));
    }
  });
  await page.keyboard.press("1");
  await expect(room.counted(1)).toBeVisible();
});

test("what comes in without a key, by dictation or an input method, is kept", async ({ team, page }) => {
  await team.arrives();
  await team.opensExample("halfway");
  await team.goesToStep("1");
  const note = team.note("1a");
  await note.fill("");
  await note.focus();
  await page.keyboard.insertText("Ingesproken zin. ");
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "´", selectionStart: 1, selectionEnd: 1 });
  await session.send("Input.insertText", { text: "één" });
  await expect(note).toHaveValue("Ingesproken zin. één");
  await team.seesKept();
  await page.reload();
  await expect(note).toHaveValue("Ingesproken zin. één");
});

test("the second click of a double one moves nothing on and removes nothing; on a counter each click counts", async ({
  team,
  page,
}) => {
  const room = new Room(team);
  await room.isEntered();
  const more = page.getByRole("button", { name: room.word("table.more", { role: team.say("roles:beleid") }) });
  await more.click({ clickCount: 3, delay: 1 });
  await expect(page.getByText(room.word("table.people", { count: 3 }))).toBeVisible();
  await room.begins();
  await room.next().dblclick();
  await expect(room.title()).toHaveText(team.say("draaiboek:parts.answering.title"));

  const voice = new Voice(await page.context().newPage());
  await voice.opens(`/#/meedoen/${writeInvitation(invitationTo({ id: "s1", variant: "pga", depth: "bord" }))}`);
  await voice.begins("zorg");
  await voice.answer("2").check();
  await voice.page.getByRole("link", { name: voice.say("join:question.next") }).dblclick();
  await voice.seesQuestion("1b");
  await voice.page.close();

  await team.goesHome();
  await team.opensExample("begun");
  await team.goesHome();
  await team.opensExample("halfway");
  await team.goesHome();
  const removing = page.getByRole("button", { name: new RegExp(`^${team.say("session.remove")} `) });
  await expect(removing).toHaveCount(3);
  await removing.first().dblclick();
  await expect(removing).toHaveCount(2);
});

test("a selected text can be dragged from note to note, and a dropped file still opens", async ({ team, page }) => {
  await page.setViewportSize({ width: 1366, height: 1400 });
  await team.arrives();
  await team.opensExample("halfway");
  await team.goesToStep("1");
  const [from, to] = [team.note("1a"), team.note("1b")];
  await from.fill("verhuizing");
  await to.fill("");
  await to.scrollIntoViewIfNeeded();
  await from.selectText();
  await drags(page, from, to);
  await expect(to).toHaveValue("verhuizing");
  await team.seesKept();
  await page.reload();
  await expect(to).toHaveValue("verhuizing");

  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(["{}"], "brief.json", { type: "application/json" }));
    const init = { dataTransfer: carried, bubbles: true, cancelable: true };
    const over = new DragEvent("dragover", init);
    document.body.dispatchEvent(over);
    if (!over.defaultPrevented) throw new Error("the browser would open the file itself");
    document.body.dispatchEvent(new DragEvent("drop", init));
  });
  await expect(team.notice().getByText(team.say("refused.not-ours"))).toBeVisible();
});

test("opening the page anew keeps the place, and what the room sees", async ({ team, page }) => {
  const room = new Room(team);
  const wall = await atShownHands(room);
  const title = (await room.title().textContent()) ?? "";
  await page.keyboard.press("F5");
  await page.reload();
  await expect(room.title()).toHaveText(title);
  await expect(page.getByRole("list", { name: room.word("spread.title") })).toBeVisible();
  await wall.page.keyboard.press("F5");
  await wall.page.reload();
  await expect(wall.heading()).toHaveText(title);
  await expect(wall.answers().first()).toContainText(room.word("hands.count", { count: 1 }));

  // This window as the screen: the room never sees what is behind it.
  await wall.page.close();
  await page.keyboard.press("p");
  const seen = page.getByRole("dialog", { name: room.word("room.seen") });
  await expect(seen).toBeVisible();
  await page.reload();
  await expect(seen).toBeVisible();
});

test("Escape never takes away what was typed", async ({ team, page }) => {
  const room = new Room(team);
  await room.isEntered();
  await room.begins();
  await page.keyboard.press("l");
  await page.getByLabel(room.word("later.what")).fill("Wie belt de corporatie?");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("l");
  await expect(page.getByLabel(room.word("later.what"))).toHaveValue("Wie belt de corporatie?");
});

test("the screen stays awake while the table talks, in both windows, and not in the break or after the end", async ({
  team,
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const held = new Set();
    Object.assign(window, { held });
    const request = async () => {
      const lock = new EventTarget();
      held.add(lock);
      return Object.assign(lock, { release: async () => void held.delete(lock) });
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  const isAwake = (of: Page) =>
    expect.poll(() => of.evaluate(() => (Reflect.get(window, "held") as Set<unknown>).size));
  const room = new Room(team);
  await room.isEntered();
  const wall = await room.opensScreen();
  await isAwake(page).toBe(0);
  await room.begins();
  await isAwake(page).toBe(1);
  await isAwake(wall.page).toBe(1);
  await room.reaches("break");
  await isAwake(page).toBe(0);
  await isAwake(wall.page).toBe(0);
  await room.reaches("checkout");
  await isAwake(page).toBe(1);
  await page.getByRole("button", { name: room.word("room.end") }).click();
  await isAwake(page).toBe(0);
  await isAwake(wall.page).toBe(0);
});
