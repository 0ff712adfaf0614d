import type {
  AnyMachineSnapshot,
  AnyStateMachine,
  AnyTransitionDefinition,
  EventObject,
  InspectionEvent,
} from "xstate";
import { createActor } from "xstate";

/*
 * Every road of a machine: what is written down as a transition, and what a walk from every place with every event really takes.
 */

/** A transition in words: from where, by what, under which condition, to where. */
export function nameOf({ source, eventType, target, guard }: AnyTransitionDefinition): string {
  const to = target?.map(({ id }) => id).join(" ") ?? "stay";
  const when = guard === undefined ? "" : ` if ${JSON.stringify(guard)}`;
  return `${source.id} · ${eventType === "" ? "always" : eventType}${when} → ${to}`;
}

type Node = AnyStateMachine["root"];

/** The node and all under it. */
export function nodesIn(node: Node): Node[] {
  return [node, ...Object.values(node.states).flatMap(nodesIn)];
}

/** All transitions that are written down, the ones without an event too. */
export function roadsOf(machine: AnyStateMachine): string[] {
  return nodesIn(machine.root).flatMap((node) =>
    [...[...node.transitions.values()].flat(), ...(node.always ?? [])].map(nameOf),
  );
}

/** A step of a walk: in this place this happened. */
export interface Step {
  state: AnyMachineSnapshot;
  event: EventObject;
}

/** The transitions that a walk takes, those without an event too. */
export function roadsTaken(machine: AnyStateMachine, steps: readonly Step[]): Set<string> {
  const taken = new Set<string>();
  const inspect = (seen: InspectionEvent) => {
    if (seen.type === "@xstate.microstep") for (const one of seen._transitions) taken.add(nameOf(one));
  };
  for (const { state, event } of steps) {
    const actor = createActor(machine, { snapshot: state, input: undefined, inspect });
    actor.start();
    actor.send(event);
    actor.stop();
  }
  return taken;
}

/** The transitions that are written down and that the walk does not take. */
export function roadsNotTaken(machine: AnyStateMachine, steps: readonly Step[]): string[] {
  const taken = roadsTaken(machine, steps);
  return roadsOf(machine).filter((road) => !taken.has(road));
}
