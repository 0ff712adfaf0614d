import { writeCode } from "../../assessment/code/code.ts";
import { viewOf } from "../../assessment/merge.ts";
import type { Assessment } from "../../assessment/model.ts";
import { currentRound } from "../../assessment/model.ts";
import { composeContent } from "../../content/compose.ts";
import { lateVoices } from "../../content/practice.ts";
import type { IntakeActor } from "../../machine/intake.ts";
import type { LateArrival, PracticeDesk } from "../../ui/voices/voicesDesk.ts";
import { newId } from "../clock.ts";
import { contributionOf, practiceSession } from "./practiceSession.ts";

/** What a trainer practises with: people who are late, and the way back to the beginning. */
export function createPractice(intakeOf: (document: Assessment) => IntakeActor): PracticeDesk {
  const late = (document: Assessment): readonly LateArrival[] => {
    const composed = composeContent("pga", "bord");
    if (!composed.ok) return [];
    return lateVoices
      .map((voice) => {
        const handedIn = contributionOf(voice);
        return { after: voice.after, handedIn, code: writeCode(composed.content, handedIn).code };
      })
      .filter(({ handedIn }) => ["new", "replaces"].includes(viewOf(document, handedIn).arrival));
  };
  const came = new Set<string>();
  return {
    late,
    comeDue(document, answered) {
      for (const { after, handedIn, code } of late(document)) {
        const key = `${document.id} ${code}`;
        if (after > answered || came.has(key)) continue;
        came.add(key);
        intakeOf(document).send({ type: "contribution.arrived", handedIn });
      }
    },
    again(document) {
      for (const key of [...came].filter((one) => one.startsWith(`${document.id} `))) came.delete(key);
      intakeOf(document).send({ type: "everything.left" });
      const { label: roundLabel, date: today } = currentRound(document);
      const fresh = practiceSession({ ...document, roundId: newId(), roundLabel, today, now: document.created });
      return { what: "practice.begun", apply: () => fresh };
    },
  };
}
