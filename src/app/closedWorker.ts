import { closeDoors } from "./closeDoors.ts";

/* The first import of a worker: the doors are closed before any other code of it runs. */
closeDoors(globalThis);
