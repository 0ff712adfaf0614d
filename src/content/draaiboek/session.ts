import { act, ask, definePart, say, watch } from "./define.ts";

/** The werksessie up to the first step. */
export const opening = [
  definePart({
    id: "opening",
    phase: "session",
    lines: [
      say(),
      say(),
      say("geweld 2.1", "geweld interview-gelijkwaardigheid", "wijkggd 5.1"),
      say(),
      say(),
      act(),
      ask(),
      watch(),
      watch(),
    ],
  }),
  definePart({
    id: "answering",
    phase: "session",
    lines: [say(), say(), say(), say(), act(), watch(), watch()],
  }),
  definePart({ id: "agreed", phase: "session", lines: [say(), ask(), act(), watch()] }),
];

/** Between the steps. */
export const pause = definePart({
  id: "break",
  phase: "session",
  lines: [say(), act("jeugd 4.4"), act(), act()],
});

/** From the last step to the door. */
export const closing = [
  definePart({
    id: "gate",
    phase: "session",
    lines: [say("pga board"), say(), act(), ask(), ask(), watch(), watch("jeugd 4.1", "wijkggd 5.1", "geweld 3.4")],
  }),
  definePart({
    id: "plan",
    phase: "session",
    lines: [say(), ask(), ask(), watch(), watch("wijkggd 5.2", "jeugd 4.5")],
  }),
  definePart({
    id: "closing",
    phase: "session",
    lines: [say(), ask(), watch(), say("geweld 3.4", "wijkggd 5.2"), say()],
  }),
  definePart({ id: "checkout", phase: "session", lines: [say(), say(), act(), act(), watch()] }),
];
