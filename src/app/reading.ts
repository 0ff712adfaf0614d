import type { ChosenFile, Example, SealedFile } from "../machine/model.ts";
import type { Known } from "../storage/store.ts";
import type { Tools } from "./effects.ts";
import type { Opened } from "./openFile.ts";
import { openFile, openKept, openText } from "./openFile.ts";

const exampleFiles: Readonly<Record<Exclude<Example, "practice">, () => Promise<{ default: string }>>> = {
  begun: () => import("../../examples/01-net-begonnen.json?raw"),
  halfway: () => import("../../examples/02-halverwege.json?raw"),
  ready: () => import("../../examples/03-klaar-om-te-starten.json?raw"),
  worksheets: () => import("../../examples/04-met-werkbladen.json?raw"),
};

/** Looks for a kept session, and says whether it can be opened. What could not be kept before is what this window goes on with. */
export async function findSession({ send, store, keeper }: Tools, id: string): Promise<void> {
  await keeper.settled();
  const unkept = keeper.pending().find((document) => document.id === id);
  if (unkept !== undefined) {
    send({ type: "session.found", document: unkept });
    return;
  }
  const found = await store.open(id);
  const opened = found.ok ? openKept(found.document) : found;
  if (found.ok && opened.ok) {
    const known = { revision: found.revision, document: opened.document };
    keeper.knows(known);
    // How it was when the team came in is a moment to come back to. Without it the work goes on as well.
    void import("./moments.ts").then(({ keepMoment }) => keepMoment(known)).catch(() => {});
    send({ type: "session.found", document: known.document });
    await findWay(send, known);
  } else send({ type: "session.missing", id });
}

/** The way back and forward comes after the session itself: nobody waits for it, and without it the work goes on as well. */
async function findWay(send: Tools["send"], known: Known): Promise<void> {
  try {
    const way = await (await import("./ways.ts")).wayOf(known);
    if (way !== undefined) send({ type: "way.found", document: known.document, ...way });
  } catch {
    // The history still has how it was.
  }
}

/** Reads a chosen file, and says what stands in it, that it asks for its passphrase, or why it is refused. */
export async function readFile(tools: Tools, file: ChosenFile): Promise<void> {
  const opened = await openFile(file);
  if ("sealed" in opened) tools.send({ type: "file.sealed", name: file.name, text: opened.sealed, wrong: false });
  else await takeIn(tools, file.name, opened);
}

/** Opens a sealed file with a passphrase, or says that it is not the right one. */
export async function openSealed(tools: Tools, { name, text }: SealedFile, phrase: string): Promise<void> {
  const { unsealed } = await import("./sealedFile.ts");
  const opened = await unsealed(text, phrase);
  if (opened.ok) {
    await takeIn(tools, name, openText(opened.text));
    tools.send({ type: "file.unsealed" });
  } else if (opened.reason === "no-https") tools.send({ type: "sealing.missed" });
  else tools.send({ type: "file.sealed", name, text, wrong: true });
}

async function takeIn(tools: Tools, name: string, opened: Opened): Promise<void> {
  const { send, store } = tools;
  if (!opened.ok) {
    send({ type: "file.refused", name, failure: opened });
    return;
  }
  const { document, changed } = opened;
  const { comeBack, presentOf } = await import("./comeBack.ts");
  const present = await presentOf(tools, document.id);
  if (present !== undefined) return comeBack(tools, present, { file: document, changed });
  // What can't be read must not be written over.
  const found = await store.open(document.id);
  const taken = !found.ok && found.reason === "damaged";
  send({ type: "file.read", document, taken, ...(changed === undefined ? {} : { changed }) });
  // What comes back later may have grown from this.
  if (!taken)
    void import("./moments.ts").then(({ keepMoment }) => keepMoment({ document, revision: 1 })).catch(() => {});
}

/** Reads one of the examples that ship with the app. */
export async function readExample(tools: Tools, example: Example): Promise<void> {
  const { send } = tools;
  if (example === "practice") {
    const { beginPractice } = await import("./voices/beginPractice.ts");
    send({ type: "example.read", document: await beginPractice(tools) });
    return;
  }
  const opened = openText((await exampleFiles[example]()).default);
  if (opened.ok) send({ type: "example.read", document: opened.document });
}
