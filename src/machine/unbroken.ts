import type { AnyStateMachine } from "xstate";

/**
 * The same machine, which goes on after a throw: XState ends an actor at the first one, and a dead storyline would leave every button without
 * an answer. What threw didn't happen; `failed` hears of it.
 */
export function unbroken<Machine extends AnyStateMachine>(machine: Machine, failed: (error: unknown) => void): Machine {
  const transition = machine.transition.bind(machine);
  machine.transition = (snapshot, event, scope) => {
    try {
      return transition(snapshot, event, scope);
    } catch (error) {
      failed(error);
      return snapshot;
    }
  };
  return machine;
}

/** The same work; when it throws, `failed` hears of it. */
export function caught<Given extends unknown[]>(work: (...given: Given) => void, failed: (error: unknown) => void) {
  return (...given: Given): void => {
    try {
      work(...given);
    } catch (error) {
      failed(error);
    }
  };
}

/** The same actions, of which one that throws takes nothing else along: what the event changed stands. */
export function unthrowing<Actions extends object>(actions: Actions, failed: (error: unknown) => void): Actions {
  return Object.fromEntries(Object.entries(actions).map(([name, act]) => [name, caught(act, failed)])) as Actions;
}
