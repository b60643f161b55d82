import { Mistaken } from "../../openapi/control.js";
/**
 * The JSON of a body; undefined for an empty one.
 * @param limit bytes
 * @throws Mistaken
 */
export async function readJson(request, limit) {
    const text = await readText(request, limit);
    if (text.trim() === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Mistaken([{ at: '', message: 'The body is not valid JSON.' }]);
    }
}
async function readText(request, limit) {
    const reader = request.body?.getReader();
    const chunks = [];
    let bytes = 0;
    for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
        bytes += read.value.length;
        if (bytes > limit)
            throw new Mistaken([{ at: '', message: `The body is over ${limit / 1024 / 1024} MB.` }]);
        chunks.push(read.value);
    }
    return Buffer.concat(chunks).toString();
}
