import { checkPrime, createPrivateKey } from 'node:crypto';
import { promisify } from 'node:util';
import { seededBytes } from "./randomness.js";
const isPrime = promisify(checkPrime);
const EXPONENT = 65537n;
const PRIME_BITS = 1024;
/** Primes below 2,000: what they divide need not be tested at length. */
const SMALL_PRIMES = smallPrimes(2000);
/**
 * The RSA-2048 private key of a seed, the same on every run. Nobody's secret: whoever knows the seed can make it. The primes
 * are tested off the main thread; the whole takes some tenths of a second.
 */
export async function seededKey(seed) {
    const p = await seededPrime(seed, 'server-key-p');
    const q = await seededPrime(seed, 'server-key-q');
    const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
    const numbers = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
    const jwk = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, base64url(value)]));
    return createPrivateKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' });
}
/** The first prime from a seeded number on, of which the exponent does not divide its predecessor. */
async function seededPrime(seed, purpose) {
    const blocks = Array.from({ length: PRIME_BITS / 256 }, (_, draw) => seededBytes(seed, purpose, draw));
    const bits = BigInt(`0x${Buffer.concat(blocks).toString('hex')}`);
    // Both top bits, so that the product of two has its full length; the lowest, because primes are odd.
    let candidate = bits | (3n << BigInt(PRIME_BITS - 2)) | 1n;
    while (!mayBePrime(candidate) || !(await isPrime(candidate)))
        candidate += 2n;
    return candidate;
}
function mayBePrime(candidate) {
    return SMALL_PRIMES.every((prime) => candidate % prime !== 0n) && candidate % EXPONENT !== 1n;
}
function smallPrimes(limit) {
    const numbers = Array.from({ length: limit - 3 }, (_, index) => index + 3);
    return numbers
        .filter((number) => numbers.every((other) => other * other > number || number % other !== 0) && number % 2 === 1)
        .map(BigInt);
}
/** By the extended algorithm of Euclid. */
function inverse(value, modulus) {
    let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
    while (b !== 0n) {
        const quotient = a / b;
        [a, b] = [b, a - quotient * b];
        [x, y] = [y, x - quotient * y];
    }
    return ((x % modulus) + modulus) % modulus;
}
function base64url(value) {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
}
