import { createActor } from "xstate";
import { viewOf } from "../../assessment/merge.ts";
import type { Assessment } from "../../assessment/model.ts";
import type { IntakeActor } from "../../machine/intake.ts";
import { intake } from "../../machine/intake.ts";
import type { ChosenFile } from "../../machine/model.ts";
import { unbroken } from "../../machine/unbroken.ts";
import type { Received } from "./receive.ts";
import { receiveCode, receiveCodes, receiveFile } from "./receive.ts";
import type { ReceivedLine } from "./receivedLine.ts";
import type { ReceivedStore } from "./receivedStore.ts";

export interface IntakeTools {
  /** Where what came in is kept beside its session. */
  store: ReceivedStore;
  /** Tells and hears that something else is kept of a session. */
  line: ReceivedLine;
  /** Hears of what threw. */
  failed: (error: unknown) => void;
}

/** Makes and keeps the place where contributions come in, one for each session of this page. */
export function createIntakes(tools: IntakeTools): (document: Assessment) => IntakeActor {
  const intakes = new Map<string, ReturnType<typeof openIntake>>();
  tools.line.onNews((session) => void intakes.get(session)?.find().catch(tools.failed));
  return (document) => {
    const known = intakes.get(document.id) ?? openIntake(document, tools);
    intakes.set(document.id, known);
    known.session.document = document;
    return known.actor;
  };
}

function openIntake(
  document: Assessment,
  { store, line, failed }: IntakeTools,
): { actor: IntakeActor; session: { document: Assessment }; find: () => Promise<void> } {
  /** What comes in is read against the session as it is by then. */
  const session = { document };
  const { id } = document;
  const tell = (received: Received, key: string, from: { name?: string; text?: string } = {}) => {
    if (received.ok) {
      const { handedIn } = received;
      const { arrival } = viewOf(session.document, handedIn);
      const changes = arrival === "new" || arrival === "replaces";
      actor.send({ type: changes ? "contribution.arrived" : "contribution.recognised", handedIn });
    } else {
      const { reason } = received;
      actor.send({ type: "input.refused", refused: { key, reason, ...from } });
    }
  };
  const readAll = async (files: readonly ChosenFile[]) => {
    const read: { file: ChosenFile; received: readonly Received[] }[] = [];
    for (const file of files) read.push({ file, received: await receiveFile(session.document, file) });
    // Told together, so that two hundred files make the screen follow once.
    for (const { file, received } of read) {
      for (const one of received) tell(one, file.name, { name: file.name });
      actor.send({ type: "file.finished" });
    }
  };
  let last: Promise<void> = Promise.resolve();
  /** One after the other: what is looked up has all that this window changed before. */
  const next = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch(failed);
    return last;
  };
  const look = async () => {
    const found = await store.find(id);
    if (found.ok) actor.send({ type: "received.found", contributions: found.contributions, damaged: found.damaged });
    else actor.send({ type: "keeping.failed", reason: found.reason });
  };
  const find = () => next(look);
  const machine = intake.provide({
    actions: {
      readCode: (_, { text, via }) => {
        if (via === "qr") return tell(receiveCode(session.document, text, via), via);
        for (const one of receiveCodes(session.document, text)) tell(one, `code ${one.text}`, { text: one.text });
      },
      readFiles: (_, { files }) => void readAll(files).catch(failed),
      keepReceived: (_, { contributions }) =>
        void next(async () => {
          for (const contribution of contributions) {
            const result = await store.keep(id, contribution);
            const { participant } = contribution;
            if (result.ok) actor.send({ type: "contribution.kept", participant });
            else actor.send({ type: "keeping.failed", reason: result.reason });
          }
          line.tell(id);
        }),
      dropReceived: (_, { participants }) =>
        void next(async () => {
          const result = await store.drop(id, participants);
          if (!result.ok) return actor.send({ type: "keeping.failed", reason: result.reason });
          line.tell(id);
          // What was being looked up meanwhile may have had them still.
          await look();
        }),
      findReceived: () => void find(),
    },
  });
  const actor: IntakeActor = createActor(unbroken(machine, failed));
  actor.start();
  void find();
  return { actor, session, find };
}
