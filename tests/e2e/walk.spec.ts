import { chanceFrom } from "../support/chance.ts";
import { expect, test } from "./support/test.ts";
import { beginWalk } from "./support/walk.ts";

/* The short form of `npm run prove:walk`, which also kills the browser. */

test.use({ staysHere: true });
test.setTimeout(180_000);

test("whatever a team does, in whatever order, what it did is there: on the screen and on the computer", async ({
  page,
}) => {
  const walk = await beginWalk(page, "/", chanceFrom(20_261_124));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe("activated");
  for (let step = 0; step < 40; step += 1) {
    await walk.goesOn().catch((error) => {
      throw new Error(`${walk.deeds.join("\n")}\n${error instanceof Error ? error.message : error}`);
    });
  }
  expect(walk.deeds).toHaveLength(40);
});
