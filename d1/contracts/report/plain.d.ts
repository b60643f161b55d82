/**
 * The same value with every text in it fit to be shown: what a bank or an assertion library puts in a text can colour a
 * terminal, hide a line, or make a file that no XML reader takes.
 */
export declare function plain<T>(value: T): T;
