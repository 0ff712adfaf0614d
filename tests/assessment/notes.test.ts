import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds } from "../../src/assessment/bounds.ts";
import { giveAnswer, writeNote } from "../../src/assessment/edit.ts";
import { leaveOut } from "../../src/assessment/merge.ts";
import type { Answer, Round } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { notesAt, placeForNote, takeNote } from "../../src/assessment/notes.ts";
import { roles } from "../../src/assessment/roles.ts";
import { peopleShown, seenAfter } from "../../src/assessment/veil.ts";
import { blankSession } from "../support/journey.ts";

const session = blankSession();
const [blank] = session.rounds;
const level = { level: 1 } as const;

function roundOf(...answers: readonly (Answer | undefined)[]): Round {
  const contributions = answers.map((answer, index) => ({
    participant: `p${index}`,
    role: roles[index % roles.length] ?? "anders",
    answers: answer === undefined ? {} : { "1a": answer },
  }));
  return { ...blank, contributions };
}

describe("notes of people who prepared alone", () => {
  it("are shown where enough answered the question, whoever of them wrote one", () => {
    const noted = { ...level, note: " Vraag het na. " };
    expect(notesAt(roundOf(noted, level), "1a")).toEqual([]);
    expect(notesAt(roundOf(noted, level, undefined), "1a")).toEqual([]);
    expect(notesAt(roundOf(noted, level, { unknown: true }), "1a")).toEqual(["Vraag het na."]);
    expect(notesAt(roundOf(noted, level, level), "1b")).toEqual([]);
    expect(notesAt(roundOf(level, { ...level, note: " \n" }, level), "1a")).toEqual([]);
  });

  it("come on a screen in the company of those who are shown together, never with one who came after", () => {
    const three = roundOf({ ...level, note: "Eerst dit." }, level, level);
    const four = roundOf({ ...level, note: "Eerst dit." }, level, level, { ...level, note: "Dan dat." });
    const seen = seenAfter(seenAfter(new Map(), three, ["1a"]), four, ["1a"]);
    const onScreen = (round: Round) => notesAt(round, "1a", peopleShown(round, "1a", seen));
    expect(onScreen(four)).toEqual(["Eerst dit."]);
    expect(notesAt(four, "1a", peopleShown(four, "1a", new Map()))).toEqual([]);
    const six = roundOf(...Array.from({ length: 6 }, (_, index) => ({ ...level, note: `Notitie ${index}` })));
    expect(notesAt(six, "1a", peopleShown(six, "1a", seenAfter(seen, six, ["1a"])))).toHaveLength(6);
    // Who hands in anew without another note is read as before.
    const anew = roundOf({ level: 3, note: "Eerst dit." }, level, level, { ...level, note: "Dan dat." });
    expect(notesAt(anew, "1a", peopleShown(anew, "1a", seenAfter(seen, anew, ["1a"])))).toEqual(["Eerst dit."]);
    const gone = { ...four, contributions: four.contributions.slice(1) };
    expect(notesAt(gone, "1a", peopleShown(gone, "1a", seenAfter(seen, gone, ["1a"])))).toEqual([]);
  });

  it("are gone below that number again when a contribution is taken out", () => {
    const three = { ...session, rounds: [roundOf({ ...level, note: "Eerst dit." }, level, level)] } as typeof session;
    expect(notesAt(currentRound(leaveOut("p2").apply(three)), "1a")).toEqual([]);
  });

  it("say nothing by their order, their number or what stands beside them about who wrote them", () => {
    const texts = fc.constantFrom(undefined, "", "Eerst dit.", "Dan dat.", "Nog niet.", "ook dit");
    const people = fc.array(
      texts.map((note): Answer => (note === undefined ? level : { ...level, note })),
      { minLength: 3, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        people.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(notesAt(roundOf(...shuffled), "1a")).toEqual(notesAt(roundOf(...all), "1a"));
          expect(notesAt(roundOf(...all, ...all), "1a")).toEqual(notesAt(roundOf(...all), "1a"));
        },
      ),
    );
  });
});

describe("a note that the team takes over", () => {
  const answered = writeNote(giveAnswer(session, "1a", { level: 2 }), "1a", "Wij dachten dit al.");
  const noteOf = (document: typeof session) => currentRound(document).answers["1a"]?.note;

  it("comes behind what stood there, once, and changes nothing else", () => {
    const { what, about, apply } = takeNote("1a", "Vraag het na.");
    expect({ what, about }).toEqual({ what: "note.taken", about: "1a" });
    const taken = apply(answered);
    expect(noteOf(taken)).toBe("Wij dachten dit al.\nVraag het na.");
    expect(currentRound(taken).answers["1a"]).toMatchObject({ level: 2 });
    expect(apply(taken)).toBe(taken);
    expect(noteOf(apply(giveAnswer(session, "1a", { unknown: true })))).toBe("Vraag het na.");
  });

  it("needs an answer to stand at, and room", () => {
    expect(takeNote("1a", "Vraag het na.").apply(session)).toBe(session);
    expect(placeForNote(undefined, "x")).toBe("unanswered");
    expect(placeForNote({ level: 1, note: "Vraag het na." }, "Vraag het na.")).toBe("there");
    const long = { level: 1, note: "x".repeat(bounds.text - 2) } as const;
    expect(placeForNote(long, "y")).toBe("free");
    expect(placeForNote(long, "yy")).toBe("full");
  });
});
