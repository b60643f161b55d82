import { stripVTControlCharacters } from 'node:util';
/**
 * The same value with every text in it fit to be shown: what a bank or an assertion library puts in a text can colour a
 * terminal, hide a line, or make a file that no XML reader takes.
 */
export function plain(value) {
    return JSON.parse(JSON.stringify(value), (_key, inner) => typeof inner === 'string' ? plainText(inner) : inner);
}
/** Control characters other than tab and line feed, halves of characters, and marks that turn the direction of a text. */
const UNFIT = /[\p{Cc}\p{Cs}\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069](?<![\t\n])/gu;
function plainText(text) {
    return stripVTControlCharacters(text).replaceAll('\r\n', '\n').replace(UNFIT, '\ufffd');
}
