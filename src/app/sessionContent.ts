import type { Assessment, Content, GroundedContent } from "../assessment/model.ts";

/** The bare board of the first field, composed when the app is built (vite.config.ts): the first question needs no more. */
declare const BOARD_CONTENT: Content;

type Composer = typeof import("../content/compose.ts");

/** Written out once: the build puts the content wherever its name stands. */
const board: Content = BOARD_CONTENT;

let composer: Composer | undefined;
let loading: Promise<void> | undefined;
/** The same questions are the same object, so that the screens do no work twice. */
let last:
  | (Pick<Assessment, "variant" | "depth"> & { overlay: Assessment["overlay"]; content: GroundedContent })
  | undefined;

/**
 * The questions of a session; or, for any other than the board of the first field, a promise while they are being loaded: ask again when
 * it is fulfilled. Documents are let in only when this version has their questions, so that here they can be counted on.
 */
export function contentOf(document: Assessment): Content | Promise<void> {
  const { variant, depth, overlay } = document;
  const isBoard = variant === board.variant && depth === board.depth && overlay === undefined;
  return isBoard ? board : groundedOf(document);
}

/** The same questions with all that they rest on; for every session a promise until they are loaded. */
export function groundedOf({ variant, depth, overlay }: Assessment): GroundedContent | Promise<void> {
  if (composer === undefined) {
    loading ??= import("../content/compose.ts").then((loaded) => {
      composer = loaded;
    });
    return loading;
  }
  if (last?.variant !== variant || last.depth !== depth || last.overlay !== overlay) {
    const composed = composer.composeContent(variant, depth, overlay);
    if (!composed.ok) throw new Error(`A session was let in without its questions: ${composed.reason}`);
    last = { variant, depth, overlay, content: composed.content };
  }
  return last.content;
}
