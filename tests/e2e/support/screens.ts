import { invitationTo, writeInvitation } from "../../../src/assessment/invitation.ts";
import { exampleOverlay, handbookText, overlayWith } from "../../support/overlays.ts";
import { Room } from "./room.ts";
import { Scope } from "./scope.ts";
import { Sheet } from "./sheet.ts";
import { Team } from "./team.ts";
import { Intake, Voice } from "./voice.ts";

/** Every screen in every state, by the way a team gets there from a fresh browser. */
export const screens: Readonly<Record<string, (team: Team) => Promise<unknown>>> = {
  "the start, with nothing yet": (team) => team.arrives(),
  "the start, with a form that was sent too early": async (team) => {
    await team.arrives();
    await team.page
      .getByText(team.say("start.dateIs", { date: "" }).split(":")[0] ?? "")
      .first()
      .click();
    await team.page.getByLabel(team.say("date.day"), { exact: true }).fill("");
    await team.page.getByLabel(team.say("date.month"), { exact: true }).fill("");
    await team.page.getByLabel(team.say("date.year"), { exact: true }).fill("");
    await team.page.getByRole("button", { name: team.say("start.begin"), exact: true }).click();
  },
  "the start, with field and depth open": async (team) => {
    await team.arrives();
    await team.page.getByText(team.say("start.scope")).click();
    await new Scope(team).depth("volledig").check();
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
  "the board, with parked answers and an overlay to look at": async (team) => {
    const scope = new Scope(team);
    await team.arrives();
    await scope.begins("Werksessie", { field: "jeugd", depth: "volledig" });
    await team.goesToStep("1");
    await team.answers("1d", "1");
    await team.goesTo("board");
    await scope.opensDetails();
    await scope.chooses({ depth: "bord" });
    await scope.opensParked(1);
    await scope.choosesOverlay("aanvulling.json", handbookText);
    await scope.overlayTask("use").waitFor();
  },
  "the board and the outcome, with what people said beforehand": async (team) => {
    await team.arrives();
    await team.opensExample("practice");
    await team.goesTo("outcome");
    await team.page.getByRole("heading", { name: team.say("voices:before.title") }).waitFor();
    await team.goesTo("board");
    await team.page.getByText(/^Over \d+ vragen|^You agree/).click();
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
  "a step with all its questions, with talk, a term and worksheets of text, choices and an order open": async (
    team,
  ) => {
    const scope = new Scope(team);
    await team.arrives();
    await scope.begins("Werksessie", { depth: "volledig" });
    await scope.opensDetails();
    const own = { ...exampleOverlay().questions?.[0], id: "4o1", step: "4" };
    await scope.choosesOverlay("aanvulling.json", JSON.stringify(overlayWith("questions.0", own)));
    await scope.overlayTask("use").click();
    await team.goesToStep("4");
    await team.question("4o1").getByText(team.say("overlay.mark")).waitFor();
    await team.page.getByText(team.say("step.talk")).click();
    await team.question("4o1").getByText(team.say("step.help")).click();
    await team.question("4o1").getByRole("button", { name: "ervaringsdeskundige" }).first().click();
    await team.question("4o1").getByText(team.say("glossary:terms.ervaringsdeskundige.meaning")).waitFor();
    const [profile, guide] = [new Sheet(team, "W5"), new Sheet(team, "W6")];
    await profile.comesNear();
    await profile.opens();
    await profile.choice("schooling", "course").check();
    await profile.choice("recovery", "balance").check();
    await guide.opens();
    await guide.choice("experience", "bring").check();
    await guide.choice("experience", "today").check();
  },
  "a step with all its questions, with a worksheet of amounts and rows open and another to read": async (team) => {
    await team.arrives();
    await new Scope(team).begins("Werksessie", { depth: "volledig" });
    await team.goesToStep("6");
    const [agreements, budget] = [new Sheet(team, "W8"), new Sheet(team, "W9")];
    await agreements.comesNear();
    await agreements.opens();
    await agreements.cell("agreements", "workplace", "state").selectOption({ index: 1 });
    await agreements.card().getByText(team.say("worksheet.read")).click();
    await agreements.card().getByRole("table").waitFor();
    await budget.opens();
    await budget.part("months").fill("veel");
    await budget.part("cover").getByRole("button").click();
    await budget.cell("costs", "lead", "perYear").fill("1000");
    await budget.proposed("6h", "action").waitFor();
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
  "the plan, with a timeline that warns": async (team) => {
    const timeline = new Sheet(team, "W12");
    await team.arrives();
    await team.beginsSession("Werksessie");
    await team.goesTo("plan");
    await timeline.opens();
    for (const [part, text] of Object.entries({ day: "1", month: "1", year: "2027" })) {
      await timeline
        .part("start")
        .getByLabel(team.say(`date.${part}`), { exact: true })
        .fill(text);
    }
    await timeline.part("funding").fill("12");
    await timeline.card().getByText(team.say("report:worksheet.timeline.table")).waitFor();
  },
  "the plan, with what was set aside, the verslag open and a step in the team's own words": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.seats({ beleid: 2, zorg: 1 });
    await room.begins();
    await room.reachesQuestion();
    await team.page.keyboard.type("03");
    await team.page.keyboard.press("l");
    await team.page.getByLabel(room.word("later.what")).fill("Wie belt de corporatie?");
    await team.page.getByRole("button", { name: room.word("later.save") }).click();
    await team.goesTo("plan");
    await team.page
      .getByRole("button", { name: new RegExp(`^${room.word("later.toAction")}`) })
      .first()
      .click();
    await team.page.getByText(team.say("plan.story.title")).click();
    const step = (id: string) => team.page.getByLabel(team.say("plan.story.step", { step: id, title: "" }));
    await step("1").fill("We begonnen bij de inwoner.");
    await step("8").fill("Dit was het langste gesprek.");
  },
  "where the work is kept, with an earlier version and the question to wipe": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.seesKept();
    await team.page.reload();
    await team.seesBoard();
    await team.goesToStep("1");
    await team.answers("1a", "0");
    await team.seesKept();
    await team.page
      .getByRole("contentinfo")
      .getByRole("link", { name: team.say("nav.shelves") })
      .click();
    await team.page.getByRole("button", { name: team.say("keeping:wipe.ask") }).click();
    await team.page.getByText(team.say("keeping:earlier.differs")).first().waitFor();
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
    await team.maker("plan", "pdf").click();
    await team.page.getByRole("progressbar").waitFor();
  },
  "taking home, after making the plan failed": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.goesTo("takeaway");
    await team.page.route(/worker/, (route) => route.fulfill({ contentType: "text/javascript", body: "throw 0" }));
    await team.maker("plan", "pdf").click();
    await team.page.getByText(team.say("takeaway.failed")).waitFor();
  },
  "those who prepare alone: nothing has come in yet": async (team) => {
    await team.arrives();
    await team.beginsSession("Werksessie");
    await new Intake(team).enters();
  },
  "those who prepare alone: in a practice, with one who waits and a code that was refused": async (team) => {
    const intake = new Intake(team);
    await team.arrives();
    await team.opensExample("practice");
    await intake.enters();
    await team.page.getByRole("button", { name: team.say("voices:practice.readOut") }).click();
    await team.page.getByRole("button", { name: team.say("voices:practice.come") }).click();
    await intake.waiting().waitFor();
    await intake.typesCode("Tot straks");
    await team.page.getByText(team.say("voices:intake.refused.foreign")).waitFor();
    await intake
      .question("5a")
      .getByRole("button", { name: team.say("voices:overview.accept") })
      .click();
    await intake.question("5a").getByRole("button").waitFor();
  },
  "those who prepare alone: the invitation on the wall": async (team) => {
    await team.arrives();
    await team.beginsSession("Werksessie");
    await new Intake(team).enters();
    await team.page.getByRole("button", { name: team.say("voices:invite.show") }).click();
    await team.page.getByRole("dialog").waitFor();
  },
  "a participant: the welcome": (team) => team.arrives(`/#/meedoen/${invitation}`),
  "a participant: choosing a role": (team) => team.arrives(`/#/meedoen/${invitation}/rol`),
  "a participant: a question with a note, with help open": async (team) => {
    const voice = await participates(team);
    await voice.answer("2").check();
    await voice.note().fill("Navragen.");
    await opensAll(team);
  },
  "a participant: what was given": async (team) => {
    const voice = await participates(team);
    await voice.answer("unknown").check();
    await voice.page.getByRole("link", { name: voice.say("join:question.overview") }).click();
    await voice.sees("join:overview.title");
  },
  "a participant: all that was given, unfolded": async (team) => {
    const voice = await participates(team);
    await voice.answer("2").check();
    await voice.page.getByRole("link", { name: voice.say("join:question.overview") }).click();
    await voice.sees("join:overview.title");
    await opensAll(team);
  },
  "a participant: a question whose answer was wiped": async (team) => {
    const voice = await participates(team);
    await voice.answer("2").check();
    await voice.page.getByRole("button", { name: voice.say("join:question.clear") }).click();
    await voice.page.getByText(voice.say("join:question.cleared")).waitFor();
  },
  "a participant: handing in, with every way open": async (team) => {
    const voice = await participates(team);
    await voice.answer("1").check();
    await voice.note().fill("Navragen.");
    await voice.page.getByRole("link", { name: voice.say("join:question.overview") }).click();
    await voice.goesToHandIn();
    await opensAll(team);
  },
  "a participant: done, about to wipe": async (team) => {
    const voice = await participates(team);
    await voice.answer("1").check();
    await voice.page.getByRole("link", { name: voice.say("join:question.overview") }).click();
    await voice.goesToHandIn();
    await voice.isDone();
    await voice.page.getByRole("button", { name: voice.say("join:handing.wipeAsk") }).click();
    await voice.page.getByRole("button", { name: voice.say("join:handing.wipeYes") }).waitFor();
  },
  "a participant: an invitation that did not arrive whole": async (team) => {
    await team.arrives("/#/meedoen/pga.bord.7K3");
    await team.page.getByRole("button", { name: team.say("join:invitation.open") }).click();
    await team.page.getByText(team.say("join:invitation.missing")).waitFor();
  },
  "the werksessie, getting ready with nobody at the table yet": async (team) => {
    await new Room(team).isEntered();
  },
  "the werksessie, getting ready without an ervaringsdeskundige and with a number that is none": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.seats({ beleid: 2, zorg: 1 });
    await team.page.getByLabel(room.word("time.own")).fill("7");
    await opensAll(team);
  },
  "the werksessie, the opening with everything open": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.seats({ ervaringsdeskundige: 1, beleid: 2 });
    await room.begins();
    await opensAll(team);
  },
  "the werksessie, with hidden hands": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.seats({ ervaringsdeskundige: 1, beleid: 2 });
    await room.begins();
    await room.reachesQuestion();
    await team.page.keyboard.type("02");
    await team.page.getByRole("button", { name: room.word("hands.peek") }).click();
    await team.page.getByText(room.word("hands.byRole")).click();
  },
  "the werksessie, with hands that are shown and an answer that is settled": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.begins();
    await room.reachesQuestion();
    await team.page.keyboard.type("02?");
    await team.page.keyboard.press("Enter");
    await team.page.getByRole("radio").first().check();
    await team.page.getByLabel(room.word("settle.minority")).waitFor();
  },
  "the werksessie, with something to note for later": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.begins();
    await team.page.keyboard.press("l");
    await team.page.getByRole("button", { name: room.word("later.save") }).click();
    await team.page.getByText(room.word("later.missing")).waitFor();
  },
  "the werksessie, with this window as the wall": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.begins();
    await room.reachesQuestion();
    await team.page.keyboard.press("p");
    await team.page.getByRole("dialog", { name: room.word("room.seen") }).waitFor();
  },
  "the werksessie, running late": async (team) => {
    const room = new Room(team);
    await team.page.clock.install({ time: new Date("2026-03-12T13:00:00+01:00") });
    await room.isEntered();
    await room.begins();
    await room.reachesQuestion();
    await team.page.clock.fastForward("55:00");
    await team.page.getByText(room.word("late.title")).waitFor();
  },
  "the werksessie, with marks": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.begins();
    await room.reaches("checkout");
    await team.page.keyboard.type("7788");
    await team.page.getByText(room.word("marks.count", { count: 4 })).waitFor();
  },
  "the werksessie, over": async (team) => {
    const room = new Room(team);
    await room.isEntered();
    await room.begins();
    await room.reaches("checkout");
    await team.page.getByRole("button", { name: room.word("room.end") }).click();
    await team.seesHeading(room.word("over.title"));
  },
  "the wall, waiting": (team) => team.arrives("/#/sessie/ergens/scherm"),
  "the wall, with a question": (team) => showsWall(team, []),
  "the wall, with the hands shown": (team) => showsWall(team, ["0", "2", "?", "Enter"]),
  "the wall, with what the team settled": async (team) => {
    const { page } = await showsWall(team, ["0", "2", "Enter"]);
    await page.getByRole("radio").nth(1).check();
    await team.page.getByText(new Room(team).word("wall.settled")).waitFor();
  },
  "from paper to screen, with lines taken over, one refused and the signs open": async (team) => {
    await team.arrives();
    await team.opensExample("halfway");
    await team.page.getByRole("link", { name: team.say("board.paper") }).click();
    const field = team.page.getByLabel(team.say("paper.label"));
    for (const line of ["2d 3", "4b n leren kan tijdens het werk", "2d 4"]) {
      await field.fill(line);
      await field.press("Enter");
    }
    await team.page.getByText(team.say("paper.refusals.unknown-answer", { question: "2d", given: "4" })).waitFor();
    await opensAll(team);
  },
  "the sources": (team) => team.arrives("/#/bronnen"),
  "the glossary": (team) => team.arrives("/#/begrippen"),
  "privacy and checks": async (team) => {
    await team.arrives("/#/controle");
    await team.page.getByText(team.say("check.enforced")).waitFor();
  },
  "a session that is not here": (team) => team.arrives("/#/sessie/bestaat-niet"),
};

const invitation = writeInvitation(invitationTo({ id: "s1", variant: "pga", depth: "bord" }));

/** Somebody at the first question, by the invitation. */
async function participates(team: Team): Promise<Voice> {
  const voice = new Voice(team.page);
  await voice.opens(`/#/meedoen/${invitation}`);
  await voice.begins("zorg");
  return voice;
}

/** Another window leads the table up to a question and presses these keys; the team stands before the wall. Gives the other window. */
async function showsWall(team: Team, keys: readonly string[]): Promise<Team> {
  const leader = new Team(await team.page.context().newPage());
  const room = new Room(leader);
  await room.isEntered();
  await room.begins();
  await team.arrives(`/${new URL(leader.page.url()).hash.replace("werksessie", "scherm")}`);
  await room.reachesQuestion();
  for (const key of keys) await leader.page.keyboard.press(key);
  await team.seesHeading((await room.title().textContent()) ?? "");
  return leader;
}

/** Opens every disclosure on the screen. */
async function opensAll({ page }: Team): Promise<void> {
  const closed = page.getByRole("main").locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
}
