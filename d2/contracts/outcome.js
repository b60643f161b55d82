/** Thrown inside a promise that holds for another kind of target only. The message says which, and why. */
export class NotAsked extends Error {
}
/** Thrown where the target could not be asked: an outage says nothing about the contract. */
export class Unjudged extends Error {
}
