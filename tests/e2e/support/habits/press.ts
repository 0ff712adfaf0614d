import type { Deed, Habits } from "./habits.ts";
import type { Aim } from "./look.ts";

/** Presses a button once, or twice as some people do: the second press is nothing. The field in which the person was is left first. */
export async function presses(habits: Habits, aim: Aim): Promise<string> {
  const { at, model, chance } = habits;
  const isDouble = chance.below(5) === 0;
  await at.clicks(aim, isDouble ? 2 : 1);
  model.enters(at.name, undefined);
  at.writing = undefined;
  at.caretIn = undefined;
  at.isSelected = false;
  return isDouble ? "twice" : "once";
}

/** Unfolds a part of the page; a double press unfolds it as well. */
export function opens(habits: Habits, word: string, within: string, holder: string): Deed {
  return {
    name: "unfold",
    weight: 30,
    does: async () => {
      const pressed = await presses(habits, { within, button: habits.at.say(word) });
      await habits.at.seesField(holder);
      return `${word} ${pressed}`;
    },
  };
}
