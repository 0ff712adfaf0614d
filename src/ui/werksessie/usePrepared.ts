import { questionAt } from "../../machine/room/room.ts";
import type { Spread } from "../../machine/room/screen.ts";
import { usePictures } from "../voices/usePictures.ts";
import { useMemory } from "./useRoom.ts";

/** What people prepared alone at a question, where enough of them did to show it. */
export interface Prepared {
  spread: Spread;
  people: number;
}

/** What was prepared at the question of now; undefined at a round, and where nothing may be shown. */
export function usePrepared(): Prepared | undefined {
  const at = useMemory(questionAt);
  const voices = usePictures().find(({ question }) => question.id === at?.question)?.voices;
  if (!voices?.shown || voices.voices === 0) return undefined;
  const [none, spoken, partly, arranged] = voices.all.counts;
  return { spread: { counts: [none, spoken, partly, arranged], unknown: voices.all.unknown }, people: voices.voices };
}
