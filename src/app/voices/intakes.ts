import { createActor } from "xstate";
import type { Assessment } from "../../assessment/model.ts";
import type { IntakeActor } from "../../machine/intake.ts";
import { intake } from "../../machine/intake.ts";
import type { ChosenFile } from "../../machine/model.ts";
import { unbroken } from "../../machine/unbroken.ts";
import type { Received } from "./receive.ts";
import { receiveCode, receiveFile } from "./receive.ts";

/** Makes and keeps the place where contributions come in, one for each session of this page. `failed` hears of what threw. */
export function createIntakes(failed: (error: unknown) => void): (document: Assessment) => IntakeActor {
  const intakes = new Map<string, ReturnType<typeof openIntake>>();
  return (document) => {
    const known = intakes.get(document.id) ?? openIntake(document, failed);
    intakes.set(document.id, known);
    known.session.document = document;
    return known.actor;
  };
}

function openIntake(
  document: Assessment,
  failed: (error: unknown) => void,
): { actor: IntakeActor; session: { document: Assessment } } {
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
  const machine = intake.provide({
    actions: {
      readCode: (_, { text, via }) => tell(receiveCode(session.document, text, via), via),
      readFiles: (_, { files }) => void readAll(files).catch(failed),
    },
  });
  const actor: IntakeActor = createActor(unbroken(machine, failed));
  actor.start();
  return { actor, session };
}
