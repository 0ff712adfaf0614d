import { expect, test } from "@playwright/test";
import { usedFeatures } from "../../src/app/policy.ts";

interface Features {
  allowedFeatures(): readonly string[];
}

test("of all that this browser asks leave for, the headers leave open what the app uses and nothing else", async ({
  page,
}) => {
  await page.goto("/");
  const open = await page.evaluate(() => (Reflect.get(document, "featurePolicy") as Features).allowedFeatures());
  // Hints of a client only go to a host that asks for them, and this one asks for none.
  expect(open.filter((name) => !name.startsWith("ch-")).toSorted()).toEqual([...usedFeatures].toSorted());
});
