import type { Team } from "./team.ts";

/** Every screen in every state, by the way a team gets there from a fresh browser. */
export const screens: Readonly<Record<string, (team: Team) => Promise<void>>> = {
  "the start, with nothing yet": (team) => team.arrives(),
  "the start, with a form that was sent too early": async (team) => {
    await team.arrives();
    await team.page.getByLabel(team.say("date.day"), { exact: true }).fill("");
    await team.page.getByLabel(team.say("date.month"), { exact: true }).fill("");
    await team.page.getByLabel(team.say("date.year"), { exact: true }).fill("");
    await team.page.getByRole("button", { name: team.say("start.begin"), exact: true }).click();
  },
  "the start, with sessions, one of them being renamed": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.seesKept();
    await team.goesHome();
    await team.page.getByRole("button", { name: new RegExp(`^${team.say("session.rename")} `) }).click();
  },
  "the start, with a removed session to put back": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.seesKept();
    await team.goesHome();
    await team.page.getByRole("button", { name: new RegExp(`^${team.say("session.remove")} `) }).click();
    await team
      .notice()
      .getByRole("button", { name: team.say("notice.undo") })
      .waitFor();
  },
  "the start, with a refused file": async (team) => {
    await team.arrives();
    await team.opensFile({ name: "brief.json", text: "{}" });
    await team.notice().getByText(team.say("refused.not-ours")).waitFor();
  },
  "the board, new": async (team) => {
    await team.arrives();
    await team.beginsSession("Werksessie");
  },
  "the board, halfway, with its details open": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.page.getByText(team.say("board.describe")).click();
  },
  "the board, ready": async (team) => {
    await team.arrives();
    await team.opensExample("ready");
  },
  "a step, with everything open": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesToStep("2");
    await team.answerTo("2b", "na").check();
    await team.opensHelp("2a");
    await opensAll(team);
  },
  "a step, with a cleared answer to put back": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesToStep("1");
    await team
      .question("1a")
      .getByRole("button", { name: team.say("step.clear") })
      .click();
    await team
      .notice()
      .getByRole("button", { name: team.say("notice.undo") })
      .waitFor();
  },
  "the checklist, with a contradiction and everything open": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesTo("checklist");
    await team.ticks("7", true);
    await team.item("7").getByText(team.say("checklist.contradiction")).waitFor();
    await opensAll(team);
  },
  "the outcome, with nothing answered": async (team) => {
    await team.arrives();
    await team.beginsSession("Werksessie");
    await team.goesTo("outcome");
  },
  "the outcome, with everything open": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesTo("outcome");
    await opensAll(team);
  },
  "the plan, empty": async (team) => {
    await team.arrives();
    await team.beginsSession("Werksessie");
    await team.goesTo("plan");
  },
  "the plan, with an action being edited and another being thought up": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesTo("plan");
    await team.page
      .getByRole("button", { name: new RegExp(`^${team.say("plan.edit")} `) })
      .first()
      .click();
    await team.page.getByRole("button", { name: team.say("plan.own"), exact: true }).click();
    await team.page.getByRole("button", { name: team.say("plan.add"), exact: true }).click();
    await team.page.getByText(team.say("plan.whatMissing")).waitFor();
    await opensAll(team);
  },
  "taking home": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesTo("takeaway");
  },
  "taking home, while the plan is being made": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesTo("takeaway");
    // The worker never comes: the plan stays in the making.
    await team.page.route(/worker/, () => undefined);
    await team.page.getByRole("button", { name: team.say("takeaway.make") }).click();
    await team.page.getByRole("progressbar").waitFor();
  },
  "taking home, after making the plan failed": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesTo("takeaway");
    await team.page.route(/worker/, (route) => route.fulfill({ contentType: "text/javascript", body: "throw 0" }));
    await team.page.getByRole("button", { name: team.say("takeaway.make") }).click();
    await team.page.getByText(team.say("takeaway.failed")).waitFor();
  },
  "the sources": (team) => team.arrives("/#/bronnen"),
  "a session that is not here": (team) => team.arrives("/#/sessie/bestaat-niet"),
};

/** Opens every disclosure on the screen. */
async function opensAll({ page }: Team): Promise<void> {
  const closed = page.getByRole("main").locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
}
