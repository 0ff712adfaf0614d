// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp, wordsIn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";

const say = await wordsIn("nl");
const paper = { room: "paper", session: "s1" } as const;
const [round] = blankSession().rounds;
const answered = blankSession({ rounds: [{ ...round, answers: { "1a": { level: 2, note: "eigen woorden" } } }] });

async function opened() {
  const app = await openApp(paper, answered);
  const field = await screen.findByLabelText(say("paper.label"));
  const types = (line: string) => app.user.type(field, `${line}{Enter}`);
  const undoes = (question: string) =>
    app.user.click(screen.getByRole("button", { name: say("paper.undo", { question }) }));
  const answerOf = (question: string) => app.kept("s1").rounds[0].answers[question];
  return { ...app, field, types, undoes, answerOf };
}

describe("from paper to screen", () => {
  it("takes a line in and is ready for the next one", async () => {
    const { field, types, answerOf } = await opened();
    await types("2d3");
    await waitFor(() => expect(answerOf("2d")).toEqual({ level: 3 }));
    expect((field as HTMLInputElement).value).toBe("");
    expect(document.activeElement).toBe(field);
  });

  it("keeps a line that it refuses, and changes nothing", async () => {
    const { field, types, answerOf } = await opened();
    await types("1a 4");
    expect((field as HTMLInputElement).value).toBe("1a 4");
    expect(answerOf("1a")).toEqual({ level: 2, note: "eigen woorden" });
    screen.getByText(say("paper.refusals.unknown-answer", { question: "1a", given: "4" }));
  });

  it("says that a question is asked in a deeper session only", async () => {
    const { types } = await opened();
    await types("3e 2");
    await screen.findByText(say("paper.refusals.other-depth", { question: "3e" }));
  });

  it("gives an answer that was taken away its note back when that is undone", async () => {
    const { types, undoes, answerOf } = await opened();
    await types("1a -");
    await waitFor(() => expect(answerOf("1a")).toBeUndefined());
    await undoes("1a");
    await waitFor(() => expect(answerOf("1a")).toEqual({ level: 2, note: "eigen woorden" }));
  });

  it("takes lines back one by one, the last one first", async () => {
    const { types, undoes, answerOf } = await opened();
    await types("1b 1");
    await types("1b 3");
    await undoes("1b");
    await waitFor(() => expect(answerOf("1b")).toEqual({ level: 1 }));
    await undoes("1b");
    await waitFor(() => expect(answerOf("1b")).toBeUndefined());
  });

  it("never puts an old answer over one that was given elsewhere in the meantime", async () => {
    const { types, undoes, send, answerOf } = await opened();
    await types("1b 1");
    send({ type: "question.answered", question: "1b", answer: { level: 3 } });
    await waitFor(() => expect(answerOf("1b")).toEqual({ level: 3 }));
    await undoes("1b");
    await screen.findByText(say("paper.changedSince", { question: "1b" }));
    expect(answerOf("1b")).toEqual({ level: 3 });
  });
});
