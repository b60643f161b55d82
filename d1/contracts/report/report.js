/** What the process that ran the suite exits with. */
export function exitCode({ verdict }) {
    return verdict === 'holds' ? 0 : verdict === 'drifted' ? 1 : 2;
}
