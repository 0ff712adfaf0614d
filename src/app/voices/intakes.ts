import { createActor } from "xstate";
import type { Assessment } from "../../assessment/model.ts";
import type { IntakeActor } from "../../machine/intake.ts";
import { intake } from "../../machine/intake.ts";
import type { ChosenFile } from "../../machine/model.ts";
import type { Received } from "./receive.ts";
import { receiveCode, receiveFile } from "./receive.ts";

/** Makes and keeps the place where contributions come in, one for each session of this page. */
export function createIntakes(): (document: Assessment) => IntakeActor {
  const intakes = new Map<string, ReturnType<typeof openIntake>>();
  return (document) => {
    const known = intakes.get(document.id) ?? openIntake(document);
    intakes.set(document.id, known);
    known.session.document = document;
    return known.actor;
  };
}

function openIntake(document: Assessment): { actor: IntakeActor; session: { document: Assessment } } {
  /** What comes in is read against the session as it is by then. */
  const session = { document };
  const tell = (received: Received, key: string, name?: string) => {
    if (received.ok) actor.send({ type: "contribution.arrived", handedIn: received.handedIn });
    else {
      const { reason } = received;
      actor.send({ type: "input.refused", refused: { key, reason, ...(name === undefined ? {} : { name }) } });
    }
  };
  const readAll = async (files: readonly ChosenFile[]) => {
    const read: { file: ChosenFile; received: readonly Received[] }[] = [];
    for (const file of files) read.push({ file, received: await receiveFile(session.document, file) });
    // Told together, so that two hundred files make the screen follow once.
    for (const { file, received } of read) {
      for (const one of received) tell(one, file.name, file.name);
      actor.send({ type: "file.finished" });
    }
  };
  const actor: IntakeActor = createActor(
    intake.provide({
      actions: {
        readCode: (_, { text, via }) => tell(receiveCode(session.document, text, via), via),
        readFiles: (_, { files }) => void readAll(files),
      },
    }),
  );
  actor.start();
  return { actor, session };
}
