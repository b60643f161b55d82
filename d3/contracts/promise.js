const promises = [];
let declare = () => { };
/** Every promise of the contract files that have been loaded so far, in the order in which they stand there. */
export function allPromises() {
    return promises;
}
/** From now on, each promise is also handed over as its file is loaded: this is how vitest gets its tests. */
export function declarePromises(to) {
    declare = to;
}
export function promise(operation, title, ...rest) {
    const promised = rest.length === 1
        ? { operation, title, ask: rest[0] }
        : { operation, title, question: rest[0].question, ask: rest[1] };
    promises.push(promised);
    declare(promised);
}
