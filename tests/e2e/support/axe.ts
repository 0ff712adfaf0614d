import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import axe from "axe-core";

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations", "incomplete"],
};

/** What axe holds against the page, and what it could not judge by itself; each as "rule: element". */
export async function judge(page: Page): Promise<{ violations: string[]; incomplete: string[] }> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(document, given),
    options,
  );
  return { violations: named(results.violations), incomplete: named(results.incomplete) };
}

function named(rules: AxeResults["violations"]): string[] {
  return rules.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all }) =>
        `${id}: ${target.join(" ")} (${[...any, ...all].map(({ message }) => message).join("; ")})`,
    ),
  );
}
