import { chanceFrom } from "../support/chance.ts";
import { beginHabits } from "./support/habits/habits.ts";
import { expect, test } from "./support/test.ts";

/* The short form of `npm run prove:habits`. */

test.setTimeout(240_000);

test("whatever the habit of the hand, a field shows what is kept or what is typed now, and nothing typed goes", async ({
  page,
}) => {
  const habits = await beginHabits(page, "/", chanceFrom(20_261_128));
  for (let doing = 0; doing < 60; doing += 1) {
    await habits.goesOn().catch((error: unknown) => {
      throw new Error(`${habits.done.slice(-30).join("\n")}\n${error instanceof Error ? error.message : error}`);
    });
  }
  expect(habits.done).toHaveLength(60);
});
