/** What is wrong with a text that should be JSON, without showing any of it: there may be secrets in it. */
export declare function jsonMistake({ message }: SyntaxError): string;
