import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Room } from "./support/room.ts";
import { expect, test } from "./support/test.ts";

/* The app as one file, as it is opened from a stick or a download: `npm run build:single` first. */

let stick: string;
let address: string;

test.beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), "stick "));
  mkdirSync(join(stick, "een map"));
  for (const place of ["kansenwijzer (1).html", "een map/kansenwijzer.html"]) {
    copyFileSync("dist-single/kansenwijzer.html", join(stick, place));
  }
  address = pathToFileURL(join(stick, "kansenwijzer (1).html")).href;
});

test.afterEach(() => rmSync(stick, { recursive: true }));

test("one file from a stick is enough for the main job: a session, its answers, the plan as a PDF and the session as a file", async ({
  team,
  context,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await context.setOffline(true);
  await team.arrives(address);
  await team.beginsSession("Van de stick");
  await team.goesToStep("1");
  await team.answers("1a", "2");
  await team.seesKept();
  for (const room of ["checklist", "outcome", "plan", "takeaway"] as const) await team.goesTo(room);
  const plan = await team.makesPlan();
  expect(new TextDecoder().decode(plan.bytes.slice(0, 5))).toBe("%PDF-");
  expect((await team.savesSession()).document.title).toBe("Van de stick");
  await team.chooses("en");
  await team.page.reload();
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
});

test("its storage belongs to all such files in this browser: another copy finds the same sessions, and the page that checks says so", async ({
  team,
}) => {
  await team.arrives(address);
  await team.beginsSession("Van de stick");
  await team.seesKept();
  await team.arrives(pathToFileURL(join(stick, "een map/kansenwijzer.html")).href);
  await expect(team.sessionRow("Van de stick")).toBeVisible();
  await team.arrives(`${address}#/controle`);
  const main = team.page.getByRole("main");
  await expect(main.getByText(team.say("check.storageFile"))).toBeVisible();
  await expect(main.getByText(team.say("check.offline_file"))).toBeVisible();
  await expect(main.getByText(team.say("check.enforced"))).toBeVisible();
});

test("the screen of the room works from a file as well", async ({ team }) => {
  await team.arrives(address);
  await team.beginsSession("Van de stick");
  await team.goesTo("werksessie");
  const room = new Room(team);
  const wall = await room.opensScreen();
  await room.begins();
  await team.page.keyboard.press("PageDown");
  await expect(wall.page.getByText(room.word("wall.answering")).first()).toBeVisible();
});
