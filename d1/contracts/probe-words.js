/** Such as `refused with 400: Missing field "url".` */
export function outcome(answer) {
    const text = answer.description();
    if (answer.status < 300)
        return `accepted with ${answer.status}`;
    return `refused with ${answer.status}${text === '' ? '' : `: ${text}`}`;
}
/** Several of them, each with what was tried. */
export function told(outcomes) {
    return Object.entries(outcomes)
        .map(([what, answer]) => `${what}: ${outcome(answer)}`)
        .join('; ');
}
/** What a credential looks like, without giving it away. */
export function formOf(credential) {
    const [, prefix = '', rest = ''] = /^([a-z]+_)?(.*)$/s.exec(credential) ?? [];
    const signs = [
        [/^[0-9a-f]*$/, 'lower-case hex digits'],
        [/^[0-9a-z]*$/, 'lower-case letters and digits'],
        [/^\w*$/, 'letters, digits and underscores'],
    ];
    const kind = signs.find(([form]) => form.test(rest))?.[1] ?? 'characters';
    return `${prefix === '' ? '' : `${prefix} and `}${rest.length} ${kind}`;
}
