import { mockedHosts, REFUSAL, refusedHosts } from "./hosts.js";
import { entriesOf, exempts } from "./no-proxy.js";
/** Nobody means these when they set a proxy, and without one programs reach them straight. */
const LOCAL = ['localhost', '127.0.0.1', '::1'];
/** The environment of the command: the user's own, with what leads programs to the mock. */
export function environmentFor(environment, { proxy, mockUrl, trust, preload }) {
    const url = `http://127.0.0.1:${proxy.port}`;
    const exceptions = stillExempt(environment);
    const plan = {
        mocked: mockedHosts,
        refused: refusedHosts,
        refusal: REFUSAL,
        http: proxy.port,
        https: proxy.tlsPort,
    };
    return {
        ...environment,
        ...trust,
        // Programs differ in which case they read; curl reads the small letters only for http.
        HTTP_PROXY: url,
        HTTPS_PROXY: url,
        http_proxy: url,
        https_proxy: url,
        NO_PROXY: exceptions,
        no_proxy: exceptions,
        NODE_OPTIONS: [environment['NODE_OPTIONS'], `--require=${JSON.stringify(preload)}`]
            .filter(Boolean)
            .join(' '),
        BUNQ_MOCK_EXEC: JSON.stringify(plan),
        BUNQ_MOCK_URL: mockUrl,
    };
}
/** The user's NO_PROXY without what would let a program pass us by on its way to bunq. Our proxy honours those entries. */
function stillExempt(environment) {
    const entries = entriesOf(environment['no_proxy'] ?? environment['NO_PROXY'] ?? '');
    const ours = [...mockedHosts, ...refusedHosts];
    const harmless = entries.filter((entry) => !ours.some((host) => exempts(entry, host)));
    return [...new Set([...LOCAL, ...harmless])].join(',');
}
