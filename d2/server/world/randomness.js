import { createHash, randomBytes, randomUUID } from 'node:crypto';
const ALPHABET = Buffer.from('abcdefghijklmnopqrstuvwxyz0123456789');
/** Texts that nobody can guess; with a seed the same ones on every run, from where `drawn` says. */
export function randomness(seed, drawn = { hex: 0, alphanumeric: 0, uuid: 0 }) {
    // Asked for many bytes at a time: each call to it costs more than the bytes do.
    const system = bytesOf(() => randomBytes(4096));
    const source = (purpose) => seed === null ? system : bytesOf(() => seededBytes(seed, purpose, drawn[purpose]++));
    return {
        seed,
        drawn,
        hex: (length) => hex(length, source('hex')),
        alphanumeric: (length) => alphanumeric(length, source('alphanumeric')),
        uuid: seed === null ? randomUUID : () => uuid(hex(32, source('uuid'))),
    };
}
/** Those of as many draws as it takes. */
function bytesOf(draw) {
    let drawn = new Uint8Array();
    let next = 0;
    return () => {
        if (next === drawn.length) {
            drawn = draw();
            next = 0;
        }
        return drawn[next++] ?? 0;
    };
}
/** 32 bytes that follow from these three. */
export function seededBytes(seed, purpose, draw) {
    return createHash('sha256').update(`${seed}:${purpose}:${draw}`).digest();
}
function hex(length, next) {
    return Buffer.from(Array.from({ length: Math.ceil(length / 2) }, next))
        .toString('hex')
        .slice(0, length);
}
/** Where texts are put together: a buffer of its own would cost more than the text. */
let letters = Buffer.alloc(64);
function alphanumeric(length, next) {
    if (letters.length < length)
        letters = Buffer.alloc(length);
    for (let index = 0; index < length;) {
        const byte = next();
        // Bytes past the last whole multiple of the alphabet would make its first letters likelier.
        if (byte < 252)
            letters[index++] = ALPHABET[byte % ALPHABET.length] ?? 0;
    }
    return letters.latin1Slice(0, length);
}
function uuid(hex) {
    const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
